// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, counts and queues.
#include "core/desk/desk_reader.h"
#include "core/desk/view_loader.h"

#include "core/storage/customer_identity.h"
#include "core/storage/refund_list.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/search_index.h"
#include "core/storage/staff_repository.h"
#include "core/storage/transaction.h"
#include "core/storage/work_counts.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <limits>

namespace rd
{
namespace
{
constexpr int kOverduePage = 1000;

/// What a search finds of a list. Closed and all returns come newest first, as a search finds them: a page's worth is enough.
/// Tasks come by their due time: every open return that fits is needed.
std::vector<RmaId> foundBy(Database &database, const QString &search, const ListFilter &filter)
{
    const bool areTasks = filter.scope == ListFilter::Scope::OpenTasks;
    const qint64 before = areTasks || filter.after.isEmpty() ? std::numeric_limits<qint64>::max()
                                                             : filter.after.toLongLong();
    const auto isWanted = [&](RmaId id) { return id.value() < before && fitsList(database, id, filter); };
    return searchReturns(database, search, areTasks ? std::numeric_limits<int>::max() : filter.limit + 1, isWanted);
}

ListFilter filterOf(const OpenStore &store, const ListQuery &query)
{
    const UtcTime now = store.now();
    ListFilter filter;
    filter.step = query.step;
    filter.waitingOnly = query.waitingOnly;
    filter.expiringOnly = query.expiringOnly;
    filter.mine = query.mine;
    filter.mineRoles = query.mineRoles;
    filter.isEveryTask = query.mine.has_value();
    filter.from = query.from;
    filter.to = query.to;
    filter.limit = query.limit;
    filter.after = query.after;
    const bool asksForTasks = query.step || query.overdueOnly || query.dueTodayOnly || query.waitingOnly
                              || query.expiringOnly || query.mine;
    filter.scope = query.closedOnly                   ? ListFilter::Scope::ClosedReturns
                   : !query.openOnly && !asksForTasks ? ListFilter::Scope::AllReturns
                                                      : ListFilter::Scope::OpenTasks;
    if (query.overdueOnly) {
        filter.dueBefore = now;
        filter.isEveryTask = true;
    }
    if (query.expiringOnly) {
        filter.step = Step::Receive;
    }
    if (query.dueTodayOnly) {
        filter.dueFrom = now;
        filter.dueBefore = store.startOf(store.dayOf(now).plusDays(1));
        filter.isEveryTask = true;
    }
    if (!query.search.trimmed().isEmpty()) {
        filter.among = foundBy(store.database(), query.search, filter);
    }
    return filter;
}

/// A cursor as `next` gives it: an id, or for tasks their due time and id.
Result<void> checkCursor(const QString &after, ListFilter::Scope scope)
{
    static const QRegularExpression task(QStringLiteral("^-?[0-9]{1,18}\\.[0-9]{1,18}\\z"));
    static const QRegularExpression id(QStringLiteral("^[0-9]{1,18}\\z"));
    if (after.isEmpty() || (scope == ListFilter::Scope::OpenTasks ? task : id).match(after).hasMatch()) {
        return {};
    }
    return refuse(ErrorCode::Usage, {{QStringLiteral("problem"), QStringLiteral("bad_shape")},
                                     {QStringLiteral("value"), after},
                                     {QStringLiteral("shape"), QStringLiteral("NEXT")}});
}

/// What a waiting settlement shows, with the return it belongs to.
RefundRow refundRowOf(const OpenStore &store, const WaitingSettlement &waiting, UtcTime now)
{
    const ReturnCase returnCase = *loadReturn(store.database(), waiting.rma);
    const Rma &rma = returnCase.rma;
    const Settlement &settlement = *returnCase.settlement(waiting.settlement);
    RefundRow row{waiting.number,
                  waiting.settlement,
                  kindLeft(settlement),
                  waiting.state,
                  {},
                  false,
                  false,
                  rma.contactName,
                  rma.contactPhone,
                  {},
                  settlement.amount,
                  {},
                  {},
                  {},
                  waiting.at};
    row.asked = settlement.compensation ? settlement.amount : Money();
    for (const SettlementLine &line : settlement.lines) {
        row.asked += line.gross;
    }
    for (const Settlement &other : returnCase.settlements) {
        row.before += other.number == settlement.number ? Money() : returnCase.paidOut(other.number);
    }
    row.left = settlement.amount - returnCase.paidOut(settlement.number);
    const Task *task = returnCase.openTask(waiting.state == SettlementState::ToCountersign ? Step::Countersign
                                                                                           : Step::Settle);
    if (task != nullptr) {
        const TaskTimes times = taskTimesOf(store, *task, rma.hold, now);
        row.dueAt = times.dueAt;
        row.isLate = times.isLate;
        row.isDueSoon = times.isDueSoon;
    }
    const auto sale = rma.sale ? loadSale(store.database(), *rma.sale) : std::nullopt;
    if (sale) {
        for (const SaleTender &tender : sale->tenders) {
            row.tenders.append(tender.tender);
        }
    }
    const Contact contact = contactOf(store.database(), rma.customer, {row.customerName, row.customerPhone});
    row.customerName = contact.name;
    row.customerPhone = contact.phone;
    return row;
}

/// All pages.
Result<std::vector<ReturnRow>> allOf(const DeskReader &desk, ListQuery query)
{
    query.limit = kOverduePage;
    std::vector<ReturnRow> all;
    do {
        auto page = desk.listReturns(query);
        if (!page) {
            return refuse(page.error());
        }
        std::move(page->rows.begin(), page->rows.end(), std::back_inserter(all));
        query.after = page->next;
    } while (!query.after.isEmpty());
    return all;
}
}

Result<ReturnPage> DeskReader::listReturns(const ListQuery &query) const
{
    return guarded([&]() -> Result<ReturnPage> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const ListFilter filter = filterOf(store, query);
        if (auto cursor = checkCursor(filter.after, filter.scope); !cursor) {
            return refuse(cursor.error());
        }
        const ListPage page = rd::listReturns(store.database(), filter);
        return ReturnPage{rowsOf(store, page.rows, store.now()), page.next};
    });
}

