// SPDX-License-Identifier: GPL-3.0-or-later
// The three files of a month as CSV. Headers are English codes in every language.
#pragma once

#include "core/money/currency.h"
#include "core/storage/month_report.h"
#include "core/transfer/csv_writer.h"

namespace rd
{
void writeLineHeader(CsvWriter &csv);
void writeLine(CsvWriter &csv, const MonthLine &line, const Currency &currency);
void writePayoutHeader(CsvWriter &csv);
void writePayout(CsvWriter &csv, const MonthPayout &payout, const Currency &currency);
void writeOpenHeader(CsvWriter &csv);
void writeOpen(CsvWriter &csv, const MonthOpen &open, const Currency &currency);
}
