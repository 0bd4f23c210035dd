// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one day's rows.
#include "core/storage/day_report.h"

namespace rd
{
std::vector<DayAdded> addedOn(Database &database, BusinessDate day)
{
    std::vector<DayAdded> list;
    // The last tender of the new goods is what the customer added, where they cost more than was moved over.
    Query query = database.query(
        "SELECT p.voucher, r.number, p.at, json_extract(d.tenders, '$[#-1].tender'), "
        "(SELECT sum(l.paid) FROM sale_line AS l WHERE l.sale = d.id) - p.amount AS added, t.added_rounding, s.login "
        "FROM payout AS p JOIN settlement AS t ON t.id = p.settlement JOIN sale AS d ON d.id = t.new_sale JOIN rma AS r ON r.id = p.rma "
        "JOIN staff AS s ON s.id = p.by WHERE p.store_day = ? AND p.tender = 'exchange' AND p.state = 'confirmed' AND added > 0 "
        "ORDER BY p.id");
    query.with(day);
    while (query.next()) {
        DayAdded row;
        Money rounding;
        query.into(row.voucher, row.number, row.at, row.tender, row.amount, rounding, row.by);
        row.amount += rounding; // what the drawer shows
        list.push_back(std::move(row));
    }
    return list;
}

std::vector<DayCredit> creditEntriesOn(Database &database, BusinessDate day)
{
    std::vector<DayCredit> list;
    Query query = database.query(
        "SELECT c.code, r.number, e.kind, e.amount, e.reference, e.at, e.by, s.login FROM credit_entry AS e "
        "JOIN store_credit AS c ON c.id = e.credit JOIN rma AS r ON r.id = c.rma JOIN staff AS s ON s.id = e.by "
        "WHERE e.store_day = ? ORDER BY e.id");
    query.with(day);
    while (query.next()) {
        DayCredit row;
        query.into(row.credit, row.number, row.entry.kind, row.entry.amount, row.entry.reference, row.entry.at,
                   row.entry.by, row.by);
        list.push_back(std::move(row));
    }
    return list;
}
}
