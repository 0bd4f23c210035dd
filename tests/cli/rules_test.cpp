// SPDX-License-Identifier: GPL-3.0-or-later
// What must never happen, tried through the program: I1 to I3 and I6 to I8. I4, I9 and I10 stand in writing_test and
// refusal_codes_test, I5 in money_test.
#include "tests/cli/shop.h"
#include "tests/support/raw_file.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
void refused(const Shop &shop, const QString &login, const QString &words, const QString &code)
{
    const Run run = shop.store.as(login, words);
    INFO(words.toStdString() << "\n" << run.out.toStdString() << run.err.toStdString());
    CHECK(run.status == 3);
    CHECK(run.code() == code);
}

QString returnable(const Shop &shop, const QString &receipt)
{
    const QJsonObject sale = shop.store.read(u"sales show "_s + receipt).json();
    return sale.value("lines"_L1).toArray().at(0).toObject().value("returnable"_L1).toString();
}

QString logAll(const QString &receipt, const QString &quantity)
{
    return u"return log --receipt %1 --line 1=%2:defective"_s.arg(receipt, quantity);
}

QJsonObject first(const QJsonObject &object, QLatin1String list)
{
    return object.value(list).toArray().at(0).toObject();
}

/// Changes the store behind the program's back, with the triggers lifted for a moment; gives what verify says.
Run verifyAfter(const Shop &shop, const QString &sql)
{
    {
        RawFile file(shop.store.store());
        file.must(u"PRAGMA foreign_keys = OFF"_s);
        const QStringList triggers = file.dropTriggers();
        file.must(sql);
        for (const QString &trigger : triggers) {
            file.must(trigger);
        }
    }
    return shop.store.read(u"verify"_s);
}
}

TEST_CASE("more than was sold does not come back, over open and closed returns", "[I1]")
{
    const Shop shop;
    const int left = returnable(shop, u"1001"_s).toInt();
    CHECK(left == 30 - 7); // receive 2, inspect 2, due, handBack and closed 1 each
    refused(shop, u"li"_s, logAll(u"1001"_s, QString::number(left + 1)), u"over_return"_s);
    refused(shop, u"li"_s, logAll(u"1001"_s, QString::number(left)) + u" --line 1=1:other --note more"_s,
            u"over_return"_s);
    const Run over = shop.store.as(u"li"_s, logAll(u"1001"_s, u"31"_s));
    const QJsonObject details = over.json().value("error"_L1).toObject().value("details"_L1).toObject();
    CHECK(details.value("sold"_L1).toString() == u"30"_s);
    CHECK(details.value("left"_L1).toString() == QString::number(left));
    CHECK(details.value("returns"_L1).toArray().contains(shop.closed));
    shop.must(u"li"_s, logAll(u"1001"_s, QString::number(left)));
    refused(shop, u"li"_s, logAll(u"1001"_s, u"1"_s), u"over_return"_s);
}

TEST_CASE("declined, cancelled, lost and handed back units free their place, paid ones never", "[I1]")
{
    const Shop shop;
    const QString all = logAll(u"1001"_s, returnable(shop, u"1001"_s));
    const QString lost = shop.must(u"li"_s, all).value("number"_L1).toString();
    shop.must(u"na"_s, u"return lost %1 --line 1=1 --reason gone"_s, lost);
    CHECK(returnable(shop, u"1001"_s) == u"1"_s);
    shop.must(u"li"_s, u"return cancel %1 --reason kept"_s, lost);
    CHECK(returnable(shop, u"1001"_s) == u"23"_s);
    shop.must(u"li"_s, u"return hand-back %1"_s, shop.handBack);
    CHECK(returnable(shop, u"1001"_s) == u"24"_s);
    shop.must(u"hao"_s, u"return decline %1 --reason no"_s, shop.outside);
    CHECK(returnable(shop, u"1004"_s) == u"2"_s);
    shop.must(u"lei"_s, u"settlement pay %1 --tender cash"_s, shop.due);
    CHECK(returnable(shop, u"1001"_s) == u"24"_s);
}

TEST_CASE("a return cannot be returned", "[I1]")
{
    const Shop shop;
    const Run run = shop.store.as(u"li"_s, logAll(shop.closed, u"1"_s));
    CHECK(run.status == 5);
    CHECK(run.code() == u"not_found"_s);
}

