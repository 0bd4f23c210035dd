// SPDX-License-Identifier: GPL-3.0-or-later
// Seven daily files as seven till closings, the same again, and then the whole year, of which only the rest is new.
#include "tests/real/real_data.h"
#include "tests/real/retail_reckoning.h"
#include "tests/real/retail_store.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/raw_file.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kSource = u"till 1"_s;
constexpr std::array kDays = {"2010-12-01", "2010-12-02", "2010-12-03", "2010-12-05",
                              "2010-12-06", "2010-12-07", "2010-12-08"}; // no trading on the 4th

void checkDay(const ImportReport &report, const RetailReckoning &own)
{
    CHECK(report.rows == own.rows);
    CHECK(report.lines == own.lines);
    CHECK(report.returns == own.returns);
    CHECK(report.adjustments == own.adjustments);
    CHECK(report.sales == static_cast<qint64>(own.sales.size()));
    CHECK(report.pastReturns == static_cast<qint64>(own.goodsCredits.size()));
    CHECK(report.paidTotal.minor() == own.paid);
    CHECK(report.returnedTotal.minor() == own.returned);
    CHECK(report.adjustmentsTotal.minor() == own.adjusted);
    CHECK(report.alreadyHere == 0);
}
}

TEST_CASE("a week of till closings, once, again, and as a part of the year")
{
    if (!hasRealData()) {
        return;
    }
    RetailStore shop;
    const QString folder = shop.store.folder();
    unpackAllInto(u"online-retail-by-day.tar.xz"_s, folder);
    const auto fileOf = [&folder](const char *day) {
        return u"%1/by-day/%2.csv"_s.arg(folder, QString::fromLatin1(day));
    };
    RetailReckoning week;
    for (const char *day : kDays) {
        INFO(day);
        RetailReckoning own;
        own.add(bytesOf(fileOf(day)));
        week.add(bytesOf(fileOf(day)));
        checkDay(shop.bring(fileOf(day), kSource), own);
    }
    const auto documents = static_cast<qint64>(week.sales.size() + week.goodsCredits.size());
    const auto rowsIn = [&shop] {
        RawFile file(shop.store.path());
        return file.number(u"SELECT count(*) FROM sale_line"_s) + file.number(u"SELECT count(*) FROM return_line"_s);
    };
    CHECK(week.rows == 19632);
    CHECK(rowsIn() == week.rows);

    const QString before = shop.contents();
    qint64 here = 0;
    for (const char *day : kDays) {
        INFO(day);
        const ImportReport again = shop.bring(fileOf(day), kSource);
        CHECK(again.sales == 0);
        CHECK(again.pastReturns == 0);
        here += again.alreadyHere;
    }
    CHECK(here == documents);
    CHECK(shop.contents() == before);

    const QString joined = unpackedInto(u"online-retail-2010-12_2011-12.csv.xz"_s, folder);
    RetailReckoning year;
    year.add(bytesOf(joined));
    const ImportReport rest = shop.bring(joined, kSource);
    CHECK(rest.alreadyHere == documents);
    CHECK(rest.sales == static_cast<qint64>(year.sales.size() - week.sales.size()));
    CHECK(rest.pastReturns == static_cast<qint64>(year.goodsCredits.size() - week.goodsCredits.size()));
    CHECK(rowsIn() == year.rows);
    CHECK(shop.store.reader().verify()->isOk());
}
