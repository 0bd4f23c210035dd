// SPDX-License-Identifier: GPL-3.0-or-later
// Keyset pages: (due_at, id) for tasks, id for returns.
#include "core/storage/return_list.h"

#include "core/money/entitlement.h"
#include "core/storage/customer_identity.h"

namespace rd
{
namespace
{
constexpr char kColumns[] =
    "SELECT r.id, r.number, r.outcome, r.held_since, r.opened_at, r.store_day, r.chasers, "
    "coalesce(c.name, ''), coalesce(c.phone, ''), t.id, t.step, t.owner_staff, t.owner_role, t.opened_at, t.due_at, t.paused_ms, "
    "coalesce(s.login, ''), coalesce(s.name, ''), r.customer, x.number, x.kind, "
    "t.rules, t.expected_days, t.limit_minutes, t.limit_at, "
    "EXISTS (SELECT 1 FROM return_exception AS k WHERE k.rma = r.id AND k.kind = 'complaint' AND k.closed_at IS NULL) ";
constexpr char kAround[] = "LEFT JOIN rma_contact AS c ON c.rma = r.id "
                           "LEFT JOIN staff AS s ON s.id = t.owner_staff "
                           "LEFT JOIN return_exception AS x ON x.id = t.exception ";
constexpr char kFirstStep[] =
    "AND NOT EXISTS (SELECT 1 FROM task AS e JOIN code_step AS es ON es.code = e.step WHERE e.rma = t.rma AND e.closed_at IS NULL "
    "AND (es.position, e.id) < ((SELECT position FROM code_step WHERE code = t.step), t.id)) ";

/// SQL under construction with its parameters in order.
struct Statement {
    QByteArray sql;
    Cells parameters;