TEST_CASE("nothing is paid that was not received, inspected and accepted", "[I2]")
{
    const Shop shop;
    const QString pay = u"settlement pay %1 --tender cash"_s;
    for (const auto &[number, code] :
         {std::pair(shop.review, u"not_received"_s), std::pair(shop.receive, u"not_received"_s),
          std::pair(shop.inspect, u"not_accepted"_s), std::pair(shop.handBack, u"not_outstanding"_s)}) {
        refused(shop, u"lei"_s, pay.arg(number), code);
        refused(shop, u"hao"_s, pay.arg(number), code); // nor by a manager
        CHECK(shop.store.as(u"lei"_s, pay.arg(number) + u" --settlement 1"_s).code() == u"not_found"_s);
    }
    refused(shop, u"na"_s, u"return receive %1"_s.arg(shop.review), u"not_approved"_s);
    refused(shop, u"na"_s, u"return receive %1 --line 1=3"_s.arg(shop.receive), u"not_outstanding"_s);
    refused(shop, u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(shop.receive), u"not_received"_s);
    refused(shop, u"na"_s, u"return inspect %1 --line 1=3:opened:restock"_s.arg(shop.inspect), u"not_outstanding"_s);
    refused(shop, u"na"_s, u"return inspect %1 --line 1=2:opened:restock --line 1=1:used:restock"_s.arg(shop.inspect),
            u"not_outstanding"_s);
}

TEST_CASE("payouts never exceed their settlement, whatever its parts", "[I3]")
{
    const Shop shop;
    const QString pay = u"settlement pay %1 --tender cash --amount %2"_s;
    const auto part = [&](const QString &amount) { return pay.arg(shop.due, amount); };
    refused(shop, u"lei"_s, part(u"10.01"_s), u"over_settlement"_s);
    shop.must(u"lei"_s, part(u"4.00"_s));
    refused(shop, u"lei"_s, part(u"6.01"_s), u"over_settlement"_s);
    const QJsonObject paid = shop.must(u"lei"_s, part(u"6.00"_s));
    CHECK(paid.value("state"_L1).toString() == u"closed"_s);
    refused(shop, u"lei"_s, part(u"0.01"_s), u"already_closed"_s);
    refused(shop, u"lei"_s, u"settlement pay %1 --tender wechat"_s.arg(shop.sent), u"not_outstanding"_s);
    refused(shop, u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(shop.closed), u"already_closed"_s);
}

TEST_CASE("all returns of a line together give what the line paid", "[I3][I5]")
{
    const Shop shop;
    shop.store.sell(u"1006"_s, {u"3:20.00"_s});
    qint64 minor = 0;
    for (int i = 0; i < 3; ++i) {
        const QJsonObject paid = shop.must(u"yang"_s,
                                           logAll(u"1006"_s, u"1"_s) + u" --accept opened:restock --pay cash"_s);
        minor += first(paid, "settlements"_L1).value("amount"_L1).toString().remove('.'_L1).toLongLong();
    }
    CHECK(minor == 2000);
}

TEST_CASE("two people stand behind what is large or overridden, and nobody approves their own", "[I6]")
{
    const Shop shop;
    refused(shop, u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(shop.countersign), u"needs_second_person"_s);
    refused(shop, u"hao"_s, u"settlement countersign %1"_s.arg(shop.countersign), u"needs_second_person"_s);
    shop.must(u"mei"_s, u"settlement countersign %1"_s, shop.countersign);
    shop.must(u"lei"_s, u"settlement pay %1 --tender cash"_s, shop.countersign);
    const QString own = shop.must(u"hao"_s, logAll(u"1004"_s, u"1"_s)).value("number"_L1).toString();
    refused(shop, u"hao"_s, u"return approve %1 --override --reason mine"_s.arg(own), u"needs_second_person"_s);
    shop.must(u"mei"_s, u"return approve %1 --override --reason theirs"_s, own);
}

TEST_CASE("a chain of one person above the limit stops before the money", "[I6]")
{
    const Shop shop;
    shop.store.setPolicy(u"auto_approve_limit"_s, u"9000.00"_s);
    const QJsonObject stopped = shop.must(u"hao"_s,
                                          logAll(u"1003"_s, u"1"_s) + u" --accept opened:restock --pay cash"_s);
    CHECK(stopped.value("stopped_by"_L1).toObject().value("code"_L1).toString() == u"needs_second_person"_s);
    CHECK(stopped.value("step"_L1).toString() == u"countersign"_s);
    CHECK(first(stopped, "settlements"_L1).value("payouts"_L1).toArray().isEmpty());
}

