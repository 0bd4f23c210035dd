// SPDX-License-Identifier: GPL-3.0-or-later
// What a manager grants beyond the goods, and takes back before it is paid.
#include "core/workflow/apply.h"
#include "core/workflow/due_settlement.h"
#include "core/workflow/guards.h"
#include "core/workflow/settle_units.h"
#include "core/workflow/settling.h"
#include "core/workflow/standing.h"

#include <QJsonArray>

namespace rd
{
namespace
{
Error unknownKind(const QString &kind, const Policy &policy)
{
    QJsonArray known;
    for (const CompensationRule &rule : policy.compensationKinds) {
        known.append(rule.code);
    }
    return Error::of(ErrorCode::UnknownReason, {{QStringLiteral("kind"), kind}, {QStringLiteral("known"), known}});
}

/// What is granted already, of the kind and of all kinds together, bounds what may come to it; returns split from each other
/// are one.
Result<void> checkLimits(Work &work, const Compensate &action, const CompensationRule &rule)
{
    const Policy &policy = work.policy();
    const Currency &currency = work.situation().currency;
    const auto &inOthers = work.situation().elsewhere.compensated;
    const Money leftOfKind = rule.limit - standingCompensation(work.next(), inOthers, rule.code);
    const Money leftOfAll = policy.compensationLimit - standingCompensation(work.next(), inOthers);
    if (action.amount <= std::min(leftOfKind, leftOfAll)) {
        return {};
    }
    const bool isKind = leftOfKind <= leftOfAll;
    const Money left = std::max(isKind ? leftOfKind : leftOfAll, Money()); // the rules may have become stricter
    return refuse(ErrorCode::OverSettlement,
                  {{QStringLiteral("problem"),
                    isKind ? QStringLiteral("compensation_kind") : QStringLiteral("compensation_total")},
                   {QStringLiteral("kind"), rule.code},
                   {QStringLiteral("amount"), action.amount.toDecimal(currency)},
                   {QStringLiteral("limit"), (isKind ? rule.limit : policy.compensationLimit).toDecimal(currency)},
                   {QStringLiteral("left"), left.toDecimal(currency)}});
}

Result<void> checkCompensation(Work &work, const Compensate &action)
{
    const CompensationRule *rule = work.policy().compensationKind(action.kind);
    if (rule == nullptr) {
        return refuse(unknownKind(action.kind, work.policy()));
    }
    if (!action.amount.isPositive()) {
        return refuse(ErrorCode::BadAmount,
                      {{QStringLiteral("problem"), QStringLiteral("compensation")},
                       {QStringLiteral("amount"), action.amount.toDecimal(work.situation().currency)}});
    }
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    return checkLimits(work, action, *rule);
}

bool isCompensation(const Settlement &settlement)
{
    return settlement.compensation.has_value();
}
}

Result<void> apply(Work &work, const Compensate &action)
{
    if (auto allowed = checkCompensation(work, action); !allowed) {
        return allowed;
    }
    const bool isOwn = work.next().rma.loggedBy == work.actor().staff;
    if (isOwn && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("logged_by"), work.actor().login}});
    }
    Settlement settlement;
    settlement.kind = SettlementKind::Compensation;
    settlement.amount = action.amount;
    settlement.at = work.now();
    settlement.by = work.actor().staff;
    settlement.compensation = Compensation{action.kind, action.reason};
    const int number = addSettlement(work, std::move(settlement)).number;
    work.record(EventAction::Compensated,
                withSinglePerson({{QStringLiteral("settlement"), number},
                                  {QStringLiteral("kind"), action.kind},
                                  {QStringLiteral("amount"), action.amount.minor()}},
                                 isOwn),
                action.reason);
    work.tell("compensated", {{QStringLiteral("settlement"), number}});
    work.advance();
    return {};
}

Result<void> apply(Work &work, const WithdrawCompensation &action)
{
    using enum SettlementState;
    const auto found = settlementIn(work.next(), action.settlement, {Due, ToCountersign}, isCompensation);
    if (!found) {
        return refuse(found.error());
    }
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    Settlement &settlement = **found;
    const QJsonObject fact{{QStringLiteral("settlement"), settlement.number}};
    if (work.next().paidOut(settlement.number).isPositive()) {
        QJsonObject facts = fact;
        facts.insert(QStringLiteral("problem"), QStringLiteral("already_begun"));
        return refuse(ErrorCode::NotOutstanding, facts);
    }
    settlement.state = Void;
    work.record(EventAction::CompensationWithdrawn, fact, action.reason);
    work.tell("compensation_withdrawn", fact);
    work.advance();
    return {};
}
}