    template <typename... Values> void add(const QByteArray &text, const Values &...values)
    {
        sql += text;
        (parameters.push_back(cellOf(values)), ...);
    }
};

QByteArray idList(const std::vector<RmaId> &ids)
{
    QByteArray list;
    for (const RmaId id : ids) {
        list += (list.isEmpty() ? "" : ",") + QByteArray::number(id.value());
    }
    return list;
}

/// Ids travel as one JSON parameter, so that the statement stays the same.
void addAmong(Statement &statement, const ListFilter &filter)
{
    if (filter.among) {
        statement.add("AND r.id IN (SELECT value FROM json_each(?)) ",
                      QString::fromLatin1('[' + idList(*filter.among) + ']'));
    }
    if (filter.from) {
        statement.add("AND r.store_day >= ? ", *filter.from);
    }
    if (filter.to) {
        statement.add("AND r.store_day <= ? ", *filter.to);
    }
    if (filter.customer) {
        // Not "r.customer IN": the engine would walk all returns in the order of the page.
        static const QByteArray theirs = "AND r.id IN (SELECT id FROM rma WHERE customer IN "
                                         + sameCustomers("SELECT ?") + ") ";
        statement.add(theirs, *filter.customer);
    }
}

void addMine(Statement &statement, const ListFilter &filter)
{
    if (!filter.mine) {
        return;
    }
    statement.add("AND (t.owner_staff = ? OR (t.owner_staff IS NULL AND t.owner_role IN (''", *filter.mine);
    for (const auto &role : CodeTable<Role>::kNames) {
        if (filter.mineRoles.has(role.code)) {
            statement.add(", ?", role.code);
        }
    }
    statement.add("))) ");
}

Statement taskStatement(const ListFilter &filter)
{
    Statement statement;
    statement.add(kColumns);
    statement.add("FROM task AS t JOIN rma AS r ON r.id = t.rma ");
    statement.add(kAround);
    statement.add("WHERE t.closed_at IS NULL ");
    if (filter.step) {
        statement.add("AND t.step = ? ", *filter.step);
    } else if (!filter.isEveryTask) {
        // What is followed up of a closed return is asked for by its step. Not by the index of open returns: rows come as they are due.
        statement.add("AND +r.closed_at IS NULL ");
        statement.add(kFirstStep);
    }
    if (filter.dueBefore) {
        statement.add("AND t.due_at < ? AND r.held_since IS NULL ", *filter.dueBefore);
    }
    if (filter.dueFrom) {
        statement.add("AND t.due_at >= ? ", *filter.dueFrom);
    }
    if (filter.waitingOnly) {
        statement.add("AND r.held_since IS NOT NULL ");
    }
    if (filter.expiringOnly) {
        statement.add("AND t.told_until IS NOT NULL AND r.held_since IS NULL ");
    }
    addMine(statement, filter);
    addAmong(statement, filter);
    if (const QStringList parts = filter.after.split(QLatin1Char('.')); parts.size() == 2) {
        statement.add("AND (t.due_at, t.id) > (?, ?) ", parts.at(0).toLongLong(), parts.at(1).toLongLong());
    }
    statement.add("ORDER BY t.due_at, t.id LIMIT ?", filter.limit + 1);
    return statement;
}

Statement returnStatement(const ListFilter &filter)
{
    Statement statement;
    statement.add(kColumns);
    statement.add(
        "FROM rma AS r LEFT JOIN task AS t ON t.id = (SELECT o.id FROM task AS o JOIN code_step AS p ON p.code = o.step "
        "WHERE o.rma = r.id AND o.closed_at IS NULL ORDER BY p.position LIMIT 1) ");
    statement.add(kAround);
    statement.add(filter.scope == ListFilter::Scope::ClosedReturns ? "WHERE r.closed_at IS NOT NULL " : "WHERE 1 ");
    statement.add("AND r.outcome IS NOT 'undone' ");
    addAmong(statement, filter);
    if (!filter.after.isEmpty()) {
        statement.add("AND r.id < ? ", filter.after.toLongLong());
    }
    statement.add("ORDER BY r.id DESC LIMIT ?", filter.limit + 1);
    return statement;
}

ListRow rowFrom(Database &database, const Query &query)
{
    ListRow row;
    std::optional<TaskId> taskId;
    Contact given;
    query.into(row.id, row.number, row.outcome, row.heldSince, row.openedAt, row.storeDay, row.chasers, given.name,
               given.phone, taskId);
    const Contact contact = contactOf(database, query.get<std::optional<CustomerId>>(18), given);
    row.hasComplaint = query.get<bool>(25);
    row.customerName = contact.name;
    row.customerPhone = contact.phone;
    if (taskId) {
        Task task;
        task.id = *taskId;
        task.step = query.get<Step>(10);
        task.owner.staff = query.get<std::optional<StaffId>>(11);
        task.owner.role = query.get<Role>(12);
        task.openedAt = query.get<UtcTime>(13);
        task.dueAt = query.get<UtcTime>(14);
        task.pausedMs = query.integer(15);
        task.rules = query.get<PolicyVersion>(21);
        task.expectedDays = query.get<int>(22);
        task.limitMinutes = query.get<int>(23);
        task.limitAt = query.get<UtcTime>(24);
        row.task = task;
        row.ownerLogin = query.text(16);
        row.ownerName = query.text(17);
        row.task->exception = query.isNull(19) ? 0 : query.get<int>(19);
        row.exceptionKind = query.get<std::optional<ExceptionKind>>(20);
    }
    return row;
}

/// Goods, reason and worth of a row.
void addLines(Database &database, ListRow &row)
{
    // Units still to be settled count by their share of what was paid; those that are, or are to be, repaired are worth nothing.
    Query query = database.query(
        "SELECT l.name, l.unit, l.reason, l.requested - l.moved - l.replaced, CASE l.resolution WHEN 'repair' THEN "
        "(SELECT coalesce(sum(s.quantity), 0) FROM settlement_line AS s JOIN settlement AS t ON t.id = s.settlement "
        "WHERE s.return_line = l.id AND t.kind <> 'repair' AND t.state NOT IN ('done', 'void')) ELSE l.live - l.settled + l.collected - "
        "(SELECT coalesce(sum(s.quantity), 0) FROM settlement_line AS s JOIN settlement AS t ON t.id = s.settlement "
        "WHERE s.return_line = l.id AND t.kind = 'repair' AND t.state NOT IN ('done', 'void')) END, "
        "l.sale_line_paid, l.sale_line_quantity, l.history_amount, l.resolution FROM return_line AS l WHERE l.rma = ? ORDER BY l.line");
    query.with(row.id);
    while (query.next()) {
        if (query.get<Quantity>(3).isZero()) {
            continue; // all of it went on in another return or line
        }
        if (row.lineCount++ == 0) {
            row.goods = query.text(0);
            row.unit = query.text(1);
            row.reason = query.text(2);
            row.settles = kindFor(query.get<Resolution>(8));
        }
        row.requested += query.get<Quantity>(3);
        if (!query.isNull(7)) {
            row.amount += query.get<Money>(7);
            continue;
        }
        const auto open = query.get<Quantity>(4);
        const auto whole = query.get<Quantity>(6);
        if (open.isPositive() && whole.isPositive()) {
            row.amount += shareOf(query.get<Money>(5), std::min(open, whole), whole);
        }
    }
}

void addSettled(Database &database, ListRow &row)
{
    Query query = database.query(
        "SELECT l.settled, s.quantity, s.gross, s.net FROM return_line AS l JOIN settlement_line AS s ON s.return_line = l.id "
        "JOIN settlement AS t ON t.id = s.settlement WHERE l.rma = ? AND t.state = 'done'");
    query.with(row.id);
    while (query.next()) {
        row.amount += query.get<Money>(3);
    }
}

/// What the settlement that is due is about; without one, the first that waits.
void addWaiting(Database &database, ListRow &row)
{
    if (!row.task || (row.task->step != Step::Settle && row.task->step != Step::Countersign)) {
        return;
    }
    Query query = database.query("SELECT kind, new_sale IS NOT NULL, state = 'due' FROM settlement WHERE rma = ? "
                                 "AND state IN ('to_countersign', 'due', 'sent') ORDER BY number");
    query.with(row.id);
    bool isDueFound = false;
    for (bool isFirst = true; !isDueFound && query.next(); isFirst = false) {
        isDueFound = query.get<bool>(2);
        if (isFirst || isDueFound) {
            row.settles = kindLeft(query.get<SettlementKind>(0), query.get<bool>(1));
        }
    }
}

/// The newest entry; the newest by a person, reminding and printing apart; and the newest that is a word with the customer.
void addLastEvents(Database &database, ListRow &row)
{
    Query query = database.query("SELECT at, actor, action FROM event WHERE rma = ? ORDER BY id DESC");
    query.with(row.id);
    while (query.next() && !(row.touchedAt && row.lastContactAt)) {
        const auto at = query.get<UtcTime>(0);
        const qint64 action = query.integer(2);
        const bool isContact = action == ordinalOf(EventAction::Chased) || action == ordinalOf(EventAction::Logged)
                               || action == ordinalOf(EventAction::MessageSent)
                               || action == ordinalOf(EventAction::Held) || action == ordinalOf(EventAction::Resumed);
        row.lastEventAt = row.lastEventAt ? row.lastEventAt : at;
        const bool isWork = action != ordinalOf(EventAction::Reminded) && action != ordinalOf(EventAction::Printed);
        if (query.integer(1) > 0 && isWork) {
            row.touchedAt = row.touchedAt ? row.touchedAt : at;
        }
        if (isContact) {
            row.lastContactAt = row.lastContactAt ? row.lastContactAt : at;
        }
    }
}

QString cursorOf(const ListRow &row, const ListFilter &filter)
{
    if (filter.scope == ListFilter::Scope::OpenTasks) {
        return QStringLiteral("%1.%2").arg(row.task->dueAt.ms()).arg(row.task->id.value());
    }
    return QString::number(row.id.value());
}
}

bool fitsList(Database &database, RmaId id, const ListFilter &filter)
{
    Query query = database.query("SELECT closed_at IS NOT NULL, store_day FROM rma WHERE id = ?");
    if (!query.with(id).next()) {
        return false;
    }
    const bool isClosed = query.get<bool>(0);
    const auto day = query.get<BusinessDate>(1);
    const bool maybeFollowedUp = filter.scope == ListFilter::Scope::OpenTasks
                                 && (filter.isEveryTask || filter.step == Step::FollowUp);
    const bool isInScope = filter.scope == ListFilter::Scope::AllReturns || maybeFollowedUp
                           || isClosed == (filter.scope == ListFilter::Scope::ClosedReturns);
    return isInScope && (!filter.from || day >= *filter.from) && (!filter.to || day <= *filter.to);
}

ListPage listReturns(Database &database, const ListFilter &filter)
{
    const Statement statement = filter.scope == ListFilter::Scope::OpenTasks ? taskStatement(filter)
                                                                             : returnStatement(filter);
    Query query = database.query(statement.sql);
    for (const Cell &cell : statement.parameters) {
        query.bind(cell);
    }
    ListPage page;
    while (query.next()) {
        if (static_cast<int>(page.rows.size()) == filter.limit) {
            page.next = cursorOf(page.rows.back(), filter);
            break;
        }
        page.rows.push_back(rowFrom(database, query));
        ListRow &row = page.rows.back();
        addLines(database, row);
        addSettled(database, row);
        addWaiting(database, row);
        addLastEvents(database, row);
    }
    return page;
}
}
