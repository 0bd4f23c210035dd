// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles are found by their header; columns by profile and by hand.
#include "core/transfer/column_map.h"

#include "tests/core/transfer/reading.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
QString profileOf(const char *header, char delimiter)
{
    QStringList names;
    for (const QString &name : QString::fromUtf8(header).split(QLatin1Char(delimiter))) {
        names << name.trimmed();
    }
    return profileFor(names, delimiter).name;
}

QStringList missingOf(const Result<SalesFile> &file)
{
    QStringList missing;
    if (!file) {
        for (const auto &field : file.error().details.value(QStringLiteral("missing")).toArray()) {
            missing << field.toString();
        }
    }
    return missing;
}
}

TEST_CASE("The header names the profile", "[transfer]")
{
    CHECK(profileOf("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country", ',')
          == QStringLiteral("online_retail"));
    CHECK(profileOf("Order ID;Order Date;Customer ID;Product ID;Product Name;Sales;Quantity", ';')
          == QStringLiteral("superstore_eu"));
    CHECK(profileOf("Order ID,Order Date,Customer ID,Product ID,Product Name,Sales,Quantity", ',')
          == QStringLiteral("superstore_us"));
    CHECK(profileOf("订单编号,总金额,买家实际支付金额,收货地址 ,订单创建时间,订单付款时间 ,退款金额", ',')
          == QStringLiteral("tmall"));
    CHECK(profileOf("Name,Subtotal,Shipping,Taxes,Total,Created at", ',') == QStringLiteral("shopify_orders"));
    CHECK(
        profileOf(
            "Name,Financial Status,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price",
            ',')
        == QStringLiteral("shopify"));
    CHECK(profileOf("receipt,date,price", ',') == QStringLiteral("generic"));
}

TEST_CASE("Profiles are complete", "[transfer]")
{
    for (const Profile &profile : salesProfiles()) {
        INFO(profile.name.toStdString());
        CHECK(profileByName(profile.name) == &profile);
        CHECK(profile.mayHave(Field::Receipt));
        CHECK(profile.mayHave(Field::SoldAt));
        CHECK((profile.mayHave(Field::Total) || profile.mayHave(Field::UnitPrice)));
        CHECK((profile.name == QStringLiteral("generic") || !profile.signature.isEmpty()));
    }
    CHECK(profileByName(QStringLiteral("nothing")) == nullptr);
}

TEST_CASE("The generic profile knows columns by their usual names", "[transfer]")
{
    const auto english = read("Receipt No.,Sold At,Item_Code,Item,Qty,Unit Price,Customer Name,Phone\n"
                              "7,2024-05-13 10:00,A1,Kettle,2,9.95,Ann,\n");
    REQUIRE(english.has_value());
    CHECK(english->profile == QStringLiteral("generic"));
    REQUIRE(english->sales.size() == 1);
    const Sale &sale = english->sales.front();
    CHECK(sale.receipt == QStringLiteral("7"));
    CHECK(sale.customer.name == QStringLiteral("Ann"));
    CHECK(sale.lines.front().sku == QStringLiteral("A1"));
    CHECK(text(sale.lines.front().paid) == QStringLiteral("19.90"));
    const auto chinese = read("小票号,日期,商品编码,品名,数量,单价,手机号\n8,2024-05-13,A1,水壶,1,9.95,13800138000\n");
    REQUIRE(chinese.has_value());
    REQUIRE(chinese->sales.size() == 1);
    CHECK(chinese->sales.front().customer.phone.e164 == QStringLiteral("+8613800138000"));
    CHECK(chinese->sales.front().lines.front().name == QStringLiteral("水壶"));
}

TEST_CASE("Columns named by hand win over the profile", "[transfer]")
{
    ReadOptions options = readOptions();
    options.map = {{QStringLiteral("receipt"), QStringLiteral("Bon")},
                   {QStringLiteral("unit_price"), QStringLiteral("Preis")}};
    const auto file = read("Bon,receipt,date,sku,qty,Preis\n5,x,2024-05-13,A,1,2.50\n", options);
    REQUIRE(file.has_value());
    CHECK(file->sales.front().receipt == QStringLiteral("5"));
    options.map = {{QStringLiteral("receipts"), QStringLiteral("Bon")}};
    CHECK(refusal(read("Bon,date,sku,qty,price\n", options)) == QStringLiteral("unknown_field 0 receipts"));
    options.map = {{QStringLiteral("receipt"), QStringLiteral("Beleg")}};
    CHECK(refusal(read("Bon,date,sku,qty,price\n", options)) == QStringLiteral("unknown_column 1 Beleg"));
    options.map.clear();
    options.profile = QStringLiteral("nothing");
    CHECK(refusal(read("Bon,date,sku,qty,price\n", options)) == QStringLiteral("unknown_profile 0"));
}

TEST_CASE("Columns that are needed are named when they are missing", "[transfer]")
{
    CHECK(missingOf(read("receipt,date,sku,qty\n1,2024-01-01,a,1\n")) == QStringList(QStringLiteral("unit_price")));
    CHECK(missingOf(read("receipt,date,sku,price\n1,2024-01-01,a,1\n")) == QStringList(QStringLiteral("qty")));
    CHECK(missingOf(read("date,price,qty\n")) == (QStringList{QStringLiteral("receipt"), QStringLiteral("sku")}));
    CHECK(refusal(read("\n\nReturned;Order ID\nYes;1\n")) == QStringLiteral("returns_list 3 Returned"));
    CHECK(refusal(read("")) == QStringLiteral("empty_file 0"));
}

TEST_CASE("Returns that no mapping can read are given up on purpose only", "[transfer]")
{
    const char *text = "receipt,date,sku,qty,price,Return_Date\n1,2024-01-13,a,1,2.00,2024-01-20\n";
    CHECK(refusal(read(text)) == QStringLiteral("returns_not_readable 1 Return_Date"));
    ReadOptions options = readOptions();
    options.pastReturns = PastReturns::Skip;
    CHECK(read(text, options).has_value());
}

TEST_CASE("The mapping as used and the first rows are told", "[transfer]")
{
    const auto file = read("receipt,date,sku,qty,price\n1,2024-01-13,a,1,2.00\n");
    REQUIRE(file.has_value());
    REQUIRE(file->mapping.size() == 5);
    CHECK(file->mapping.front() == std::make_pair(QStringLiteral("receipt"), QStringLiteral("receipt")));
    REQUIRE(file->preview.size() == 2);
    CHECK(file->preview.back().join(QLatin1Char('|')) == QStringLiteral("1|2024-01-13|a|1|2.00"));
}
