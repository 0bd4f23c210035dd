// SPDX-License-Identifier: GPL-3.0-or-later
// Rows become sales, credits and adjustments; each fault is told with its row, and nothing is guessed.
#include "core/transfer/sales_reader.h"

#include "tests/core/transfer/reading.h"
#include "tests/support/catch.h"

#include <QTemporaryDir>
#include <QTemporaryFile>

#include <thread>

#include <sys/stat.h>

using namespace rd;
using namespace rd::test;

namespace
{
const QByteArray kRetail = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
const QByteArray kPlain = "receipt,date,sku,qty,price\n";

Result<SalesFile> readRetail(const char *rows, const ReadOptions &options = readOptions())
{
    return readSales(kRetail + rows, options);
}
Result<SalesFile> readPlain(const QByteArray &rows, const ReadOptions &options = readOptions())
{
    return readSales(kPlain + rows, options);
}
}

TEST_CASE("Rows of one number and day are one sale", "[transfer]")
{
    const auto file = readRetail("700001,10002A,TEA CUP ,6,2010-12-01 08:28:00,2.55,501.0,France\n"
                                 "700002,10004,\"PLATE, BLUE\",1,2010-12-01 09:00:00,1.25,,France\n"
                                 "700001,10003,\"SAUCER 4\"\"\",6,2010-12-01 08:26:00,3.39,501.0,France\n"
                                 "700001,10002A,TEA CUP,6,2010-12-02 08:26:00,2.55,501.0,France\n");
    REQUIRE(file.has_value());
    CHECK(file->profile == QStringLiteral("online_retail"));
    CHECK(file->counts.lines == 4);
    REQUIRE(file->sales.size() == 3);
    const Sale &sale = file->sales[0];
    CHECK(sale.source == QStringLiteral("online_retail"));
    CHECK(sale.receipt == QStringLiteral("700001"));
    CHECK(sale.storeDay->toIso() == QStringLiteral("2010-12-01"));
    CHECK(sale.soldAt->toIso() == QStringLiteral("2010-12-01T08:26:00Z"));
    CHECK(sale.customer.externalId == QStringLiteral("501"));
    CHECK(sale.customer.source == QStringLiteral("online_retail"));
    CHECK(sale.tenders.front().tender == QStringLiteral("unknown"));
    REQUIRE(sale.lines.size() == 2);
    CHECK(sale.lines[0].line == 1);
    CHECK(sale.lines[0].name == QStringLiteral("TEA CUP"));
    CHECK(text(sale.lines[0].paid) == QStringLiteral("15.30"));
    CHECK(sale.lines[1].name == QStringLiteral("SAUCER 4\""));
    CHECK(file->sales[1].customer.isEmpty());
    CHECK(file->sales[2].storeDay->toIso() == QStringLiteral("2010-12-02"));
}

