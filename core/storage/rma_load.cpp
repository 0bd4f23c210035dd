// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a return.
#include "core/storage/actor_number.h"
#include "core/storage/benefit_rows.h"
#include "core/storage/exception_rows.h"
#include "core/storage/invoice_cover.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/numbers.h"
#include "core/storage/rma_repository.h"
#include "core/storage/settlement_rows.h"
#include "core/storage/verdict_text.h"

#include <algorithm>

namespace rd
{
namespace
{
bool loadHead(Database &database, RmaId id, Rma &rma)
{
    Query query = database.query(
        "SELECT r.id, r.number, r.version, r.origin, r.sale, r.receipt, r.sale_day, r.store_day, r.opened_at, r.closed_at, r.outcome, r.promised_by, "
        "r.customer, r.verdict, r.goods_present, r.held_since, r.chasers, r.rating, r.logged_by, r.approved_by, r.overridden, coalesce(c.name, ''), "
        "coalesce(c.phone, ''), r.split_from, r.split_root, r.split_at, p.number, o.store_day FROM rma AS r LEFT JOIN rma_contact AS c ON c.rma = r.id "
        "LEFT JOIN rma AS p ON p.id = r.split_from LEFT JOIN rma AS o ON o.id = r.split_root WHERE r.id = ?");
    if (!query.with(id).next()) {
        return false;
    }
    QByteArray verdict;
    std::optional<UtcTime> heldSince;
    query.into(rma.id, rma.number, rma.version, rma.origin, rma.sale, rma.receipt, rma.saleDay, rma.storeDay,
               rma.openedAt, rma.closedAt, rma.outcome, rma.promisedBy, rma.customer, verdict, rma.areGoodsPresent,
               heldSince, rma.chasers, rma.rating, rma.loggedBy, rma.approvedBy, rma.isOverridden, rma.contactName,
               rma.contactPhone);
    if (!query.isNull(23)) {
        rma.splitFrom = SplitOrigin{query.get<RmaId>(23), query.get<RmaId>(24), query.text(26),
                                    query.get<BusinessDate>(27), query.get<UtcTime>(25)};
    }
    rma.verdict = verdictFromText(verdict);
    if (heldSince) {
        rma.hold = Hold{*heldSince};
    }
    return true;
}

void loadLines(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT id, line, sale_line, sale_line_number, sku, name, unit, reason, resolution, requested, approved, declined, cancelled, "
        "cancelled_approved, received, lost, waived, inspected, accepted, settled, handed_back, handed_back_unreceived, handed_back_uninspected, "
        "sale_line_paid, sale_line_tax, sale_line_quantity, history_amount, collected, moved, moved_approved, moved_received, "
        "split_from, split_root, split_into, at_counter, serial, sale_line_subsidy, replaced, replaced_approved, "
        "(SELECT o.line FROM return_line AS o WHERE o.id = l.replaces), replaces_units, edited_at, batch FROM return_line AS l WHERE rma = ? ORDER BY line");
    query.with(result.rma.id);
    while (query.next()) {
        ReturnLine line;
        LineQuantities &q = line.quantities;
        query.into(line.id, line.line, line.saleLine, line.saleLineNumber, line.sku, line.name, line.unit, line.reason,
                   line.resolution, q.requested, q.approved, q.declined, q.cancelled, q.cancelledApproved, q.received,
                   q.lost, q.waived, q.inspected, q.accepted, q.settled, q.handedBack, q.handedBackUnreceived,
                   q.handedBackUninspected, line.saleLinePaid, line.saleLineTax, line.saleLineQuantity,
                   line.historyAmount, q.collected, q.moved, q.movedApproved, q.movedReceived, line.split.from,
                   line.split.root, line.split.into, q.atCounter, line.serial, line.saleLineSubsidy, q.replaced,
                   q.replacedApproved);
        if (!query.isNull(39)) {
            line.edit = LineEdit{query.get<int>(39), query.get<Quantity>(40), query.get<UtcTime>(41)};
        }
        line.batch = query.text(42);
        result.lines.push_back(std::move(line));
    }
}

/// Where units went that are no longer in this return; most returns have none.
void loadMoves(Database &database, ReturnCase &result)
{
    const bool isSplit = std::ranges::any_of(result.lines,
                                             [](const ReturnLine &line) { return line.quantities.moved.isPositive(); });
    if (!isSplit) {
        return;
    }
    Query query = database.query(
        "SELECT l.line, s.requested, r.split_at, r.number FROM return_line AS l JOIN return_line AS s ON s.split_from = l.id "
        "JOIN rma AS r ON r.id = s.rma WHERE l.rma = ? ORDER BY s.id");
    query.with(result.rma.id);
    while (query.next()) {
        MovedUnits moved;
        query.into(moved.line, moved.quantity, moved.at, moved.number);
        result.moves.push_back(moved);
    }
}

void loadFindings(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT f.id, l.line, f.quantity, f.condition, f.disposition, f.accepted, f.at, f.by, f.undone_at, f.undone_by, f.damaged_in_store, f.serial, f.batch FROM return_line AS l "
        "JOIN finding AS f ON f.return_line = l.id WHERE l.rma = ? ORDER BY f.id");
    query.with(result.rma.id);
    while (query.next()) {
        Finding finding;
        query.into(finding.id, finding.line, finding.quantity, finding.condition, finding.disposition,
                   finding.isAccepted, finding.at, finding.by, finding.undoneAt, finding.undoneBy,
                   finding.damagedInStore, finding.serial, finding.batch);
        result.findings.push_back(std::move(finding));
    }
}

