// SPDX-License-Identifier: GPL-3.0-or-later
// Sales files as tills, shops and spreadsheets write them: each habit once, read as a person would or refused with its place.
#include "core/desk/import_sales.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/raw_file.h"

#include <QFile>
#include <QJsonArray>

#include <stdexcept>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A file, the options it is imported with, and what then stands in the store: "receipt day sku*quantity=paid", or the
/// refusal: "reason row column".
struct Habit {
    const char *name;
    const char *file;
    const char *options;
    const char *expected;
};
constexpr std::array kHabits = {
    Habit{"kilos in three decimals", "receipt,date,sku,qty,price\n1,2026-01-13,P,0.455,12.80\n", "",
          "1 2026-01-13 P*0.455=5.82"},
    Habit{"more than three decimals", "receipt,date,sku,qty,price\n1,2026-01-13,P,0.4555,12.80\n", "", "rows 2 qty"},
    Habit{"a price finer than the currency",
          "receipt,date,sku,qty,price\n1,2026-01-13,P,3,0.125\n1,2026-01-13,Q,1,0.001\n", "",
          "1 2026-01-13 P*3=0.38, 1 2026-01-13 Q*1=0.00"},
    Habit{"the day first, as a later row shows",
          "receipt,date,sku,qty,price\n1,03/04/2026,P,1,2.50\n2,28/04/2026,P,1,2.50\n", "",
          "1 2026-04-03 P*1=2.50, 2 2026-04-28 P*1=2.50"},
    Habit{"day and month that could be either", "receipt,date,sku,qty,price\n1,03/04/2026,P,1,2.50\n", "",
          "ambiguous_dates 2 date"},
    Habit{"the same, told that the day is first", "receipt,date,sku,qty,price\n1,03/04/2026,P,1,2.50\n", "--dates dmy",
          "1 2026-04-03 P*1=2.50"},
    Habit{"the same, told that the month is first", "receipt,date,sku,qty,price\n1,03/04/2026,P,1,2.50\n",
          "--dates mdy", "1 2026-03-04 P*1=2.50"},
    Habit{"two orders of dates in one column",
          "receipt,date,sku,qty,price\n1,13/04/2026,P,1,2.50\n2,04/28/2026,P,1,2.50\n", "", "mixed_dates 3 date"},
    Habit{"times of the afternoon", "receipt,date,sku,qty,price\n1,4/28/26 1:33 PM,P,1,2.50\n", "",
          "1 2026-04-28 P*1=2.50"},
    Habit{"a time elsewhere, late in the evening", "receipt,date,sku,qty,price\n1,2026-04-28 23:30:00 -0400,P,1,2.50\n",
          "", "1 2026-04-29 P*1=2.50"},
    Habit{"a mark of byte order and Windows line ends",
          "\xEF\xBB\xBFreceipt,date,sku,qty,price\r\n1,2026/1/13 9:56,P,1,2.50\r\n", "", "1 2026-01-13 P*1=2.50"},
    Habit{"quotes around commas, quotes and line ends",
          "receipt,date,sku,name,qty,price\n1,2026-01-13,\"P,1\",\"Plate, 4\"\" wide\nblue\",1,2.50\n", "",
          "1 2026-01-13 P,1*1=2.50"},
    Habit{"a quote that is never closed", "receipt,date,sku,qty,price\n1,2026-01-13,\"P,1,2.50\n", "",
          "unclosed_quote 2"},
    Habit{"an apostrophe that guards a number", "receipt,date,sku,qty,price\n'0812,2026-01-13,'0042,1,'2.50\n", "",
          "0812 2026-01-13 0042*1=2.50"},
    Habit{"headers that end in blanks", "receipt ,date , sku,qty,price \n1,2026-01-13,P,1,2.50\n", "",
          "1 2026-01-13 P*1=2.50"},
    Habit{"the sign of other money", "receipt,date,sku,qty,total\n1,2026-01-13,P,1.0,7.00 €\n", "", "rows 2 total"},
    Habit{"signs of money", "receipt,date,sku,qty,total\n1,2026-01-13,P,1.0,$7.00\n", "", "1 2026-01-13 P*1=7.00"},
    Habit{"the same row twice", "receipt,date,sku,qty,price\n1,2026-01-13,P,1,2.50\n1,2026-01-13,P,1,2.50\n", "",
          "1 2026-01-13 P*1=2.50, 1 2026-01-13 P*1=2.50"},
    Habit{"the store's own currency", "receipt,date,sku,qty,price,currency\n1,2026-01-13,P,1,2.50,CNY\n", "",
          "1 2026-01-13 P*1=2.50"},
    Habit{"another currency", "receipt,date,sku,qty,price,currency\n1,2026-01-13,P,1,2.50,EUR\n", "",
          "rows 2 currency"},
    Habit{"a comma for decimals, a point for thousands", "receipt;date;sku;qty;total\n1;13.01.2026;P;2;1.234,50\n", "",
          "1 2026-01-13 P*2=1234.50"},
    Habit{"a number that could be either", "receipt;date;sku;qty;total\n1;13.01.2026;P;2;1.234\n", "",
          "ambiguous_numbers 2 total"},
    Habit{"the same, told that the comma parts decimals", "receipt;date;sku;qty;total\n1;13.01.2026;P;2;1.234\n",
          "--decimals comma", "1 2026-01-13 P*2=1234.00"},
    Habit{"the same, told that the point does", "receipt;date;sku;qty;total\n1;13.01.2026;P;2;1.234\n",
          "--decimals point", "1 2026-01-13 P*2=1.23"},
    Habit{"tabs", "receipt\tdate\tsku\tqty\tprice\n1\t2026-01-13\tP\t1\t2.50\n", "", "1 2026-01-13 P*1=2.50"},
    Habit{"columns that nobody knows", "Bon;Tag;Was;Betrag\n1;13.01.2026;P;2,50\n", "", "missing_columns 1"},
    Habit{"the same, named by hand", "Bon;Tag;Was;Betrag\n1;13.01.2026;P;2,50\n",
          "--map receipt=Bon --map sold_at=Tag --map sku=Was --map total=Betrag", "1 2026-01-13 P*1=2.50"},
    Habit{"a column that is not there", "receipt,date,sku,qty,price\n1,2026-01-13,P,1,2.50\n", "--map qty=Menge",
          "unknown_column 1 Menge"},
    Habit{"Chinese bytes", "\xD0\xA1\xC6\xB1\xBA\xC5,\xC8\xD5\xC6\xDA,sku,qty,price\n1,2026-01-13,P,1,2.50\n", "",
          "1 2026-01-13 P*1=2.50"},
    Habit{"the same, forced into UTF-8",
          "\xD0\xA1\xC6\xB1\xBA\xC5,\xC8\xD5\xC6\xDA,sku,qty,price\n1,2026-01-13,P,1,2.50\n", "--encoding utf-8",
          "encoding 1"},
    Habit{"a discount that may count in any way", "receipt,date,sku,qty,price,discount\n1,2026-01-13,P,1,2.50,10\n", "",
          "discount_not_readable 1 discount"},
    Habit{"the same, told that the price has it off already",
          "receipt,date,sku,qty,price,discount\n1,2026-01-13,P,1,2.50,10\n", "--map unit_price=price",
          "1 2026-01-13 P*1=2.50"},
    Habit{"a list of returns", "returned,order_id\nyes,1\n", "", "returns_list 1 returned"},
    Habit{"a customer in two spellings of a number",
          "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
          "1,P,Plate,1,2026-01-13 09:00:00,2.50,17.0,UK\n1,Q,Cup,1,2026-01-13 09:00:00,2.50,17,UK\n",
          "", "1 2026-01-13 P*1=2.50, 1 2026-01-13 Q*1=2.50"},
    Habit{"a bad row among good ones", "receipt,date,sku,qty,price\n1,2026-01-13,P,1,2.50\n2,2026-01-13,P,many,2.50\n",
          "", "rows 3 qty"},
    Habit{"the same, left out", "receipt,date,sku,qty,price\n1,2026-01-13,P,1,2.50\n2,2026-01-13,P,many,2.50\n",
          "--skip-bad-rows", "1 2026-01-13 P*1=2.50"},
    Habit{"only looked at", "receipt,date,sku,qty,price\n1,2026-01-13,P,1,2.50\n", "--dry-run", ""},
};

