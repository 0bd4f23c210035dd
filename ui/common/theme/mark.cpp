// SPDX-License-Identifier: GPL-3.0-or-later
// Which icon a mark has, and which mark a code of the process.
#include "ui/common/theme/mark.h"

namespace rd::ui
{
Mark markOf(Step step)
{
    switch (step) {
    case Step::Review:
        return Mark::Review;
    case Step::Receive:
        return Mark::Receive;
    case Step::Inspect:
        return Mark::Inspect;
    case Step::Countersign:
        return Mark::Countersign;
    case Step::Settle:
        return Mark::Settle;
    case Step::HandBack:
        return Mark::HandBack;
    case Step::FollowUp:
        return Mark::FollowUp;
    }
    return Mark::Draft;
}

Mark markOf(Step step, SettlementKind kind)
{
    return step == Step::Settle ? markOf(kind) : markOf(step);
}

Mark markOf(SettlementKind kind)
{
    switch (kind) {
    case SettlementKind::Refund:
    case SettlementKind::Compensation:
        return Mark::Settle;
    case SettlementKind::Exchange:
        return Mark::Exchange;
    case SettlementKind::Repair:
        return Mark::Repair;
    case SettlementKind::Reship:
        return Mark::Reship;
    case SettlementKind::StoreCredit:
        return Mark::StoreCredit;
    }
    return Mark::Settle;
}

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Settled:
    case Outcome::Mixed:
        return Mark::Closed;
    case Outcome::Declined:
        return Mark::Declined;
    case Outcome::Cancelled:
    case Outcome::Undone:
        return Mark::Cancelled;
    case Outcome::Lost:
        return Mark::Lost;
    case Outcome::HandedBack:
        return Mark::HandBack;
    }
    return Mark::Closed;
}

Mark markOf(PayoutState state)
{
    switch (state) {
    case PayoutState::Sent:
        return Mark::PayoutSent;
    case PayoutState::Confirmed:
        return Mark::PayoutConfirmed;
    case PayoutState::Failed:
        return Mark::PayoutFailed;
    }
    return Mark::PayoutSent;
}

QString iconName(Mark mark)
{
    switch (mark) {
    case Mark::Draft:
        return QStringLiteral("file-pen");
    case Mark::Review:
        return QStringLiteral("inbox");
    case Mark::Receive:
        return QStringLiteral("package-open");
    case Mark::Inspect:
        return QStringLiteral("package-search");
    case Mark::Countersign:
        return QStringLiteral("stamp");
    case Mark::Settle:
        return QStringLiteral("banknote");
    case Mark::Exchange:
        return QStringLiteral("arrow-left-right");
    case Mark::Repair:
        return QStringLiteral("wrench");
    case Mark::Reship:
        return QStringLiteral("truck");
    case Mark::StoreCredit:
        return QStringLiteral("ticket");
    case Mark::HandBack:
        return QStringLiteral("undo-2");
    case Mark::FollowUp:
        return QStringLiteral("message-circle-reply");
    case Mark::Closed:
        return QStringLiteral("package-check");
    case Mark::Declined:
    case Mark::Lost:
        return QStringLiteral("package-x");
    case Mark::Cancelled:
        return QStringLiteral("ban");
    case Mark::Waiting:
        return QStringLiteral("circle-pause");
    case Mark::Due:
        return QStringLiteral("clock");
    case Mark::Late:
        return QStringLiteral("clock-alert");
    case Mark::PayoutSent:
        return QStringLiteral("send");
    case Mark::PayoutConfirmed:
        return QStringLiteral("check");
    case Mark::PayoutFailed:
        return QStringLiteral("circle-x");
    }
    return {};
}
}
