// SPDX-License-Identifier: GPL-3.0-or-later
// Customers who are one person, through the program: merging, what it says of them, undoing.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipts 0042 and 0043 of Wang Fang, phone …8000, and 0044 of one with the phone …9000; both are called Wang Fang.
struct Counter {
    CliRunner store;
    QString wang;
    QString other;

    Counter()
    {
        store.sell(u"0042"_s, {u"2:100.00"_s});
        store.sell(u"0043"_s, {u"1:30.00"_s});
        store.sell(u"0044"_s, {u"1:20.00"_s}, 3, u"cash"_s, u"13900138000"_s);
        wang = found(u"13800138000"_s);
        other = found(u"13900138000"_s);
    }
    [[nodiscard]] QString found(const QString &text) const
    {
        const QJsonArray customers = store.read(u"customer find "_s + text).json().value("customers"_L1).toArray();
        REQUIRE(customers.size() == 1);
        return QString::number(customers.at(0)["customer"_L1].toInteger());
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    [[nodiscard]] QJsonObject show(const QString &customer) const
    {
        return store.read(u"customer show "_s + customer).json();
    }
    [[nodiscard]] QString words(const QString &command, const QString &language = u"en"_s) const
    {
        const QString line = u"--db %1 --lang %2 %3"_s.arg(store.store(), language, command);
        return QString::fromUtf8(store.raw(line.split(' '_L1)).out);
    }
};
}

TEST_CASE("two customers are shown as perhaps one person, merged, and read as one in both languages")
{
    const Counter counter;
    const QJsonObject before = counter.show(counter.wang);
    const QJsonArray twins = before.value("may_be_same"_L1).toArray();
    REQUIRE(twins.size() == 1);
    CHECK(QString::number(twins.at(0)["customer"_L1].toInteger()) == counter.other);
    CHECK(twins.at(0)["sign"_L1] == u"name_and_phone_end"_s);
    CHECK(counter.words(u"customer show "_s + counter.wang).contains(u"same name, same last digits"_s));
    CHECK(counter.words(u"customer show "_s + counter.wang, u"zh_CN"_s).contains(u"姓名和尾号相同"_s));

    const QString merge = u"customer merge %1 %2 --reason card"_s.arg(counter.wang, counter.other);
    CHECK(counter.store.as(u"li"_s, merge).code() == u"not_allowed"_s);
    const QJsonObject page = counter.must(u"hao"_s, merge);
    CHECK(page == counter.show(counter.other)); // whichever number is asked for
    CHECK(QString::number(page.value("customer"_L1).toInteger()) == counter.wang);
    CHECK(page.value("purchases"_L1).toObject() == QJsonObject{{u"count"_s, 3}, {u"sum"_s, u"150.00"_s}});
    CHECK(page.value("may_be_same"_L1).toArray().isEmpty());
    CHECK(page.value("same_person"_L1).toArray().at(0)["phone"_L1] == u"13900138000"_s);
    const QJsonObject merged = page.value("merges"_L1).toArray().at(0).toObject();
    CHECK(merged.value("reason"_L1) == u"card"_s);
    CHECK(merged.value("by"_L1) == u"hao"_s);
    CHECK(merged.value("undone"_L1).isNull());
    CHECK(counter.found(u"13900138000"_s) == counter.wang);
    CHECK(counter.words(u"customer show "_s + counter.other).contains(u"also known as"_s));
    CHECK(counter.words(u"customer show "_s + counter.other, u"zh_CN"_s).contains(u"同一人"_s));
    CHECK(counter.store.read(u"verify"_s).status == 0);

    const QJsonObject undone = counter.must(u"hao"_s, u"customer unmerge %1 --reason neighbours"_s.arg(counter.other));
    CHECK(QString::number(undone.value("customer"_L1).toInteger()) == counter.other);
    CHECK(undone.value("purchases"_L1)["count"_L1] == 1);
    CHECK(undone.value("merges"_L1).toArray().at(0)["undone"_L1]["reason"_L1] == u"neighbours"_s);
    CHECK(counter.show(counter.wang).value("purchases"_L1) == before.value("purchases"_L1));
    CHECK(counter.words(u"customer show "_s + counter.wang).contains(u"neighbours"_s));
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("what cannot be merged or undone is refused in plain words")
{
    Counter counter;
    const auto refused = [&](const QString &words, const char *says) {
        const Run run = counter.store.as(u"hao"_s, words);
        INFO(words.toStdString() << run.err.toStdString());
        CHECK(run.err.contains(says));
        return run.code();
    };
    const QString merge = u"customer merge %1 %2 --reason card"_s;
    CHECK(counter.store.as(u"hao"_s, u"customer merge 1 2"_s).status == 2); // no reason
    CHECK(counter.store.as(u"hao"_s, u"customer merge 1 --reason card"_s).status == 2);
    CHECK(refused(merge.arg(counter.wang, counter.wang), "cannot be merged with itself") == u"not_outstanding"_s);
    CHECK(refused(merge.arg(counter.wang, u"99"_s), "no customer 99") == u"not_found"_s);
    CHECK(refused(u"customer unmerge %1 --reason card"_s.arg(counter.wang), "merged with nobody")
          == u"not_outstanding"_s);
    counter.store.set(u"RETURNDESK_APPROVER_PIN"_s, u"246810"_s);
    counter.must(u"li"_s, merge.arg(counter.wang, counter.other) + u" --approver hao"_s);
    CHECK(refused(merge.arg(counter.other, counter.wang), "are one person already") == u"not_outstanding"_s);
    counter.store.sell(u"0045"_s, {u"1:20.00"_s}, 3, u"cash"_s, u"13700137000"_s);
    counter.must(u"hao"_s, merge.arg(counter.other, counter.found(u"13700137000"_s)));
    CHECK(refused(u"customer unmerge %1 --reason card"_s.arg(counter.wang), "Name one with --merge")
          == u"missing_field"_s);
    CHECK(refused(u"customer unmerge %1 --reason card --merge 9"_s.arg(counter.wang), "no merge 9") == u"not_found"_s);
    counter.must(u"hao"_s, u"customer unmerge %1 --reason card --merge 1"_s.arg(counter.wang));
    CHECK(refused(u"customer unmerge %1 --reason card --merge 1"_s.arg(counter.wang), "was undone on")
          == u"not_outstanding"_s);
}

TEST_CASE("a later return of either is judged by what the person did")
{
    const Counter counter;
    counter.must(u"hao"_s, u"customer merge %1 %2 --reason card"_s.arg(counter.wang, counter.other));
    counter.must(u"hao"_s, u"customer flag %1 --reason swapped"_s.arg(counter.other));
    const QJsonObject check = counter.store.read(u"return check --receipt 0042 --line 1=1:defective"_s).json();
    CHECK(check.value("verdict"_L1)["result"_L1] == "needs_review"_L1);
    const QJsonArray found = counter.store.read(u"customer find 13900138000"_s).json().value("customers"_L1).toArray();
    CHECK(found.at(0)["flagged"_L1] == true);
    CHECK(found.at(0)["same_person"_L1].toArray().size() == 1);
}
