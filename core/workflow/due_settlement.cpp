// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the settlement that an action is for.
#include "core/workflow/due_settlement.h"

#include "core/workflow/settling.h"
#include "core/workflow/till_match.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
bool isAnySettlement(const Settlement &)
{
    return true;
}

namespace
{
QJsonObject settlementFact(int number)
{
    return {{QStringLiteral("settlement"), number}};
}

/// Why nothing can be paid: the earliest thing that is missing.
ErrorCode whyNothingDue(const ReturnCase &returnCase)
{
    bool inspectable = false;
    bool expected = false;
    for (const ReturnLine &line : returnCase.lines) {
        const LineQuantities &q = line.quantities;
        inspectable = inspectable || q.toInspect().isPositive();
        expected = expected || (q.toReview() + q.toReceive()).isPositive();
    }
    return inspectable ? ErrorCode::NotAccepted : expected ? ErrorCode::NotReceived : ErrorCode::NotOutstanding;
}

using StandingTest = std::function<bool(const Settlement &)>;

StandingTest isIn(std::initializer_list<SettlementState> states)
{
    return [states = std::vector(states)](const Settlement &settlement) {
        return std::find(states.begin(), states.end(), settlement.state) != states.end();
    };
}

std::vector<Settlement *> settlementsThat(ReturnCase &returnCase, const StandingTest &stands, SettlementTest fits)
{
    std::vector<Settlement *> found;
    for (Settlement &settlement : returnCase.settlements) {
        if (fits(settlement) && stands(settlement)) {
            found.push_back(&settlement);
        }
    }
    return found;
}

Result<Settlement *> onlyOne(const std::vector<Settlement *> &found)
{
    if (found.size() == 1) {
        return found.front();
    }
    QJsonArray candidates;
    for (const Settlement *each : found) {
        candidates.append(each->number);
    }
    return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("settlement")},
                                            {QStringLiteral("candidates"), candidates}});
}

/// Another action is the one for this settlement: the problem is "is_refund", "is_exchange"… or "goods_given".
Error otherKind(const Settlement &settlement)
{
    const QString problem = settlement.given ? QStringLiteral("goods_given")
                                             : QString(QStringLiteral("is_") + codeOf(settlement.kind));
    return Error::of(ErrorCode::NotOutstanding,
                     {{QStringLiteral("settlement"), settlement.number}, {QStringLiteral("problem"), problem}});
}

Result<Settlement *> onlyDue(ReturnCase &returnCase, SettlementTest fits)
{
    using enum SettlementState;
    for (const auto &states : {std::initializer_list<SettlementState>{Due}, {Back}, {ToCountersign, Sent}}) {
        if (const auto found = settlementsThat(returnCase, isIn(states), fits); !found.empty()) {
            return onlyOne(found);
        }
    }
    const auto others = settlementsThat(returnCase, isIn({Due, Back, ToCountersign, Sent}), isAnySettlement);
    if (!others.empty()) {
        return refuse(otherKind(*others.front()));
    }
    return refuse(whyNothingDue(returnCase));
}

Result<void> checkPayable(const Work &work, const ReturnCase &returnCase, const Settlement &settlement)
{
    switch (settlement.state) {
    case SettlementState::ToCountersign:
        return refuse(ErrorCode::NeedsSecondPerson, settlementFact(settlement.number));
    case SettlementState::Void:
        return refuse(ErrorCode::OverSettlement,
                      {{QStringLiteral("settlement"), settlement.number},
                       {QStringLiteral("problem"), QStringLiteral("void")},
                       {QStringLiteral("due"), Money().toDecimal(work.situation().currency)}});
    case SettlementState::Done:
        return refuse(ErrorCode::OverSettlement,
                      {{QStringLiteral("settlement"), settlement.number},
                       {QStringLiteral("due"), Money().toDecimal(work.situation().currency)}});
    case SettlementState::Sent: {
        QJsonObject facts = settlementFact(settlement.number);
        facts.insert(QStringLiteral("state"), codeOf(settlement.state));
        if (isForRepair(settlement)) {
            facts.insert(QStringLiteral("problem"), QStringLiteral("repair_sent"));
        }
        return refuse(ErrorCode::NotOutstanding, facts);
    }
    case SettlementState::Back:
        return {};
    case SettlementState::Due:
        return isForRepair(settlement) ? Result<void>() : checkChain(work, returnCase, settlement);
    }
    return {};
}
}

Result<Settlement *> dueSettlement(Work &work, std::optional<int> number, SettlementTest fits)
{
    ReturnCase &next = work.next();
    Settlement *found = number ? next.settlement(*number) : nullptr;
    if (number && found == nullptr) {
        return refuse(ErrorCode::NotFound, settlementFact(*number));
    }
    if (!number) {
        const auto only = onlyDue(next, fits);
        if (!only) {
            return only;
        }
        found = *only;
    }
    if (auto payable = checkPayable(work, next, *found); !payable) {
        return refuse(payable.error());
    }
    return fits(*found) ? Result<Settlement *>(found) : refuse(otherKind(*found));
}

Result<void> checkTill(Work &work, const Settlement &settlement, const std::optional<QString> &reference)
{
    const auto isPart = [&](const TillBooking &booking) {
        return std::any_of(settlement.lines.begin(), settlement.lines.end(), [&](const SettlementLine &part) {
            const ReturnLine *line = work.next().line(part.line);
            return line != nullptr && isSameArticle(booking, line->sku, line->name);
        });
    };
    for (const TillBooking &booking : work.situation().tillBookings) {
        if (booking.receipt != reference && isPart(booking)) {
            return refuse(ErrorCode::NotOutstanding,
                          {{QStringLiteral("settlement"), settlement.number},
                           {QStringLiteral("problem"),
                            reference ? QStringLiteral("till_booked") : QStringLiteral("till_undecided")},
                           {QStringLiteral("booking"), booking.id.value()},
                           {QStringLiteral("receipt"), booking.receipt},
                           {QStringLiteral("store_day"), booking.storeDay.toIso()},
                           {QStringLiteral("quantity"), booking.unitsLeft().toDecimal()},
                           {QStringLiteral("amount"), booking.amountLeft().toDecimal(work.situation().currency)}});
        }
    }
    return {};
}

Result<Settlement *> settlementIn(ReturnCase &returnCase, std::optional<int> number,
                                  std::initializer_list<SettlementState> states, SettlementTest fits)
{
    return settlementThat(returnCase, number, isIn(states), fits);
}

Result<Settlement *> settlementThat(ReturnCase &returnCase, std::optional<int> number, const StandingTest &stands,
                                    SettlementTest fits)
{
    if (!number) {
        const auto found = settlementsThat(returnCase, stands, fits);
        return found.empty() ? refuse(ErrorCode::NotOutstanding) : onlyOne(found);
    }
    Settlement *named = returnCase.settlement(*number);
    if (named == nullptr) {
        return refuse(ErrorCode::NotFound, settlementFact(*number));
    }
    if (!stands(*named)) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("settlement"), named->number}, {QStringLiteral("state"), codeOf(named->state)}});
    }
    return fits(*named) ? Result<Settlement *>(named) : refuse(otherKind(*named));
}
}
