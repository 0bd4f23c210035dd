// SPDX-License-Identifier: GPL-3.0-or-later
// Every refusal by the rules of the store, reached once through the program, with its words.
#include "tests/cli/cli_runner.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A store with one sale of 2 pieces for 20.00 and one of 1 piece for 5000.00, both paid in cash.
struct Shop {
    CliRunner store;
    Shop()
    {
        store.sell(u"0042"_s, {u"2:20.00"_s});
        store.sell(u"0043"_s, {u"1:5000.00"_s});
    }

    void refused(const QString &login, const QString &words, const QString &code, int status = 3) const
    {
        const Run run = store.as(login, words);
        INFO(words.toStdString() << "\n" << run.out.toStdString() << run.err.toStdString());
        CHECK(run.status == status);
        CHECK(run.code() == code);
        const QString message = run.json().value("error"_L1).toObject().value("message"_L1).toString();
        CHECK_FALSE(message.isEmpty());
        CHECK(message != code);
        CHECK(run.err.contains(message.toUtf8()));
    }
};

QString with(const QString &words, const QString &number)
{
    return QString(words).replace(u"%1"_s, number);
}
}

TEST_CASE("requests that cannot be logged")
{
    const Shop shop;
    const QString log = u"return log --receipt 0042 --line "_s;
    shop.refused(u"li"_s, log + u"1=3:defective"_s, u"over_return"_s);
    shop.refused(u"li"_s, log + u"1=1:changed_mind:repair"_s, u"not_returnable"_s);
    shop.refused(u"li"_s, log + u"1=0:defective"_s, u"bad_quantity"_s);
    shop.refused(u"li"_s, log + u"1=0.5:defective"_s, u"bad_quantity"_s);
    CHECK(shop.store.as(u"li"_s, log + u"1=0.5:defective"_s).err.contains("Line 1: 0.5 cannot be returned"));
    shop.refused(u"li"_s, log + u"1=1:unheard_of"_s, u"unknown_reason"_s);
    shop.refused(u"li"_s, log + u"1=1:other"_s, u"missing_field"_s);
    shop.refused(u"li"_s, log + u"9=1:defective"_s, u"not_found"_s, 5);
    shop.refused(u"li"_s, u"return log --receipt 9999 --line 1=1:defective"_s, u"not_found"_s, 5);
}

TEST_CASE("a receipt number that two sales have")
{
    const Shop shop;
    const QString file = shop.store.write(u"sales.csv"_s, QString(u"receipt,sold_at,sku,name,qty,total,tender\n"
                                                                  "A1,%1 10:00,X,Thing,1,9.90,cash\n"
                                                                  "A1,%2 10:00,X,Thing,1,9.90,cash\n"_s)
                                                              .arg(dayBefore(2), dayBefore(4))
                                                              .toUtf8());
    const Run imported = shop.store.as(u"hao"_s, u"sales import "_s + file);
    INFO(imported.err.toStdString());
    REQUIRE(imported.status == 0);
    const QString log = u"return log --receipt A1 --line 1=1:defective"_s;
    shop.refused(u"li"_s, log, u"ambiguous_receipt"_s);
    CHECK(shop.store.as(u"li"_s, log + u" --sale-day "_s + dayBefore(2)).status == 0);
    // The same day too, from the shop in the net.
    REQUIRE(shop.store.as(u"hao"_s, u"sales import "_s + file + u" --source net"_s).status == 0);
    const QString ofDay = log + u" --sale-day "_s + dayBefore(4);
    shop.refused(u"li"_s, ofDay, u"ambiguous_receipt"_s);
    CHECK(shop.store.as(u"li"_s, ofDay).err.contains("--source"));
    CHECK(shop.store.as(u"li"_s, ofDay + u" --source net"_s).status == 0);
    const Run shown = shop.store.as(u"li"_s, u"sales show A1 --json --source net --sale-day "_s + dayBefore(4));
    CHECK(shown.json().value("lines"_L1).toArray().at(0).toObject().value("returnable"_L1) == u"0"_s);
    shop.refused(u"li"_s, ofDay + u" --source nobody"_s, u"not_found"_s, 5);
}

