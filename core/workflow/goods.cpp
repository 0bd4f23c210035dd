// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that arrive, get lost, never come, or go back to the customer.
#include "core/workflow/apply.h"
#include "core/workflow/guards.h"
#include "core/workflow/return_exceptions.h"
#include "core/workflow/settle_units.h"
#include "core/workflow/settling.h"

#include <algorithm>

namespace rd
{
namespace
{
Quantity toReceive(const ReturnLine &line)
{
    return line.quantities.toReceive();
}

ErrorCode whyNotReceivable(const ReturnLine &line)
{
    return line.quantities.toReview().isPositive() ? ErrorCode::NotApproved : ErrorCode::NotOutstanding;
}

ErrorCode whyNotHandedBack(const ReturnLine &line)
{
    const LineQuantities &q = line.quantities;
    return (q.toReview() + q.toReceive()).isPositive() ? ErrorCode::NotReceived : ErrorCode::NotOutstanding;
}

/// A parcel has both, or there is none.
Result<void> checkParcel(const HandBack &action)
{
    if (action.carrier.trimmed().isEmpty() && action.tracking.trimmed().isEmpty()) {
        return {};
    }
    const bool hasCarrier = !action.carrier.trimmed().isEmpty();
    if (!hasCarrier || action.tracking.trimmed().isEmpty()) {
        const char *missing = hasCarrier ? "tracking" : "carrier";
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QString::fromLatin1(missing)},
                                                {QStringLiteral("problem"), QStringLiteral("half_waybill")}});
    }
    if (auto carrier = checkText(action.carrier, "carrier"); !carrier) {
        return carrier;
    }
    return requireCode(action.tracking, "tracking");
}

/// What lies here is given back in this order: what failed inspection, what was refused at the counter, and last what
/// nobody has inspected yet (the customer changed their mind).
void giveBack(LineQuantities &q, Quantity units, bool areGoodsPresent)
{
    Quantity rest = units - std::min(units, q.rejectedHere());
    const Quantity refused = std::min(rest, q.refusedHere(areGoodsPresent));
    rest -= refused;
    q.leaveCounterFirst(rest);
    q.handedBack += units;
    q.handedBackUnreceived += refused;
    q.handedBackUninspected += rest;
}
}

Result<void> apply(Work &work, const Receive &action)
{
    const auto lines = resolveLines(work.next(), action.lines, toReceive, whyNotReceivable);
    if (!lines) {
        return refuse(lines.error());
    }
    receiveUnits(work, *lines);
    return {};
}

void receiveUnits(Work &work, const std::vector<LineQuantity> &lines)
{
    for (const LineQuantity &units : lines) {
        LineQuantities &q = work.next().line(units.line)->quantities;
        q.received += units.quantity;
        q.atCounter += units.quantity;
    }
    work.record(EventAction::Received, factsOf(lines));
    work.tell("received");
    work.advance();
}

Result<void> apply(Work &work, const ReportLost &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const auto lines = resolveLines(work.next(), action.lines, toReceive, whyNotReceivable);
    if (!lines) {
        return refuse(lines.error());
    }
    for (const LineQuantity &units : *lines) {
        work.next().line(units.line)->quantities.lost += units.quantity;
    }
    work.record(EventAction::Lost, factsOf(*lines), action.reason);
    openExceptionFor(work, ExceptionKind::LostParcel, *lines, work.actor());
    work.tell("lost");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const WaiveGoods &action)
{
    if (auto reason = requireText(action.reason, "reason"); !reason) {
        return reason;
    }
    const auto lines = resolveLines(work.next(), action.lines, toReceive, whyNotReceivable);
    if (!lines) {
        return refuse(lines.error());
    }
    const bool isOwn = work.next().rma.loggedBy == work.actor().staff;
    if (isOwn && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("logged_by"), work.actor().login}});
    }
    for (const LineQuantity &units : *lines) {
        work.next().line(units.line)->quantities.waived += units.quantity;
    }
    if (!work.next().rma.approvedBy) {
        work.next().rma.approvedBy = work.actor().staff;
    }
    work.next().rma.isOverridden = true;
    const auto settlements = settleUnits(work, *lines, UnitsAre::Waived);
    if (!settlements) {
        return refuse(settlements.error());
    }
    QJsonObject facts = factsOf(*lines);
    facts.insert(QStringLiteral("settlements"), settlementFacts(work.next(), *settlements));
    work.record(EventAction::GoodsWaived, withSinglePerson(facts, isOwn), action.reason);
    work.tell("goods_waived");
    work.advance();
    return {};
}

Result<void> apply(Work &work, const HandBack &action)
{
    if (auto parcel = checkParcel(action); !parcel) {
        return parcel;
    }
    const bool present = work.next().rma.areGoodsPresent;
    const bool isNamed = !action.lines.empty();
    const auto here = [present, isNamed](const ReturnLine &line) {
        const LineQuantities &q = line.quantities;
        return isNamed ? q.toHandBack(present) + q.toInspect() : q.toHandBack(present);
    };
    const auto lines = resolveLines(work.next(), action.lines, here, whyNotHandedBack);
    if (!lines) {
        return refuse(lines.error());
    }
    for (const LineQuantity &units : *lines) {
        giveBack(work.next().line(units.line)->quantities, units.quantity, present);
    }
    QJsonObject facts = factsOf(*lines);
    if (!action.tracking.isEmpty()) {
        facts.insert(QStringLiteral("carrier"), action.carrier);
        facts.insert(QStringLiteral("tracking"), action.tracking);
    }
    work.record(EventAction::HandedBack, facts);
    work.tell("handed_back", action.tracking.isEmpty() ? QJsonObject()
                                                       : QJsonObject{{QStringLiteral("carrier"), action.carrier},
                                                                     {QStringLiteral("tracking"), action.tracking}});
    work.advance();
    return {};
}
}
