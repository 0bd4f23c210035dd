// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions and counts in a real store: rows, lists, months, the daily round, messages, and a file that verifies.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "tests/support/values.h"

#include "core/desk/return_json.h"
#include "core/policy/policy_json.h"
#include "core/reports/report_json.h"
#include "core/reports/report_reader.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// 3 of receipt 0042 (30.00) of Wang Fang, awaited or on the counter.
struct Desk {
    StoreFixture store;
    QString number;

    explicit Desk(bool isHere = false)
    {
        store.sell(u"0042"_s, {{u"3"_s, u"30.00"_s}});
        LogRequest request = StoreFixture::request(u"0042"_s, 1, u"3"_s, u"changed_mind"_s);
        request.contactName = u"Wang Fang"_s;
        request.areGoodsPresent = isHere;
        number = store.log(request);
    }
    void act(const QString &login, const Action &action)
    {
        const auto done = store.writer().act(store.as(login), number, action);
        INFO((done ? std::string() : errorName(done.error().code).toStdString()));
        REQUIRE(done);
    }
    [[nodiscard]] QJsonObject json() const { return returnToJson(store.show(number), store.reader().facts().currency); }
    [[nodiscard]] QJsonObject exception(int which = 1) const
    {
        return json().value("exceptions"_L1).toArray().at(which - 1).toObject();
    }
    [[nodiscard]] std::vector<ReturnRow> followedUp() const
    {
        ListQuery query;
        query.step = Step::FollowUp;
        return store.reader().listReturns(query)->rows;
    }
    [[nodiscard]] StepCount count() const { return store.reader().counts()->steps.back(); }
    [[nodiscard]] bool isSound() { return store.reader().verify()->isOk(); }
    void later(int days) { store.clock().advanceMs(qint64(days) * 86'400'000); }
};

QJsonObject summary(const Desk &desk)
{
    const auto reports = ReportReader::open(desk.store.path(), const_cast<Desk &>(desk).store.clock());
    REQUIRE(reports);
    const auto month = (*reports)->summary(BusinessMonth::of(desk.store.reader().today()));
    REQUIRE(month);
    return summaryToJson(*month, (*reports)->currency());
}
}

TEST_CASE("goods lost: the return is closed, and what is followed up stands in lists, counts and months",
          "[desk][exception]")
{
    Desk desk;
    desk.act(u"na"_s, ReportLost{{}, u"never arrived"_s});
    CHECK(desk.json().value("state"_L1) == u"closed"_s);
    CHECK(desk.json().value("step"_L1).isNull());
    const QJsonObject about = desk.exception();
    CHECK(about.value("kind"_L1) == u"lost_parcel"_s);
    CHECK(about.value("line"_L1) == 1);
    CHECK(about.value("quantity"_L1) == u"3"_s);
    CHECK(about.value("owner"_L1) == u"role:counter"_s);
    CHECK(about.value("opened_by"_L1) == u"na"_s);
    CHECK_FALSE(about.value("overdue"_L1).toBool());
    CHECK(about.value("steps"_L1).toArray().size() == 4);
    REQUIRE(desk.followedUp().size() == 1);
    CHECK(desk.followedUp().front().number == desk.number);
    CHECK(desk.followedUp().front().exceptionKind == ExceptionKind::LostParcel);
    CHECK(desk.followedUp().front().outcome == Outcome::Lost);
    CHECK(desk.count().open == 1);
    CHECK(desk.store.reader().listReturns(ListQuery())->rows.empty()); // no return is open
    CHECK(desk.store.reader().counts()->openReturns == 0);
    ListQuery found;
    found.step = Step::FollowUp;
    found.search = u"Wang"_s;
    CHECK(desk.store.reader().listReturns(found)->rows.size() == 1);
    desk.later(3);
    CHECK(desk.count().late == 1);
    CHECK(desk.store.reader().overdue()->size() == 1);
    CHECK(desk.exception().value("overdue"_L1).toBool());
    CHECK(summary(desk).value("exceptions"_L1)["lost_parcel"_L1]["open"_L1] == 1);
    CHECK(desk.isSound()); // a closed return that owes this is right
    desk.act(u"li"_s, CloseException{1, u"the carrier pays"_s});
    CHECK(desk.exception().value("outcome"_L1) == u"the carrier pays"_s);
    CHECK(desk.exception().value("closed_by"_L1) == u"li"_s);
    CHECK(desk.count().open == 0);
    CHECK(summary(desk).value("exceptions"_L1)["lost_parcel"_L1]["opened"_L1] == 1);
    CHECK(summary(desk).value("exceptions"_L1)["lost_parcel"_L1]["open"_L1] == 0);
    CHECK(desk.isSound());
}

TEST_CASE("lateness of what is followed up is not lateness of the return", "[desk][exception]")
{
    Desk desk;
    desk.act(u"na"_s, ReportLost{{}, u"gone"_s});
    desk.later(6);
    CHECK(desk.count().late == 1);
    const QJsonObject staff = summary(desk).value("by_staff"_L1).toArray().at(0).toObject();
    CHECK(staff.value("returns"_L1) == 1);
    desk.act(u"li"_s, CloseException{1, u"done"_s});
    CHECK(desk.isSound()); // kept figures and those rebuilt agree
}

