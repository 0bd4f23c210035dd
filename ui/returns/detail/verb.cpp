// SPDX-License-Identifier: GPL-3.0-or-later
// Words, icons and order of the actions.
#include "ui/returns/detail/verb.h"

#include "core/workflow/undo.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/desk/settling.h"
#include "ui/returns/detail/invoice_words.h"
#include "ui/returns/detail/return_sums.h"

#include <algorithm>

namespace rd::ui
{
const Possibility *possibilityOf(Right right, const std::vector<Possibility> &all)
{
    const auto found = std::find_if(all.begin(), all.end(),
                                    [right](const Possibility &one) { return one.right == right; });
    return found == all.end() ? nullptr : &*found;
}

namespace
{
bool isAnyToWithdraw(const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.settlements,
                               [&view](const Settlement &settlement) { return canWithdraw(view, settlement); });
}

bool isAnyAtCounter(const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.lines,
                               [](const ReturnLine &line) { return line.quantities.atCounter.isPositive(); });
}

bool isAnyToChange(const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.lines,
                               [](const ReturnLine &line) { return line.quantities.notCome().isPositive(); });
}

bool isAnyOutstanding(Right right, const ReturnView &view)
{
    return std::ranges::any_of(view.returnCase.lines, [&](const ReturnLine &line) {
        return outstandingFor(right, line, view.returnCase.rma.areGoodsPresent).isPositive();
    });
}

/// There is something that somebody with the right could decide here.
bool couldApprove(Right right, const ReturnView &view)
{
    switch (right) {
    case Right::Compensate:
        return view.returnCase.rma.origin == Origin::Desk;
    case Right::WithdrawCompensation:
        return isAnyToWithdraw(view);
    case Right::TakeOver:
        return isAnyAtCounter(view);
    case Right::Approve:
        return isAnyOutstanding(right, view)
               && view.returnCase.rma.verdict.result < VerdictResult::DeniedUnlessOverridden;
    case Right::Override:
    case Right::Decline:
    case Right::WaiveGoods:
        return isAnyOutstanding(right, view);
    case Right::Undo:
        return !undoableIn(view.returnCase).empty();
    case Right::Countersign:
        return std::ranges::any_of(view.returnCase.settlements, [](const Settlement &settlement) {
            return settlement.state == SettlementState::ToCountersign;
        });
    default:
        return false;
    }
}
}

QString Verbs::word(Right right)
{
    switch (right) {
    case Right::Approve:
        return tr("Approve");
    case Right::Override:
        return tr("Override...");
    case Right::Decline:
        return tr("Decline...");
    case Right::Receive:
        return tr("Receive");
    case Right::ReportLost:
        return tr("Goods lost...");
    case Right::WaiveGoods:
        return tr("Settle without goods...");
    case Right::Inspect:
        return tr("Inspect");
    case Right::HandBack:
        return tr("Hand back");
    case Right::Countersign:
        return tr("Countersign");
    case Right::Pay:
        return tr("Pay");
    case Right::Exchange:
        return tr("Hand out new goods");
    case Right::Ship:
        return tr("Send again");
    case Right::IssueCredit:
        return tr("Issue store credit");
    case Right::SendForRepair:
        return tr("Send for repair");
    case Right::BookRepair:
        return tr("Back from repair");
    case Right::CollectRepair:
        return tr("Hand over");
    case Right::ConvertSettlement:
        return tr("Change to...");
    case Right::Compensate:
        return tr("Compensate...");
    case Right::WithdrawCompensation:
        return tr("Take compensation back...");
    case Right::NoteRedInvoice:
        return tr("Red invoice...");
    case Right::WithdrawRedInvoice:
        return tr("Withdraw red invoice...");
    case Right::ConfirmPayout:
        return tr("Money arrived");
    case Right::FailPayout:
        return tr("Payout failed...");
    case Right::Log:
        return tr("Change request...");
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("Cancel return...");
    case Right::AddNote:
        return tr("Note");
    case Right::Chase:
        return tr("Customer asked");
    case Right::Rate:
        return tr("Rating...");
    case Right::Assign:
        return tr("Assign...");
    case Right::Claim:
        return tr("Take this step");
    case Right::Extend:
        return tr("More time...");
    case Right::Remind:
        return tr("Remind the owner");
    case Right::Hold:
        return tr("Wait for customer...");
    case Right::Split:
        return tr("Split...");
    case Right::Undo:
        return tr("Undo...");
    case Right::HandleException:
        return tr("Exception...");
    case Right::TakeOver:
        return tr("To the stockroom...");
    case Right::Resume:
        return tr("Resume");
    default:
        return {};
    }
}

