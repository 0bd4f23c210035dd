// SPDX-License-Identifier: GPL-3.0-or-later
// What people were told of work, and who is here to do it.
#include "core/desk/desk_reader.h"
#include "core/desk/digest_sending.h"
#include "core/desk/view_loader.h"

#include "core/storage/notice_rows.h"
#include "core/storage/staff_repository.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <limits>

namespace rd
{
namespace
{
/// The rows of the open tasks of these returns.
std::vector<ReturnRow> rowsOfTasks(const OpenStore &store, const std::vector<NoticeRow> &notices)
{
    ListFilter filter;
    filter.isEveryTask = true;
    filter.limit = std::numeric_limits<int>::max() - 1;
    filter.among.emplace();
    for (const NoticeRow &notice : notices) {
        filter.among->push_back(notice.rma);
    }
    return rowsOf(store, listReturns(store.database(), filter).rows, store.now());
}
}

Result<std::vector<NoticeView>> DeskReader::noticesOf(const Session &session) const
{
    return guarded([&]() -> Result<std::vector<NoticeView>> {
        const OpenStore &store = *m_store;
        const ReadTransaction moment(store.database());
        const auto person = findStaff(store.database(), session.staff.id);
        const RoleSet roles = person ? person->staff.roles : RoleSet();
        const std::vector<NoticeRow> notices = rd::noticesFor(store.database(), session.staff.id, roles);
        const std::vector<ReturnRow> rows = notices.empty() ? std::vector<ReturnRow>() : rowsOfTasks(store, notices);
        std::vector<NoticeView> views;
        for (const NoticeRow &notice : notices) {
            const auto row = std::ranges::find_if(rows, [&notice](const ReturnRow &each) {
                return each.id == notice.rma && each.step == notice.task.step
                       && each.exception == notice.task.exception;
            });
            if (row != rows.end()) {
                views.push_back({notice.id, notice.kind, notice.at, notice.isNew, *row});
            }
        }
        return views;
    });
}

Result<std::map<Role, QStringList>> DeskReader::hereToday() const
{
    return guarded([this]() -> Result<std::map<Role, QStringList>> {
        std::map<Role, QStringList> here;
        for (const Staff &person : peopleHereOn(m_store->database(), m_store->dayOf(m_store->now()))) {
            for (const auto &role : CodeTable<Role>::kNames) {
                if (person.roles.has(role.code)) {
                    here[role.code].append(person.name);
                }
            }
        }
        return here;
    });
}

Result<Digest> DeskReader::digest(bool isEvening) const
{
    return guarded([&]() -> Result<Digest> {
        const ReadTransaction moment(m_store->database());
        return digestNow(*m_store, isEvening);
    });
}
}
