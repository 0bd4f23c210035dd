// SPDX-License-Identifier: GPL-3.0-or-later
// Online Retail whole: every row counted, every month to the penny, and nothing twice.
#include "tests/real/raw_rows.h"
#include "tests/real/real_data.h"
#include "tests/real/retail_reckoning.h"
#include "tests/real/retail_store.h"
#include "tests/support/csv_table.h"
#include "tests/support/raw_file.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const RetailReckoning &reckoned()
{
    static const RetailReckoning all = [] {
        RetailReckoning sum;
        sum.add(WholeRetail::get().csv);
        return sum;
    }();
    return all;
}

/// What the data's own description says of a month: rows, credit rows, and what the credit rows are worth.
struct Described {
    const char *month;
    qint64 rows;
    qint64 creditRows;
    const char *value;
};
constexpr std::array kDescribed = {
    Described{"2010-12", 42481, 728, "-74789.12"},  Described{"2011-01", 35147, 701, "-131364.30"},
    Described{"2011-02", 27707, 475, "-25569.24"},  Described{"2011-03", 36748, 699, "-34372.28"},
    Described{"2011-04", 29916, 559, "-44601.50"},  Described{"2011-05", 37030, 621, "-47202.51"},
    Described{"2011-06", 36874, 711, "-70616.78"},  Described{"2011-07", 39518, 685, "-37921.08"},
    Described{"2011-08", 35284, 668, "-54333.75"},  Described{"2011-09", 50226, 805, "-38902.55"},
    Described{"2011-10", 60742, 1200, "-84274.63"}, Described{"2011-11", 84711, 1076, "-47740.08"},
    Described{"2011-12", 25525, 360, "-205124.67"},
};

qint64 pence(const QJsonObject &totals, const char *key)
{
    return scaledNumber(totals.value(QLatin1String(key)).toString().toLatin1(), 2);
}
}

TEST_CASE("every row of Online Retail is sold, returned, an adjustment or skipped, as its own reckoning says")
{
    if (!hasRealData()) {
        return;
    }
    const ImportReport &report = WholeRetail::get().report;
    const RetailReckoning &own = reckoned();
    CHECK(report.profile == u"online_retail"_s);
    CHECK(report.rows == 541909);
    CHECK(own.rows == report.rows);
    CHECK(report.lines == own.lines);
    CHECK(report.returns == own.returns);
    CHECK(report.returns == 8704);
    CHECK(report.adjustments == own.adjustments);
    CHECK(report.skipped == 0);
    CHECK(report.sales == static_cast<qint64>(own.sales.size()));
    CHECK(report.pastReturns == static_cast<qint64>(own.goodsCredits.size()));
    CHECK(own.credits.size() == 3836);
    CHECK(report.paidTotal.minor() == own.paid);
    CHECK(report.returnedTotal.minor() == own.returned);
    CHECK(own.returned == 47872418);
    CHECK(report.adjustmentsTotal.minor() == own.adjusted);
}

TEST_CASE("the store holds what the report of the import says")
{
    if (!hasRealData()) {
        return;
    }
    WholeRetail &whole = WholeRetail::get();
    RawFile file(whole.shop.store.path());
    const ImportReport &report = whole.report;
    CHECK(file.number(u"SELECT count(*) FROM sale_line WHERE kind = 'goods'"_s) == report.lines);
    CHECK(file.number(u"SELECT count(*) FROM sale_line WHERE kind <> 'goods'"_s) == report.adjustments);
    CHECK(file.number(u"SELECT count(*) FROM return_line"_s) == report.returns);
    CHECK(file.number(u"SELECT count(*) FROM rma WHERE origin = 'history' AND closed_at IS NOT NULL"_s)
          == report.pastReturns);
    CHECK(file.number(u"SELECT count(*) FROM return_line WHERE sale_line IS NULL"_s) == report.unmatchedReturns);
    CHECK(file.number(u"SELECT count(*) FROM finding"_s) + file.number(u"SELECT count(*) FROM task"_s) == 0);
    CHECK(file.number(u"SELECT sum(paid) FROM sale_line WHERE kind = 'goods'"_s) == report.paidTotal.minor());
    CHECK(file.number(u"SELECT sum(history_amount) FROM return_line"_s) == report.returnedTotal.minor());
    CHECK(file.number(u"SELECT sum(paid) FROM sale_line WHERE kind <> 'goods'"_s) == report.adjustmentsTotal.minor());
    // Of the 8,905 credit rows with a customer 7,511 have an earlier line that is large enough.
    CHECK(report.returns - report.unmatchedReturns <= 7511);
    CHECK(report.returns - report.unmatchedReturns > 7000);
}

TEST_CASE("each month gives back in goods and adjustments what its credit rows are worth, to the penny")
{
    if (!hasRealData()) {
        return;
    }
    RetailStore &shop = WholeRetail::get().shop;
    REQUIRE(reckoned().months.size() == kDescribed.size());
    for (const Described &described : kDescribed) {
        const QString month = QString::fromLatin1(described.month);
        INFO(described.month);
        const RetailMonth &own = reckoned().months.at(month);
        const QJsonObject totals = shop.exported(month);
        const CsvTable lines(shop.fileOf(month, "lines"));
        const Currency &currency = shop.store.reader().facts().currency;
        CHECK(own.rows == described.rows);
        CHECK(own.creditRows == described.creditRows);
        CHECK(totals.value("history_lines"_L1).toInteger() == own.goodsRows);
        CHECK(totals.value("history_lines"_L1).toInteger() + totals.value("history_adjustments"_L1).toInteger()
              == described.creditRows);
        CHECK(pence(totals, "history_total") == -own.goods);
        CHECK(pence(totals, "history_adjustments_total") == -own.others);
        // All prices of credit rows are whole pence, so that rounding each row changes nothing.
        CHECK(own.exact == 10 * (own.goods + own.others));
        CHECK(-pence(totals, "history_total") - pence(totals, "history_adjustments_total")
              == scaledNumber(described.value, 2));
        CHECK(lines.sum("granted", currency, "origin", u"history"_s).minor() == -own.goods);
        CHECK(static_cast<qint64>(lines.rows.size()) == own.goodsRows + totals.value("lines"_L1).toInteger());
    }
}

TEST_CASE("the same file again adds nothing")
{
    if (!hasRealData()) {
        return;
    }
    WholeRetail &whole = WholeRetail::get();
    const QString before = whole.shop.contents();
    const ImportReport again = whole.shop.bring(whole.file);
    CHECK(again.sales == 0);
    CHECK(again.pastReturns == 0);
    CHECK(again.alreadyHere == whole.report.sales + whole.report.pastReturns);
    CHECK(whole.shop.contents() == before);
}

TEST_CASE("the store with all of it verifies clean")
{
    if (!hasRealData()) {
        return;
    }
    const auto verified = WholeRetail::get().shop.store.reader().verify();
    REQUIRE(verified);
    CHECK(verified->isOk());
    CHECK(verified->checked.value("sale_line"_L1).toInteger()
          == WholeRetail::get().report.lines + WholeRetail::get().report.adjustments);
}
