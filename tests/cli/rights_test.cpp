// SPDX-License-Identifier: GPL-3.0-or-later
// Which role may do what, through the program: who may not gets not_allowed, who may gets past that.
#include "tests/cli/cli_runner.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Row {
    QString words;
    QString mayDo; ///< c, i, p (cashier) and m
};

/// Who has the right may still be refused for another reason.
std::vector<Row> rows()
{
    return {
        {u"return log --receipt 0042 --line 1=9:defective"_s, u"cm"_s},
        {u"return approve %1"_s, u"m"_s},
        {u"return approve %1 --override --reason kind"_s, u"m"_s},
        {u"return decline %1 --line 1=9 --reason no"_s, u"m"_s},
        {u"return receive %1 --line 1=9"_s, u"cim"_s},
        {u"return lost %1 --line 1=9 --reason gone"_s, u"cim"_s},
        {u"return inspect %1 --line 1=9:opened:restock"_s, u"im"_s},
        {u"return hand-back %1 --line 1=9"_s, u"cim"_s},
        {u"settlement countersign %1"_s, u"m"_s},
        {u"settlement pay %1 --tender cash"_s, u"pm"_s},
        {u"settlement confirm %1 --payout 9"_s, u"pm"_s},
        {u"settlement fail %1 --payout 9 --reason bounced"_s, u"pm"_s},
        {u"return note %1 hello"_s, u"cipm"_s},
        {u"return chase %1"_s, u"cm"_s},
        {u"return hold %1 --reason away"_s, u"cm"_s},
        {u"return resume %1"_s, u"cm"_s},
        {u"return assign %1 --step settle --to yang"_s, u"m"_s},
        {u"staff unlock li"_s, u"m"_s},
        {u"staff pin yang"_s, u"m"_s},
        {u"sales import %2"_s, u"m"_s},
        {u"key export %3"_s, u"m"_s},
        {u"return cancel %1 --reason kept"_s, u"cm"_s},
    };
}
}

TEST_CASE("each role may do what the table of rights says, and no more")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    const QString sales = store.write(u"sales.csv"_s, "receipt,sku,qty,paid\n");
    const std::vector<std::pair<QChar, QString>> people{
        {u'c', u"li"_s}, {u'i', u"na"_s}, {u'p', u"lei"_s}, {u'm', u"hao"_s}};
    for (const Row &row : rows()) {
        for (const auto &[role, login] : people) {
            QString words = row.words;
            words.replace(u"%1"_s, number).replace(u"%2"_s, sales).replace(u"%3"_s, store.path(u"key"_s + login));
            const Run run = store.as(login, words);
            INFO(login.toStdString() << ": " << words.toStdString() << "\n" << run.err.toStdString());
            if (row.mayDo.contains(role)) {
                CHECK(run.status != 4);
            } else {
                CHECK(run.status == 4);
                CHECK(run.code() == u"not_allowed"_s);
            }
        }
    }
}

TEST_CASE("managers alone change people and rules; everybody their own PIN")
{
    const CliRunner store;
    for (const QString &login : {u"li"_s, u"na"_s, u"lei"_s}) {
        CHECK(store.as(login, u"staff add new --name New --roles counter"_s).code() == u"not_allowed"_s);
        CHECK(store.as(login, u"staff disable yang"_s).code() == u"not_allowed"_s);
        CHECK(store.as(login, u"staff pin "_s + login).status == 0);
        const QString file = store.write(u"policy.json"_s, store.read(u"policy show"_s).out);
        CHECK(store.as(login, u"policy set "_s + file).code() == u"not_allowed"_s);
    }
    CHECK(store.as(u"hao"_s, u"staff disable yang"_s).status == 0);
    CHECK(store.as(u"yang"_s, u"staff pin yang"_s).status == 4);
}

TEST_CASE("who logged a return may cancel it, another person of the counter may not")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    CHECK(store.as(u"yang"_s, u"return cancel %1 --reason kept"_s.arg(number)).code() == u"not_allowed"_s);
    CHECK(store.as(u"li"_s, u"return cancel %1 --reason kept"_s.arg(number)).status == 0);
}

TEST_CASE("reading needs no login")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective"_s);
    for (const QString &words :
         {u"staff list"_s, u"policy show"_s, u"policy history"_s, u"sales profiles"_s, u"sales find 0042"_s,
          u"sales show 0042"_s, u"return list"_s, u"overdue"_s, u"verify"_s, QString(u"return show "_s + number),
          u"return check --receipt 0042 --line 1=1:defective"_s}) {
        INFO(words.toStdString());
        CHECK(store.read(words).status == 0);
    }
}
