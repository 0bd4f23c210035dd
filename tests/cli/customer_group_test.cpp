// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of customers through the program: rules, a file of sales, a manager's word, and a return that is due earlier.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Regulars have their goods inspected within half an hour; Wang is one by the till.
void withGroups(CliRunner &store)
{
    store.setPolicy(
        u"customer_groups"_s,
        QJsonArray{QJsonObject{{u"code"_s, u"vip"_s},
                               {u"name"_s, QJsonObject{{u"en"_s, u"Regulars"_s}, {u"zh_CN"_s, u"老顾客"_s}}}}});
    store.setPolicy(u"limit_rules"_s,
                    QJsonArray{QJsonObject{{u"step"_s, u"inspect"_s}, {u"group"_s, u"vip"_s}, {u"minutes"_s, 30}}});
    store.must(u"hao"_s,
               u"sales import "_s
                   + store.write(u"sales.csv"_s, "receipt,date,sku,name,qty,total,tender,customer_id,customer,level\n"
                                                 "7001,"
                                                     + dayBefore(3).toLatin1()
                                                     + " 10:00,MUG,Mug,2,8.00,cash,71,Wang,regulars\n")
                   + u" --map customer_group=level"_s);
}
}

TEST_CASE("a customer's group comes from the till or a manager, is shown, and makes a return due earlier")
{
    CliRunner store;
    withGroups(store);
    const QString wang = QString::number(
        store.read(u"customer find 71"_s).json().value("customers"_L1)[0]["customer"_L1].toInteger());
    const QJsonObject group = store.read(u"customer show "_s + wang).json().value("group"_L1).toObject();
    CHECK(group == QJsonObject{{u"code"_s, u"vip"_s}, {u"till_says"_s, u"regulars"_s}, {u"decided"_s, QJsonValue()}});
    CHECK(store.read(u"return check --receipt 7001 --line 1=1:defective"_s).json().value("customer_group"_L1)
          == u"vip"_s);
    const QJsonObject logged = store.must(u"li"_s, u"return log --receipt 7001 --present --line 1=1:defective"_s);
    CHECK(logged.value("customer"_L1)["group"_L1] == u"vip"_s);
    const QJsonObject due = store.read(u"return due "_s + logged.value("number"_L1).toString()).json();
    const QJsonArray tasks = due.value("tasks"_L1).toArray();
    CHECK(tasks.first()["limit_minutes"_L1] == 1440); // the review, for which there is no other limit
    CHECK(tasks.last()["step"_L1] == u"inspect"_s);
    CHECK(tasks.last()["limit_minutes"_L1] == 30);

    CHECK(store.as(u"li"_s, u"customer group %1 none --reason moved"_s.arg(wang)).code() == u"not_allowed"_s);
    const QJsonObject after = store.must(u"hao"_s, u"customer group %1 none --reason moved"_s.arg(wang));
    CHECK(after.value("group"_L1)["code"_L1].isNull());
    CHECK(after.value("group"_L1)["decided"_L1]["group"_L1] == u"none"_s);
    CHECK(after.value("group"_L1)["decided"_L1]["by"_L1] == u"hao"_s);
    const Run unknown = store.as(u"hao"_s, u"customer group %1 gold --reason asked"_s.arg(wang));
    CHECK(unknown.code() == u"unknown_reason"_s);
    CHECK(unknown.err.contains("no group of customers"));
    const Run again = store.as(u"hao"_s, u"customer group %1 none --reason asked"_s.arg(wang));
    CHECK(again.code() == u"not_outstanding"_s);
    CHECK(again.err.contains("already"));
    CHECK(store.as(u"hao"_s, u"customer group %1 till"_s.arg(wang)).status == 2); // no reason
    store.must(u"hao"_s, u"customer group %1 till --reason back"_s.arg(wang));
    for (const auto &[language, words] :
         {std::pair(u"en"_s, u"the till says regulars"_s), std::pair(u"zh_CN"_s, u"收银系统：regulars"_s)}) {
        const QString line = u"--db %1 --lang %2 customer show %3"_s.arg(store.store(), language, wang);
        CHECK(QString::fromUtf8(store.raw(line.split(' '_L1)).out).contains(words));
    }
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("a rule for a group that there is not is refused with its place")
{
    CliRunner store;
    QJsonObject rules = store.must(u"hao"_s, u"policy show"_s);
    rules.insert(u"limit_rules"_s,
                 QJsonArray{QJsonObject{{u"step"_s, u"inspect"_s}, {u"group"_s, u"vip"_s}, {u"minutes"_s, 30}}});
    const Run run = store.as(u"hao"_s, u"policy set "_s + store.write(u"rules.json"_s, QJsonDocument(rules).toJson()));
    CHECK(run.code() == u"policy_invalid"_s);
    CHECK(run.err.contains("limit_rules[0].group"));
}