TEST_CASE("a failed payout is due again, stays in the history and counts in no total", "[I7]")
{
    const Shop shop;
    const auto totals = [&shop] {
        return shop.store.read(u"report monthly "_s + storeMonth()).json().value("paid_out_total"_L1).toString();
    };
    const QString before = totals();
    CHECK(before == u"30.00"_s);
    const QJsonObject failed = shop.must(u"lei"_s, u"settlement fail %1 --payout 1 --reason bounced"_s, shop.sent);
    CHECK(failed.value("state"_L1).toString() == u"open"_s);
    CHECK(failed.value("step"_L1).toString() == u"settle"_s);
    CHECK(first(failed, "settlements"_L1).value("state"_L1).toString() == u"due"_s);
    CHECK(first(failed, "lines"_L1).value("settled"_L1).toString() == u"0"_s);
    CHECK(totals() == u"10.00"_s);
    const QJsonObject again = shop.must(u"lei"_s, u"settlement pay %1 --tender wechat"_s, shop.sent);
    const QJsonArray payouts = first(again, "settlements"_L1).value("payouts"_L1).toArray();
    REQUIRE(payouts.size() == 2);
    CHECK(payouts.at(0).toObject().value("state"_L1).toString() == u"failed"_s);
    CHECK(payouts.at(1).toObject().value("state"_L1).toString() == u"sent"_s);
    CHECK(totals() == before);
    refused(shop, u"lei"_s, u"settlement confirm %1 --payout 1"_s.arg(shop.sent), u"not_outstanding"_s);
    shop.must(u"lei"_s, u"settlement confirm %1 --payout 2"_s, shop.sent);
    const QJsonObject bounced = shop.must(u"lei"_s, u"settlement fail %1 --payout 2 --reason back"_s, shop.sent);
    CHECK(bounced.value("state"_L1).toString() == u"open"_s);
}

TEST_CASE("what another tool changed is named by verify with its table, id and return, and ends with 7", "[I8]")
{
    const Shop shop;
    CHECK(shop.store.read(u"verify"_s).status == 0);
    const std::vector<std::array<QString, 3>> changes{
        {u"payout"_s, u"UPDATE payout SET amount = amount + 1 WHERE id = 1"_s, shop.sent},
        {u"return_line"_s, u"UPDATE return_line SET reason = 'other' WHERE id = 1"_s, shop.review},
        {u"staff"_s, u"UPDATE staff SET roles = 15 WHERE id = 2"_s, QString()},
        {u"event"_s, u"UPDATE event SET actor = 1 WHERE id = 9"_s, QString()},
        {u"settlement"_s, u"UPDATE settlement SET amount = amount - 1 WHERE id = 1"_s, shop.countersign},
        {u"sale_line"_s, u"UPDATE sale_line SET paid = paid + 100 WHERE id = 1"_s, QString()},
    };
    QStringList expected;
    for (const auto &[table, sql, number] : changes) {
        const Run run = verifyAfter(shop, sql);
        CHECK(run.status == 7);
        const QJsonObject report = run.json();
        CHECK_FALSE(report.value("ok"_L1).toBool(true));
        expected.append(table + ' '_L1 + sql.section(' '_L1, -1) + ' '_L1 + number);
        QStringList named;
        for (const QJsonValue &value : report.value("problems"_L1).toArray()) {
            const QJsonObject problem = value.toObject();
            CHECK(problem.keys() == QStringList{u"code"_s, u"id"_s, u"return"_s, u"table"_s});
            named.append(problem.value("table"_L1).toString() + ' '_L1 + problem.value("id"_L1).toString() + ' '_L1
                         + problem.value("return"_L1).toString());
        }
        for (const QString &one : expected) {
            INFO(one.toStdString() << " among " << named.join(u", "_s).toStdString());
            CHECK(named.contains(one));
        }
    }
}

TEST_CASE("a deleted entry, row or trigger is missed", "[I8]")
{
    const Shop shop;
    const Run event = verifyAfter(shop, u"DELETE FROM event WHERE id = 12"_s);
    CHECK(event.status == 7);
    CHECK(event.out.contains("\"missing\""));
    const Run payout = verifyAfter(shop, u"DELETE FROM payout WHERE id = 1"_s);
    CHECK(payout.status == 7);
    CHECK(payout.out.contains("\"payout\""));
    {
        RawFile file(shop.store.store());
        file.must(u"DROP TRIGGER payout_frozen"_s);
    }
    for (const QString &words : {u"verify"_s, u"return list"_s, u"staff list"_s}) {
        const Run run = shop.store.read(words);
        CHECK(run.status == 7);
        CHECK(run.code() == u"tampered"_s);
    }
}
