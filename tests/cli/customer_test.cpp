// SPDX-License-Identifier: GPL-3.0-or-later
// Customers through the program: finding them, their page, flags and what these do, signals.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Receipts 0042 (two for 100.00) and 0043 (one for 30.00) of the customer with the phone 138 0013 8000.
struct Counter {
    CliRunner store;
    QString customer;

    Counter()
    {
        store.sell(u"0042"_s, {u"2:100.00"_s});
        store.sell(u"0043"_s, {u"1:30.00"_s});
        customer = QString::number(found(u"13800138000"_s).value("customer"_L1).toInteger());
    }
    [[nodiscard]] QJsonObject found(const QString &text) const
    {
        const QJsonArray customers = store.read(u"customer find "_s + text).json().value("customers"_L1).toArray();
        REQUIRE(customers.size() == 1);
        return customers.at(0).toObject();
    }
    QJsonObject must(const QString &login, const QString &words) const { return store.must(login, words); }
    [[nodiscard]] QJsonObject show() const { return store.read(u"customer show "_s + customer).json(); }
    [[nodiscard]] QString words(const QString &command, const QString &language = u"en"_s) const
    {
        const QString line = u"--db %1 --lang %2 %3"_s.arg(store.store(), language, command);
        return QString::fromUtf8(store.raw(line.split(' '_L1)).out);
    }
    [[nodiscard]] static QJsonObject flagged(const QJsonObject &verdict)
    {
        for (const QJsonValue &rule : verdict.value("rules"_L1).toArray()) {
            if (rule["rule"_L1] == "flagged_customer"_L1) {
                return rule.toObject();
            }
        }
        return {};
    }
};
}

TEST_CASE("a customer is found in any spelling of the phone, and has a page in both languages")
{
    const Counter counter;
    for (const char *spelling : {"138-0013-8000", "+8613800138000", "008613800138000", "8000"}) {
        CHECK(QString::number(counter.found(QString::fromLatin1(spelling)).value("customer"_L1).toInteger())
              == counter.customer);
    }
    const QString number =
        counter.must(u"li"_s, u"return log --receipt 0042 --line 1=1:defective"_s).value("number"_L1).toString();
    counter.must(u"li"_s, u"return chase "_s + number);
    const QJsonObject page = counter.show();
    CHECK(page.value("phone"_L1) == u"13800138000"_s);
    CHECK(page.value("purchases"_L1).toObject() == QJsonObject{{u"count"_s, 2}, {u"sum"_s, u"130.00"_s}});
    CHECK(page.value("returns"_L1).toObject()
          == QJsonObject{{u"count"_s, 1}, {u"sum"_s, u"0.00"_s}, {u"share_percent"_s, 50}});
    CHECK(page.value("exceptions"_L1)["chasers"_L1] == 1);
    CHECK(page.value("open"_L1).toArray().at(0)["number"_L1] == number);
    CHECK(page.value("closed"_L1).toArray().isEmpty());
    const QString english = counter.words(u"customer show "_s + counter.customer);
    CHECK(english.contains(u"1, 0.00, 50 % of the purchases"_s));
    CHECK(english.contains(u"asked again: 1"_s));
    CHECK(english.contains(number));
    CHECK(counter.words(u"customer show "_s + counter.customer, u"zh_CN"_s).contains(u"占购买次数 50 %"_s));
    CHECK(counter.words(u"customer find nobody"_s).contains(u"No customer fits."_s));
    const Run unknown = counter.store.read(u"customer show 99"_s);
    CHECK(unknown.status == 5);
    CHECK(unknown.code() == u"not_found"_s);
    CHECK(counter.store.read(u"customer show x"_s).status == 2);
}

TEST_CASE("a flag makes the next return wait or be overridden; who, when, until and why stay to be read")
{
    const Counter counter;
    const QString before =
        counter.must(u"li"_s, u"return log --receipt 0042 --line 1=1:defective"_s).value("number"_L1).toString();
    const QString until = dayBefore(-30);
    CHECK(counter.store.as(u"li"_s, u"customer flag %1 --reason swapped"_s.arg(counter.customer)).code()
          == u"not_allowed"_s);
    CHECK(counter.store.as(u"hao"_s, u"customer flag "_s + counter.customer).status == 2); // no reason
    const Run past = counter.store.as(
        u"hao"_s, u"customer flag %1 --reason swapped --until %2"_s.arg(counter.customer, dayBefore(9)));
    CHECK(past.status == 3);
    CHECK(past.json().value("error"_L1)["details"_L1]["problem"_L1] == "in_the_past"_L1);
    CHECK(past.err.contains(dayBefore(9).toLatin1()));
    const QJsonObject page = counter.must(
        u"hao"_s, u"customer flag %1 --reason swapped --until %2"_s.arg(counter.customer, until));
    const QJsonObject flag = page.value("flags"_L1).toArray().at(0).toObject();
    CHECK(flag.value("reason"_L1) == u"swapped"_s);
    CHECK(flag.value("until"_L1) == until);
    CHECK(flag.value("by"_L1) == u"hao"_s);
    CHECK(flag.value("in_force"_L1).toBool());
    CHECK(counter.words(u"customer show "_s + counter.customer).contains(u"in force until "_s + until));

    const QJsonObject check = counter.store.read(u"return check --receipt 0042 --line 1=1:defective"_s).json();
    CHECK(check.value("verdict"_L1)["result"_L1] == "needs_review"_L1);
    CHECK(Counter::flagged(check.value("verdict"_L1).toObject())
          == QJsonObject{{u"line"_s, QJsonValue()},
                         {u"rule"_s, u"flagged_customer"_s},
                         {u"value"_s, u"swapped"_s},
                         {u"limit"_s, until},
                         {u"result"_s, u"needs_review"_s}});
    const QString words = counter.words(u"return check --receipt 0042 --line 1=1:defective"_s);
    CHECK(words.contains(u"flagged customer"_s));
    CHECK(words.contains(u"swapped"_s));
    const auto rules = [&](const QString &number) {
        return counter.store.read(u"return show "_s + number).json().value("verdict"_L1).toObject();
    };
    CHECK(rules(before).value("result"_L1) == u"approved"_s); // an open return stays as it was

    counter.store.setPolicy(u"flagged_customer"_s, u"denied_unless_overridden"_s);
    const QJsonObject logged = counter.must(u"li"_s, u"return log --receipt 0043 --line 1=1:defective"_s);
    const QString number = logged.value("number"_L1).toString();
    CHECK(counter.words(u"return show "_s + number).contains(u"swapped (until %1)"_s.arg(until)));
    const Run denied = counter.store.as(u"hao"_s, u"return approve "_s + number);
    CHECK(denied.code() == u"not_returnable"_s);
    CHECK(denied.err.contains(QByteArray("The customer is flagged until " + until.toUtf8() + ": swapped.")));
    counter.must(u"hao"_s, u"customer unflag %1 --reason settled"_s.arg(counter.customer));
    CHECK(counter.store.as(u"hao"_s, u"return approve "_s + number).code() == u"not_returnable"_s); // as it was logged
    counter.must(u"hao"_s, u"return approve %1 --override --reason regular"_s.arg(number));
    CHECK(counter.show().value("exceptions"_L1)["overrides"_L1] == 1);
    const QJsonObject end = counter.show().value("flags"_L1).toArray().at(0)["withdrawn"_L1].toObject();
    CHECK(end.value("reason"_L1) == u"settled"_s);
    CHECK(end.value("by"_L1) == u"hao"_s);
    CHECK(counter.store.read(u"verify"_s).status == 0);
}