TEST_CASE("Credits, fees and corrections are told apart", "[transfer]")
{
    const auto file = readRetail("C700010,10002A,TEA CUP,-2,2010-12-03 10:00:00,2.55,501.0,France\n"
                                 "C700010,POST,POSTAGE,-1,2010-12-03 10:00:00,4.00,501.0,France\n"
                                 "C700011,M,Manual,-1,2010-12-03 10:00:00,9.99,,France\n"
                                 "700012,gift_0001_20,Voucher,1,2010-12-03 10:00:00,20.00,,France\n"
                                 "700012,DOT,DOTCOM POSTAGE,1,2010-12-03 10:00:00,5.00,,France\n"
                                 "700012,10004,,1,2010-12-03 10:00:00,0.0,,France\n"
                                 "700013,10005,damaged,-30,2010-12-03 11:00:00,0.0,,France\n"
                                 "A700014,B,Adjust bad debt,1,2010-12-03 12:00:00,-11.06,,France\n"
                                 "700015,10006,odd,1,2010-12-03 12:00:00,-1.00,,France\n"
                                 "700016,10006,odd,-1,2010-12-03 12:00:00,1.00,,France\n"
                                 "700017,PADS,PADS,1,2010-12-03 12:00:00,0.001,,France\n");
    REQUIRE(file.has_value());
    const ImportCounts &counts = file->counts;
    CHECK(counts.rows == 11);
    CHECK(counts.lines == 2);
    CHECK(counts.returns == 1);
    CHECK(counts.adjustments == 8);
    CHECK(addsUp(counts));
    CHECK(counts.credits == 1);
    CHECK(counts.sales == 6);
    REQUIRE(file->credits.size() == 2);
    const CreditDocument &credit = file->credits[0];
    CHECK(credit.receipt == QStringLiteral("C700010"));
    CHECK(credit.saleReceipt.isEmpty());
    REQUIRE(credit.lines.size() == 1);
    CHECK(credit.lines[0].quantity == Quantity::units(2));
    CHECK(text(credit.lines[0].amount) == QStringLiteral("5.10"));
    REQUIRE(credit.adjustments.size() == 1);
    CHECK(text(credit.adjustments[0].paid) == QStringLiteral("-4.00"));
    CHECK(file->credits[1].lines.empty());
    CHECK(adjustmentSale(file->credits[1]).receipt == QStringLiteral("C700011"));
    CHECK(text(file->paidTotal) == QStringLiteral("20.00"));
    CHECK(text(file->returnedTotal) == QStringLiteral("5.10"));
    // -4.00 - 9.99 + 5.00 + 0 + 0 - 11.06 - 1.00 - 1.00
    CHECK(text(file->adjustmentsTotal) == QStringLiteral("-22.05"));
}

TEST_CASE("Elsewhere a negative quantity is a return", "[transfer]")
{
    const auto file = readPlain(
        "1,2024-01-13,a,2,2.50\n1,2024-01-13,b,-1.5,2.00\n1,2024-01-13,c,0,5.00\n2,2024-01-13,d,1,-3.00\n");
    REQUIRE(file.has_value());
    CHECK(file->counts.lines == 1);
    CHECK(file->counts.returns == 2);
    CHECK(file->counts.adjustments == 1);
    CHECK(addsUp(file->counts));
    REQUIRE(file->credits.size() == 2);
    CHECK(file->credits[0].lines[0].quantity == *Quantity::parse(QStringLiteral("1.5")));
    CHECK(text(file->credits[0].lines[0].amount) == QStringLiteral("3.00"));
}

TEST_CASE("Returns can be left out", "[transfer]")
{
    ReadOptions options = readOptions();
    options.pastReturns = PastReturns::Skip;
    const auto file = readRetail("C700010,10002A,TEA CUP,-2,2010-12-03 10:00:00,2.55,501.0,France\n"
                                 "C700010,POST,POSTAGE,-1,2010-12-03 10:00:00,4.00,501.0,France\n",
                                 options);
    REQUIRE(file.has_value());
    CHECK(file->counts.returns == 0);
    CHECK(file->counts.skipped == 1);
    CHECK(file->counts.skippedBy.at(QStringLiteral("returns_skipped")) == 1);
    CHECK(file->counts.adjustments == 1);
    CHECK(addsUp(file->counts));
}

TEST_CASE("Each faulty row is told with its line, column and value", "[transfer]")
{
    const auto file = readPlain("1,2024-01-13,a,1,2.50\n"
                                ",2024-01-13,a,1,2.50\n"
                                "3,13.99.2024,a,1,2.50\n"
                                "4,2024-02-30,a,1,2.50\n"
                                "5,,a,1,2.50\n"
                                "\n"
                                "6,2024-01-13,a,0.1234,2.50\n"
                                "7,2024-01-13,a,two,2.50\n"
                                "8,2024-01-13,a,1,\n"
                                "9,2024-01-13,,1,2.50\n"
                                "10,2024-01-13,a,1\n"
                                "11,2024-01-13,a,2000000000,2.50\n"
                                "12,2024-01-13,a,100000000,99999999999\n");
    REQUIRE(file.has_value());
    CHECK(errorsOf(*file)
          == QStringLiteral("3 receipt  missing_value\n"
                            "4 date 13.99.2024 bad_date\n"
                            "5 date 2024-02-30 bad_date\n"
                            "6 date  missing_value\n"
                            "8 qty 0.1234 too_many_decimals\n"
                            "9 qty two bad_number\n"
                            "10 price  missing_value\n"
                            "11   no_article\n"
                            "12   column_count\n"
                            "13 qty 2000000000 too_large\n"
                            "14 price 99999999999 too_large\n"));
    CHECK(file->counts.errors == 11);
    CHECK(file->counts.rows == 12);
    CHECK(addsUp(file->counts));
}

