// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and figures of a month in the words of the language.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/reports/figure_strip.h"
#include "ui/reports/reason_chart.h"
#include "ui/reports/report_worker.h"
#include "ui/reports/share_model.h"

namespace rd::ui
{
[[nodiscard]] std::vector<Figure> figuresOf(const ReportData &data, const Formatter &format);
[[nodiscard]] std::vector<NamedCount> reasonCounts(const MonthSummary &summary, const Formatter &format);
/// "Opening 18 + new 312 − closed 309 = open 21".
[[nodiscard]] QString equationOf(const MonthTotals &totals);

void fillReasons(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillPeople(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillSteps(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillGoods(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillStopped(ShareModel &model, const MonthSummary &summary, const Formatter &format);
}
