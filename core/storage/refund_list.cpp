// SPDX-License-Identifier: GPL-3.0-or-later
// Reading settlements and payouts.
#include "core/storage/refund_list.h"

#include "core/storage/customer_identity.h"
#include "core/storage/numbers.h"

namespace rd
{
std::vector<WaitingSettlement> waitingSettlements(Database &database)
{
    std::vector<WaitingSettlement> list;
    Query query = database.query(
        "SELECT r.id, r.number, s.number, s.state, s.amount, s.at FROM settlement AS s JOIN rma AS r ON r.id = s.rma "
        "WHERE s.state IN ('to_countersign', 'due', 'sent') ORDER BY s.at, s.id");
    while (query.next()) {
        WaitingSettlement row;
        query.into(row.rma, row.number, row.settlement, row.state, row.amount, row.at);
        list.push_back(row);
    }
    return list;
}

std::vector<DayPayout> payoutsOfDay(Database &database, BusinessDate day)
{
    std::vector<DayPayout> list;
    Query query = database.query(
        "SELECT r.number, p.number, p.voucher, p.tender, p.amount, p.state, p.reference, p.at, p.store_day, p.changed_at, s.name, "
        "coalesce(c.name, ''), "
        "coalesce((SELECT x.text FROM event AS e JOIN event_text AS x ON x.event = e.id WHERE e.rma = r.id AND e.action = ?2 "
        "AND json_extract(e.payload, '$.payout') = p.number ORDER BY e.id DESC LIMIT 1), ''), r.customer, p.rounding "
        "FROM payout AS p JOIN rma AS r ON r.id = p.rma JOIN staff AS s ON s.id = p.by LEFT JOIN rma_contact AS c ON c.rma = r.id "
        "WHERE p.store_day = ?1 ORDER BY p.id");
    query.with(day, ordinalOf(EventAction::PayoutFailed));
    while (query.next()) {
        DayPayout row;
        qint64 voucher = 0;
        std::optional<CustomerId> customer;
        Payout &payout = row.payout;
        query.into(row.number, payout.number, voucher, payout.tender, payout.amount, payout.state, payout.reference,
                   payout.at, payout.storeDay, payout.changedAt, row.byName, row.customerName, row.failReason, customer,
                   payout.rounding);
        row.customerName = contactOf(database, customer, {row.customerName, {}}).name;
        payout.voucher = voucherText(voucher);
        list.push_back(row);
    }
    return list;
}
}
