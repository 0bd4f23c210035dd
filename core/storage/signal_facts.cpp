// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the facts of signals.
#include "core/storage/signal_facts.h"

#include "core/storage/customer_identity.h"
#include "core/storage/customer_page_rows.h"
#include "core/storage/verdict_text.h"

#include <algorithm>
#include <set>

namespace rd
{
namespace
{
/// What was asked for, and the limit of that day, stand in the verdict that every return of the desk keeps.
void addWorth(SignalReturn &row, const Verdict &verdict, const Currency &currency)
{
    for (const RuleResult &rule : verdict.rules) {
        if (rule.rule == QLatin1String("auto_approve_limit")) {
            row.worth = Money::parse(rule.value, currency).value_or(Money());
            row.autoApproveLimit = Money::parse(rule.limit, currency).value_or(Money());
        }
    }
}

void addDeciders(Database &database, RmaId rma, std::optional<StaffId> approvedBy, SignalReturn &row)
{
    if (approvedBy) {
        row.decidedBy.push_back(*approvedBy);
    }
    Query query = database.query(
        "SELECT DISTINCT p.by FROM payout AS p JOIN rma AS r ON r.id = p.rma WHERE r.id = ?1 OR r.split_root = ?1 ORDER BY p.by");
    query.with(rma);
    while (query.next()) {
        const auto payer = query.get<StaffId>(0);
        if (std::ranges::find(row.decidedBy, payer) == row.decidedBy.end()) {
            row.decidedBy.push_back(payer);
        }
    }
}
}

std::vector<SignalReturn> signalReturns(Database &database, BusinessDate from, BusinessDate to, const StoreZone &zone,
                                        const Currency &currency)
{
    const MergedCustomers merged(database);
    std::vector<SignalReturn> rows;
    Query query = database.query(
        "SELECT id, number, store_day, opened_at, customer, sale IS NULL, logged_by, approved_by, verdict FROM rma "
        "WHERE store_day BETWEEN ? AND ? AND origin = 'desk' AND split_from IS NULL ORDER BY store_day, id");
    query.with(from, to);
    while (query.next()) {
        SignalReturn row;
        RmaId id;
        UtcTime openedAt;
        std::optional<StaffId> approvedBy;
        query.into(id, row.number, row.storeDay, openedAt, row.customer, row.isWithoutReceipt, row.loggedBy,
                   approvedBy);
        if (row.customer) {
            row.customer = merged.kept(*row.customer);
        }
        const QTime time = zone.local(openedAt).time();
        row.minuteOfDay = time.hour() * 60 + time.minute();
        addWorth(row, verdictFromText(query.blob(8)), currency);
        addDeciders(database, id, approvedBy, row);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<SignalCustomer> signalCustomers(Database &database, const std::vector<SignalReturn> &returns)
{
    std::set<CustomerId> ids;
    for (const SignalReturn &row : returns) {
        if (row.customer) {
            ids.insert(*row.customer);
        }
    }
    std::vector<SignalCustomer> customers;
    for (const CustomerId id : ids) {
        const CustomerFigures figures = figuresOf(database, id);
        customers.push_back({id, figures.purchases, figures.returns});
    }
    return customers;
}
}
