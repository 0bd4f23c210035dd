// SPDX-License-Identifier: GPL-3.0-or-later
// The tables and figures of a month in the words of the language.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/common/desk/report_worker.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/reports/reason_chart.h"
#include "ui/reports/share_model.h"

namespace rd::ui
{
[[nodiscard]] std::vector<Figure> figuresOf(const ReportData &data, const Formatter &format);
/// What the bars of the reasons measure.
enum class ReasonMeasure { Returns, Value };
[[nodiscard]] std::vector<NamedCount> reasonCounts(const MonthSummary &summary, const Formatter &format,
                                                   ReasonMeasure measure);
/// "Opening 18 + new 312 − closed 309 = open 21".
[[nodiscard]] QString equationOf(const MonthTotals &totals);
/// The totals were counted twice, for the files and for the screen: are they the same?
[[nodiscard]] bool isTied(const ReportData &report);
/// The equation, and whether the totals equal the case list.
[[nodiscard]] QString checkOf(const ReportData &report);

void fillReasons(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillPeople(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillSteps(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillGoods(ShareModel &model, const MonthSummary &summary, const Formatter &format);
void fillStopped(ShareModel &model, const MonthSummary &summary, const Formatter &format);
}
