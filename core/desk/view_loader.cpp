// SPDX-License-Identifier: GPL-3.0-or-later
// Views of returns, sales and rows.
#include "core/desk/view_loader.h"

#include "core/desk/exception_loader.h"
#include "core/desk/group_loader.h"
#include "core/desk/progress_viewing.h"

#include "core/policy/deadline.h"
#include "core/policy/promotion.h"
#include "core/storage/article_repository.h"
#include "core/storage/claims.h"
#include "core/storage/customer_identity.h"
#include "core/storage/history.h"
#include "core/storage/own_lines.h"
#include "core/storage/pause_rows.h"
#include "core/storage/photo_repository.h"
#include "core/storage/promotion_rows.h"
#include "core/storage/sale_repository.h"
#include "core/storage/split_rows.h"
#include "core/storage/staff_repository.h"
#include "core/storage/without_receipt.h"
#include "core/workflow/expire.h"
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
EventView eventViewOf(const HistoryEntry &entry, const std::map<StaffId, PersonView> &people)
{
    EventView view{entry.at, {}, {}, entry.action, entry.facts, entry.text};
    const auto person = people.find(StaffId(entry.actor));
    if (person != people.end()) {
        view.login = person->second.login;
        view.name = person->second.name;
    } else {
        view.login = entry.actor == -1   ? QStringLiteral("policy")
                     : entry.actor == -2 ? QStringLiteral("import")
                                         : QStringLiteral("system");
    }
    return view;
}
}

namespace
{
EarlierSettlements earlierOf(Database &database, const ReturnCase &returnCase)
{
    EarlierSettlements earlier;
    for (const Settlement &settlement : returnCase.settlements) {
        for (const SettlementLine &part : settlement.lines) {
            const ReturnLine *line = returnCase.line(part.line);
            if (line != nullptr) {
                earlier[{settlement.number, part.line}] = line->saleLine
                                                              ? settledBefore(database, *line->saleLine, settlement.id)
                                                              : settledOfLineBefore(database, line->id, settlement.id);
            }
        }
    }
    return earlier;
}
}

std::map<StaffId, PersonView> peopleOf(const OpenStore &store)
{
    std::map<StaffId, PersonView> people;
    for (const Staff &person : allStaff(store.database())) {
        people[person.id] = {person.login, person.name};
    }
    return people;
}

TaskTimes taskTimesOf(const OpenStore &store, const Task &task, const std::optional<Hold> &hold, UtcTime now)
{
    const std::optional<OpeningHours> &hours = store.hoursOf(task);
    TaskTimes times{effectiveDue(task, hold, now, hours), isLate(task, hold, now),
                    effectiveLimit(task, hold, now, hours)};
    times.isInHours = hours.has_value();
    times.isDueSoon = task.isOpen() && !times.isLate && !hold
                      && now >= warnTime(task, hours, store.policy().warnAtPercent);
    return times;
}

ReturnView viewOf(const OpenStore &store, const ReturnCase &returnCase, UtcTime now)
{
    Database &database = store.database();
    ReturnView view;
    view.returnCase = returnCase;
    view.now = now;
    view.step = returnCase.rma.isOpen() ? currentStep(returnCase) : std::nullopt;
    view.people = peopleOf(store);
    const std::vector<Pause> pauses = pausesOf(database, returnCase.rma.id, now);
    for (const Task &task : returnCase.tasks) {
        view.times.push_back(taskTimesOf(store, task, returnCase.rma.hold, now));
        view.times.back().reckoned = reckonTask(task, pauses, store.hoursOf(task));
    }
    for (const HistoryEntry &entry : historyOf(database, returnCase.rma.id)) {
        view.events.push_back(eventViewOf(entry, view.people));
    }
    if (returnCase.rma.sale) {
        view.sale = loadSale(database, *returnCase.rma.sale);
        view.paidBack = paidBackOf(database, *returnCase.rma.sale);
    }
    for (const ReturnLine &line : returnCase.lines) {
        view.claims[claimedFrom(line)] = line.saleLine ? claimsOf(database, *line.saleLine)
                                                       : claimsOfLine(database, line.id);
    }
    view.earlier = earlierOf(database, returnCase);
    if (view.sale) {
        view.promotionsElsewhere = promotionsOf(database, view.sale->id, returnCase.rma.id);
    }
    view.elsewhere = elsewhereOf(database, returnCase);
    view.till = postingsOf(database, returnCase.rma.id);
    view.photos = photosOf(database, returnCase.rma.id);
    view.progressLink = progressLinkOf(store, returnCase.rma.id);
    view.expiry = expiryOf(returnCase, store.dayOf(now), store.policy());
    if (returnCase.rma.customer) {
        view.customer = loadPerson(database, *returnCase.rma.customer);
    } else if (view.sale) {
        view.customer = loadPerson(database, view.sale->customer.id);
    }
    view.customerGroup = groupOf(store, returnCase.rma.customer);
    view.exceptions = exceptionViewsOf(store, view);
    return view;
}

