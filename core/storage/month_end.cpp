// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of month_end.
#include "core/storage/month_end.h"

namespace rd
{
void keepMonthEnd(Database &database, BusinessMonth month, UtcTime endsAt)
{
    database.query("INSERT INTO month_end (month, ends_at) VALUES (?, ?)").with(month.first(), endsAt).run();
}

std::optional<UtcTime> monthEnd(Database &database, BusinessMonth month)
{
    Query query = database.query("SELECT ends_at FROM month_end WHERE month = ?");
    return query.with(month.first()).next() ? std::optional(query.get<UtcTime>(0)) : std::nullopt;
}
}
