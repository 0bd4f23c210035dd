// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that were approved and never come: the customer is told, and some days later the place is free again.
#include "core/workflow/expire.h"
#include "core/workflow/apply.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Units that the customer should bring. What is sent again never comes; it waits for a manager.
Quantity canCome(const ReturnLine &line)
{
    return line.resolution == Resolution::Reship ? Quantity() : line.quantities.toReceive();
}

Error notYet(const Expiry &expiry)
{
    return Error::of(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("not_expired")},
                                                 {QStringLiteral("warn_on"), expiry.warnOn.toIso()},
                                                 {QStringLiteral("last_day"), expiry.lastDay.toIso()}});
}

void warn(Work &work, const Expiry &expiry)
{
    work.next().openTask(Step::Receive)->toldUntil = expiry.lastDay;
    const QJsonObject facts{{QStringLiteral("last_day"), expiry.lastDay.toIso()}};
    work.recordAs(Actor::policy(), EventAction::ExpiryWarned, facts);
    work.tell("expiry_warned", facts);
}

void giveUp(Work &work)
{
    std::vector<LineQuantity> lines;
    for (ReturnLine &line : work.next().lines) {
        const Quantity units = canCome(line);
        if (units.isPositive()) {
            line.quantities.cancelled += units;
            line.quantities.cancelledApproved += units;
            lines.push_back({line.line, units});
        }
    }
    work.recordAs(Actor::policy(), EventAction::Expired, factsOf(lines));
    work.tell("expired");
    work.advance(Actor::policy());
}
}

std::optional<Expiry> expiryOf(const ReturnCase &returnCase, BusinessDate today, const Policy &policy)
{
    const Task *awaiting = returnCase.openTask(Step::Receive);
    const bool isAnyToCome = std::ranges::any_of(returnCase.lines,
                                                 [](const ReturnLine &line) { return canCome(line).isPositive(); });
    if (awaiting == nullptr || !awaiting->awaitedFrom || !isAnyToCome || returnCase.rma.hold) {
        return std::nullopt;
    }
    return expiryOf(*awaiting->awaitedFrom, awaiting->toldUntil, today, policy);
}

Result<void> apply(Work &work, const LetExpire &)
{
    const BusinessDate today = work.situation().today;
    const std::optional<Expiry> expiry = expiryOf(work.situation().current, today, work.policy());
    if (!expiry) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("never_expires")}});
    }
    if (expiry->isTold ? today <= expiry->lastDay : today < expiry->warnOn) {
        return refuse(notYet(*expiry));
    }
    if (expiry->isTold) {
        giveUp(work);
    } else {
        warn(work, *expiry);
    }
    return {};
}
}
