// SPDX-License-Identifier: GPL-3.0-or-later
// The stable JSON documents of reports.
#pragma once

#include "core/reports/month_totals.h"
#include "core/reports/shift_sheet.h"
#include "core/reports/summary.h"

#include <QJsonObject>

namespace rd
{
[[nodiscard]] QJsonObject totalsToJson(const MonthTotals &totals, const Currency &currency);
[[nodiscard]] QJsonObject summaryToJson(const MonthSummary &summary, const Currency &currency);
/// {"day","people":[{"login","name","tenders":[…],"rows":[…]}],"tenders":[{"tender","payouts","paid","back","added","net"}]}
[[nodiscard]] QJsonObject shiftToJson(const ShiftSheet &sheet, const Currency &currency);
}