QString Verbs::word(Right right, const ReturnView &view)
{
    if (isParcelSent(view) && right == Right::ConfirmPayout) {
        return tr("Delivered");
    }
    return isParcelSent(view) && right == Right::FailPayout ? tr("Lost again...") : word(right);
}

QString Verbs::iconOf(Right right)
{
    switch (right) {
    case Right::Approve:
        return QStringLiteral("check");
    case Right::Override:
        return QStringLiteral("shield-check");
    case Right::Decline:
        return QStringLiteral("package-x");
    case Right::Receive:
        return QStringLiteral("package-open");
    case Right::ReportLost:
        return QStringLiteral("circle-help");
    case Right::WaiveGoods:
        return QStringLiteral("shield-check");
    case Right::Inspect:
        return QStringLiteral("package-search");
    case Right::HandBack:
        return QStringLiteral("undo-2");
    case Right::Countersign:
        return QStringLiteral("stamp");
    case Right::Pay:
        return QStringLiteral("banknote");
    case Right::Exchange:
        return QStringLiteral("arrow-left-right");
    case Right::Ship:
        return QStringLiteral("truck");
    case Right::IssueCredit:
        return QStringLiteral("ticket");
    case Right::SendForRepair:
        return QStringLiteral("wrench");
    case Right::BookRepair:
        return QStringLiteral("package-open");
    case Right::CollectRepair:
        return QStringLiteral("package-check");
    case Right::ConvertSettlement:
        return QStringLiteral("refresh-cw");
    case Right::Compensate:
        return QStringLiteral("wallet");
    case Right::WithdrawCompensation:
    case Right::WithdrawRedInvoice:
        return QStringLiteral("undo-2");
    case Right::NoteRedInvoice:
        return QStringLiteral("file-text");
    case Right::ConfirmPayout:
        return QStringLiteral("circle-check");
    case Right::FailPayout:
        return QStringLiteral("circle-x");
    case Right::Log:
        return QStringLiteral("file-pen");
    case Right::CancelOwn:
    case Right::CancelAny:
        return QStringLiteral("ban");
    case Right::AddNote:
        return QStringLiteral("sticky-note");
    case Right::Rate:
        return QStringLiteral("star");
    case Right::Chase:
    case Right::Remind:
        return QStringLiteral("bell-ring");
    case Right::Assign:
        return QStringLiteral("user-plus");
    case Right::Claim:
        return QStringLiteral("user");
    case Right::Extend:
        return QStringLiteral("calendar-clock");
    case Right::Hold:
        return QStringLiteral("circle-pause");
    case Right::Split:
        return QStringLiteral("external-link");
    case Right::Undo:
        return QStringLiteral("undo-2");
    case Right::HandleException:
        return QStringLiteral("triangle-alert");
    case Right::TakeOver:
        return QStringLiteral("package-check");
    case Right::Resume:
        return QStringLiteral("play");
    default:
        return QStringLiteral("info");
    }
}

bool Verbs::needsPanel(Right right, const ReturnView &view)
{
    switch (right) {
    case Right::Resume:
    case Right::Chase:
    case Right::Claim:
    case Right::Remind:
        return false;
    case Right::Approve:
    case Right::Receive: {
        Quantity sum;
        for (const ReturnLine &line : view.returnCase.lines) {
            sum += outstandingFor(right, line, view.returnCase.rma.areGoodsPresent);
        }
        return sum > Quantity::units(1);
    }
    default:
        return true;
    }
}

