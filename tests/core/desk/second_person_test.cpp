// SPDX-License-Identifier: GPL-3.0-or-later
// What the limit of the second person counts together: the receipt for ever, the customer on the day.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kDayMs = qint64(24) * 60 * 60 * 1000;

/// Articles at 1500.00, below the default limit of 2000.00; two of them are above it.
struct Dear {
    StoreFixture store;

    Dear()
    {
        sell(u"0001"_s, u"1"_s);
        sell(u"0002"_s, u"1"_s);
        sell(u"0003"_s, u"2"_s);
    }
    void sell(const QString &receipt, const QString &customer)
    {
        Sale sale;
        sale.receipt = receipt;
        sale.soldAt = store.clock().now().plusMs(-kDayMs);
        sale.customer = {{}, u"till"_s, customer, u"Wang"_s, {}};
        sale.tenders = {{u"cash"_s, std::nullopt}};
        SaleLine line;
        line.line = 1;
        line.sku = u"TV"_s;
        line.name = u"Television"_s;
        line.quantity = Quantity::units(4);
        line.paid = store.money(u"6000.00"_s);
        sale.lines = {line};
        REQUIRE(store.writer().addSale(store.as(u"hao"_s), sale));
    }
    /// Returns and inspects one of the receipt; gives the state of its settlement.
    SettlementState accept(const QString &receipt)
    {
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.areGoodsPresent = true;
        const QString number = store.log(request);
        REQUIRE(store.writer().act(store.as(u"hao"_s), number, Approve{}));
        Inspect inspect;
        inspect.units = {{1, Quantity::units(1), u"opened"_s, u"restock"_s}};
        REQUIRE(store.writer().act(store.as(u"na"_s), number, inspect));
        return store.show(number).returnCase.settlements.front().state;
    }
    void waitDays(int days) { store.clock().advanceMs(days * kDayMs); }
};
}

TEST_CASE("a receipt given back piece by piece needs a second person, on whatever days", "[desk][I6]")
{
    Dear dear;
    CHECK(dear.accept(u"0001"_s) == SettlementState::Due);
    dear.waitDays(3);
    CHECK(dear.accept(u"0001"_s) == SettlementState::ToCountersign);
}

TEST_CASE("the receipts of a customer count together on one day only", "[desk][I6]")
{
    Dear dear;
    CHECK(dear.accept(u"0001"_s) == SettlementState::Due);
    CHECK(dear.accept(u"0003"_s) == SettlementState::Due); // another customer
    CHECK(dear.accept(u"0002"_s) == SettlementState::ToCountersign);
    dear.waitDays(1);
    CHECK(dear.accept(u"0003"_s) == SettlementState::ToCountersign); // its receipt again
    Dear later;
    CHECK(later.accept(u"0001"_s) == SettlementState::Due);
    later.waitDays(1);
    CHECK(later.accept(u"0002"_s) == SettlementState::Due);
}
