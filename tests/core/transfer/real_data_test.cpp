// SPDX-License-Identifier: GPL-3.0-or-later
// Every export we were given, read whole: exact counts and sums, or the reason of its refusal.
#include "tests/core/transfer/real_data.h"
#include "tests/core/transfer/reading.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <map>

using namespace rd;
using namespace rd::test;

namespace
{
bool isHere()
{
    const bool found = !realDataFolder().isEmpty();
    if (!found) {
        std::puts("skipped: the folder of real exports is not here (RETURNDESK_DATA names it)");
    }
    return found;
}

/// profile; rows lines returns adjustments skipped; sales credits; paid, returned, adjusted.
QString summary(const SalesFile &file)
{
    const ImportCounts &c = file.counts;
    return QStringLiteral("%1; %2 %3 %4 %5 %6; %7 %8; ")
               .arg(file.profile)
               .arg(c.rows)
               .arg(c.lines)
               .arg(c.returns)
               .arg(c.adjustments)
               .arg(c.skipped)
               .arg(c.sales)
               .arg(c.credits)
           + text(file.paidTotal) + QLatin1Char(' ') + text(file.returnedTotal) + QLatin1Char(' ')
           + text(file.adjustmentsTotal);
}

QString summaryOf(const char *name, const char *currency, const char *zone)
{
    const auto file = readSales(unpacked(QString::fromLatin1(name)), readOptions(currency, zone));
    if (!file) {
        return refusal(file);
    }
    CHECK(addsUp(file->counts));
    CHECK(file->counts.errors == 0);
    return summary(*file);
}

std::map<QString, Money> creditsByMonth(const SalesFile &file)
{
    std::map<QString, Money> months;
    for (const CreditDocument &credit : file.credits) {
        Money &month = months[BusinessMonth::of(*credit.storeDay).toIso()];
        for (const CreditLine &line : credit.lines) {
            month -= line.amount;
        }
        for (const SaleLine &line : credit.adjustments) {
            month += line.paid;
        }
    }
    return months;
}
}

TEST_CASE("Online Retail whole", "[transfer][data]")
{
    if (!isHere()) {
        return;
    }
    const auto file = readSales(unpacked(QStringLiteral("online-retail-2010-12_2011-12.csv.xz")), readOptions());
    REQUIRE(file.has_value());
    CHECK(addsUp(file->counts));
    CHECK(summary(*file)
          == QStringLiteral("online_retail; 541909 527792 8704 5413 0; 22064 3422; 10272118.87 478724.18 -45646.76"));
    CHECK(text(file->paidTotal - file->returnedTotal + file->adjustmentsTotal) == QStringLiteral("9747747.93"));
    CHECK(file->credits.size() == 3836);
    const std::map<QString, const char *> expected = {
        {QStringLiteral("2010-12"), "-74789.12"}, {QStringLiteral("2011-01"), "-131364.30"},
        {QStringLiteral("2011-02"), "-25569.24"}, {QStringLiteral("2011-03"), "-34372.28"},
        {QStringLiteral("2011-04"), "-44601.50"}, {QStringLiteral("2011-05"), "-47202.51"},
        {QStringLiteral("2011-06"), "-70616.78"}, {QStringLiteral("2011-07"), "-37921.08"},
        {QStringLiteral("2011-08"), "-54333.75"}, {QStringLiteral("2011-09"), "-38902.55"},
        {QStringLiteral("2011-10"), "-84274.63"}, {QStringLiteral("2011-11"), "-47740.08"},
        {QStringLiteral("2011-12"), "-205124.67"}};
    const auto months = creditsByMonth(*file);
    REQUIRE(months.size() == expected.size());
    for (const auto &[month, value] : expected) {
        INFO(month.toStdString());
        CHECK(text(months.at(month)) == QLatin1String(value));
    }
}

TEST_CASE("A week of daily closings adds up like the whole", "[transfer][data]")
{
    QTemporaryDir folder;
    if (!isHere() || !unpackInto(QStringLiteral("online-retail-by-day.tar.xz"), folder.path())) {
        return;
    }
    ImportCounts sum;
    Money total;
    for (const char *day : {"01", "02", "03", "05", "06", "07", "08"}) {
        auto bytes = loadSalesFile(folder.filePath(QStringLiteral("by-day/2010-12-%1.csv").arg(QLatin1String(day))));
        REQUIRE(bytes.has_value());
        const auto file = readSales(*bytes, readOptions());
        REQUIRE(file.has_value());
        CHECK(file->firstDay == file->lastDay);
        CHECK(addsUp(file->counts));
        sum.rows += file->counts.rows;
        sum.returns += file->counts.returns;
        sum.credits += file->counts.credits;
        total += file->paidTotal - file->returnedTotal + file->adjustmentsTotal;
    }
    CHECK(sum.rows == 19632);
    CHECK(sum.returns == 240);
    CHECK(sum.credits == 88);
    CHECK(text(total) == QStringLiteral("324956.32"));
}

