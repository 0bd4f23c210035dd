// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the differences between two states of a return, in the order that the file's own defences accept.
#include "core/storage/benefit_rows.h"
#include "core/storage/exception_rows.h"
#include "core/storage/invoice_cover.h"
#include "core/storage/invoice_rows.h"
#include "core/storage/month_figures.h"
#include "core/storage/numbers.h"
#include "core/storage/rma_repository.h"
#include "core/storage/search_index.h"
#include "core/storage/settlement_rows.h"
#include "core/storage/verdict_text.h"

#include <algorithm>

namespace rd
{
namespace
{
Cells splitCells(const std::optional<SplitOrigin> &split)
{
    return split ? cellsOf(split->from, split->root, split->at) : Cells(3);
}

Cells headCells(const Rma &rma, const HistoryOrigin &origin)
{
    const std::optional<UtcTime> heldSince = rma.hold ? std::optional(rma.hold->since) : std::nullopt;
    const qint64 loggedBy = rma.origin == Origin::History ? actorNumber(Actor::import()) : rma.loggedBy.value();
    Cells cells = cellsOf(rma.number, rma.origin, origin.source, rma.sale, rma.receipt, rma.saleDay, rma.storeDay,
                          rma.openedAt, rma.closedAt, rma.outcome, rma.promisedBy, rma.customer,
                          verdictText(rma.verdict), rma.areGoodsPresent, heldSince, rma.chasers, rma.rating, loggedBy,
                          rma.approvedBy, rma.isOverridden);
    cells.push_back(origin.content.isEmpty() ? Cell() : cellOf(origin.content));
    for (Cell &cell : splitCells(rma.splitFrom)) {
        cells.push_back(std::move(cell));
    }
    return cells;
}

/// Lines of a past return are never edited: `replaces` is of returns of the desk.
Cells lineCells(RmaId rma, const ReturnLine &line, std::optional<ReturnLineId> replaces = {})
{
    const LineQuantities &q = line.quantities;
    const auto units = line.edit ? std::optional(line.edit->units) : std::nullopt;
    const auto editedAt = line.edit ? std::optional(line.edit->at) : std::nullopt;
    return cellsOf(rma, line.line, line.saleLine, line.saleLineNumber, line.sku, line.name, line.unit, line.reason,
                   line.resolution, q.requested, q.approved, q.declined, q.cancelled, q.cancelledApproved, q.received,
                   q.lost, q.waived, q.inspected, q.accepted, q.settled, q.handedBack, q.handedBackUnreceived,
                   q.handedBackUninspected, line.saleLinePaid, line.saleLineTax, line.saleLineQuantity,
                   line.historyAmount, q.collected, q.moved, q.movedApproved, q.movedReceived, line.split.from,
                   line.split.root, line.split.into, q.atCounter, line.serial, line.saleLineSubsidy, q.replaced,
                   q.replacedApproved, replaces, units, editedAt, line.batch);
}

Cells taskCells(const ReturnCase &of, const Task &task)
{
    const ReturnException *exception = of.exception(task.exception);
    const auto about = exception == nullptr ? std::nullopt : std::optional(exception->id);
    const std::optional<qint64> closedBy = task.closedBy ? std::optional(actorNumber(*task.closedBy)) : std::nullopt;
    return cellsOf(of.rma.id, task.step, task.owner.staff, task.owner.role, task.openedAt, task.dueAt, task.pausedMs,
                   task.closedAt, closedBy, task.awaitedFrom, task.toldUntil, task.isCarried, about, task.rules,
                   task.expectedDays, task.limitMinutes, task.limitAt, task.extendedBy);
}

/// What an import said of a past return, which nobody changes.
HistoryOrigin originOf(Database &database, const Rma &rma)
{
    HistoryOrigin origin;
    if (rma.origin == Origin::History) {
        Query query = database.query("SELECT source, content FROM rma WHERE id = ?");
        if (query.with(rma.id).next()) {
            query.into(origin.source, origin.content);
        }
    }
    return origin;
}

/// Saves one return within a transaction.
class Saving final
{
public:
    Saving(WriteTransaction &transaction, const ReturnCase &before, ReturnCase &next)
        : m_transaction(transaction), m_before(before), m_next(next)
    {
    }

