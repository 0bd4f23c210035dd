// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of customer_flag.
#include "core/storage/customer_flags.h"

#include "core/storage/customer_identity.h"

namespace rd
{
std::vector<CustomerFlag> flagsAbout(Database &database, CustomerId customer)
{
    static const QByteArray sql =
        "SELECT f.id, f.customer, f.reason, f.until, f.at, f.store_day, f.by, w.reason, w.at, w.store_day, w.by "
        "FROM customer_flag AS f LEFT JOIN customer_flag AS w ON w.withdraws = f.id WHERE f.withdraws IS NULL AND f.customer IN "
        + sameCustomers("SELECT ?1 UNION " + customersOfSamePhone(sameCustomers("SELECT ?1"))) + " ORDER BY f.id DESC";
    std::vector<CustomerFlag> flags;
    Query query = database.query(sql);
    query.with(customer);
    while (query.next()) {
        CustomerFlag flag;
        query.into(flag.id, flag.customer, flag.reason, flag.until, flag.at, flag.storeDay, flag.by);
        if (!query.isNull(8)) {
            flag.withdrawal = Withdrawal{query.text(7), query.get<UtcTime>(8), query.get<BusinessDate>(9),
                                         query.get<StaffId>(10)};
        }
        flags.push_back(std::move(flag));
    }
    return flags;
}

CustomerFlagId insertFlag(WriteTransaction &transaction, CustomerId customer, const QString &reason,
                          std::optional<BusinessDate> until, const Actor &by)
{
    return CustomerFlagId(
        transaction.rows().insert(tables::customerFlag, cellsOf(customer, nullptr, reason, until, transaction.at(),
                                                                transaction.storeDay(), actorNumber(by))));
}

void withdrawFlag(WriteTransaction &transaction, const CustomerFlag &flag, const QString &reason, const Actor &by)
{
    requireIntact(transaction.database(), transaction.keys().row, tables::customerFlag, flag.id.value());
    (void)transaction.rows().insert(
        tables::customerFlag,
        cellsOf(flag.customer, flag.id, reason, nullptr, transaction.at(), transaction.storeDay(), actorNumber(by)));
}
}