/// What the file brought, in its own source.
QString broughtBy(const CliRunner &store, const QString &source)
{
    RawFile file(store.store());
    return file.value(
        u"SELECT coalesce(group_concat(s.receipt || ' ' || date(s.store_day * 86400, 'unixepoch') || ' ' || l.sku || '*' || "
        "rtrim(rtrim(printf('%.3f', l.quantity / 1000.0), '0'), '.') || '=' || printf('%.2f', l.paid / 100.0), ', '), '') "
        "FROM sale AS s JOIN sale_line AS l ON l.sale = s.id WHERE s.source = '%1' AND l.kind = 'goods'"_s.arg(source));
}

QString refusalOf(const Run &run)
{
    const QJsonObject details = run.json().value("error"_L1).toObject().value("details"_L1).toObject();
    return QStringLiteral("%1 %2 %3")
        .arg(details.value("reason"_L1).toString())
        .arg(details.value("row"_L1).toInt())
        .arg(details.value("column"_L1).toString())
        .trimmed();
}
}

TEST_CASE("each habit of sales files is read, or refused with its row and column")
{
    const CliRunner store;
    int number = 0;
    for (const Habit &habit : kHabits) {
        INFO(habit.name);
        const QString source = u"till_%1"_s.arg(++number);
        const QString file = store.write(u"habit.csv"_s, QByteArray(habit.file));
        const Run run = store.as(u"hao"_s,
                                 u"sales import %1 --source %2 %3"_s.arg(file, source, QLatin1String(habit.options)));
        INFO(run.out.toStdString() << run.err.toStdString());
        const QString brought = broughtBy(store, source);
        CHECK((run.status == 0 || run.status == 3));
        CHECK((run.status == 0 ? brought : refusalOf(run)) == QString::fromUtf8(habit.expected));
        if (run.status == 0) {
            const QJsonObject report = run.json();
            const auto count = [&report](const char *key) { return report.value(QLatin1String(key)).toInteger(); };
            CHECK(count("rows") == count("lines") + count("returns") + count("adjustments") + count("skipped"));
        }
        if (run.status != 0) {
            CHECK(brought.isEmpty());
            CHECK(run.err.contains("Nothing was imported"));
        }
    }
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("a negative amount is money given back, with the sale its payment names")
{
    const CliRunner store;
    const QByteArray header = "Date,Time,Time Zone,Item,Qty,SKU,Net Sales,Tax,Transaction ID,Payment ID,Event Type\n";
    const QString file = store.write(u"square.csv"_s,
                                     header
                                         + "2026-05-24,09:10:00,Here,tall mocha,-1.0,,-$7.00,$0.00,T3,P1,Refund\n"
                                           "2026-05-24,09:00:00,Here,Tea,1.0,,$7.00,$0.00,T1,P1,Payment\n"
                                           "2026-05-24,09:00:00,Here,Tall Mocha,1.0,,$7.00,$0.00,T1,P1,Payment\n"
                                           "2026-05-24,09:05:00,Here,Tall Mocha,1.0,,$7.00,$0.00,T2,P2,Payment\n");
    const QJsonObject report = store.as(u"hao"_s, u"sales import "_s + file).json();
    CHECK(report.value("past_returns"_L1).toInt() == 1);
    CHECK(report.value("unmatched_returns"_L1).toInt() == 0);
    CHECK(report.value("returned_total"_L1).toString() == u"7.00"_s);
    const QJsonArray lines = store.read(u"sales show T1"_s).json().value("lines"_L1).toArray();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].toObject().value("returned"_L1).toString() == u"0"_s);
    CHECK(lines[1].toObject().value("returned"_L1).toString() == u"1"_s);
    CHECK(
        store.read(u"sales show T2"_s).json().value("lines"_L1).toArray()[0].toObject().value("returned"_L1).toString()
        == u"0"_s);
}

