// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that were approved and never come: the customer is told, and some days later the place is free again.
#include "core/workflow/expire.h"
#include "core/workflow/apply.h"
#include "core/workflow/exception_state.h"
#include "core/workflow/progress.h"
#include "core/workflow/return_exceptions.h"

namespace rd
{
namespace
{
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
        const Quantity units = unitsToCome(line);
        if (units.isPositive()) {
            line.quantities.cancelled += units;
            line.quantities.cancelledApproved += units;
            lines.push_back({line.line, units});
        }
    }
    work.recordAs(Actor::policy(), EventAction::Expired, factsOf(lines));
    openExceptionFor(work, ExceptionKind::NeverCame, lines, Actor::policy());
    work.tell("expired");
}
}

std::optional<Expiry> expiryOf(const ReturnCase &returnCase, BusinessDate today, const Policy &policy)
{
    const Task *awaiting = returnCase.openTask(Step::Receive);
    if (awaiting == nullptr || !awaiting->awaitedFrom || !isAnyToCome(returnCase) || returnCase.rma.hold) {
        return std::nullopt;
    }
    return expiryOf(*awaiting->awaitedFrom, awaiting->toldUntil, today, policy);
}

Result<void> apply(Work &work, const LetExpire &action)
{
    const BusinessDate today = work.situation().today;
    const std::optional<Expiry> expiry = expiryOf(work.situation().current, today, work.policy());
    const bool isDue = expiry && (expiry->isTold ? today > expiry->lastDay : today >= expiry->warnOn);
    const bool isEnded = isDue && !(expiry->isTold && action.areParcelsOpen);
    const bool isLeft = isLeftUncollected(work.next(), work.now(), work.policy());
    if (!isEnded && !isLeft) {
        return refuse(expiry ? notYet(*expiry)
                             : Error::of(ErrorCode::NotOutstanding,
                                         {{QStringLiteral("problem"), QStringLiteral("never_expires")}}));
    }
    if (isLeft) {
        openExceptionFor(work, ExceptionKind::NotCollected, {}, Actor::policy());
    }
    if (isEnded && expiry->isTold) {
        giveUp(work);
    } else if (isEnded) {
        warn(work, *expiry);
    }
    work.advance(Actor::policy());
    return {};
}
}