TEST_CASE("A row that is dated after today is told as a fault", "[transfer]")
{
    ReadOptions options = readOptions();
    options.lastDay = BusinessDate::parse(QStringLiteral("2024-01-13"));
    const auto file = readPlain("1,2024-01-13,a,1,2.50\n2,2024-01-14,a,1,2.50\n", options);
    REQUIRE(file.has_value());
    CHECK(errorsOf(*file) == QStringLiteral("3 date 2024-01-14 future_date\n"));
    CHECK(file->sales.size() == 1);
}

TEST_CASE("An amount with the sign of other money is refused", "[transfer]")
{
    const auto errors = [](const char *amount, const char *currency) {
        const auto file = readPlain(QByteArray("1,2024-01-13,a,1,") + amount + '\n', readOptions(currency));
        REQUIRE(file.has_value());
        return errorsOf(*file);
    };
    for (const auto &[amount, currency] :
         std::initializer_list<std::pair<const char *, const char *>>{{"£2.50", "GBP"},
                                                                      {"$2.50", "USD"},
                                                                      {"$2.50", "AUD"},
                                                                      {"¥2.50", "CNY"},
                                                                      {"￥2", "JPY"},
                                                                      {"2.50元", "CNY"},
                                                                      {"2.50 €", "EUR"},
                                                                      {"₩250", "KRW"}}) {
        INFO(amount << ' ' << currency);
        CHECK(errors(amount, currency) == QString());
    }
    CHECK(errors("$2.50", "CNY") == QString());
    CHECK(errors("€2.50", "CNY") == QStringLiteral("2 price €2.50 wrong_currency\n"));
    CHECK(errors("2.50元", "USD") == QStringLiteral("2 price 2.50元 wrong_currency\n"));
    CHECK(errors("￥2.50", "EUR") == QStringLiteral("2 price ￥2.50 wrong_currency\n"));
    CHECK(errors("£2.50", "USD") == QStringLiteral("2 price £2.50 wrong_currency\n"));
}

TEST_CASE("A receipt with a bad row is left out whole", "[transfer]")
{
    const auto file = readPlain(
        "1,2024-01-13,a,1,2.50\n1,2024-01-13,b,x,2.50\n1,2024-01-13,c,-1,2.50\n2,2024-01-13,c,1,2.50\n");
    REQUIRE(file.has_value());
    CHECK(file->sales.size() == 1);
    CHECK(file->credits.empty());
    CHECK(file->counts.skippedBy.at(QStringLiteral("receipt_has_errors")) == 2);
    CHECK(addsUp(file->counts));
}

TEST_CASE("A hundred errors are kept, all are counted", "[transfer]")
{
    QByteArray rows;
    for (int i = 0; i < 150; ++i) {
        rows += "1,2024-01-13,a,x,2.50\n";
    }
    const auto file = readPlain(rows);
    REQUIRE(file.has_value());
    CHECK(file->errors.size() == 100);
    CHECK(file->counts.errors == 150);
}

TEST_CASE("A receipt belongs to one customer", "[transfer]")
{
    const auto file = read(
        "receipt,date,sku,qty,price,customer_id\n1,2024-01-13,a,1,2.50,X\n1,2024-01-13,b,1,2.50,\n1,2024-01-13,c,1,2.50,Y\n");
    REQUIRE(file.has_value());
    CHECK(errorsOf(*file) == QStringLiteral("4  Y customer_differs\n"));
}

TEST_CASE("The currency must be the store's", "[transfer]")
{
    const auto file = read(
        "receipt,date,sku,qty,price,currency\n1,2024-01-13,a,1,2.50,gbp\n2,2024-01-13,a,1,2.50,EUR\n3,2024-01-13,a,1,2.50,\n");
    REQUIRE(file.has_value());
    CHECK(errorsOf(*file) == QStringLiteral("3 currency EUR wrong_currency\n"));
}

