// SPDX-License-Identifier: GPL-3.0-or-later
// The goals of SPEED.md that need no window, each beside its bare contestant.
#pragma once

#include "tests/bench/measure.h"
#include "tests/bench/setting.h"

namespace rd::bench
{
void measureLogging(Setting &setting, Table &table);     ///< 1
void measureWholeReturn(Setting &setting, Table &table); ///< 2
void measureFirstPage(Setting &setting, Table &table);   ///< 3
void measureDepth(Setting &setting, Table &table);       ///< 4
void measureCounts(Setting &setting, Table &table);      ///< 5
void measureSearch(Setting &setting, Table &table);      ///< 6
void measureMonthCsv(Setting &setting, Table &table);    ///< 7
void measureFullCsv(Setting &setting, Table &table);     ///< 8
void measureSummary(Setting &setting, Table &table);     ///< 9
void measureVerify(Setting &setting, Table &table);      ///< 10
void measureImport(Setting &setting, Table &table);      ///< 15

/// Runs the named goals, or all. 0 when every goal is met, 3 when some are not.
[[nodiscard]] int runGoals(const QString &path, const QString &smaller, const QStringList &goals);
}