std::optional<Right> Verbs::primary(const ReturnView &view, const std::vector<Possibility> &all)
{
    if (!view.step) {
        return std::nullopt;
    }
    if (view.returnCase.rma.hold) {
        return Right::Resume;
    }
    switch (*view.step) {
    case Step::Review: {
        const Possibility *override = possibilityOf(Right::Override, all);
        const Possibility *approve = possibilityOf(Right::Approve, all);
        const bool isOutside = view.returnCase.rma.verdict.result >= VerdictResult::DeniedUnlessOverridden;
        const bool isOnlyOverride = override != nullptr && override->isPossible() && approve != nullptr
                                    && !approve->isPossible();
        return isOutside || isOnlyOverride ? Right::Override : Right::Approve;
    }
    case Step::Receive:
        return Right::Receive;
    case Step::Inspect:
        return Right::Inspect;
    case Step::Countersign:
        return Right::Countersign;
    case Step::Settle:
        return dueSettlement(view) != nullptr || isOnlyRepairAwaited(view) ? settlingRight(view) : Right::ConfirmPayout;
    case Step::HandBack:
        return isOnlyRepairBack(view) ? Right::CollectRepair : Right::HandBack;
    case Step::FollowUp:
        return std::nullopt;
    }
    return std::nullopt;
}

QString Verbs::plainWord(Right right, const ReturnView &view)
{
    return word(right, view).remove(QStringLiteral("...")).remove(QChar(0x2026));
}

bool Verbs::isForApprover(Right right, const ReturnView &view, const std::vector<Possibility> &all)
{
    const Possibility *found = possibilityOf(right, all);
    if (found == nullptr || found->isPossible()) {
        return false;
    }
    const ErrorCode code = found->refusal->code;
    const bool isAnotherNeeded = code == ErrorCode::NotAllowed || code == ErrorCode::NeedsSecondPerson;
    return isAnotherNeeded && couldApprove(right, view);
}

bool Verbs::isInMenu(Right right, const ReturnView &view, const std::vector<Possibility> &all)
{
    const Possibility *found = possibilityOf(right, all);
    const bool isOther = isSettlingRight(right) && right != settlingRight(view);
    if (found == nullptr) {
        return false;
    }
    if (right == Right::WithdrawCompensation) {
        return isAnyToWithdraw(view);
    }
    if (right == Right::Undo) {
        return !undoableIn(view.returnCase).empty();
    }
    if (right == Right::TakeOver) {
        return isAnyAtCounter(view);
    }
    if (right == Right::Claim || right == Right::Extend || right == Right::Remind) {
        return found->isPossible(); // most people are asked none of it
    }
    if (right == Right::Rate) {
        return view.returnCase.rma.closedAt.has_value();
    }
    if (right == Right::Log) {
        return isAnyToChange(view);
    }
    if (right == Right::NoteRedInvoice) {
        return isRedInvoiceDue(view);
    }
    if (right == Right::WithdrawRedInvoice) {
        return hasStandingRedInvoice(view);
    }
    return found->isPossible() || !isOther;
}

QString Verbs::reason(Right right, const std::vector<Possibility> &all, const Formatter &format)
{
    const Possibility *found = possibilityOf(right, all);
    if (found == nullptr || found->isPossible()) {
        return {};
    }
    const ErrorText text = errorText(*found->refusal, format);
    const bool isWhyNeeded = found->refusal->code == ErrorCode::NotAllowed
                             || found->refusal->details.contains(QLatin1String("settlement"));
    return isWhyNeeded ? text.reason() : text.what;
}

QString Verbs::reasonLine(const ReturnView &view, std::optional<Right> primary, const std::vector<Possibility> &all,
                          const Formatter &format)
{
    if (!primary) {
        return {}; // closed: nothing is waited for
    }
    constexpr qsizetype kMost = 2;
    QStringList parts;
    const auto add = [&](Right right) {
        const QString why = reason(right, all, format);
        if (!why.isEmpty() && parts.size() < kMost) {
            //: A button that cannot be pressed, and why
            parts.append(tr("%1: %2.").arg(plainWord(right, view), why));
        }
    };
    if (isForApprover(*primary, view, all)) {
        //: The verb of a button that opens a form, and why somebody else decides
        return tr("%1: %2. Whoever may decide it gives their PIN here.")
            .arg(plainWord(*primary, view), reason(*primary, all, format));
    }
    if (!reason(*primary, all, format).isEmpty()) {
        add(*primary);
        return parts.join(QLatin1Char(' '));
    }
    for (const Right right : {settlingRight(view), Right::CancelOwn, Right::CancelAny}) {
        const Possibility *found = possibilityOf(right, all);
        const bool isRole = found != nullptr && found->refusal
                            && found->refusal->code == ErrorCode::NotAllowed; // the menu says it
        if (!isRole && *primary != right) {
            add(right);
        }
    }
    return parts.join(QLatin1Char(' '));
}
}