TEST_CASE("rows come back as they were written, ticks and outcomes too", "[desk][exception]")
{
    Desk desk(true);
    desk.act(u"na"_s, OpenException{ExceptionKind::DamagedInStore, LineQuantity{1, Quantity::units(1)}, u"fell"_s});
    desk.act(u"na"_s, TickException{1, u"photograph"_s, u"two pictures"_s});
    desk.act(u"hao"_s, TickException{1, u"write_off"_s, {}});
    const ReturnCase saved = desk.store.show(desk.number).returnCase;
    desk.store.reopen();
    CHECK(desk.store.show(desk.number).returnCase == saved);
    const QJsonArray steps = desk.exception().value("steps"_L1).toArray();
    CHECK(steps.at(0)["done_by"_L1] == u"na"_s);
    CHECK(steps.at(0)["note"_L1] == u"two pictures"_s);
    CHECK(steps.at(1)["done_at"_L1].isNull());
    CHECK(steps.at(3)["done_by"_L1] == u"hao"_s);
    CHECK(desk.isSound());
}

TEST_CASE("the message has the values of the return, in both languages, and swallows what is not known",
          "[desk][exception]")
{
    Desk desk;
    desk.act(u"na"_s, ReportLost{{{1, Quantity::units(2)}}, u"gone"_s});
    const QJsonObject message = desk.exception().value("message"_L1).toObject();
    for (const auto &language : {"en"_L1, "zh_CN"_L1}) {
        const QString text = message.value(language).toString();
        INFO(text.toStdString());
        for (const QString &part : {u"Wang Fang"_s, desk.number, u"Article 1"_s, u"2026-11-24"_s}) {
            CHECK(text.contains(part));
        }
        CHECK_FALSE(text.contains('{'_L1));
    }
    CHECK(message.value("en"_L1).toString().startsWith("Hello Wang Fang, your parcel"_L1));
    desk.store.sell(u"0043"_s, {{u"1"_s, u"5.00"_s}});
    desk.number = desk.store.log(StoreFixture::request(u"0043"_s, 1, u"1"_s));
    desk.act(u"na"_s, ReportLost{{}, u"gone"_s});
    CHECK(desk.exception().value("message"_L1)["en"_L1].toString().startsWith("Hello, your parcel"_L1));
}

TEST_CASE("a refund that failed is followed up with what is still owed, and ends with the money", "[desk][exception]")
{
    Desk desk(true);
    desk.act(u"na"_s, Inspect{{{1, Quantity::units(3), u"opened"_s, u"restock"_s}}, {}, {}});
    desk.act(u"lei"_s, Pay{u"cash"_s, desk.store.money(u"10.00"_s), {}, {}});
    auto policy = policyFromJson(policyToJson(*desk.store.reader().policy(), desk.store.reader().facts().currency),
                                 desk.store.reader().facts().currency, storeZone());
    policy->tenderReplacements = {{u"cash"_s, {u"transfer"_s}}};
    REQUIRE(desk.store.writer().setPolicy(desk.store.as(u"hao"_s),
                                          policyToJson(*policy, desk.store.reader().facts().currency)));
    desk.act(u"lei"_s, Pay{u"transfer"_s, {}, {}, {}});
    desk.act(u"lei"_s, FailPayout{2, u"no such account"_s});
    CHECK(desk.exception().value("owner"_L1) == u"role:cashier"_s);
    CHECK(desk.exception().value("message"_L1)["en"_L1].toString().contains("20.00 CNY"_L1));
    desk.act(u"lei"_s, Pay{u"transfer"_s, {}, {}, {}});
    desk.act(u"lei"_s, ConfirmPayout{3});
    CHECK(desk.exception().value("outcome"_L1) == u"settled"_s);
    CHECK(desk.exception().value("closed_by"_L1) == u"policy"_s);
    CHECK(desk.json().value("state"_L1) == u"closed"_s);
    CHECK(desk.count().open == 0);
    CHECK(desk.isSound());
}

TEST_CASE("the daily round finds goods that nobody collects, once", "[desk][exception]")
{
    Desk desk(true);
    desk.act(u"na"_s, Inspect{{{1, Quantity::units(3), u"damaged"_s, u"hand_back"_s}}, {}, {}});
    desk.later(13);
    CHECK(desk.store.writer().letExpire(desk.store.as(u"li"_s))->document.value("uncollected"_L1).toArray().isEmpty());
    desk.later(1);
    const QJsonObject round = desk.store.writer().letExpire(desk.store.as(u"li"_s))->document;
    REQUIRE(round.value("uncollected"_L1).toArray().size() == 1);
    CHECK(round.value("uncollected"_L1).toArray().at(0)["number"_L1] == desk.number);
    CHECK(desk.store.writer().letExpire(desk.store.as(u"li"_s))->document.value("uncollected"_L1).toArray().isEmpty());
    CHECK(desk.count().open == 1);
    desk.act(u"li"_s, HandBack{});
    CHECK(desk.exception().value("outcome"_L1) == u"handed_back"_s);
    CHECK(desk.isSound());
}