TEST_CASE("steps that are not due yet, or no more")
{
    const Shop shop;
    const QString number = shop.store.log(u"0042"_s, u"--line 1=2:defective"_s);
    shop.refused(u"na"_s, with(u"return inspect %1 --line 1=1:opened:restock"_s, number), u"not_received"_s);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number), u"not_received"_s);
    REQUIRE(shop.store.as(u"na"_s, with(u"return receive %1"_s, number)).status == 0);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number), u"not_accepted"_s);
    shop.refused(u"na"_s, with(u"return receive %1"_s, number), u"not_outstanding"_s);
    shop.refused(u"na"_s, with(u"return inspect %1 --line 1=1:shiny:restock"_s, number), u"unknown_reason"_s);
    REQUIRE(shop.store.as(u"na"_s, with(u"return inspect %1 --line 1=2:opened:restock"_s, number)).status == 0);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender alipay"_s, number), u"tender_not_allowed"_s);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash --amount 20.01"_s, number), u"over_settlement"_s);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash --amount 1.005"_s, number), u"bad_amount"_s);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash --amount 0.00"_s, number), u"bad_amount"_s);
    REQUIRE(shop.store.as(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number)).status == 0);
    shop.refused(u"lei"_s, with(u"settlement fail %1 --payout 1 --reason bounced"_s, number), u"not_outstanding"_s);
    shop.refused(u"li"_s, with(u"return chase %1"_s, number), u"already_closed"_s);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number), u"already_closed"_s);
}

TEST_CASE("who pays what is paid reads who paid and when, by the clock of the store")
{
    const Shop shop;
    const QString number = shop.store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    REQUIRE(shop.store.as(u"na"_s, with(u"return inspect %1 --line 1=1:opened:restock"_s, number)).status == 0);
    const Run paid = shop.store.as(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number));
    REQUIRE(paid.status == 0);
    const QString pay = with(u"settlement pay %1 --tender cash"_s, number);
    const QJsonObject refusal = shop.store.as(u"yang"_s, pay).json().value("error"_L1).toObject();
    const QDateTime at = QDateTime::fromString(refusal.value("details"_L1)["paid_at"_L1].toString(), Qt::ISODate);
    REQUIRE(at.isValid());
    const QString words = u"lei paid 10.00 (cash) at %1, voucher P-000001. Do not pay again."_s.arg(
        at.toTimeZone(QTimeZone("Asia/Shanghai")).toString(u"yyyy-MM-dd HH:mm"_s));
    CHECK(refusal.value("message"_L1).toString().contains(words));
    const QByteArray chinese = shop.store.as(u"yang"_s, u"--lang zh_CN "_s + pay).err;
    INFO(chinese.toStdString());
    CHECK(chinese.contains("付款 10.00（cash），凭证 P-000001。请勿重复付款。"));
    const Run stale = shop.store.as(u"yang"_s, u"--expect-version 1 "_s + pay);
    CHECK(stale.status == 6);
    CHECK(stale.err.contains("lei paid 10.00 (cash)"));
}

TEST_CASE("large amounts wait for a manager and a second person")
{
    const Shop shop;
    const QString number = shop.store.log(u"0043"_s, u"--line 1=1:defective"_s);
    shop.refused(u"na"_s, with(u"return receive %1"_s, number), u"not_approved"_s);
    REQUIRE(shop.store.as(u"hao"_s, with(u"return approve %1"_s, number)).status == 0);
    REQUIRE(shop.store.as(u"hao"_s, with(u"return receive %1"_s, number)).status == 0);
    REQUIRE(shop.store.as(u"hao"_s, with(u"return inspect %1 --line 1=1:opened:restock"_s, number)).status == 0);
    shop.refused(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number), u"needs_second_person"_s);
    shop.refused(u"hao"_s, with(u"settlement countersign %1"_s, number), u"needs_second_person"_s);
    REQUIRE(shop.store.as(u"mei"_s, with(u"settlement countersign %1"_s, number)).status == 0);
    CHECK(shop.store.as(u"lei"_s, with(u"settlement pay %1 --tender cash"_s, number)).status == 0);
}

