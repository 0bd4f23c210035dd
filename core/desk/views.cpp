// SPDX-License-Identifier: GPL-3.0-or-later
// Names of people in a view, and what of it needs the rules.
#include "core/desk/views.h"

#include "core/policy/tender_rule.h"
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qsizetype kLocalDigits = 8;

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar each : phone) {
        if (each.isDigit()) {
            digits += each;
        }
    }
    return digits;
}
}

std::optional<Money> ReturnView::leftOn(const Settlement &settlement, const QString &tender, const Policy &policy) const
{
    return sale && !settlement.compensation ? leftOnTender(tender, *sale, paidBack, policy) : std::nullopt;
}

std::optional<Customer> ReturnView::otherBuyer() const
{
    const Rma &rma = returnCase.rma;
    if (!sale || !sale->customer.id.isValid()) {
        return std::nullopt;
    }
    const Customer &buyer = sale->customer;
    const QString brought = digitsOf(rma.contactPhone);
    const QString bought = digitsOf(buyer.phone.raw);
    if (!brought.isEmpty() && !bought.isEmpty()) { // with and without the country's number
        const bool isSame = brought.endsWith(bought.right(kLocalDigits))
                            && bought.endsWith(brought.right(kLocalDigits));
        return isSame ? std::nullopt : std::optional(buyer);
    }
    const bool isOther = !rma.contactName.isEmpty() && !buyer.name.isEmpty()
                         && rma.contactName.compare(buyer.name, Qt::CaseInsensitive) != 0;
    return isOther ? std::optional(buyer) : std::nullopt;
}

const TaskTimes &ReturnView::timesOf(const Task &task) const
{
    const auto found = std::ranges::find(returnCase.tasks, task.id, &Task::id);
    return times.at(static_cast<std::size_t>(found - returnCase.tasks.begin()));
}

std::vector<Extension> ReturnView::extensionsOf(const Task &task) const
{
    std::vector<Extension> all;
    for (const EventView &event : events) {
        const bool isOfTask = event.facts.value(QStringLiteral("step")).toString() == codeOf(task.step)
                              && event.facts.value(QStringLiteral("exception")).toInt() == task.exception
                              && event.at >= task.openedAt && (!task.closedAt || event.at <= *task.closedAt);
        if (event.action == EventAction::Extended && isOfTask) {
            const auto moment = [&event](const QString &key) {
                return UtcTime::parse(event.facts.value(key).toString()).value_or(UtcTime());
            };
            all.push_back({event.at, event.name, event.login, moment(QStringLiteral("from")),
                           moment(QStringLiteral("until")), event.text});
        }
    }
    return all;
}

LimitFacts ReturnView::limitFacts() const
{
    return {reasonsOf(returnCase.lines), customerGroup};
}

QString ReturnView::loginOf(StaffId staff) const
{
    const auto found = people.find(staff);
    return found == people.end() ? QString() : found->second.login;
}

QString ReturnView::nameOf(StaffId staff) const
{
    const auto found = people.find(staff);
    return found == people.end() ? QString() : found->second.name;
}

TillTotals totalsOf(const TillDifferences &differences)
{
    TillTotals totals;
    for (const OwnLine &line : differences.notInTill) {
        for (const PaidUnits &paid : line.paid) {
            totals.notInTill += paid.amount;
        }
    }
    for (const OpenBooking &open : differences.open) {
        totals.open += open.booking.amountLeft();
    }
    for (const TillReturn &row : differences.notOurs) {
        totals.notOurs += row.amount;
    }
    for (const TillPosting &posting : differences.posted) {
        totals.booked += posting.booked;
        totals.paid += posting.paid;
    }
    return totals;
}

bool isUntouched(const ReturnRow &row, UtcTime now, int hours)
{
    constexpr qint64 kHourMs = 3'600'000;
    const UtcTime touched = row.touchedAt.value_or(row.openedAt);
    return !row.outcome && !row.isWaiting && now.ms() - touched.ms() > hours * kHourMs;
}
}
