// SPDX-License-Identifier: GPL-3.0-or-later
// Every other export, one by one through the command line: what it brings, or why it is refused and where.
#include "tests/cli/cli_runner.h"
#include "tests/real/raw_rows.h"
#include "tests/real/real_data.h"
#include "tests/support/raw_file.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Figures as counted from the file by other means. `pieces` are of goods sold.
struct Brought {
    const char *file;
    const char *currency;
    const char *zone;
    const char *profile;
    const char *rows;      ///< rows = lines + returns + adjustments + skipped
    const char *documents; ///< order numbers, sales, past returns, of them rows without their sale
    const char *pieces;
    const char *money; ///< paid, returned, adjustments
};
constexpr std::array kBrought = {
    Brought{"superstore-eu-orders-semicolon.csv.gz", "USD", "America/New_York", "superstore_eu",
            "9994 = 9994 + 0 + 0 + 0", "5009 5009 0 0", "37873", "2297201.07 0.00 0.00"},
    Brought{"superstore-zh-orders-utf8bom.csv.gz", "CNY", "Asia/Shanghai", "superstore_zh", "10000 = 10000 + 0 + 0 + 0",
            "2773 4985 0 0", "37675", "16117548.40 0.00 0.00"},
    Brought{"superstore-zh-orders-gbk.csv.gz", "CNY", "Asia/Shanghai", "superstore_zh", "10000 = 10000 + 0 + 0 + 0",
            "2773 4985 0 0", "37675", "16117548.40 0.00 0.00"},
    Brought{"tmall-orders-2020-02-zh-utf8.csv.gz", "CNY", "Asia/Shanghai", "tmall", "28010 = 24087 + 0 + 0 + 3923",
            "24087 24087 5646 0", "24087", "2474823.07 572335.92 0.00"},
    Brought{"supermarket-zh-receipts-gbk.csv.gz", "CNY", "Asia/Shanghai", "supermarket_zh", "3478 = 3463 + 15 + 0 + 0",
            "913 913 5 15", "4042.194", "29270.14 319.95 0.00"},
    Brought{"square-items-detail-33col.csv.gz", "USD", "America/New_York", "square", "223 = 222 + 1 + 0 + 0",
            "162 162 1 0", "251", "1880.82 7.54 0.00"},
    Brought{"shopify-orders-export-79col.csv.gz", "EUR", "Europe/Berlin", "shopify", "40 = 38 + 0 + 0 + 2", "18 18 0 0",
            "38", "13961.45 0.00 0.00"},
    Brought{"shopify-orders-subset-au-10col.csv.gz", "AUD", "Australia/Sydney", "shopify_orders",
            "1057 = 1057 + 0 + 0 + 0", "1057 1057 0 0", "1057", "53582.05 0.00 14559.40"},
    Brought{"loyverse-receipts-us-dates.csv.gz", "USD", "America/New_York", "loyverse", "4 = 3 + 1 + 0 + 0", "3 3 1 1",
            "3", "390.00 180.00 0.00"},
    Brought{"loyverse-receipts-24h-dates.csv.gz", "PHP", "Asia/Manila", "loyverse", "2 = 2 + 0 + 0 + 0", "2 2 0 0", "2",
            "216.88 0.00 0.00"},
    Brought{"loyverse-receipts-by-item.csv.gz", "PHP", "Asia/Manila", "loyverse_items", "2 = 2 + 0 + 0 + 0", "1 1 0 0",
            "7", "134.88 0.00 0.00"},
};

struct Refused {
    const char *file;
    const char *reason;
    int row;
    const char *column;
    const char *text; ///< what is wrong or what to do, a part of the message
};
constexpr std::array kRefused = {
    Refused{"superstore-eu-returns-semicolon.csv.gz", "returns_list", 1, "Returned", "import the sales"},
    Refused{"superstore-zh-returns-gbk.csv.gz", "returns_list", 1, "退回", "import the sales"},
    Refused{"superstore-eu-people-semicolon.csv.gz", "missing_columns", 1, "", "export the sales themselves"},
    Refused{"superstore-us.xls.xz", "spreadsheet", 1, "", "Save it as CSV"},
    Refused{"superstore-zh-CN.xls.xz", "spreadsheet", 1, "", "Save it as CSV"},
    Refused{"online-retail-sample-40000-inline-strings.xlsx.xz", "spreadsheet", 1, "", "Save it as CSV"},
    Refused{"ecommerce-returns-reasons.csv.gz", "returns_not_readable", 1, "Return_Date", "--returns skip"},
};
/// Of the archive adventureworks-sales-returns.tar.xz; prices stand in another file than the sales.
constexpr std::array kRefusedOfArchive = {
    Refused{"Sales-2015.csv", "missing_columns", 1, "", "no column gives unit_price"},
    Refused{"Sales-2016.csv", "missing_columns", 1, "", "no column gives unit_price"},
    Refused{"Sales-2017.csv", "missing_columns", 1, "", "no column gives unit_price"},
    Refused{"Returns.csv", "returns_list", 1, "ReturnDate", "import the sales"},
    Refused{"Products.csv", "missing_columns", 1, "", "export the sales themselves"},
    Refused{"Product-Categories.csv", "missing_columns", 1, "", "export the sales themselves"},
    Refused{"Product-Subcategories.csv", "missing_columns", 1, "", "export the sales themselves"},
    Refused{"Territories.csv", "missing_columns", 1, "", "export the sales themselves"},
};

