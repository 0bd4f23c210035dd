// SPDX-License-Identifier: GPL-3.0-or-later
// The stable JSON documents of reports.
#pragma once

#include "core/reports/month_totals.h"
#include "core/reports/shift_sheet.h"
#include "core/reports/summary.h"
#include "core/storage/red_invoice_list.h"

#include <QJsonObject>

namespace rd
{
[[nodiscard]] QJsonObject totalsToJson(const MonthTotals &totals, const Currency &currency);
[[nodiscard]] QJsonObject summaryToJson(const MonthSummary &summary, const Currency &currency);
/// {"red_invoices":[{"return","store_day","receipt","invoices","given_back","done","due","due_tax","over"}],"due_total","due_tax_total"}
[[nodiscard]] QJsonObject redInvoicesToJson(const std::vector<RedInvoiceRow> &rows, const Currency &currency);
/// {"day","people":[{"login","name","tenders":[…],"rows":[…]}],"tenders":[{"tender","payouts","paid","back","added","net"}]}
[[nodiscard]] QJsonObject shiftToJson(const ShiftSheet &sheet, const Currency &currency);
}
