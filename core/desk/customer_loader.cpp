// SPDX-License-Identifier: GPL-3.0-or-later
// Gathers contacts, figures, flags and returns.
#include "core/desk/customer_loader.h"

#include "core/desk/view_loader.h"
#include "core/storage/customer_flags.h"
#include "core/storage/customer_groups.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_merges.h"

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

void addMerges(Database &database, CustomerPage &page)
{
    page.merges = mergesOf(database, page.customer.id);
    for (const CustomerMerge &merge : page.merges) {
        for (const CustomerId side : {merge.kept, merge.other}) {
            page.merged[side] = loadCustomer(database, side);
        }
    }
    page.twins = twinsOf(database, page.customer.id, page.merges);
}
}

CustomerHit customerHitOf(const OpenStore &store, CustomerId id)
{
    Database &database = store.database();
    return {loadPerson(database, id), customerRows(database, id), figuresOf(database, id), isFlagged(store, id)};
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
    page.customer = loadPerson(database, id);
    if (!page.customer.id.isValid()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("customer"), id.value()}});
    }
    page.rows = customerRows(database, id);
    addMerges(database, page);
    page.samePhone = samePhone(database, id);
    page.figures = figuresOf(database, id);
    page.flags = flagsAbout(database, id);
    page.open = rowsIn(store, id, ListFilter::Scope::OpenTasks, now);
    page.closed = rowsIn(store, id, ListFilter::Scope::ClosedReturns, now);
    page.grouping = groupingOf(database, id);
    page.group = store.policy().groupMeant(page.grouping.word());
    page.people = peopleOf(store);
    page.today = store.dayOf(now);
    return page;
}
}