/// A store of the file's currency and zone, for one file.
struct Shop {
    std::unique_ptr<CliRunner> cli = CliRunner::empty();

    explicit Shop(const char *currency = "USD", const char *zone = "America/New_York")
    {
        const Run made = cli->read(u"init --store Corner --manager hao --currency %1 --timezone %2"_s.arg(
            QLatin1String(currency), QLatin1String(zone)));
        INFO(made.err.toStdString());
        REQUIRE(made.status == 0);
    }
    [[nodiscard]] QString folder() const { return QFileInfo(cli->store()).path(); }
    [[nodiscard]] Run import(const QString &file, const QStringList &options = {}) const
    {
        return cli->raw(
            QStringList{u"--db"_s, cli->store(), u"--json"_s, u"--as"_s, u"hao"_s, u"sales"_s, u"import"_s, file}
            + options);
    }
    [[nodiscard]] QString value(const QString &sql) const { return RawFile(cli->store()).value(sql); }
};

QString joined(const QJsonObject &document, const QStringList &keys, const QString &between)
{
    QStringList values;
    for (const QString &key : keys) {
        values.append(document.value(key).toVariant().toString());
    }
    return values.join(between);
}

void checkBrought(const Shop &shop, const Brought &expected, const QJsonObject &report)
{
    CHECK(report.value("profile"_L1).toString() == QLatin1String(expected.profile));
    CHECK(QString(report.value("rows"_L1).toVariant().toString() + u" = "_s
                  + joined(report, {u"lines"_s, u"returns"_s, u"adjustments"_s, u"skipped"_s}, u" + "_s))
          == QString::fromUtf8(expected.rows));
    const QString orders = shop.value(
        u"SELECT count(DISTINCT substr(receipt, 1, instr(receipt || '/', '/') - 1)) FROM sale WHERE typed = 0"_s);
    CHECK(QString(orders + ' '_L1 + joined(report, {u"sales"_s, u"past_returns"_s, u"unmatched_returns"_s}, u" "_s))
          == QString::fromUtf8(expected.documents));
    const qint64 pieces = shop.value(u"SELECT sum(quantity) FROM sale_line WHERE kind = 'goods'"_s).toLongLong();
    CHECK(Quantity::fromThousandths(pieces).toDecimal() == QString::fromUtf8(expected.pieces));
    CHECK(joined(report, {u"paid_total"_s, u"returned_total"_s, u"adjustments_total"_s}, u" "_s)
          == QString::fromUtf8(expected.money));
    CHECK(report.value("errors"_L1).toArray().isEmpty());
}

void checkRefused(const Shop &shop, const Refused &expected, const QString &file)
{
    INFO(expected.file);
    const Run run = shop.import(file);
    CHECK(run.status == 3);
    const QJsonObject error = run.json().value("error"_L1).toObject();
    const QJsonObject details = error.value("details"_L1).toObject();
    INFO(run.err.toStdString());
    CHECK(error.value("code"_L1).toString() == u"import_invalid"_s);
    CHECK(details.value("reason"_L1).toString() == QLatin1String(expected.reason));
    CHECK(details.value("row"_L1).toInt() == expected.row);
    CHECK(details.value("column"_L1).toString() == QString::fromUtf8(expected.column));
    CHECK(error.value("message"_L1).toString().contains(QString::fromUtf8(expected.text)));
    CHECK(error.value("message"_L1).toString().contains(u"Nothing was imported"_s));
    CHECK(shop.value(u"SELECT count(*) FROM sale"_s) == u"0"_s);
}

