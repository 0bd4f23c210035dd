// SPDX-License-Identifier: GPL-3.0-or-later
// A list of tasks as CSV: header of English codes in every language, one row a task, the worst first.
#pragma once

#include "core/desk/views.h"

#include <QByteArray>

namespace rd
{
/// number,step,owner,due_at,limit_at,late_minutes,customer,phone,goods,quantity,amount,chasers,last_contact_at,touched_at; what has
/// no time is empty, and so are the minutes of what is not late.
[[nodiscard]] QByteArray tasksToCsv(const std::vector<ReturnRow> &rows, const Currency &currency, UtcTime now);
/// What the returns of these rows are worth, each counted once.
[[nodiscard]] Money worthOf(const std::vector<ReturnRow> &rows);
}
