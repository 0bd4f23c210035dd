// SPDX-License-Identifier: GPL-3.0-or-later
// What is left of our lines once the till's bookings are taken off.
#include "core/storage/own_lines.h"

#include "core/money/entitlement.h"
#include "core/storage/customer_identity.h"
#include "core/storage/numbers.h"
#include "core/storage/split_rows.h"

namespace rd
{
namespace
{
const QByteArray kLines =
    "SELECT r.id, r.number, r.sale, r.receipt, s.customer, r.store_day, l.id, l.line, l.sku, l.name, "
    "l.live - (SELECT coalesce(sum(p.quantity), 0) FROM settlement_line AS q JOIN till_posted AS p ON p.settlement_line = q.id "
    "WHERE q.return_line = l.id) AS units FROM rma AS r JOIN return_line AS l ON l.rma = r.id "
    "LEFT JOIN sale AS s ON s.id = r.sale WHERE r.origin = 'desk' ";

/// Settlement lines of settlements that were paid to the end, oldest first; how much the till booked of each.
constexpr char kPaid[] =
    "SELECT q.id, q.quantity, q.net, min(y.store_day), "
    "(SELECT coalesce(sum(p.quantity), 0) FROM till_posted AS p WHERE p.settlement_line = q.id), q.subsidy "
    "FROM settlement_line AS q JOIN settlement AS t ON t.id = q.settlement "
    "JOIN payout AS y ON y.settlement = t.id AND y.state <> 'failed' "
    "WHERE q.return_line = ? AND t.state IN ('sent', 'done') AND q.net > 0 GROUP BY q.id HAVING sum(y.amount) >= t.amount ORDER BY q.id";

constexpr char kPostings[] =
    "SELECT b.id, b.receipt, b.store_day, r.number, l.line, p.quantity, p.amount, q.net, q.quantity, "
    "(SELECT coalesce(sum(e.quantity), 0) FROM till_posted AS e WHERE e.settlement_line = q.id AND e.id < p.id), "
    "(SELECT coalesce(sum(y.amount), 0) FROM payout AS y WHERE y.settlement = q.settlement AND y.state <> 'failed'), t.amount "
    "FROM till_posted AS p JOIN till_booking AS b ON b.id = p.booking JOIN settlement_line AS q ON q.id = p.settlement_line "
    "JOIN settlement AS t ON t.id = q.settlement JOIN return_line AS l ON l.id = q.return_line JOIN rma AS r ON r.id = l.rma ";

/// What so many units more are worth after others of the same settlement line.
Money worth(Money net, Quantity whole, Quantity before, Quantity units)
{
    return nextEntitlement(net, whole, before, shareOf(net, before, whole), units);
}

std::vector<PaidUnits> paidOf(Database &database, ReturnLineId line)
{
    std::vector<PaidUnits> parts;
    Query query = database.query(kPaid);
    query.with(line);
    while (query.next()) {
        PaidUnits paid;
        Quantity whole;
        Money net;
        Quantity booked;
        Money subsidy;
        query.into(paid.part, whole, net, paid.paidOn, booked, subsidy);
        paid.units = whole - booked;
        paid.amount = worth(net, whole, booked, paid.units);
        paid.subsidy = worth(subsidy, whole, booked, paid.units);
        if (paid.units.isPositive()) {
            parts.push_back(paid);
        }
    }
    return parts;
}

std::vector<OwnLine> linesFrom(Database &database, Query &query)
{
    std::vector<OwnLine> lines;
    while (query.next()) {
        OwnLine own;
        query.into(own.rma, own.number, own.sale, own.receipt, own.customer, own.loggedOn, own.id, own.line, own.sku,
                   own.name, own.units);
        own.customer = keptCustomer(database, own.customer);
        own.references = referencesOf(database, own.rma, own.number);
        own.splits = splitNumbers(database, own.rma);
        own.paid = paidOf(database, own.id);
        lines.push_back(std::move(own));
    }
    return lines;
}

std::vector<TillPosting> postingsFrom(Query &query)
{
    std::vector<TillPosting> postings;
    while (query.next()) {
        TillPosting posting;
        Money net;
        Quantity whole;
        Quantity before;
        Money paidOut;
        Money granted;
        query.into(posting.booking, posting.receipt, posting.storeDay, posting.number, posting.line, posting.units,
                   posting.booked, net, whole, before, paidOut, granted);
        // A payout may have failed since, or only a part was paid: so much of it counts.
        posting.paid =
            allocate(worth(net, whole, before, posting.units), {paidOut.minor(), (granted - paidOut).minor()}).front();
        postings.push_back(std::move(posting));
    }
    return postings;
}
}

QStringList referencesOf(Database &database, RmaId rma, const QString &number)
{
    QStringList references{number};
    Query query = database.query("SELECT voucher, reference FROM payout WHERE rma = ? AND state <> 'failed'");
    query.with(rma);
    while (query.next()) {
        references.append(voucherText(query.integer(0)));
        if (!query.text(1).isEmpty()) {
            references.append(query.text(1));
        }
    }
    return references;
}

std::vector<OwnLine> ownLinesBetween(Database &database, BusinessDate from, BusinessDate to)
{
    // What was split off is as old as what was logged.
    Query query = database.query(kLines
                                 + "AND (r.store_day BETWEEN ?1 AND ?2 OR r.split_root IN (SELECT o.id FROM rma AS o "
                                   "WHERE o.store_day BETWEEN ?1 AND ?2)) ORDER BY l.id");
    return linesFrom(database, query.with(from, to));
}

std::vector<OwnLine> ownLinesOf(Database &database, RmaId rma)
{
    Query query = database.query(kLines + "AND r.id = ? ORDER BY l.id");
    return linesFrom(database, query.with(rma));
}

std::vector<OwnLine> ownLinesPaid(Database &database, BusinessDate from, BusinessDate to)
{
    Query query = database.query(
        kLines
        + "AND r.id IN (SELECT rma FROM payout WHERE store_day BETWEEN ? AND ? AND state <> 'failed') ORDER BY l.id");
    std::vector<OwnLine> lines = linesFrom(database, query.with(from, to));
    for (OwnLine &line : lines) {
        std::erase_if(line.paid, [&](const PaidUnits &paid) { return paid.paidOn < from || paid.paidOn > to; });
    }
    std::erase_if(lines, [](const OwnLine &line) { return line.paid.empty(); });
    return lines;
}

std::vector<TillPosting> postingsOf(Database &database, RmaId rma)
{
    Query query = database.query(QByteArray(kPostings) + "WHERE r.id = ? ORDER BY p.id");
    return postingsFrom(query.with(rma));
}

std::vector<TillPosting> postingsBetween(Database &database, BusinessDate from, BusinessDate to)
{
    Query query = database.query(QByteArray(kPostings) + "WHERE b.store_day BETWEEN ? AND ? ORDER BY p.id");
    return postingsFrom(query.with(from, to));
}
}
