// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of customer_merge.
#include "core/storage/customer_merges.h"

#include "core/storage/customer_identity.h"
#include "core/storage/person_search.h"

namespace rd
{
namespace
{
CustomerMergeId insertRow(WriteTransaction &transaction, CustomerId kept, CustomerId other,
                          std::optional<CustomerMergeId> undoes, const QString &reason, const Actor &by)
{
    const qint64 id = transaction.rows().insert(
        tables::customerMerge,
        cellsOf(kept, other, undoes, reason, transaction.at(), transaction.storeDay(), actorNumber(by)));
    reindexReturnsOf(transaction.database(), kept);
    if (undoes) {
        reindexReturnsOf(transaction.database(), other);
    }
    return CustomerMergeId(id);
}
}

std::vector<CustomerMerge> mergesOf(Database &database, CustomerId customer)
{
    static const QByteArray rows = sameCustomers("SELECT ?1");
    static const QByteArray sql =
        "SELECT m.id, m.kept, m.other, m.reason, m.at, m.store_day, m.by, u.reason, u.at, u.store_day, u.by "
        "FROM customer_merge AS m LEFT JOIN customer_merge AS u ON u.undoes = m.id WHERE m.id IN "
        "(SELECT id FROM customer_merge WHERE undoes IS NULL AND kept IN "
        + rows + " UNION SELECT id FROM customer_merge WHERE undoes IS NULL AND other IN " + rows
        + ") ORDER BY m.id DESC";
    std::vector<CustomerMerge> merges;
    Query query = database.query(sql);
    query.with(customer);
    while (query.next()) {
        CustomerMerge merge;
        query.into(merge.id, merge.kept, merge.other, merge.reason, merge.at, merge.storeDay, merge.by);
        if (!query.isNull(8)) {
            merge.undone = Withdrawal{query.text(7), query.get<UtcTime>(8), query.get<BusinessDate>(9),
                                      query.get<StaffId>(10)};
        }
        merges.push_back(std::move(merge));
    }
    return merges;
}

CustomerMergeId insertMerge(WriteTransaction &transaction, CustomerId kept, CustomerId other, const QString &reason,
                            const Actor &by)
{
    return insertRow(transaction, kept, other, std::nullopt, reason, by);
}

void undoMerge(WriteTransaction &transaction, const CustomerMerge &merge, const QString &reason, const Actor &by)
{
    requireIntact(transaction.database(), transaction.keys().row, tables::customerMerge, merge.id.value());
    (void)insertRow(transaction, merge.kept, merge.other, merge.id, reason, by);
}
}
