// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and sums over the sales and returns of a customer.
#include "core/storage/customer_page_rows.h"

#include "core/storage/customer_identity.h"

namespace rd
{
namespace
{
const QByteArray &theirs()
{
    static const QByteArray rows = sameCustomers("SELECT ?1");
    return rows;
}

void addPurchases(Database &database, CustomerId customer, CustomerFigures &figures)
{
    // A sale of the desk that nobody typed is what was given for a return.
    static const QByteArray sql =
        "SELECT count(DISTINCT s.id), coalesce(sum(l.paid), 0) FROM sale AS s JOIN sale_line AS l ON l.sale = s.id "
        "WHERE l.kind = 'goods' AND NOT (s.source = 'desk' AND s.typed = 0) AND s.customer IN "
        + theirs();
    Query query = database.query(sql);
    if (query.with(customer).next()) {
        query.into(figures.purchases, figures.purchased);
    }
}

/// Returns split from each other are the one that was logged.
void addReturns(Database &database, CustomerId customer, CustomerFigures &figures)
{
    static const QByteArray sql =
        "SELECT count(DISTINCT logged), count(DISTINCT iif(overridden, logged, NULL)), coalesce(sum(chasers), 0), "
        "count(DISTINCT iif(sale IS NULL AND origin = 'desk', logged, NULL)), "
        "count(DISTINCT iif(EXISTS (SELECT 1 FROM return_line AS l WHERE l.rma = r.id AND l.declined > 0), logged, NULL)), "
        "count(DISTINCT iif(EXISTS (SELECT 1 FROM return_line AS l WHERE l.rma = r.id AND l.waived > 0), logged, NULL)) "
        "FROM (SELECT *, coalesce(split_root, id) AS logged FROM rma) AS r WHERE outcome IS NOT 'undone' AND customer IN "
        + theirs();
    Query query = database.query(sql);
    if (query.with(customer).next()) {
        query.into(figures.returns, figures.overrides, figures.chasers, figures.withoutReceipt, figures.denied,
                   figures.withoutGoods);
    }
}

void addGranted(Database &database, CustomerId customer, CustomerFigures &figures)
{
    static const QByteArray sql =
        "SELECT (SELECT coalesce(sum(s.amount), 0) FROM rma AS r JOIN settlement AS s ON s.rma = r.id "
        "WHERE s.state <> 'void' AND s.kind <> 'compensation' AND r.customer IN "
        + theirs()
        + ") + (SELECT coalesce(sum(l.history_amount), 0) FROM rma AS r JOIN return_line AS l ON l.rma = r.id "
          "WHERE r.outcome IS NOT 'undone' AND r.customer IN "
        + theirs() + ")";
    Query query = database.query(sql);
    if (query.with(customer).next()) {
        query.into(figures.granted);
    }
}
}

CustomerFigures figuresOf(Database &database, CustomerId customer)
{
    CustomerFigures figures;
    addPurchases(database, customer, figures);
    addReturns(database, customer, figures);
    addGranted(database, customer, figures);
    return figures;
}

std::vector<CustomerId> samePhone(Database &database, CustomerId customer)
{
    static const QByteArray sql = customersOfSamePhone(theirs()) + " AND o.id NOT IN " + theirs()
                                  + " GROUP BY o.id ORDER BY o.id";
    std::vector<CustomerId> others;
    Query query = database.query(sql);
    query.with(customer);
    while (query.next()) {
        others.push_back(query.get<CustomerId>(0));
    }
    return others;
}
}