void loadTasks(Database &database, ReturnCase &result)
{
    Query query = database.query(
        "SELECT t.id, t.step, t.owner_staff, t.owner_role, t.opened_at, t.due_at, t.paused_ms, t.closed_at, t.closed_by, "
        "coalesce(s.login, ''), t.awaited_from, t.told_until, t.carried, coalesce(x.number, 0), t.rules, "
        "t.expected_days, t.limit_minutes, t.limit_at, t.extended_by FROM task AS t "
        "LEFT JOIN staff AS s ON s.id = t.closed_by LEFT JOIN return_exception AS x ON x.id = t.exception WHERE t.rma = ? ORDER BY t.id");
    query.with(result.rma.id);
    while (query.next()) {
        Task task;
        std::optional<qint64> closedBy;
        QString login;
        query.into(task.id, task.step, task.owner.staff, task.owner.role, task.openedAt, task.dueAt, task.pausedMs,
                   task.closedAt, closedBy, login, task.awaitedFrom, task.toldUntil, task.isCarried, task.exception,
                   task.rules, task.expectedDays, task.limitMinutes, task.limitAt, task.extendedBy);
        if (closedBy) {
            task.closedBy = actorOfNumber(*closedBy, login);
        }
        result.tasks.push_back(task);
    }
}

std::vector<RmaId> returnsFrom(Query &query)
{
    std::vector<RmaId> returns;
    while (query.next()) {
        returns.push_back(query.get<RmaId>(0));
    }
    return returns;
}
}

std::optional<RmaId> findReturn(Database &database, const QString &number)
{
    Query query = database.query("SELECT id FROM rma WHERE number = ?");
    return query.with(number).next() ? std::optional(query.get<RmaId>(0)) : std::nullopt;
}

std::vector<RmaId> returnsOwedBy(Database &database, const Owner &owner)
{
    if (owner.staff) {
        Query query = database.query(
            "SELECT DISTINCT rma FROM task WHERE closed_at IS NULL AND owner_staff = ? ORDER BY rma");
        return returnsFrom(query.with(*owner.staff));
    }
    Query query = database.query("SELECT DISTINCT rma FROM task WHERE closed_at IS NULL AND owner_staff IS NULL "
                                 "AND owner_role = ? ORDER BY rma");
    return returnsFrom(query.with(owner.role));
}

std::vector<RmaId> returnsAwaitedSince(Database &database, BusinessDate day)
{
    Query query = database.query(
        "SELECT rma FROM task WHERE closed_at IS NULL AND step = 'receive' AND awaited_from <= ? ORDER BY rma");
    return returnsFrom(query.with(day));
}

std::vector<RmaId> returnsToHandBackSince(Database &database, UtcTime at)
{
    Query query = database.query(
        "SELECT rma FROM task WHERE closed_at IS NULL AND step = 'hand_back' AND opened_at <= ? ORDER BY rma");
    return returnsFrom(query.with(at));
}

std::optional<ReturnCase> loadReturn(Database &database, RmaId id)
{
    ReturnCase result;
    if (!loadHead(database, id, result.rma)) {
        return std::nullopt;
    }
    loadLines(database, result);
    if (result.rma.origin == Origin::Desk) {
        loadMoves(database, result);
        loadFindings(database, result);
        loadExceptions(database, result);
        loadTakeOvers(database, result);
        loadTasks(database, result);
        loadSettlements(database, result);
        loadPayouts(database, result);
        loadRedInvoices(database, result);
        loadBenefits(database, result);
        result.cover = invoiceCoverOf(database, result.rma);
    }
    return result;
}

std::optional<QByteArray> historyContent(Database &database, const QString &source, const QString &receipt,
                                         BusinessDate storeDay)
{
    Query query = database.query(
        "SELECT content FROM rma WHERE receipt = ? AND source = ? AND store_day = ? AND origin = 'history' AND outcome <> 'undone'");
    return query.with(receipt, source, storeDay).next() ? std::optional(query.blob(0)) : std::nullopt;
}
}
