// SPDX-License-Identifier: GPL-3.0-or-later
// Counts and sums over the sales and returns of a customer.
#include "core/storage/customer_page_rows.h"

namespace rd
{
namespace
{
void addPurchases(Database &database, CustomerId customer, CustomerFigures &figures)
{
    // A sale of the desk that nobody typed is what was given for a return.
    Query query = database.query(
        "SELECT count(DISTINCT s.id), coalesce(sum(l.paid), 0) FROM sale AS s JOIN sale_line AS l ON l.sale = s.id "
        "WHERE s.customer = ? AND l.kind = 'goods' AND NOT (s.source = 'desk' AND s.typed = 0)");
    if (query.with(customer).next()) {
        query.into(figures.purchases, figures.purchased);
    }
}

void addReturns(Database &database, CustomerId customer, CustomerFigures &figures)
{
    Query query = database.query(
        "SELECT count(*), coalesce(sum(overridden), 0), coalesce(sum(chasers), 0), "
        "coalesce(sum(sale IS NULL AND origin = 'desk'), 0), "
        "coalesce(sum(EXISTS (SELECT 1 FROM return_line AS l WHERE l.rma = r.id AND l.declined > 0)), 0), "
        "coalesce(sum(EXISTS (SELECT 1 FROM return_line AS l WHERE l.rma = r.id AND l.waived > 0)), 0) "
        "FROM rma AS r WHERE customer = ?");
    if (query.with(customer).next()) {
        query.into(figures.returns, figures.overrides, figures.chasers, figures.withoutReceipt, figures.denied,
                   figures.withoutGoods);
    }
}

void addGranted(Database &database, CustomerId customer, CustomerFigures &figures)
{
    Query query = database.query(
        "SELECT (SELECT coalesce(sum(s.amount), 0) FROM rma AS r JOIN settlement AS s ON s.rma = r.id "
        "WHERE r.customer = ?1 AND s.state <> 'void' AND s.kind <> 'compensation') "
        "+ (SELECT coalesce(sum(l.history_amount), 0) FROM rma AS r JOIN return_line AS l ON l.rma = r.id WHERE r.customer = ?1)");
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
    std::vector<CustomerId> others;
    Query query = database.query(
        "SELECT o.id FROM customer AS c JOIN customer AS o ON o.phone_e164 = c.phone_e164 AND o.phone_e164 <> '' "
        "WHERE c.id = ?1 AND o.id <> ?1 ORDER BY o.id");
    query.with(customer);
    while (query.next()) {
        others.push_back(query.get<CustomerId>(0));
    }
    return others;
}
}