    void head()
    {
        Rma &rma = m_next.rma;
        if (rma.id.isValid()) {
            m_transaction.rows().update(tables::rma, rma.id.value(),
                                        headCells(rma, originOf(m_transaction.database(), rma)));
            rma.version = m_before.rma.version + 1;
            return;
        }
        rma.number = nextReturnNumber(m_transaction.database(), rma.storeDay);
        rma.id = RmaId(m_transaction.rows().insert(tables::rma, headCells(rma, {})));
        rma.version = 1;
        m_transaction.database()
            .query("INSERT INTO rma_contact (rma, name, phone) VALUES (?, ?, ?)")
            .with(rma.id, rma.contactName, rma.contactPhone)
            .run();
    }

    void lines()
    {
        for (ReturnLine &line : m_next.lines) {
            const ReturnLine *old = m_before.line(line.line);
            ReturnLine unsettled = line;
            unsettled.quantities.settled = settledBefore(line);
            unsettled.quantities.collected = old == nullptr ? Quantity() : old->quantities.collected;
            if (!line.id.isValid()) {
                line.id = ReturnLineId(m_transaction.rows().insert(tables::returnLine, cellsOfLine(unsettled)));
            } else if (old == nullptr || !(*old == unsettled)) {
                m_transaction.rows().update(tables::returnLine, line.id.value(), cellsOfLine(unsettled));
            }
        }
    }

    /// First, where units are not accepted any more that were settled for nothing: the settlement is void by now.
    void unsettledUnits()
    {
        for (const ReturnLine &line : m_next.lines) {
            const ReturnLine *old = m_before.line(line.line);
            if (old != nullptr && old->quantities.settled != settledBefore(line)) {
                ReturnLine unsettled = *old;
                unsettled.quantities.settled = line.quantities.settled;
                m_transaction.rows().update(tables::returnLine, line.id.value(), cellsOfLine(unsettled));
            }
        }
    }

    /// Last, when the settlements stand as they will: the file compares.
    void settledUnits()
    {
        for (const ReturnLine &line : m_next.lines) {
            if (line.quantities.settled != settledBefore(line)) {
                m_transaction.rows().update(tables::returnLine, line.id.value(), cellsOfLine(line));
            }
        }
    }

    void findings()
    {
        for (Finding &finding : m_next.findings) {
            if (!finding.id.isValid()) {
                finding.id = FindingId(m_transaction.rows().insert(tables::finding, findingCells(finding)));
            }
        }
    }

    /// After the settlements that were granted for them.
    void undoneFindings()
    {
        for (const Finding &finding : m_next.findings) {
            const auto old = std::ranges::find(m_before.findings, finding.id, &Finding::id);
            if (old != m_before.findings.end() && !(*old == finding)) {
                m_transaction.rows().update(tables::finding, finding.id.value(), findingCells(finding));
            }
        }
    }

    /// Before the lines: each names the version of the line whose count is smaller by it.
    void undoneUnits(const std::vector<UndoneUnits> &undone)
    {
        for (const UndoneUnits &units : undone) {
            const ReturnLineId line = m_next.line(units.line)->id;
            Query version = m_transaction.database().query("SELECT version + 1 FROM return_line WHERE id = ?");
            const qint64 next = version.with(line).next() ? version.integer(0) : 0;
            (void)m_transaction.rows().insert(
                tables::undoneUnits, cellsOf(line, next, units.what, units.quantity, m_transaction.at(), units.by));
        }
    }

    void tasks()
    {
        for (const Task &task : m_next.tasks) {
            if (task.id.isValid() && !(oldTask(task.id) == task)) {
                m_transaction.rows().update(tables::task, task.id.value(), taskCells(m_next, task));
            }
        }
        for (Task &task : m_next.tasks) {
            if (!task.id.isValid()) {
                task.id = TaskId(m_transaction.rows().insert(tables::task, taskCells(m_next, task)));
            }
        }
    }

private:
    [[nodiscard]] Cells findingCells(const Finding &finding) const
    {
        return cellsOf(m_next.line(finding.line)->id, finding.quantity, finding.condition, finding.disposition,
                       finding.isAccepted, finding.at, finding.by, finding.undoneAt, finding.undoneBy,
                       finding.damagedInStore, finding.serial, finding.batch);
    }