TEST_CASE("Every other export is read with its profile", "[transfer][data]")
{
    if (!isHere()) {
        return;
    }
    CHECK(summaryOf("superstore-eu-orders-semicolon.csv.gz", "USD", "America/New_York")
          == QStringLiteral("superstore_eu; 9994 9994 0 0 0; 5009 0; 2297201.07 0.00 0.00"));
    CHECK(summaryOf("superstore-zh-orders-utf8bom.csv.gz", "CNY", "Asia/Shanghai")
          == QStringLiteral("superstore_zh; 10000 10000 0 0 0; 4985 0; 16117548.40 0.00 0.00"));
    CHECK(summaryOf("superstore-zh-orders-gbk.csv.gz", "CNY", "Asia/Shanghai")
          == QStringLiteral("superstore_zh; 10000 10000 0 0 0; 4985 0; 16117548.40 0.00 0.00"));
    CHECK(summaryOf("tmall-orders-2020-02-zh-utf8.csv.gz", "CNY", "Asia/Shanghai")
          == QStringLiteral("tmall; 28010 24087 0 0 3923; 24087 5646; 2474823.07 572335.92 0.00"));
    CHECK(summaryOf("supermarket-zh-receipts-gbk.csv.gz", "CNY", "Asia/Shanghai")
          == QStringLiteral("supermarket_zh; 3478 3463 15 0 0; 913 5; 29270.14 319.95 0.00"));
    CHECK(summaryOf("square-items-detail-33col.csv.gz", "USD", "America/New_York")
          == QStringLiteral("square; 223 222 1 0 0; 162 1; 1880.82 7.54 0.00"));
    CHECK(summaryOf("shopify-orders-export-79col.csv.gz", "EUR", "Europe/Berlin")
          == QStringLiteral("shopify; 40 38 0 0 2; 18 0; 13961.45 0.00 0.00"));
    CHECK(summaryOf("shopify-orders-subset-au-10col.csv.gz", "AUD", "Australia/Sydney")
          == QStringLiteral("shopify_orders; 1057 1057 0 0 0; 1057 0; 53582.05 0.00 14559.40"));
    CHECK(summaryOf("loyverse-receipts-us-dates.csv.gz", "USD", "America/New_York")
          == QStringLiteral("loyverse; 4 3 1 0 0; 3 1; 390.00 180.00 0.00"));
    CHECK(summaryOf("loyverse-receipts-24h-dates.csv.gz", "PHP", "Asia/Manila")
          == QStringLiteral("loyverse; 2 2 0 0 0; 2 0; 216.88 0.00 0.00"));
    CHECK(summaryOf("loyverse-receipts-by-item.csv.gz", "PHP", "Asia/Manila")
          == QStringLiteral("loyverse_items; 2 2 0 0 0; 1 0; 134.88 0.00 0.00"));
}

TEST_CASE("What is no list of sales is refused with its reason and row", "[transfer][data]")
{
    QTemporaryDir folder;
    if (!isHere() || !unpackInto(QStringLiteral("adventureworks-sales-returns.tar.xz"), folder.path())) {
        return;
    }
    CHECK(summaryOf("superstore-eu-returns-semicolon.csv.gz", "USD", "America/New_York")
          == QStringLiteral("missing_columns 1"));
    CHECK(summaryOf("superstore-eu-people-semicolon.csv.gz", "USD", "America/New_York")
          == QStringLiteral("missing_columns 1"));
    CHECK(summaryOf("superstore-zh-returns-gbk.csv.gz", "CNY", "Asia/Shanghai") == QStringLiteral("missing_columns 1"));
    CHECK(summaryOf("ecommerce-returns-reasons.csv.gz", "USD", "America/New_York")
          == QStringLiteral("returns_not_readable 1 Return_Date"));
    CHECK(summaryOf("superstore-us.xls.xz", "USD", "America/New_York") == QStringLiteral("spreadsheet 1"));
    CHECK(summaryOf("superstore-zh-CN.xls.xz", "CNY", "Asia/Shanghai") == QStringLiteral("spreadsheet 1"));
    CHECK(summaryOf("online-retail-sample-40000-inline-strings.xlsx.xz", "GBP", "Europe/London")
          == QStringLiteral("spreadsheet 1"));
    for (const QString &name : QDir(folder.path()).entryList({QStringLiteral("*.csv")})) {
        INFO(name.toStdString());
        auto bytes = loadSalesFile(folder.filePath(name));
        REQUIRE(bytes.has_value());
        CHECK(refusal(readSales(*bytes, readOptions("USD", "America/New_York")))
              == QStringLiteral("missing_columns 1"));
    }
}