namespace
{
/// Numbers of the line's units that no return holds.
QStringList serialsLeft(const OpenStore &store, const SaleLine &line)
{
    QStringList left = serialsSold(line);
    for (const HeldSerial &held : heldSerials(store.database(), left)) {
        if (held.saleLine == line.id) {
            left.removeIf([&held](const QString &serial) { return isSameSerial(serial, held.serial); });
        }
    }
    return left;
}

/// What the list says of the article; nothing kept where it says nothing.
Article listedOf(const OpenStore &store, const SaleLine &line)
{
    const auto listed = line.sku.isEmpty() ? std::nullopt : listedAs(store.database(), line.sku);
    return listed.value_or(Article());
}
}

SaleView saleViewOf(const OpenStore &store, const Sale &sale)
{
    SaleView view{sale, {}};
    if (Customer &customer = view.sale.customer; customer.id.isValid()) {
        const Customer person = loadPerson(store.database(), customer.id);
        customer.id = person.id; // the till's own number stays, the receipt says so
        customer.name = person.name;
        customer.phone = person.phone;
    }
    for (const SaleLine &line : sale.lines) {
        const SaleLineClaims claims = claimsOf(store.database(), line.id);
        const bool isGivenFree = isGift(sale, line, store.policy());
        const bool canReturn = line.kind == SaleLineKind::Goods || isGivenFree;
        const Article listed = listedOf(store, line);
        view.lines.push_back({line, claims.live, canReturn ? line.quantity - claims.live : Quantity(), claims.returns,
                              isGivenFree, listed.keepsSerials, serialsLeft(store, line), listed.keepsBatches});
    }
    return view;
}

std::vector<SaleView> saleViewsOf(const OpenStore &store, const std::vector<SaleId> &ids)
{
    std::vector<SaleView> views;
    for (const SaleId id : ids) {
        if (const auto sale = loadSale(store.database(), id)) {
            views.push_back(saleViewOf(store, *sale));
        }
    }
    return views;
}

ReturnRow rowOf(const OpenStore &store, const ListRow &row, UtcTime now)
{
    ReturnRow view;
    view.id = row.id;
    view.number = row.number;
    view.outcome = row.outcome;
    view.customerName = row.customerName;
    view.customerPhone = row.customerPhone;
    view.goods = row.goods;
    view.moreLines = std::max(row.lineCount - 1, 0);
    view.quantity = row.requested;
    view.unit = row.unit;
    view.amount = row.amount;
    view.reason = row.reason;
    view.settles = row.settles;
    view.openedAt = row.openedAt;
    view.storeDay = row.storeDay;
    view.chasers = row.chasers;
    view.hasComplaint = row.hasComplaint;
    view.lastEventAt = row.lastEventAt;
    view.touchedAt = row.touchedAt;
    view.lastContactAt = row.lastContactAt;
    if (row.task) {
        const std::optional<Hold> hold = row.heldSince ? std::optional(Hold{*row.heldSince}) : std::nullopt;
        view.step = row.task->step;
        view.exception = row.task->exception;
        view.exceptionKind = row.exceptionKind;
        const TaskTimes times = taskTimesOf(store, *row.task, hold, now);
        view.dueAt = times.dueAt;
        view.limitAt = times.limitAt;
        view.taskOpenedAt = row.task->openedAt;
        view.isLate = times.isLate;
        view.isWaiting = hold.has_value();
        view.isDueSoon = times.isDueSoon;
        view.ownerLogin = row.ownerLogin;
        view.ownerName = row.ownerName;
        view.ownerRole = row.task->owner.staff ? std::nullopt : std::optional(row.task->owner.role);
    }
    return view;
}

std::vector<ReturnRow> rowsOf(const OpenStore &store, const std::vector<ListRow> &rows, UtcTime now)
{
    std::vector<ReturnRow> views;
    views.reserve(rows.size());
    for (const ListRow &row : rows) {
        views.push_back(rowOf(store, row, now));
    }
    return views;
}
}