TEST_CASE("an order exported again after its refund is the same order, and the refund is new")
{
    const CliRunner store;
    const QByteArray header = "Name,Financial Status,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,"
                              "Lineitem name,Lineitem price,Refunded Amount\n";
    const QByteArray order = ",9.00,1.00,0.00,10.00,2026-05-11 09:55:16 +0800,1,Cup,";
    const auto import = [&](const QByteArray &rows) {
        const Run run = store.as(u"hao"_s, u"sales import "_s + store.write(u"orders.csv"_s, header + rows));
        INFO(run.err.toStdString());
        REQUIRE(run.status == 0);
        return run.json();
    };
    CHECK(import("#1001,paid" + order + "9.00,0.00\n").value("sales"_L1).toInt() == 1);
    const QJsonObject again = import("#1001,refunded" + order + "9.00,10.00\n");
    CHECK(again.value("already_here"_L1).toInt() == 1);
    CHECK(again.value("past_returns"_L1).toInt() == 1);
    CHECK(again.value("unmatched_returns"_L1).toInt() == 0);
    const QJsonObject month = store.read(u"report monthly 2026-05"_s).json();
    CHECK(month.value("history_total"_L1).toString() == u"9.00"_s);
    CHECK(month.value("history_adjustments_total"_L1).toString() == u"1.00"_s);
    CHECK(import("#1001,refunded" + order + "9.00,10.00\n").value("already_here"_L1).toInt() == 2);
}

