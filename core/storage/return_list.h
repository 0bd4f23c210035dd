// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of returns and of open tasks, read fast.
#pragma once

#include "core/domain/rma.h"
#include "core/storage/database.h"

namespace rd
{
/// Which rows; everything is combined with "and".
struct ListFilter {
    enum class Scope { OpenTasks, AllReturns, ClosedReturns };
    Scope scope = Scope::OpenTasks;
    std::optional<Step> step;         ///< open tasks of this step; else the first step of each return
    bool isEveryTask = false;         ///< every open task, not only the first of each return
    std::optional<UtcTime> dueBefore; ///< and not on hold
    std::optional<UtcTime> dueFrom;
    bool waitingOnly = false;
    bool expiringOnly = false;   ///< whose last day was told, not on hold
    std::optional<StaffId> mine; ///< tasks of this person, or of one of their roles
    RoleSet mineRoles;
    std::optional<BusinessDate> from;
    std::optional<BusinessDate> to;
    std::optional<std::vector<RmaId>> among; ///< what a search found
    std::optional<CustomerId> customer;
    int limit = 200;
    QString after; ///< cursor of the page before
};

/// One row as the tables tell it.
struct ListRow {
    RmaId id;
    QString number;
    std::optional<Outcome> outcome;
    std::optional<Task> task;                     ///< the open task of the row
    std::optional<ExceptionKind> exceptionKind{}; ///< of what that task follows up
    std::optional<UtcTime> heldSince;
    QString ownerLogin;
    QString ownerName;
    QString customerName;
    QString customerPhone;
    UtcTime openedAt;
    BusinessDate storeDay;
    int chasers = 0;
    bool hasComplaint = false; ///< that nobody closed
    QString goods;
    QString unit;
    QString reason;
    SettlementKind settles = SettlementKind::Refund; ///< what waits to be settled, else what was asked for first
    int lineCount = 0;
    Quantity requested;
    /// Net of settlements that are done, plus the gross share of units that hold a place and are not settled.
    Money amount;
    std::optional<UtcTime> lastEventAt;
    std::optional<UtcTime> touchedAt{};     ///< of the newest entry by a person, being reminded apart
    std::optional<UtcTime> lastContactAt{}; ///< of the newest entry that is a word with the customer
};

struct ListPage {
    std::vector<ListRow> rows;
    QString next; ///< empty at the end
};

/// Whether a return can be in the list as far as its own row tells: open or closed as the list wants, and its day.
[[nodiscard]] bool fitsList(Database &database, RmaId id, const ListFilter &filter);
[[nodiscard]] ListPage listReturns(Database &database, const ListFilter &filter);
}
