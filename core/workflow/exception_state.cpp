// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions that end by themselves, and units that were damaged.
#include "core/workflow/exception_state.h"

#include "core/domain/means.h"
#include "core/workflow/progress.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
bool hasFailed(const ReturnCase &returnCase, const Settlement &settlement)
{
    return std::ranges::any_of(returnCase.payouts, [&settlement](const Payout &payout) {
        return payout.settlement == settlement.number && payout.state == PayoutState::Failed && isMoney(payout.tender);
    });
}

/// Units of the line that it is about, or of any.
bool isAnyLeft(const ReturnCase &returnCase, const ReturnException &exception, Quantity LineQuantities::*count)
{
    return std::ranges::any_of(returnCase.lines, [&](const ReturnLine &line) {
        return (!exception.line || exception.line == line.line) && (line.quantities.*count).isPositive();
    });
}
}

std::optional<QLatin1String> solvedBy(const ReturnCase &returnCase, const ReturnException &exception)
{
    switch (exception.kind) {
    case ExceptionKind::RefundFailed: {
        const bool isOwed = std::ranges::any_of(returnCase.settlements, [&returnCase](const Settlement &each) {
            const bool isDone = each.state == SettlementState::Done || each.state == SettlementState::Void;
            return !isDone && hasFailed(returnCase, each);
        });
        const bool isPaid = std::ranges::any_of(returnCase.settlements, [&returnCase](const Settlement &each) {
            return each.state == SettlementState::Done && hasFailed(returnCase, each);
        });
        return isOwed ? std::nullopt : std::optional(isPaid ? kSettledOutcome : kUndoneOutcome);
    }
    case ExceptionKind::NotCollected:
        return isOutstanding(returnCase, Step::HandBack) ? std::nullopt : std::optional(kGivenBackOutcome);
    case ExceptionKind::LostParcel:
    case ExceptionKind::NeverCame:
    case ExceptionKind::ShortParcel:
    case ExceptionKind::WrongGoods:
    case ExceptionKind::SwappedGoods:
    case ExceptionKind::DamagedInStore:
    case ExceptionKind::CountDiffers:
    case ExceptionKind::Complaint:
        return std::nullopt;
    }
    return std::nullopt;
}

bool isUndone(const ReturnCase &returnCase, const ReturnException &exception)
{
    switch (exception.kind) {
    case ExceptionKind::LostParcel:
        return !isAnyLeft(returnCase, exception, &LineQuantities::lost);
    case ExceptionKind::NeverCame:
        return !isAnyLeft(returnCase, exception, &LineQuantities::cancelledApproved);
    case ExceptionKind::NotCollected:
        return !isOutstanding(returnCase, Step::HandBack);
    case ExceptionKind::RefundFailed:
    case ExceptionKind::ShortParcel:
    case ExceptionKind::WrongGoods:
    case ExceptionKind::SwappedGoods:
    case ExceptionKind::DamagedInStore:
    case ExceptionKind::CountDiffers:
    case ExceptionKind::Complaint:
        return false;
    }
    return false;
}

bool isLeftUncollected(const ReturnCase &returnCase, UtcTime now, const Policy &policy)
{
    constexpr qint64 kDayMinutes = 24 * 60;
    const Task *waiting = returnCase.openTask(Step::HandBack);
    if (waiting == nullptr || policy.notCollectedDays == 0 || returnCase.rma.hold) {
        return false;
    }
    const UtcTime until =
        waiting->openedAt.plusMs(waiting->pausedMs).plusMinutes(policy.notCollectedDays * kDayMinutes);
    const bool isKnown = std::ranges::any_of(returnCase.exceptions, [waiting](const ReturnException &each) {
        return each.kind == ExceptionKind::NotCollected && (each.isOpen() || each.openedAt >= waiting->openedAt);
    });
    return now >= until && !isKnown;
}

Quantity damagedToInspect(const ReturnCase &returnCase, int line)
{
    Quantity marked;
    for (const ReturnException &each : returnCase.exceptions) {
        marked += each.line == line ? each.uninspected : Quantity();
    }
    for (const Finding &finding : returnCase.findings) {
        marked -= finding.line == line && finding.isStanding() ? finding.damagedInStore : Quantity();
    }
    return std::clamp(marked, Quantity(), returnCase.line(line)->quantities.toInspect());
}

Result<ReturnException *> openException(ReturnCase &returnCase, std::optional<int> number)
{
    std::vector<ReturnException *> open;
    QJsonArray numbers;
    for (ReturnException &each : returnCase.exceptions) {
        if (each.isOpen() && (!number || each.number == *number)) {
            open.push_back(&each);
            numbers.append(each.number);
        }
    }
    if (open.size() == 1) {
        return open.front();
    }
    if (number && returnCase.exception(*number) == nullptr) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("exception"), *number}});
    }
    if (open.empty()) {
        return refuse(ErrorCode::NotOutstanding,
                      {{QStringLiteral("problem"), QStringLiteral("no_open_exception")},
                       {QStringLiteral("exception"), number ? QJsonValue(*number) : QJsonValue()}});
    }
    return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("exception")},
                                            {QStringLiteral("problem"), QStringLiteral("several_exceptions")},
                                            {QStringLiteral("numbers"), numbers}});
}
}