TEST_CASE("outside the window a manager overrides with a reason")
{
    const Shop shop;
    shop.store.sell(u"0044"_s, {u"1:20.00"_s}, 40);
    const QString number = shop.store.log(u"0044"_s, u"--line 1=1:defective"_s);
    shop.refused(u"hao"_s, with(u"return approve %1"_s, number), u"outside_window"_s);
    shop.refused(u"hao"_s, with(u"return approve %1 --override"_s, number), u"missing_field"_s);
    CHECK(shop.store.as(u"hao"_s, with(u"return approve %1 --override --reason kind"_s, number)).status == 0);
}

TEST_CASE("what stops a walk-in is told, and the return stands")
{
    const Shop shop;
    const Run run = shop.store.as(u"yang"_s,
                                  u"return log --receipt 0043 --line 1=1:defective --accept opened:restock"_s);
    CHECK(run.status == 0);
    CHECK(run.json().value("step"_L1).toString() == u"review"_s);
    CHECK(run.json().value("stopped_by"_L1).toObject().value("code"_L1).toString() == u"needs_manager"_s);
}

TEST_CASE("people who cannot act")
{
    Shop shop;
    shop.refused(u"hao"_s, u"staff unlock nobody"_s, u"not_found"_s, 5);
    CHECK(shop.store.read(u"staff disable li"_s).code() == u"login_required"_s);
    REQUIRE(shop.store.as(u"hao"_s, u"staff disable mei"_s).status == 0);
    shop.refused(u"hao"_s, u"staff disable hao"_s, u"needs_manager"_s);
    shop.store.set(u"RETURNDESK_PIN"_s, u"000000"_s);
    for (int i = 0; i < 5; ++i) {
        shop.refused(u"li"_s, u"return list_nothing"_s, u"usage"_s, 2);
        shop.refused(u"li"_s, u"return chase R-20260101-0001"_s, u"wrong_pin"_s, 4);
    }
    shop.refused(u"li"_s, u"return chase R-20260101-0001"_s, u"locked_out"_s, 4);
    shop.store.unset(u"RETURNDESK_PIN"_s);
    shop.refused(u"hao"_s, u"staff unlock li"_s, u"login_required"_s, 4);
}

TEST_CASE("policies and sales files with faults name each of them")
{
    const Shop shop;
    QJsonObject policy = shop.store.read(u"policy show"_s).json();
    policy.insert(u"window_days"_s, -1);
    policy.insert(u"surprise"_s, true);
    const QString file = shop.store.write(u"policy.json"_s, QJsonDocument(policy).toJson());
    shop.refused(u"hao"_s, u"policy set "_s + file, u"policy_invalid"_s);
    const QJsonObject details = shop.store.as(u"hao"_s, u"policy set "_s + file)
                                    .json()
                                    .value("error"_L1)
                                    .toObject()
                                    .value("details"_L1)
                                    .toObject();
    CHECK(details.value("faults"_L1).toArray().size() == 2);
    shop.refused(u"hao"_s, u"sales import "_s + shop.store.write(u"empty.csv"_s, {}), u"import_invalid"_s);
    shop.refused(u"hao"_s, u"sales import %1 --profile nonsense"_s.arg(shop.store.write(u"a.csv"_s, "a,b\n1,2\n")),
                 u"import_invalid"_s);
}

TEST_CASE("a manager with a password needs it for people, rules and the key")
{
    const auto folder = CliRunner::empty();
    folder->set(u"RETURNDESK_NEW_PASSWORD"_s, u"too short"_s);
    CHECK(folder->read(u"init --store Corner --manager hao"_s).code() == u"missing_field"_s);
    folder->set(u"RETURNDESK_NEW_PASSWORD"_s, u"correct horse"_s);
    REQUIRE(folder->read(u"init --store Corner --manager hao"_s).status == 0);
    folder->unset(u"RETURNDESK_NEW_PASSWORD"_s);
    const QString words = u"staff add li --name Li --roles counter"_s;
    CHECK(folder->as(u"hao"_s, words).code() == u"wrong_pin"_s);
    folder->set(u"RETURNDESK_PASSWORD"_s, u"correct horse"_s);
    CHECK(folder->as(u"hao"_s, words).status == 0);
}