TEST_CASE("which flag is withdrawn is asked when there are several, and a manager steps up at the counter")
{
    Counter counter;
    counter.store.set(u"RETURNDESK_APPROVER_PIN"_s, u"246810"_s);
    const QString flag = u"customer flag %1 --reason %2 --approver hao"_s;
    counter.must(u"li"_s, flag.arg(counter.customer, u"swapped"_s));
    counter.must(u"li"_s, flag.arg(counter.customer, u"worn"_s));
    const QString unflag = u"customer unflag %1 --reason settled"_s.arg(counter.customer);
    const Run which = counter.store.as(u"hao"_s, unflag);
    CHECK(which.code() == u"missing_field"_s);
    CHECK(which.err.contains("Name one with --flag"));
    CHECK(counter.store.as(u"hao"_s, unflag + u" --flag 9"_s).code() == u"not_found"_s);
    counter.must(u"hao"_s, unflag + u" --flag 1"_s);
    CHECK(counter.store.as(u"hao"_s, unflag + u" --flag 1"_s).code() == u"not_outstanding"_s);
    counter.must(u"hao"_s, unflag);
    CHECK(counter.store.as(u"hao"_s, unflag).code() == u"not_outstanding"_s);
    CHECK(counter.found(u"8000"_s).value("flagged"_L1) == false);
}

TEST_CASE("signals say what stands out and decide nothing")
{
    const Counter counter;
    counter.store.setPolicy(u"signals"_s, QJsonObject{{u"returns"_s, 2}});
    CHECK(counter.words(u"customer signals"_s).contains(u"Nothing stands out."_s));
    const QString first =
        counter.must(u"li"_s, u"return log --receipt 0042 --line 1=1:defective"_s).value("number"_L1).toString();
    const QJsonObject second = counter.must(u"li"_s, u"return log --receipt 0043 --line 1=1:defective"_s);
    CHECK(second.value("verdict"_L1)["result"_L1] == "approved"_L1);
    const QJsonArray signals = counter.store.read(u"customer signals"_s).json().value("signals"_L1).toArray();
    REQUIRE(signals.size() == 1);
    CHECK(signals.at(0)["signal"_L1] == "many_returns"_L1);
    CHECK(QString::number(signals.at(0)["customer"_L1]["customer"_L1].toInteger()) == counter.customer);
    CHECK(signals.at(0)["value"_L1] == 2);
    CHECK(signals.at(0)["limit"_L1] == 2);
    CHECK(signals.at(0)["returns"_L1].toArray() == QJsonArray{first, second.value("number"_L1)});
    CHECK(counter.words(u"customer signals"_s).contains(u"many returns"_s));
    CHECK(counter.words(u"customer signals"_s, u"zh_CN"_s).contains(u"退货频繁"_s));
    CHECK(counter.store.read(u"customer signals --from 2026-02-01 --to 2026-01-01"_s).status == 2);
}

TEST_CASE("who brings the goods stands beside who bought them, when they are two")
{
    const Counter counter;
    const auto logged = [&](const QString &who) {
        return counter.must(u"li"_s, u"return log --receipt 0042 --line 1=1:defective "_s + who);
    };
    const QJsonObject other = logged(u"--name Emma --phone 13900139000"_s);
    CHECK(other.value("customer"_L1).toObject().value("name"_L1) == u"Emma"_s);
    CHECK(other.value("bought_by"_L1).toObject().value("phone"_L1) == u"13800138000"_s);
    CHECK(counter.words(u"return show "_s + other.value("number"_L1).toString()).contains(u"bought by"_s));
    CHECK(logged(u"--phone +8613800138000"_s).value("bought_by"_L1).isNull()); // spelled otherwise
}
