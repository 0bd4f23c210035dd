// SPDX-License-Identifier: GPL-3.0-or-later
// A few lines in the layout of each program, written for this test.
#include "tests/core/transfer/reading.h"
#include "tests/support/catch.h"

#include <QStringEncoder>

using namespace rd;
using namespace rd::test;

namespace
{
QByteArray gbk(const char *utf8)
{
    QStringEncoder encoder("GB18030");
    return encoder(QString::fromUtf8(utf8));
}
}

TEST_CASE("Superstore as a European spreadsheet saves it", "[transfer]")
{
    QStringEncoder latin("windows-1252");
    const QByteArray bytes = latin(QString::fromUtf8(
        "Row ID;Order ID;Order Date;Customer ID;Customer Name;Category;Product ID;Product Name;Sales;Quantity\r\n"
        "1;CA-1;13/11/2020;AB-1;Zoé Müller;Chairs;FUR-1;\"Chair 17\"\" wide\";1.261,9645;2\r\n"
        "2;CA-1;13/11/2020;AB-1;Zoé Müller;Chairs;FUR-2;Stool;0,995;1\r\n"));
    const auto file = readSales(bytes, readOptions("USD", "America/New_York"));
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("superstore_eu"));
    CHECK(file->encoding == TextEncoding::Windows1252);
    CHECK(file->delimiter == ';');
    REQUIRE(file->sales.size() == 1);
    const Sale &sale = file->sales[0];
    CHECK(sale.storeDay->toIso() == QStringLiteral("2020-11-13"));
    CHECK_FALSE(sale.soldAt.has_value());
    CHECK(sale.customer.name == QStringLiteral("Zoé Müller"));
    CHECK(sale.lines[0].name == QStringLiteral("Chair 17\" wide"));
    CHECK(text(sale.lines[0].paid) == QStringLiteral("1261.96"));
    CHECK(text(sale.lines[1].paid) == QStringLiteral("1.00"));
}

TEST_CASE("Customers who share an order number on one day get sales of their own", "[transfer]")
{
    const char *rows = "订单 ID,订单日期,客户 ID,客户名称,产品 ID,子类别,产品名称,销售额,数量\r\n"
                       "CN-1,2017/4/27,张-1,张三,办-1,剪刀,红剪刀,129.696,2\r\n"
                       "CN-1,2017/4/27,李-2,李四,办-2,剪刀,蓝剪刀,10,1\r\n"
                       "CN-1,2017/4/28,李-2,李四,办-2,剪刀,蓝剪刀,10,1\r\n"
                       "CN-2,2017/4/27,李-2,李四,办-2,剪刀,蓝剪刀,10,1\r\n";
    const auto file = readSales(gbk(rows), readOptions("CNY", "Asia/Shanghai"));
    REQUIRE(file.has_value());
    CHECK(file->encoding == TextEncoding::Gb18030);
    REQUIRE(file->sales.size() == 4);
    CHECK(file->sales[0].receipt == QStringLiteral("CN-1/张-1"));
    CHECK(file->sales[1].receipt == QStringLiteral("CN-1/李-2"));
    CHECK(file->sales[2].receipt == QStringLiteral("CN-1"));
    CHECK(file->sales[3].receipt == QStringLiteral("CN-2"));
    CHECK(file->sales[0].customer.name == QStringLiteral("张三"));
    CHECK(text(file->sales[0].lines[0].paid) == QStringLiteral("129.70"));
    const auto utf8 = readSales("\xEF\xBB\xBF" + QByteArray(rows), readOptions("CNY", "Asia/Shanghai"));
    REQUIRE(utf8.has_value());
    CHECK(utf8->sales == file->sales);
}

TEST_CASE("Weighed goods of a supermarket", "[transfer]")
{
    const auto file = readSales(gbk("商品ID,类别ID,门店编号,单价,销量,成交时间,订单ID\r\n"
                                    "300,915,S1,25.23,0.328,2017/1/3 9:56,20170103S1000001\r\n"
                                    "300,915,S1,25.23,-0.15,2017/1/3 10:01,20170103S1000002\r\n"),
                                readOptions("CNY", "Asia/Shanghai"));
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("supermarket_zh"));
    REQUIRE(file->sales.size() == 1);
    const SaleLine &line = file->sales[0].lines[0];
    CHECK(line.quantity == Quantity::fromThousandths(328));
    CHECK(line.allowsFractions());
    CHECK(text(line.paid) == QStringLiteral("8.28"));
    REQUIRE(file->credits.size() == 1);
    CHECK(text(file->credits[0].lines[0].amount) == QStringLiteral("3.78"));
}

