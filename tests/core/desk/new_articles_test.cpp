// SPDX-License-Identifier: GPL-3.0-or-later
// New goods of an exchange go out as they were sold last: by name, in their unit, measured or by the piece.
#include "core/desk/import_sales.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Rice was sold by weight, without a unit that says so; cups by the piece.
void bringSales(StoreFixture &store)
{
    QFile file(store.folder() + u"/till.csv"_s);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("receipt,date,sku,name,qty,unit,total,tender,category\n"
               "1,2026-11-20 09:00,RICE,Rice,1.365,,12.60,cash,food\n"
               "1,2026-11-20 09:00,TEA,Tea,1,kg,80.00,cash,food\n"
               "1,2026-11-20 09:00,CUP,Cup,2,,20.00,cash,kitchen\n");
    file.close();
    ImportRequest request;
    request.file = file.fileName();
    REQUIRE(importSales(store.writer(), store.as(u"hao"_s), request));
}

QString acceptedForExchange(StoreFixture &store)
{
    LogRequest request = StoreFixture::request(u"1"_s, 3, u"1"_s);
    request.lines.front().resolution = Resolution::Exchange;
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {}};
    const auto logged = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(logged);
    return logged->number;
}

Result<Answer> take(StoreFixture &store, const QString &number, const QString &sku, const QString &quantity,
                    const QString &price)
{
    const Exchange exchange{{{sku, *Quantity::parse(quantity), store.money(price)}}, u"cash"_s, {}, {}};
    return store.writer().act(store.as(u"lei"_s), number, exchange);
}
}

TEST_CASE("what was sold by weight is handed out in parts, by its name and in its unit")
{
    for (const auto &[sku, name, unit] :
         {std::tuple(u"RICE"_s, u"Rice"_s, QString()), std::tuple(u"TEA"_s, u"Tea"_s, u"kg"_s)}) {
        StoreFixture store;
        bringSales(store);
        const QString number = acceptedForExchange(store);
        INFO(sku.toStdString());
        REQUIRE(take(store, number, sku, u"0.5"_s, u"20.00"_s));
        const GoodsOut goods = store.show(number).returnCase.settlements.front().given->lines.front();
        CHECK(goods.name == name);
        CHECK(goods.unit == unit);
        CHECK(goods.paid == store.money(u"10.00"_s));
    }
}

TEST_CASE("what was sold by the piece, or never, is handed out whole; what was never sold goes by its number")
{
    StoreFixture store;
    bringSales(store);
    const QString number = acceptedForExchange(store);
    CHECK(errorOf(take(store, number, u"CUP"_s, u"0.5"_s, u"20.00"_s)).code == ErrorCode::BadQuantity);
    CHECK(errorOf(take(store, number, u"NEW"_s, u"0.5"_s, u"20.00"_s)).code == ErrorCode::BadQuantity);
    REQUIRE(take(store, number, u"NEW"_s, u"1"_s, u"20.00"_s));
    CHECK(store.show(number).returnCase.settlements.front().given->lines.front().name == u"NEW"_s);
}
