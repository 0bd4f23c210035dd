// SPDX-License-Identifier: GPL-3.0-or-later
// The main job through the program: from an empty folder to a paid refund, with every key of the documents.
#include "tests/cli/cli_runner.h"

#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
void requireKeys(const QJsonObject &object, const QString &keys)
{
    for (const QString &key : keys.split(' '_L1)) {
        INFO("key " << key.toStdString());
        CHECK(object.contains(key));
    }
}

QJsonObject first(const QJsonObject &object, QLatin1String list)
{
    return object.value(list).toArray().at(0).toObject();
}

QString text(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}
}

TEST_CASE("a refund goes from the request to the money")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"3:7.01"_s, u"1:20.00"_s});
    const QJsonObject logged = store.as(u"li"_s, u"return log --receipt 0042 --line 1=2:defective"_s).json();
    const QString number = text(logged, "number"_L1);
    CHECK(text(logged, "step"_L1) == u"receive"_s);
    CHECK(text(store.as(u"na"_s, u"return receive "_s + number).json(), "step"_L1) == u"inspect"_s);
    const QJsonObject inspected =
        store.as(u"na"_s, u"return inspect %1 --line 1=2:opened:restock"_s.arg(number)).json();
    CHECK(text(inspected, "step"_L1) == u"settle"_s);
    CHECK(text(first(inspected, "settlements"_L1), "amount"_L1) == u"4.67"_s);

    const Run paid = store.as(u"lei"_s, u"settlement pay %1 --tender cash"_s.arg(number));
    CHECK(paid.status == 0);
    const QJsonObject document = paid.json();
    CHECK(text(document, "state"_L1) == u"closed"_s);
    CHECK(text(document, "outcome"_L1) == u"settled"_s);
    CHECK(document == store.read(u"return show "_s + number).json());
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("the document of a return has every key of the contract")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"3:7.01"_s});
    const QJsonObject document =
        store.as(u"yang"_s, u"return log --receipt 0042 --line 1=1:defective --accept opened:restock --pay cash"_s)
            .json();
    requireKeys(document, u"number version state step outcome origin receipt store_day opened_at promised_by customer "
                          "verdict lines tasks settlements events stopped_by"_s);
    requireKeys(document.value("customer"_L1).toObject(), u"name phone"_s);
    requireKeys(document.value("verdict"_L1).toObject(), u"result policy_version rules"_s);
    requireKeys(first(document.value("verdict"_L1).toObject(), "rules"_L1), u"line rule value limit result"_s);
    requireKeys(first(document, "lines"_L1),
                u"line sale_line sku name reason resolution requested approved received lost inspected accepted "
                "settled handed_back sale_line_paid entitled fee"_s);
    requireKeys(first(document, "tasks"_L1), u"step owner opened_at due_at overdue closed_at closed_by"_s);
    const QJsonObject settlement = first(document, "settlements"_L1);
    requireKeys(settlement, u"settlement kind amount state explanation payouts"_s);
    requireKeys(first(settlement, "explanation"_L1), u"code amount args"_s);
    requireKeys(first(settlement, "payouts"_L1), u"payout voucher tender amount state reference at by"_s);
    requireKeys(first(document, "events"_L1), u"at actor action reason"_s);
    CHECK(document.value("stopped_by"_L1).isNull());
    CHECK(text(first(settlement, "payouts"_L1), "voucher"_L1) == u"P-000001"_s);
}

TEST_CASE("a walk-in stops where the person's roles end and says why in words")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"1:20.00"_s});
    const Run run = store.as(u"li"_s,
                             u"return log --receipt 0042 --line 1=1:defective --accept opened:restock --pay cash"_s);
    CHECK(run.status == 0);
    const QJsonObject stopped = run.json().value("stopped_by"_L1).toObject();
    CHECK(text(stopped, "code"_L1) == u"not_allowed"_s);
    CHECK_FALSE(text(stopped, "message"_L1).isEmpty());
    CHECK(text(run.json(), "step"_L1) == u"inspect"_s);
}