Result<std::vector<ReturnRow>> DeskReader::overdue() const
{
    ListQuery query;
    query.overdueOnly = true;
    return allOf(*this, query);
}

Result<std::vector<ReturnRow>> DeskReader::dueToday() const
{
    ListQuery query;
    query.dueTodayOnly = true;
    return allOf(*this, query);
}

Result<std::vector<ReturnRow>> DeskReader::untouched() const
{
    const auto policy = this->policy();
    if (!policy) {
        return refuse(policy.error());
    }
    return allOf(*this, {}).map([&](std::vector<ReturnRow> rows) {
        std::erase_if(rows, [&](const ReturnRow &row) { return !isUntouched(row, now(), policy->untouchedHours); });
        std::ranges::stable_sort(rows, {}, &ReturnRow::touchedAt);
        return rows;
    });
}

Result<Counts> DeskReader::counts() const
{
    return guarded([this]() -> Result<Counts> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const UtcTime now = store.now();
        const WorkCounts work = countWork(store.database(), now, store.startOf(store.dayOf(now).plusDays(1)));
        Counts counts;
        for (const auto &step : CodeTable<Step>::kNames) {
            const auto open = work.open.find(step.code);
            const auto late = work.late.find(step.code);
            counts.steps.push_back(
                {step.code, open == work.open.end() ? 0 : open->second, late == work.late.end() ? 0 : late->second});
            counts.late += counts.steps.back().late;
        }
        counts.openReturns = work.openReturns;
        counts.dueToday = work.dueToday;
        counts.waiting = work.waiting;
        counts.expiring = work.expiring;
        return counts;
    });
}

Result<std::vector<RefundRow>> DeskReader::refundsDue() const
{
    return guarded([this]() -> Result<std::vector<RefundRow>> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        std::vector<RefundRow> rows;
        for (const WaitingSettlement &waiting : waitingSettlements(store.database())) {
            rows.push_back(refundRowOf(store, waiting, store.now()));
        }
        std::stable_sort(rows.begin(), rows.end(),
                         [](const RefundRow &a, const RefundRow &b) { return a.dueAt < b.dueAt; });
        return rows;
    });
}

Result<std::vector<PayoutRow>> DeskReader::payoutsOn(BusinessDate day) const
{
    return guarded([&]() -> Result<std::vector<PayoutRow>> {
        std::vector<PayoutRow> rows;
        for (const DayPayout &row : payoutsOfDay(m_store->database(), day)) {
            const Payout &payout = row.payout;
            rows.push_back({payout.voucher, row.number, payout.number, row.customerName, payout.tender,
                            payout.handedOut(), payout.state, payout.reference, row.failReason, payout.at, row.byName});
        }
        return rows;
    });
}

Result<ShiftSheet> DeskReader::shiftSheet(BusinessDate day, const std::optional<QString> &login) const
{
    return guarded([&]() -> Result<ShiftSheet> {
        Database &database = m_store->database();
        const ReadTransaction moment(database);
        if (login && !findStaff(database, *login)) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("login"), *login}});
        }
        return shiftSheetOf(database, day, login);
    });
}
}
