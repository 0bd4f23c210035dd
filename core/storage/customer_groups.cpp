// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of customer_group, and the till's word beside the customer.
#include "core/storage/customer_groups.h"

#include "core/storage/customer_identity.h"

namespace rd
{
CustomerGrouping groupingOf(Database &database, CustomerId customer)
{
    static const QByteArray rows = sameCustomers("SELECT ?1");
    static const QByteArray saidSql = "SELECT said_group FROM customer WHERE said_group <> '' AND id IN " + rows
                                      + " ORDER BY said_day DESC NULLS LAST, id DESC LIMIT 1";
    static const QByteArray decidedSql = "SELECT code, reason, at, by FROM customer_group WHERE customer IN " + rows
                                         + " ORDER BY id DESC LIMIT 1";
    CustomerGrouping grouping;
    Query said = database.query(saidSql);
    if (said.with(customer).next()) {
        grouping.said = said.text(0);
    }
    Query decided = database.query(decidedSql);
    if (decided.with(customer).next()) {
        grouping.decided = GroupDecision{decided.text(0), decided.text(1), decided.get<UtcTime>(2),
                                         decided.get<StaffId>(3)};
    }
    return grouping;
}

void noteSaidGroup(Database &database, CustomerId customer, const QString &word, std::optional<BusinessDate> saleDay)
{
    if (word.isEmpty() || !customer.isValid()) {
        return;
    }
    database
        .query(
            "UPDATE customer SET said_group = ?2, said_day = ?3 WHERE id = ?1 AND (said_day IS NULL OR said_day <= ?3) "
            "AND (said_group, said_day) IS NOT (?2, ?3)")
        .with(customer, word, saleDay)
        .run();
}

void insertGrouping(WriteTransaction &transaction, CustomerId customer, const QString &group, const QString &reason,
                    const Actor &by)
{
    (void)transaction.rows().insert(tables::customerGroup, cellsOf(customer, group, reason, transaction.at(),
                                                                   transaction.storeDay(), actorNumber(by)));
}
}