TEST_CASE("Square writes three columns of time, tax on top, and refunds that share the payment", "[transfer]")
{
    const auto file = read(
        "Date,Time,Time Zone,Category,Item,Qty,SKU,Modifiers Applied,Gross Sales,Net Sales,Tax,Transaction ID,Payment ID,Event Type,Customer ID,Customer Name,Unit,Card Brand\n"
        "2026-05-24,09:10:00,Eastern Time (US & Canada),None,Mocha,-1.0,\"\",,-$7.00,-$7.00,-$0.54,T2,P1,Refund,,,ea,Visa\n"
        "2026-05-23,13:40:44,Eastern Time (US & Canada),None,Mocha,1.0,\"\",\"Oat, Large\",$7.00,$7.00,$0.54,T1,P1,Payment,,,ea,Visa\n",
        readOptions("USD", "America/New_York"));
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("square"));
    REQUIRE(file->sales.size() == 1);
    const Sale &sale = file->sales[0];
    CHECK(sale.soldAt->toIso() == QStringLiteral("2026-05-23T17:40:44Z"));
    CHECK(sale.paymentReference == QStringLiteral("P1"));
    CHECK(sale.tenders[0].tender == QStringLiteral("card"));
    CHECK(sale.lines[0].name == QStringLiteral("Mocha (Oat, Large)"));
    CHECK(sale.lines[0].category.isEmpty());
    CHECK(sale.lines[0].unit.isEmpty());
    CHECK(text(sale.lines[0].paid) == QStringLiteral("7.54"));
    CHECK(text(sale.lines[0].tax) == QStringLiteral("0.54"));
    REQUIRE(file->credits.size() == 1);
    CHECK(file->credits[0].receipt == QStringLiteral("T2"));
    CHECK(file->credits[0].paymentReference == QStringLiteral("P1"));
    CHECK(text(file->credits[0].lines[0].amount) == QStringLiteral("7.54"));
}

TEST_CASE("Loyverse receipts, with the dates of two accounts", "[transfer]")
{
    const QByteArray header =
        "Date,Receipt number,Receipt type,Gross sales,Discounts,Net sales,Taxes,Total collected,Payment type,Description,Customer name,Customer contacts,Status\n";
    const auto us = readSales(
        header
            + "7/8/26 1:33 PM,4-1,Sale,90.00,0.00,90.00,0.00,90.00,Transfer,1 x Tart,,,Closed\n"
              "7/9/26 11:46 AM,4-2,Refund,180.00,0.00,-180.00,0.00,-180.00,Cash,1 x Refund,,,Closed\n"
              "7/9/26 11:50 AM,4-3,Sale,10.00,0.00,10.00,0.00,10.00,Cash,1 x Tart,,,Cancelled\n",
        readOptions("USD", "America/New_York"));
    REQUIRE(us.has_value());
    CHECK(us->profile == QStringLiteral("loyverse"));
    CHECK(us->sales[0].storeDay->toIso() == QStringLiteral("2026-07-08"));
    CHECK(us->sales[0].tenders[0].tender == QStringLiteral("transfer"));
    CHECK(us->sales[0].lines[0].name == QStringLiteral("1 x Tart"));
    CHECK(text(us->returnedTotal) == QStringLiteral("180.00"));
    CHECK(us->counts.skippedBy.at(QStringLiteral("dead_status")) == 1);
    CHECK(addsUp(us->counts));
    const auto day = readSales(header + "01/10/2026 23:50,2-1,Sale,5.00,0.00,5.00,0.00,5.00,Cash,x,Ann,,Closed\n",
                               readOptions());
    REQUIRE(day.has_value());
    CHECK(day->sales[0].storeDay->toIso() == QStringLiteral("2026-10-01"));
}

TEST_CASE("Loyverse receipts by item", "[transfer]")
{
    const auto file = read(
        "Date,Receipt number,Receipt type,Category,SKU,Item,Variant,Quantity,Gross sales,Discounts,Net sales,Taxes,Customer name,Customer contacts,Status\n"
        "01/10/2026 23:50,2-1,Sale,FOOD,10,Rice,5 kg,6.000,120.00,0.12,119.88,1.00,,,Closed\n");
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("loyverse_items"));
    const SaleLine &line = file->sales[0].lines[0];
    CHECK(line.quantity == Quantity::units(6));
    CHECK(text(line.paid) == QStringLiteral("120.88"));
    CHECK(line.name == QStringLiteral("Rice (5 kg)"));
}