TEST_CASE("an import that was cut off is told of at the next start, and importing the file again goes on")
{
    constexpr int kMany = 7000;
    const CliRunner store;
    QByteArray rows = "receipt,date,sku,qty,price\n";
    for (int i = 0; i < kMany; ++i) {
        rows += "N" + QByteArray::number(i) + ",2026-01-13,P,1,2.50\n";
    }
    const QString file = store.write(u"night.csv"_s, rows);
    {
        qputenv("RETURNDESK_KEY_DIR", store.path(u"keys"_s).toUtf8());
        const SystemClock clock;
        const auto desk = DeskWriter::open(store.store(), clock);
        REQUIRE(desk);
        const auto session = (*desk)->login(u"hao"_s, u"246810"_s, LoginKind::CommandLine);
        REQUIRE(session);
        ImportRequest request;
        request.file = file;
        const auto dies = [](qint64 done, qint64 total) -> bool {
            return done == 5000 && total == kMany ? throw std::runtime_error("the power went") : true;
        };
        CHECK_THROWS_AS(importSales(**desk, {*session, {}, {}}, request, dies), std::runtime_error);
    }
    const Run verified = store.read(u"verify"_s);
    CHECK(verified.status == 0);
    CHECK(verified.err.contains("night.csv: interrupted at 5000 of 7000 rows: import the file again to go on"));
    const Run rest = store.as(u"hao"_s, u"sales import "_s + file);
    REQUIRE(rest.status == 0);
    CHECK(rest.err.contains("night.csv: the last import was interrupted at 5000 of 7000 rows"));
    CHECK(rest.json().value("already_here"_L1).toInt() == 5000);
    CHECK(rest.json().value("sales"_L1).toInt() == 2000);
    CHECK(store.read(u"verify"_s).err.isEmpty());
}
