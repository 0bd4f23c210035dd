// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of notice and notice_read.
#include "core/storage/notice_rows.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr char kTask[] = "t.id, t.step, t.owner_staff, t.owner_role, t.opened_at, t.due_at, t.paused_ms, t.rules, "
                         "t.expected_days, t.limit_minutes, coalesce(x.number, 0), r.id, r.number ";
constexpr char kFrom[] = "FROM task AS t JOIN rma AS r ON r.id = t.rma "
                         "LEFT JOIN return_exception AS x ON x.id = t.exception ";

Owner ownerFrom(const Query &query, int place)
{
    const auto staff = query.get<std::optional<StaffId>>(place);
    return staff ? Owner::person(*staff) : Owner::of(query.get<Role>(place + 1));
}

Task taskFrom(const Query &query)
{
    Task task;
    task.id = query.get<TaskId>(0);
    task.step = query.get<Step>(1);
    task.owner = ownerFrom(query, 2);
    task.openedAt = query.get<UtcTime>(4);
    task.dueAt = query.get<UtcTime>(5);
    task.pausedMs = query.integer(6);
    task.rules = query.get<PolicyVersion>(7);
    task.expectedDays = query.get<int>(8);
    task.limitMinutes = query.get<int>(9);
    task.exception = query.get<int>(10);
    return task;
}

void addTold(Database &database, std::vector<WatchedTask> &tasks)
{
    std::map<TaskId, WatchedTask *> byId;
    for (WatchedTask &watched : tasks) {
        byId[watched.task.id] = &watched;
    }
    Query query = database.query("SELECT n.task, n.kind, n.store_day, n.to_staff, n.to_role FROM task AS t "
                                 "JOIN notice AS n ON n.task = t.id WHERE t.closed_at IS NULL");
    while (query.next()) {
        if (const auto found = byId.find(query.get<TaskId>(0)); found != byId.end()) {
            found->second->told.push_back({query.get<NoticeKind>(1), query.get<BusinessDate>(2), ownerFrom(query, 3)});
        }
    }
}

/// What goes to the managers whoever owes the task; and what a manager was told by name.
bool concerns(const NoticeRow &row, const Owner &to, StaffId staff)
{
    const bool isForManagers = row.kind == NoticeKind::Escalated || row.kind == NoticeKind::Unclaimed;
    if (isForManagers) {
        return row.kind == NoticeKind::Escalated || !row.task.owner.staff;
    }
    return row.task.owner == to && (!to.staff || *to.staff == staff);
}
}

std::vector<WatchedTask> watchedTasks(Database &database)
{
    std::vector<WatchedTask> tasks;
    Query query = database.query(QByteArray("SELECT ") + kTask + kFrom
                                 + "WHERE t.closed_at IS NULL AND r.held_since IS NULL ORDER BY t.due_at, t.id");
    while (query.next()) {
        tasks.push_back({taskFrom(query), query.get<RmaId>(11), query.text(12)});
    }
    addTold(database, tasks);
    return tasks;
}

void insertNotice(WriteTransaction &transaction, TaskId task, NoticeKind kind, const Owner &to)
{
    const std::optional<Role> role = to.staff ? std::nullopt : std::optional(to.role);
    (void)transaction.rows().insert(tables::notice,
                                    cellsOf(task, kind, transaction.storeDay(), to.staff, role, transaction.at()));
}

std::vector<TaskId> remindedOn(Database &database, RmaId rma, BusinessDate day)
{
    std::vector<TaskId> tasks;
    Query query = database.query("SELECT DISTINCT n.task FROM task AS t JOIN notice AS n ON n.task = t.id "
                                 "WHERE t.rma = ? AND n.kind = 'reminded' AND n.store_day = ?");
    query.with(rma, day);
    while (query.next()) {
        tasks.push_back(query.get<TaskId>(0));
    }
    return tasks;
}

std::vector<NoticeRow> noticesFor(Database &database, StaffId staff, RoleSet roles)
{
    std::vector<NoticeRow> rows;
    Query query = database.query(
        QByteArray("SELECT ") + kTask
        + ", n.id, n.kind, n.at, n.to_staff, n.to_role, n.id > coalesce((SELECT up_to FROM notice_read WHERE staff = ?1), 0) "
        + kFrom + "JOIN notice AS n ON n.task = t.id WHERE t.closed_at IS NULL AND r.held_since IS NULL "
        + "AND (n.to_staff = ?1 OR n.to_role IS NOT NULL) ORDER BY n.id DESC");
    query.with(staff);
    std::map<TaskId, bool> seen;
    while (query.next()) {
        const Owner to = ownerFrom(query, 16);
        NoticeRow row{query.get<NoticeId>(13), query.get<NoticeKind>(14), query.get<UtcTime>(15), query.text(12),
                      query.get<RmaId>(11),    taskFrom(query),           query.get<bool>(18)};
        const bool isMine = to.staff ? *to.staff == staff : roles.has(to.role);
        if (isMine && concerns(row, to, staff) && !std::exchange(seen[row.task.id], true)) {
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void markRead(Store &store, StaffId staff, NoticeId upTo)
{
    const StoreLockGuard guard(store.lock());
    store.database()
        .query(
            "INSERT INTO notice_read (staff, up_to) VALUES (?, ?) ON CONFLICT (staff) DO UPDATE SET up_to = max(up_to, "
            "excluded.up_to)")
        .with(staff, upTo)
        .run();
}
}