/// Sums of one column: exactly as written, and with each row rounded to cents.
struct ColumnSum {
    qint64 exact = 0;
    qint64 cents = 0;
};
ColumnSum sumOf(const char *file, char delimiter, size_t column, int decimals, size_t quantity = 0)
{
    qint64 unit = 1;
    for (int i = 2; i < decimals; ++i) {
        unit *= 10;
    }
    ColumnSum sum;
    eachRawRow(unpacked(QString::fromLatin1(file)), delimiter, [&](const RawRow &row) {
        const qint64 value = quantity == 0 ? scaledNumber(row[column], decimals)
                                           : scaledNumber(row[column], 2) * scaledNumber(row[quantity], decimals - 2);
        sum.exact += value;
        sum.cents += dividedHalfAway(value, unit);
    });
    return sum;
}
}

TEST_CASE("each export brings what was counted in it, and nothing the second time")
{
    if (!hasRealData()) {
        return;
    }
    for (const Brought &expected : kBrought) {
        INFO(expected.file);
        const Shop shop(expected.currency, expected.zone);
        const QString file = unpackedInto(QString::fromLatin1(expected.file), shop.folder());
        const Run first = shop.import(file);
        INFO(first.err.toStdString());
        REQUIRE(first.status == 0);
        checkBrought(shop, expected, first.json());
        const QJsonObject again = shop.import(file).json();
        CHECK(again.value("sales"_L1).toInteger() == 0);
        CHECK(again.value("past_returns"_L1).toInteger() == 0);
        CHECK(again.value("already_here"_L1).toInteger()
              == first.json().value("sales"_L1).toInteger() + first.json().value("past_returns"_L1).toInteger());
        CHECK(shop.cli->read(u"verify"_s).status == 0);
    }
}

TEST_CASE("what is no list of sales says what is wrong, where, and what to do")
{
    if (!hasRealData()) {
        return;
    }
    const Shop shop;
    for (const Refused &expected : kRefused) {
        checkRefused(shop, expected, unpackedInto(QString::fromLatin1(expected.file), shop.folder()));
    }
    unpackAllInto(u"adventureworks-sales-returns.tar.xz"_s, shop.folder());
    for (const Refused &expected : kRefusedOfArchive) {
        checkRefused(shop, expected, shop.cli->path(QString::fromLatin1(expected.file)));
    }
}

TEST_CASE("rounding each row to cents is all that parts the totals from the files")
{
    if (!hasRealData()) {
        return;
    }
    const ColumnSum europe = sumOf("superstore-eu-orders-semicolon.csv.gz", ';', 17, 5);
    CHECK(europe.exact == 229720086030); // 2,297,200.8603
    CHECK(europe.cents == 229720107);
    const ColumnSum chinese = sumOf("superstore-zh-orders-gbk.csv.gz", ',', 16, 5);
    CHECK(chinese.exact == 1611754823700); // 16,117,548.237
    CHECK(chinese.cents == 1611754840);
    const ColumnSum market = sumOf("supermarket-zh-receipts-gbk.csv.gz", ',', 3, 5, 4);
    CHECK(market.exact == 2895006645); // 28,950.06645
    CHECK(market.cents == 2927014 - 31995);
}

TEST_CASE("a file whose dates were re-saved by a spreadsheet is refused at the row where their order changes")
{
    if (!hasRealData()) {
        return;
    }
    const Shop shop;
    unpackAllInto(u"adventureworks-sales-returns.tar.xz"_s, shop.folder());
    QFile sales(shop.cli->path(u"Sales-2015.csv"_s));
    REQUIRE(sales.open(QIODevice::ReadOnly));
    // With a price for each article, so that nothing but the dates is wrong.
    QByteArray priced = sales.readLine().trimmed() + ",UnitPrice\n";
    int line = 1;
    int changed = 0; // the first row that is written with slashes instead of hyphens
    while (!sales.atEnd()) {
        const QByteArray row = sales.readLine().trimmed();
        ++line;
        changed = changed == 0 && row.first(row.indexOf(',')).contains('/') ? line : changed;
        priced += row + ",9.90\n";
    }
    REQUIRE(changed > 2);
    const Run run = shop.import(shop.cli->write(u"priced.csv"_s, priced));
    const QJsonObject details = run.json().value("error"_L1).toObject().value("details"_L1).toObject();
    CHECK(details.value("reason"_L1).toString() == u"mixed_dates"_s);
    CHECK(details.value("column"_L1).toString() == u"OrderDate"_s);
    CHECK(details.value("row"_L1).toInt() == changed);
    CHECK(shop.value(u"SELECT count(*) FROM sale"_s) == u"0"_s);
}
