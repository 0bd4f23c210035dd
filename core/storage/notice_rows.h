// SPDX-License-Identifier: GPL-3.0-or-later
// What people were told about tasks, and how far each has read. Rows of notice never change.
#pragma once

#include "core/domain/notice.h"
#include "core/storage/transaction.h"

#include <map>

namespace rd
{
/// An open task whose clock runs, with what was told of it.
struct WatchedTask {
    Task task;
    RmaId rma;
    QString number; ///< of its return
    std::vector<Told> told{};
};
/// All of them, most urgent first. What is told already is read for these only.
[[nodiscard]] std::vector<WatchedTask> watchedTasks(Database &database);

void insertNotice(WriteTransaction &transaction, TaskId task, NoticeKind kind, const Owner &to);
/// Tasks of a return that somebody was reminded of by hand on this store day.
[[nodiscard]] std::vector<TaskId> remindedOn(Database &database, RmaId rma, BusinessDate day);

struct NoticeRow {
    NoticeId id;
    NoticeKind kind = NoticeKind::Soon;
    UtcTime at;
    QString number; ///< of the return
    RmaId rma;
    Task task;
    bool isNew = false; ///< not read by this person
};
/// What this person, or one of the roles, was told of tasks that are open and still theirs; managers also of what is not. Of each
/// task the newest; newest first.
[[nodiscard]] std::vector<NoticeRow> noticesFor(Database &database, StaffId staff, RoleSet roles);
/// They are read up to this one.
void markRead(Store &store, StaffId staff, NoticeId upTo);
}
