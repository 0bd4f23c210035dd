// SPDX-License-Identifier: GPL-3.0-or-later
// Percentiles over counted minutes: the smallest value that so many of all do not exceed.
#include "core/reports/summary.h"
#include "tests/support/catch.h"

using namespace rd;

TEST_CASE("a percentile is a value that occurs")
{
    struct Row {
        std::vector<MinuteCount> counts;
        qint64 median;
        qint64 p90;
    };
    const std::vector<Row> rows = {
        {{{7, 1, 0}}, 7, 7},
        {{{1, 1, 0}, {2, 1, 0}}, 1, 2},
        {{{1, 1, 0}, {2, 1, 0}, {3, 1, 0}}, 2, 3},
        {{{0, 9, 0}, {60, 1, 0}}, 0, 0},
        {{{0, 8, 0}, {60, 1, 0}, {90, 1, 0}}, 0, 60},
        {{{5, 5, 0}, {10, 5, 0}}, 5, 10},
        {{{5, 5, 0}, {10, 6, 0}}, 10, 10},
        {{{1, 90, 0}, {1000, 10, 0}}, 1, 1},
        {{{1, 89, 0}, {1000, 11, 0}}, 1, 1000},
    };
    for (const Row &row : rows) {
        INFO(row.counts.size() << " values, median " << row.median);
        CHECK(percentile(row.counts, 50) == row.median);
        CHECK(percentile(row.counts, 90) == row.p90);
    }
}
