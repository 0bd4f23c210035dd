// SPDX-License-Identifier: GPL-3.0-or-later
// Counting the open work of this moment and what was done today.
#include "core/reports/digest.h"

#include "core/storage/return_list.h"

#include <algorithm>
#include <limits>
#include <set>

namespace rd
{
namespace
{
constexpr qint64 kHourMs = 3'600'000;

std::vector<ListRow> rowsOf(Database &database, ListFilter filter)
{
    filter.limit = std::numeric_limits<int>::max() - 1;
    return listReturns(database, filter).rows;
}

/// The worth of the returns of these rows, each once.
Money worthOf(const std::vector<ListRow> &rows)
{
    Money worth;
    std::set<RmaId> seen;
    for (const ListRow &row : rows) {
        worth += seen.insert(row.id).second ? row.amount : Money();
    }
    return worth;
}

DigestOwner &ownerIn(std::vector<DigestOwner> &owners, const ListRow &row)
{
    const Owner &owner = row.task->owner;
    const auto found = std::ranges::find_if(owners, [&](const DigestOwner &each) {
        return each.login == row.ownerLogin && (owner.staff || each.role == owner.role);
    });
    return found != owners.end() ? *found
                                 : owners.emplace_back(DigestOwner{row.ownerLogin, row.ownerName, owner.role, 0, {}});
}

void addLate(Database &database, const DigestMoment &moment, Digest &digest)
{
    ListFilter filter;
    filter.isEveryTask = true;
    filter.dueBefore = moment.now;
    const std::vector<ListRow> rows = rowsOf(database, filter);
    digest.late = static_cast<int>(rows.size());
    digest.lateWorth = worthOf(rows);
    std::set<std::pair<RmaId, QString>> seen;
    for (const ListRow &row : rows) {
        DigestOwner &owner = ownerIn(digest.owners, row);
        ++owner.late;
        const QString key = owner.login.isEmpty() ? QString(codeOf(owner.role)) : owner.login;
        owner.worth += seen.emplace(row.id, key).second ? row.amount : Money();
    }
    std::ranges::stable_sort(digest.owners, [](const DigestOwner &a, const DigestOwner &b) {
        return std::pair(a.late, a.worth) > std::pair(b.late, b.worth);
    });
    if (!rows.empty()) {
        const ListRow &first = rows.front();
        digest.oldest = DigestTask{first.number,     first.task->step, first.task->dueAt,
                                   first.ownerLogin, first.ownerName,  first.task->owner.role};
    }
}

void addDueToday(Database &database, const DigestMoment &moment, Digest &digest)
{
    ListFilter filter;
    filter.isEveryTask = true;
    filter.dueFrom = moment.now;
    filter.dueBefore = moment.dayEnds;
    const std::vector<ListRow> rows = rowsOf(database, filter);
    digest.dueToday = static_cast<int>(rows.size());
    digest.dueTodayWorth = worthOf(rows);
}

void addUntouched(Database &database, const DigestMoment &moment, Digest &digest)
{
    for (const ListRow &row : rowsOf(database, {})) {
        const UtcTime touched = row.touchedAt.value_or(row.openedAt);
        if (!row.heldSince && moment.now.ms() - touched.ms() > moment.untouchedHours * kHourMs) {
            ++digest.untouched;
            digest.untouchedWorth += row.amount;
        }
    }
}
}

Digest digestOf(Database &database, const DigestMoment &moment, bool isEvening)
{
    Digest digest;
    digest.day = moment.day;
    digest.isEvening = isEvening;
    addLate(database, moment, digest);
    addDueToday(database, moment, digest);
    addUntouched(database, moment, digest);
    if (isEvening) {
        digest.done = doneOn(database, moment.day, moment.dayBegins, moment.dayEnds);
    }
    return digest;
}
}
