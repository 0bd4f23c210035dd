// SPDX-License-Identifier: GPL-3.0-or-later
// One return after the other.
#include "core/storage/person_search.h"

#include "core/storage/customer_identity.h"
#include "core/storage/rma_repository.h"
#include "core/storage/search_index.h"

namespace rd
{
void reindexReturnsOf(Database &database, CustomerId customer)
{
    static const QByteArray sql = "SELECT id FROM rma WHERE customer IN " + sameCustomers("SELECT ?1");
    Query query = database.query(sql);
    query.with(customer);
    while (query.next()) {
        reindexReturn(database, *loadReturn(database, query.get<RmaId>(0)));
    }
}
}