TEST_CASE("what is followed up is assigned by its number, and goes back to the plan's role with its owner",
          "[desk][exception]")
{
    Desk desk;
    desk.act(u"li"_s, OpenException{ExceptionKind::CountDiffers, {}, u"counted twice"_s});
    desk.act(u"li"_s, OpenException{ExceptionKind::ShortParcel, {}, u"one is missing"_s});
    CHECK(errorOf(desk.store.writer().assign(desk.store.as(u"hao"_s), desk.number, Step::FollowUp, u"lei"_s)).code
          == ErrorCode::MissingField);
    REQUIRE(desk.store.writer().assign(desk.store.as(u"hao"_s), desk.number, Step::FollowUp, u"lei"_s, 1));
    CHECK(desk.exception(1).value("owner"_L1) == u"staff:lei"_s);
    CHECK(desk.exception(2).value("owner"_L1) == u"role:counter"_s);
    ListQuery mine;
    mine.mine = desk.store.session(u"lei"_s).staff.id;
    CHECK(desk.store.reader().listReturns(mine)->rows.size() == 1);
    REQUIRE(desk.store.writer().disableStaff(desk.store.as(u"hao"_s), u"lei"_s));
    CHECK(desk.exception(1).value("owner"_L1) == u"role:inspector"_s);
    CHECK(desk.isSound());
}

TEST_CASE("an older document of the rules has the default plans, and placeholders are known", "[desk][exception]")
{
    StoreFixture store;
    const Currency currency = store.reader().facts().currency;
    QJsonObject document = policyToJson(*store.reader().policy(), currency);
    document.remove(u"exceptions"_s);
    document.remove(u"not_collected_days"_s);
    document.remove(u"handover_required"_s);
    const auto old = policyFromJson(document, currency, storeZone());
    REQUIRE(old);
    document = policyToJson(*store.reader().policy(), currency);
    CHECK(policyToJson(*old, currency) == document);
    const auto with = [&](const QString &message) {
        QJsonObject plans = document.value("exceptions"_L1).toObject();
        QJsonObject plan = plans.value("never_came"_L1).toObject();
        plan["message"_L1] = QJsonObject{{u"en"_s, message}, {u"zh_CN"_s, u"您好"_s}};
        plans["never_came"_L1] = plan;
        QJsonObject changed = document;
        changed["exceptions"_L1] = plans;
        return store.writer().setPolicy(store.as(u"hao"_s), changed);
    };
    CHECK(errorOf(with(u"Dear {nmae}"_s)).code == ErrorCode::PolicyInvalid);
    CHECK(errorOf(with(u"Dear {name"_s)).code == ErrorCode::PolicyInvalid);
    CHECK(with(u"Dear {name}, {number} {receipt} {goods} {quantity} {amount} {day} {store}"_s));
}

TEST_CASE("goods are taken over by who signs, and a count that differs is answered with its figures",
          "[desk][take_over]")
{
    Desk desk(true);
    Call call = desk.store.as(u"li"_s);
    call.approver = desk.store.session(u"na"_s); // at the screen of the one who gives them
    const std::vector<LineQuantity> two{{1, Quantity::units(2)}};
    const auto taken = desk.store.writer().takeOver(call, desk.number, two);
    REQUIRE(taken);
    const QJsonObject count = taken->document.value("take_overs"_L1).toArray().at(0).toObject();
    CHECK(count.value("expected"_L1) == u"3"_s);
    CHECK(count.value("counted"_L1) == u"2"_s);
    CHECK(count.value("difference"_L1) == u"-1"_s);
    CHECK(count.value("from"_L1) == u"li"_s);
    CHECK(count.value("by"_L1) == u"na"_s);
    const QJsonValue line = taken->document.value("lines"_L1).toArray().at(0);
    CHECK(line["at_counter"_L1] == u"1"_s);
    CHECK(line["in_stockroom"_L1] == u"2"_s);
    CHECK(desk.exception().value("kind"_L1) == u"count_differs"_s);
    CHECK(errorOf(desk.store.writer().takeOver(desk.store.as(u"na"_s), desk.number, two, u"na"_s)).code
          == ErrorCode::NeedsSecondPerson);
    CHECK(errorOf(desk.store.writer().takeOver(desk.store.as(u"na"_s), desk.number, two, u"nobody"_s)).code
          == ErrorCode::NotFound);
    REQUIRE(desk.store.writer().takeOver(desk.store.as(u"na"_s), desk.number, {{1, Quantity::units(1)}}));
    const ReturnCase saved = desk.store.show(desk.number).returnCase;
    desk.store.reopen();
    CHECK(desk.store.show(desk.number).returnCase == saved);
    CHECK(desk.isSound());
}