TEST_CASE("a tender confirmed later is sent, fails, is sent again and confirmed")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"1:20.00"_s}, 3, u"wechat"_s);
    const QString number = store.log(u"0042"_s, u"--line 1=1:defective --present"_s);
    REQUIRE(store.as(u"na"_s, u"return inspect %1 --line 1=1:opened:restock"_s.arg(number)).status == 0);
    const auto state = [&](const QString &words) {
        return text(first(store.as(u"lei"_s, words).json(), "settlements"_L1), "state"_L1);
    };
    CHECK(state(u"settlement pay %1 --tender wechat --reference W1"_s.arg(number)) == u"sent"_s);
    CHECK(state(u"settlement fail %1 --payout 1 --reason closed"_s.arg(number)) == u"due"_s);
    CHECK(state(u"settlement pay %1 --tender wechat --amount 20.00 --settlement 1"_s.arg(number)) == u"sent"_s);
    CHECK(state(u"settlement confirm %1 --payout 2"_s.arg(number)) == u"done"_s);
}

TEST_CASE("a return can be taken care of, and handed back")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:changed_mind --name Li --phone 13900139000"_s);
    const auto ok = [&](const QString &who, const QString &words) {
        const Run run = store.as(who, words.arg(number));
        INFO(words.toStdString() << ": " << run.err.toStdString());
        CHECK(run.status == 0);
        return run.json();
    };
    ok(u"li"_s, u"return note %1 careful"_s);
    ok(u"li"_s, u"return chase %1"_s);
    CHECK(ok(u"li"_s, u"return hold %1 --reason away"_s).value("waiting_since"_L1).isString());
    CHECK(ok(u"li"_s, u"return resume %1"_s).value("waiting_since"_L1).isNull());
    const QJsonObject assigned = ok(u"hao"_s, u"return assign %1 --step receive --to yang"_s);
    CHECK(text(assigned.value("tasks"_L1).toArray().last().toObject(), "owner"_L1) == u"staff:yang"_s);
    ok(u"yang"_s, u"return receive %1 --line 1=1"_s);
    CHECK(text(ok(u"na"_s, u"return inspect %1 --line 1=1:damaged:hand_back"_s), "step"_L1) == u"hand_back"_s);
    CHECK(text(ok(u"li"_s, u"return hand-back %1"_s), "outcome"_L1) == u"handed_back"_s);
}

TEST_CASE("refused goods go back by parcel, with carrier and number")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"2:20.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=1:changed_mind --present"_s);
    REQUIRE(store.as(u"na"_s, u"return inspect %1 --line 1=1:damaged:hand_back"_s.arg(number)).status == 0);
    const Run half = store.as(u"li"_s, u"return hand-back %1 --carrier SF"_s.arg(number));
    CHECK(half.code() == u"missing_field"_s);
    CHECK(half.err.contains("tracking"));
    const Run sent = store.as(u"li"_s, u"return hand-back %1 --carrier SF --tracking SF123"_s.arg(number));
    REQUIRE(sent.status == 0);
    CHECK(text(sent.json(), "outcome"_L1) == u"handed_back"_s);
    const QJsonArray events = sent.json().value("events"_L1).toArray();
    CHECK(events.at(events.size() - 2)["facts"_L1]["tracking"_L1] == u"SF123"_s);
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("what is asked for at the review, lost or cancelled, ends as it should")
{
    const CliRunner store;
    store.sell(u"0042"_s, {u"5:5000.00"_s});
    const QString number = store.log(u"0042"_s, u"--line 1=5:defective"_s);
    const auto outcome = [&](const QString &who, const QString &words) {
        return text(store.as(who, words).json(), "outcome"_L1);
    };
    CHECK(outcome(u"hao"_s, u"return approve %1 --line 1=3"_s.arg(number)).isEmpty());
    CHECK(outcome(u"hao"_s, u"return decline %1 --reason no"_s.arg(number)).isEmpty());
    CHECK(outcome(u"li"_s, u"return lost %1 --line 1=1 --reason courier"_s.arg(number)).isEmpty());
    CHECK_FALSE(outcome(u"li"_s, u"return cancel %1 --reason kept"_s.arg(number)).isEmpty());
    CHECK(outcome(u"hao"_s, u"return decline %1 --reason no"_s.arg(store.log(u"0042"_s, u"--line 1=4:defective"_s)))
          == u"declined"_s);
}
