// SPDX-License-Identifier: GPL-3.0-or-later
// Orders whose totals stand on their first row, and refunds noted on the order itself.
#include "tests/core/transfer/reading.h"
#include "tests/support/catch.h"

using namespace rd;
using namespace rd::test;

namespace
{
const QByteArray kShopify =
    "Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Payment Method,Payment Reference,Refunded Amount,Lineitem discount\n";
const QByteArray kTmall = "订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额\r\n";

Result<SalesFile> readShopify(const char *rows)
{
    return readSales(kShopify + rows, readOptions("EUR", "Europe/Berlin"));
}

QString paidOf(const Sale &sale)
{
    QString all;
    for (const SaleLine &line : sale.lines) {
        all += QStringLiteral("%1:%2:%3 ").arg(codeOf(line.kind), text(line.paid), text(line.tax));
    }
    return all.trimmed();
}

QString creditText(const CreditDocument &credit)
{
    QString all;
    for (const CreditLine &line : credit.lines) {
        all += QStringLiteral("%1x%2=%3 ")
                   .arg(line.quantity.toDecimal(), line.sku.isEmpty() ? line.name : line.sku, text(line.amount));
    }
    return all.trimmed();
}
}

TEST_CASE("Articles share what the order cost, to the cent", "[transfer]")
{
    const auto file = readShopify(
        "#1001,ann@example.org,paid,EUR,10.00,4.90,1.60,14.90,2025-05-11 09:55:16 -0400,2,Cup,3.00,C1,Ann,manual,ref1,0.00,0.00\n"
        "#1001,ann@example.org,,,,,,,2025-05-11 09:55:16 -0400,1,Mug,3.00,M1,,,,,0.00\n"
        "#1001,ann@example.org,,,,,,,2025-05-11 09:55:16 -0400,1,Gift,0.00,G1,,,,,0.00\n");
    REQUIRE(file.has_value());
    REQUIRE(file->sales.size() == 1);
    // 10.00 over 6.00 and 3.00; what is given away is no goods; the rest of the total is shipping.
    CHECK(paidOf(file->sales[0])
          == QStringLiteral("goods:6.67:1.07 goods:3.33:0.53 adjustment:0.00:0.00 adjustment:4.90:0.00"));
    CHECK(file->sales[0].customer.name == QStringLiteral("Ann"));
    CHECK(file->sales[0].customer.externalId == QStringLiteral("ann@example.org"));
    CHECK(file->counts.lines == 2);
    CHECK(file->counts.adjustments == 1);
    CHECK(addsUp(file->counts));
    CHECK(text(file->paidTotal) == QStringLiteral("10.00"));
}

TEST_CASE("Unpaid orders are skipped with all their rows", "[transfer]")
{
    const auto file = readShopify(
        "#1001,,pending,EUR,6.00,0.00,0.00,6.00,2025-05-16 02:36:49 -0400,1,Cup,3.00,,,,,0.00,0.00\n"
        "#1001,,,,,,,,2025-05-16 02:36:49 -0400,1,Mug,3.00,,,,,,\n");
    REQUIRE(file.has_value());
    CHECK(file->sales.empty());
    CHECK(file->counts.skipped == 2);
    CHECK(addsUp(file->counts));
}

TEST_CASE("Refunds of an order", "[transfer]")
{
    const auto full = readShopify(
        "#1001,,refunded,EUR,9.00,1.00,0.00,10.00,2025-05-11 09:55:16 -0400,2,Cup,3.00,C1,,,,10.00,0.00\n#1001,,,,,,,,,1,Mug,3.00,M1,,,,,\n");
    REQUIRE(full.has_value());
    REQUIRE(full->credits.size() == 1);
    CHECK(full->credits[0].saleReceipt == QStringLiteral("#1001"));
    CHECK(creditText(full->credits[0]) == QStringLiteral("2xC1=6.00 1xM1=3.00"));
    // The order itself reads the same as before its refund; shipping given back stays with the credit.
    CHECK(paidOf(full->sales[0]) == QStringLiteral("goods:6.00:0.00 goods:3.00:0.00 adjustment:1.00:0.00"));
    CHECK(paidOf(adjustmentSale(full->credits[0])) == QStringLiteral("credit_adjustment:-1.00:0.00"));
    CHECK(adjustmentSale(full->credits[0]).receipt == QStringLiteral("#1001/refund"));
    const auto part = readShopify(
        "#1001,,partially_refunded,EUR,9.00,0.00,0.00,9.00,2025-05-11 09:55:16 -0400,3,Cup,3.00,C1,,,,4.00,0.00\n");
    REQUIRE(part.has_value());
    CHECK(creditText(part->credits[0]) == QStringLiteral("2xC1=4.00"));
    const auto unknown = readShopify(
        "#1001,,partially_refunded,EUR,9.00,0.00,0.00,9.00,2025-05-11 09:55:16 -0400,2,Cup,3.00,C1,,,,4.00,0.00\n#1001,,,,,,,,,1,Mug,3.00,M1,,,,,\n");
    REQUIRE(unknown.has_value());
    CHECK(creditText(unknown->credits[0]) == QStringLiteral("1x#1001=4.00"));
}