    /// The line whose units these were is in the file before this one.
    [[nodiscard]] Cells cellsOfLine(const ReturnLine &line) const
    {
        const auto replaces = line.edit ? std::optional(m_next.line(line.edit->of)->id) : std::nullopt;
        return lineCells(m_next.rma.id, line, replaces);
    }

    [[nodiscard]] Quantity settledBefore(const ReturnLine &line) const
    {
        const ReturnLine *old = m_before.line(line.line);
        const bool isTakenBack = old != nullptr && line.quantities.accepted < old->quantities.accepted;
        return old == nullptr ? Quantity() : isTakenBack ? line.quantities.settled : old->quantities.settled;
    }

    [[nodiscard]] Task oldTask(TaskId id) const
    {
        for (const Task &task : m_before.tasks) {
            if (task.id == id) {
                return task;
            }
        }
        throw LogicError("a task is unknown");
    }

    WriteTransaction &m_transaction;
    const ReturnCase &m_before;
    ReturnCase &m_next;
};
}

ReturnCase saveReturn(WriteTransaction &transaction, const ReturnCase &before, ReturnCase next,
                      const std::vector<UndoneUnits> &undone)
{
    beginFigures(transaction);
    Saving saving(transaction, before, next);
    saving.head();
    saveVoided(transaction, before, next);
    saving.unsettledUnits();
    saving.undoneUnits(undone);
    saving.lines();
    saveExceptions(transaction, before, next);
    saving.findings();
    saveTakeOvers(transaction, next);
    saveSettlements(transaction, before, next);
    saving.undoneFindings();
    saveRedInvoices(transaction, before, next);
    saveBenefitTicks(transaction, before, next);
    saving.settledUnits();
    saving.tasks();
    keepFigures(transaction, before, next);
    if (!before.rma.id.isValid()) {
        indexReturn(transaction.database(), next);
        next.cover = invoiceCoverOf(transaction.database(), next.rma);
        next.benefits = benefitBasisOf(transaction.database(), next.rma);
    }
    return next;
}

SavedSplit saveSplit(WriteTransaction &transaction, const ReturnCase &before, ReturnCase next, ReturnCase splitOff,
                     const std::vector<int> &from)
{
    // The file lets units go when it knows the line that will take them, and takes that line when they have gone.
    Query last = transaction.database().query("SELECT coalesce(max(id), 0) FROM return_line");
    qint64 id = last.next() ? last.integer(0) : 0;
    for (const int line : from) {
        next.line(line)->split.into = ReturnLineId(++id);
    }
    SavedSplit saved{saveReturn(transaction, before, std::move(next)),
                     saveReturn(transaction, {}, std::move(splitOff))};
    for (MovedUnits &moved : saved.from.moves) {
        moved.number = moved.number.isEmpty() ? saved.into.rma.number : moved.number;
    }
    return saved;
}

ReturnCase insertHistoryReturn(WriteTransaction &transaction, ReturnCase past, const HistoryOrigin &origin)
{
    Rma &rma = past.rma;
    rma.number = nextReturnNumber(transaction.database(), rma.storeDay);
    rma.id = RmaId(transaction.rows().insert(tables::rma, headCells(rma, origin)));
    rma.version = 1;
    for (ReturnLine &line : past.lines) {
        line.id = ReturnLineId(transaction.rows().insert(tables::returnLine, lineCells(rma.id, line)));
    }
    indexReturn(transaction.database(), past);
    return past;
}

void updateHistoryLine(WriteTransaction &transaction, RmaId rma, const ReturnLine &line)
{
    transaction.rows().update(tables::returnLine, line.id.value(), lineCells(rma, line));
}

void undoHistoryReturn(WriteTransaction &transaction, ReturnCase past)
{
    past.rma.outcome = Outcome::Undone;
    transaction.rows().update(tables::rma, past.rma.id.value(),
                              headCells(past.rma, originOf(transaction.database(), past.rma)));
    for (ReturnLine &line : past.lines) {
        if (line.saleLine) {
            line.saleLine.reset();
            line.saleLinePaid = Money();
            line.saleLineQuantity = Quantity();
            updateHistoryLine(transaction, past.rma.id, line);
        }
    }
}
}