TEST_CASE("Day or month first is settled by the whole column or refused", "[transfer]")
{
    const auto dayFirst = readPlain("1,01/02/2024,a,1,2.50\n2,28/02/2024,a,1,2.50\n");
    REQUIRE(dayFirst.has_value());
    CHECK(dayFirst->sales[0].storeDay->toIso() == QStringLiteral("2024-02-01"));
    const auto monthFirst = readPlain("1,01/02/2024,a,1,2.50\n2,02/28/2024,a,1,2.50\n");
    REQUIRE(monthFirst.has_value());
    CHECK(monthFirst->sales[0].storeDay->toIso() == QStringLiteral("2024-01-02"));
    CHECK(refusal(readPlain("1,01/02/2024,a,1,2.50\n2,03/04/2024,a,1,2.50\n"))
          == QStringLiteral("ambiguous_dates 2 date"));
    ReadOptions options = readOptions();
    options.dateOrder = DateOrder::MonthDayYear;
    const auto told = readPlain("1,01/02/2024,a,1,2.50\n", options);
    REQUIRE(told.has_value());
    CHECK(told->sales[0].storeDay->toIso() == QStringLiteral("2024-01-02"));
}

TEST_CASE("A file that mixes two notations is refused with the row", "[transfer]")
{
    CHECK(refusal(readPlain("1,13/02/2024,a,1,2.50\n2,02/28/2024,a,1,2.50\n")) == QStringLiteral("mixed_dates 3 date"));
    CHECK(refusal(readPlain("1,1/13/2024,a,1,2.50\n2,01-14-2024,a,1,2.50\n")) == QStringLiteral("mixed_dates 3 date"));
    CHECK(refusal(readPlain("1,2024-01-13,a,1,2.50\n2,2024-01-13,a,1,\"2,5\"\n"))
          == QStringLiteral("mixed_numbers 3 price"));
}

TEST_CASE("Point or comma is settled by the file or refused", "[transfer]")
{
    const auto comma = read("receipt;date;sku;qty;price\n1;2024-01-13;a;1;1.234\n2;2024-01-13;a;1;2,5\n");
    REQUIRE(comma.has_value());
    CHECK(text(comma->sales[0].lines[0].paid) == QStringLiteral("1234.00"));
    CHECK(refusal(read("receipt;date;sku;qty;price\n1;2024-01-13;a;1;1.234\n"))
          == QStringLiteral("ambiguous_numbers 2 price"));
    ReadOptions options = readOptions();
    options.decimalMark = DecimalMark::Point;
    const auto told = read("receipt;date;sku;qty;price\n1;2024-01-13;a;1;1.234\n", options);
    REQUIRE(told.has_value());
    CHECK(text(told->sales[0].lines[0].paid) == QStringLiteral("1.23"));
    CHECK(readPlain("1,2024-01-13,a,1,12\n").has_value());
}

TEST_CASE("Money has the currency's digits", "[transfer]")
{
    const auto yen = readPlain("1,2024-01-13,a,3,33.5\n", readOptions("JPY", "Asia/Tokyo"));
    REQUIRE(yen.has_value());
    CHECK(yen->paidTotal == Money::fromMinor(101));
    const auto dinar = readPlain("1,2024-01-13,a,1,1.2345\n", readOptions("KWD", "Asia/Kuwait"));
    REQUIRE(dinar.has_value());
    CHECK(dinar->paidTotal == Money::fromMinor(1235));
}

TEST_CASE("Lines stand in the order of their numbers", "[transfer]")
{
    const auto file = read(
        "receipt,line,date,sku,qty,price\n1,20,2024-01-13,second,1,2.50\n1,10,2024-01-13,first,1,2.50\n1,x,2024-01-13,bad,1,2.50\n2,,2024-01-13,only,1,2.50\n");
    REQUIRE(file.has_value());
    CHECK(errorsOf(*file) == QStringLiteral("4 line x bad_line\n"));
    const auto good = read(
        "receipt,line,date,sku,qty,price\n1,20,2024-01-13,second,1,2.50\n1,10,2024-01-13,first,1,2.50\n1,,2024-01-13,last,1,2.50\n");
    REQUIRE(good.has_value());
    REQUIRE(good->sales[0].lines.size() == 3);
    CHECK(good->sales[0].lines[0].sku == QStringLiteral("first"));
    CHECK(good->sales[0].lines[0].line == 1);
    CHECK(good->sales[0].lines[2].sku == QStringLiteral("last"));
}