TEST_CASE("Faults of orders", "[transfer]")
{
    const auto foreign = readShopify(
        "#1001,,paid,USD,6.00,0.00,0.00,6.00,2025-05-16 02:36:49 -0400,1,Cup,3.00,,,,,0.00,0.00\n#1001,,,,,,,,,1,Mug,3.00,,,,,,\n");
    REQUIRE(foreign.has_value());
    CHECK(errorsOf(*foreign) == QStringLiteral("2 Currency USD wrong_currency\n"));
    CHECK(addsUp(foreign->counts));
    const auto orphan = readShopify("#1001,,,,,,,,2025-05-16 02:36:49 -0400,1,Mug,3.00,,,,,,\n");
    REQUIRE(orphan.has_value());
    CHECK(errorsOf(*orphan) == QStringLiteral("2   missing_value\n"));
    const auto twice = readShopify(
        "#1001,,paid,EUR,3.00,0.00,0.00,3.00,2025-05-16 02:36:49 -0400,1,Cup,3.00,,,,,0.00,0.00\n#1001,,paid,EUR,3.00,0.00,0.00,3.00,2025-05-16 02:36:49 -0400,1,Cup,3.00,,,,,0.00,0.00\n");
    REQUIRE(twice.has_value());
    CHECK(errorsOf(*twice) == QStringLiteral("3  #1001 repeated_order\n"));
    CHECK(addsUp(twice->counts));
}

TEST_CASE("Orders of a shop without their articles", "[transfer]")
{
    const auto file = read("Name,Subtotal,Shipping,Taxes,Total,Created at,Billing Zip\n"
                           "#1030,88.88,11.75,9.15,100.63,2014-11-25 14:45:53 +1100,'0812\n"
                           "#1031,18,0,0,18,2014-11-25 23:45:53 +1000,'0832\n"
                           "#1032,5,8,0,5,2014-11-25 23:45:53 +1000,'0832\n",
                           readOptions("AUD", "Australia/Sydney"));
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("shopify_orders"));
    REQUIRE(file->sales.size() == 3);
    CHECK(paidOf(file->sales[0]) == QStringLiteral("goods:88.88:9.15 adjustment:11.75:0.00"));
    CHECK(file->sales[0].lines[0].name == QStringLiteral("#1030"));
    CHECK(file->sales[1].storeDay->toIso() == QStringLiteral("2014-11-26"));
    CHECK(paidOf(file->sales[2]) == QStringLiteral("goods:0.00:0.00 adjustment:5.00:0.00"));
}

TEST_CASE("Tmall: what was paid is already net, the refund is a credit of the same order", "[transfer]")
{
    const auto file = readSales(kTmall
                                    + "1,178.8,0.0,上海,2020-02-21 00:00:00,,0.0\r\n"
                                      "2,64.8,0.0,江苏省,2020-02-20 23:57:04,2020-02-20 23:57:11,64.8\r\n"
                                      "3,327.7,148.9,浙江省,2020-02-20 23:56:39,2020-02-20 23:56:53,178.8\r\n"
                                      "4,21,21,浙江省,2020-02-20 23:56:39,2020-02-20 23:56:53,0\r\n",
                                readOptions("CNY", "Asia/Shanghai"));
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("tmall"));
    CHECK(file->counts.lines == 3);
    CHECK(file->counts.skippedBy.at(QStringLiteral("not_paid")) == 1);
    CHECK(file->counts.rowRefunds == 2);
    CHECK(addsUp(file->counts));
    CHECK(text(file->paidTotal) == QStringLiteral("413.50"));
    CHECK(text(file->returnedTotal) == QStringLiteral("243.60"));
    REQUIRE(file->credits.size() == 2);
    CHECK(creditText(file->credits[1]) == QStringLiteral("1x3=178.80"));
    CHECK(file->credits[1].saleReceipt == QStringLiteral("3"));
    ReadOptions options = readOptions("CNY", "Asia/Shanghai");
    options.pastReturns = PastReturns::Skip;
    const auto skipped = readSales(kTmall + "2,64.8,0.0,江苏省,2020-02-20 23:57:04,2020-02-20 23:57:11,64.8\r\n",
                                   options);
    REQUIRE(skipped.has_value());
    CHECK(skipped->credits.empty());
}
