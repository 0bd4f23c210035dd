// SPDX-License-Identifier: GPL-3.0-or-later
// What each person gave and took on a day, against sums reckoned by hand.
#include "core/reports/report_json.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Shift {
    FullStore full;
    Currency currency = full.store.reader().facts().currency;

    Shift() { full.addOtherWays(); }
    [[nodiscard]] ShiftSheet sheet(const std::optional<QString> &login = {}, int daysAgo = 0) const
    {
        const auto found = full.store.reader().shiftSheet(full.store.reader().today().plusDays(-daysAgo), login);
        REQUIRE(found);
        return *found;
    }
    /// "tender payouts paid back added net".
    [[nodiscard]] QStringList sums(const std::vector<ShiftTender> &tenders) const
    {
        QStringList texts;
        for (const ShiftTender &sum : tenders) {
            texts.append(u"%1 %2 %3 %4 %5 %6"_s.arg(sum.tender)
                             .arg(sum.payouts)
                             .arg(sum.paid.toDecimal(currency), sum.back.toDecimal(currency),
                                  sum.added.toDecimal(currency), sum.net().toDecimal(currency)));
        }
        return texts;
    }
};
}

TEST_CASE("a shift sheet is each person's payouts, failures, additions and credits, with their sums")
{
    const Shift shift;
    const ShiftSheet sheet = shift.sheet();
    REQUIRE(sheet.people.size() == 2);
    const ShiftPerson &manager = sheet.people[0];
    CHECK(manager.login == u"hao"_s);
    CHECK(manager.tenders.empty()); // a voided credit is a row, no sum
    REQUIRE(manager.rows.size() == 1);
    CHECK(manager.rows.front().kind == ShiftRowKind::Voided);
    CHECK(manager.rows.front().voucher == shift.full.creditCode);
    CHECK(manager.rows.front().amount == shift.full.store.money(u"5.00"_s));
    const ShiftPerson &cashier = sheet.people[1];
    CHECK(cashier.login == u"lei"_s);
    // Cash: 4.67, a refund of 10.00 that was an exchange, one of 10.00, 30.00 with a red invoice, 2.00 of a compensation; 3.00 added for the hat.
    const QStringList expected{u"cash 5 56.67 0.00 3.00 53.67"_s, u"exchange 1 10.00 0.00 0.00 10.00"_s,
                               u"reship 2 20.00 10.00 0.00 10.00"_s, u"store_credit 1 9.00 0.00 0.00 9.00"_s,
                               u"wechat 3 70.00 15.00 0.00 55.00"_s};
    CHECK(shift.sums(cashier.tenders) == expected);
    CHECK(shift.sums(sheet.tenders) == expected);
    CHECK(cashier.rows.size() == 16); // twelve payouts, two that failed, one addition, one redemption
    CHECK(std::is_sorted(cashier.rows.begin(), cashier.rows.end(),
                         [](const ShiftRow &one, const ShiftRow &other) { return one.at < other.at; }));
}

TEST_CASE("a shift sheet of one person, of another day, of nobody")
{
    const Shift shift;
    REQUIRE(shift.sheet(u"LEI"_s).people.size() == 1);
    CHECK(shift.sheet(u"li"_s).people.empty());
    CHECK(shift.sheet({}, 1).people.empty());
    const auto nobody = shift.full.store.reader().shiftSheet(shift.full.store.reader().today(), u"nobody"_s);
    CHECK(errorOf(nobody).code == ErrorCode::NotFound);
}

TEST_CASE("a payout that fails on a later day is taken back on that day, by who says so")
{
    Shift shift;
    StoreFixture &store = shift.full.store;
    store.clock().advanceMs(86'400'000);
    REQUIRE(store.writer().act(store.as(u"yang"_s), shift.full.sent, FailPayout{2, u"bounced"_s}));
    const ShiftSheet today = shift.sheet();
    REQUIRE(today.people.size() == 1);
    CHECK(today.people.front().login == u"yang"_s);
    CHECK(shift.sums(today.tenders) == QStringList(u"wechat 0 0.00 15.00 0.00 -15.00"_s));
    CHECK(shift.sums(shift.sheet({}, 1).tenders).last() == u"wechat 3 70.00 15.00 0.00 55.00"_s); // that day stays
}

TEST_CASE("a shift sheet as a document")
{
    const Shift shift;
    const QJsonObject document = shiftToJson(shift.sheet(u"lei"_s), shift.currency);
    CHECK(document.value("day"_L1) == shift.full.store.reader().today().toIso());
    const QJsonObject person = document.value("people"_L1).toArray().at(0).toObject();
    const QJsonObject first = person.value("rows"_L1).toArray().at(0).toObject();
    CHECK(first.value("kind"_L1) == u"paid"_s);
    CHECK(first.value("return"_L1) == shift.full.paid);
    CHECK(first.value("amount"_L1) == u"4.67"_s);
    CHECK(first.value("reference"_L1) == u"till 2"_s);
}