TEST_CASE("The source can be named and the encoding forced", "[transfer]")
{
    ReadOptions options = readOptions();
    options.source = QStringLiteral("till 2");
    options.encoding = TextEncoding::Windows1252;
    const auto file = read("receipt,date,sku,name,qty,price\n1,2024-01-13,a,Gérard,1,2.50\n", options);
    REQUIRE(file.has_value());
    CHECK(file->sales[0].source == QStringLiteral("till 2"));
    CHECK(file->sales[0].lines[0].name == QStringLiteral("GÃ©rard"));
}

TEST_CASE("Reading can be stopped", "[transfer]")
{
    QByteArray rows;
    for (int i = 0; i < 20'000; ++i) {
        rows += "1,2024-01-13,a,1,2.50\n";
    }
    int calls = 0;
    const auto file = readSales(kPlain + rows, readOptions(), [&calls](qint64 done, qint64 total) {
        ++calls;
        CHECK(done < total);
        return false;
    });
    REQUIRE(file.has_value());
    CHECK(file->isCancelled);
    CHECK(file->sales.empty());
    CHECK(calls == 1);
}

TEST_CASE("Files are loaded or refused", "[transfer]")
{
    QTemporaryDir folder;
    const auto missing = loadSalesFile(folder.filePath(QStringLiteral("none.csv")));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == ErrorCode::FileMissing);
    QFile big(folder.filePath(QStringLiteral("big.csv")));
    REQUIRE(big.open(QIODevice::WriteOnly));
    REQUIRE(big.resize(200LL * 1024 * 1024 + 1)); // sparse
    big.close();
    const auto tooLarge = loadSalesFile(big.fileName());
    REQUIRE_FALSE(tooLarge.has_value());
    CHECK(tooLarge.error().details.value(QStringLiteral("reason")).toString() == QStringLiteral("file_too_large"));
}

TEST_CASE("A pipe is read to its end, and what has none is refused at the limit", "[transfer]")
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    const QByteArray rows = kPlain + QByteArray(100'000, 'x');
    std::thread writer([&] {
        QFile file(pipe);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(rows);
        }
    });
    const auto loaded = loadSalesFile(pipe);
    writer.join();
    REQUIRE(loaded.has_value());
    CHECK(*loaded == rows);
    const auto endless = loadSalesFile(QStringLiteral("/dev/zero"));
    REQUIRE_FALSE(endless.has_value());
    CHECK(endless.error().details.value(QStringLiteral("reason")).toString() == QStringLiteral("file_too_large"));
}

TEST_CASE("Broken text is refused as a whole, with its row", "[transfer]")
{
    CHECK(refusal(readPlain("1,2024-01-13,\"a,1,2.50\n")) == QStringLiteral("unclosed_quote 2"));
    CHECK(refusal(readSales("PK\x03\x04", readOptions())) == QStringLiteral("spreadsheet 1"));
    CHECK(refusal(readSales(QByteArray("a,b\n\0", 5), readOptions())) == QStringLiteral("not_text 2"));
}

TEST_CASE("Sums that no number holds are a row's fault", "[transfer]")
{
    QByteArray rows("receipt,date,sku,qty,total\n");
    for (int i = 0; i < 9300; ++i) {
        rows += "R" + QByteArray::number(i) + ",2024-01-13,S,1,9999999999999.99\n";
    }
    const auto file = readSales(rows, readOptions());
    REQUIRE(file.has_value());
    CHECK(file->counts.errors == 8300);
    CHECK(errorsOf(*file).startsWith(QStringLiteral("1002 total 9999999999999.99 sum_too_large\n")));
}
