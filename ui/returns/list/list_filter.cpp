// SPDX-License-Identifier: GPL-3.0-or-later
// Filters as queries.
#include "ui/returns/list/list_filter.h"

#include <array>
#include <utility>

namespace rd::ui
{
namespace
{
constexpr std::array kKeys = {
    std::pair{ListView::Open, QLatin1String("open")},       std::pair{ListView::Mine, QLatin1String("mine")},
    std::pair{ListView::DueToday, QLatin1String("due")},    std::pair{ListView::Late, QLatin1String("late")},
    std::pair{ListView::Waiting, QLatin1String("waiting")}, std::pair{ListView::Expiring, QLatin1String("expiring")},
    std::pair{ListView::Closed, QLatin1String("closed")},
};
}

ListQuery queryOf(const ListFilterState &filter, const std::optional<Session> &session)
{
    ListQuery query;
    query.step = filter.step;
    query.search = filter.search;
    switch (filter.view) {
    case ListView::Open:
        query.openOnly = filter.search.isEmpty(); // a search finds closed returns, too
        break;
    case ListView::Mine:
        query.mine = session ? session->staff.id : StaffId();
        query.mineRoles = session ? session->staff.roles : RoleSet();
        break;
    case ListView::DueToday:
        query.dueTodayOnly = true;
        break;
    case ListView::Late:
        query.overdueOnly = true;
        break;
    case ListView::Waiting:
        query.waitingOnly = true;
        break;
    case ListView::Expiring:
        query.expiringOnly = true;
        break;
    case ListView::Closed:
        query.openOnly = false;
        query.closedOnly = true;
        break;
    }
    return query;
}

QString keyOf(ListView view)
{
    for (const auto &[known, key] : kKeys) {
        if (known == view) {
            return key;
        }
    }
    return {};
}

ListView listViewOf(const QString &key)
{
    for (const auto &[view, known] : kKeys) {
        if (key == known) {
            return view;
        }
    }
    return ListView::Open;
}
}
