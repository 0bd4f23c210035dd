// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers contacts, figures, flags and returns.
#include "core/desk/customer_loader.h"

#include "core/desk/view_loader.h"
#include "core/storage/customer_flags.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kMostRows = 50;

std::vector<ReturnRow> rowsIn(const OpenStore &store, CustomerId id, ListFilter::Scope scope, UtcTime now)
{
    ListFilter filter;
    filter.scope = scope;
    filter.customer = id;
    filter.limit = kMostRows;
    return rowsOf(store, listReturns(store.database(), filter).rows, now);
}
}

bool isFlagged(const OpenStore &store, CustomerId id)
{
    return std::ranges::any_of(flagsAbout(store.database(), id),
                               [day = store.today()](const CustomerFlag &flag) { return flag.isInForceOn(day); });
}

Result<CustomerPage> customerPageOf(const OpenStore &store, CustomerId id, UtcTime now)
{
    Database &database = store.database();
    CustomerPage page;
    page.customer = loadCustomer(database, id);
    if (!page.customer.id.isValid()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("customer"), id.value()}});
    }
    page.samePhone = samePhone(database, id);
    page.figures = figuresOf(database, id);
    page.flags = flagsAbout(database, id);
    page.open = rowsIn(store, id, ListFilter::Scope::OpenTasks, now);
    page.closed = rowsIn(store, id, ListFilter::Scope::ClosedReturns, now);
    page.people = peopleOf(store);
    page.today = store.dayOf(now);
    return page;
}
}
