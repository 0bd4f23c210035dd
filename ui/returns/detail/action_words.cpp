// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sentences for each action.
#include "ui/returns/detail/action_words.h"

namespace rd::ui
{
QString ActionWords::question(Right right, const QString &number)
{
    switch (right) {
    case Right::Approve:
        return tr("Approve %1").arg(number);
    case Right::Override:
        return tr("Override the rules for %1").arg(number);
    case Right::Decline:
        return tr("Decline %1").arg(number);
    case Right::Receive:
        return tr("Receive the goods of %1").arg(number);
    case Right::ReportLost:
        return tr("Goods of %1 are lost").arg(number);
    case Right::Inspect:
        return tr("Inspect the goods of %1").arg(number);
    case Right::HandBack:
        return tr("Hand the goods of %1 back").arg(number);
    case Right::Countersign:
        return tr("Countersign the refund of %1").arg(number);
    case Right::Pay:
        return tr("Pay the refund of %1").arg(number);
    case Right::ConfirmPayout:
        return tr("The money of %1 arrived").arg(number);
    case Right::FailPayout:
        return tr("A payout of %1 failed").arg(number);
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("Cancel %1").arg(number);
    case Right::Hold:
        return tr("%1 waits for the customer").arg(number);
    case Right::Assign:
        return tr("Give a step of %1 to").arg(number);
    default:
        return tr("Note on %1").arg(number);
    }
}

QString ActionWords::consequence(Right right)
{
    switch (right) {
    case Right::Override:
        return tr("The reason stays in the history with your name.");
    case Right::Decline:
        return tr("Declined goods cannot be approved again; goods on the counter are to be handed back.");
    case Right::ReportLost:
        return tr("These units end here; they are not waited for any more.");
    case Right::Inspect:
        return tr("The amount of the refund follows from the result and does not change afterwards.");
    case Right::HandBack:
        return tr("The customer takes the goods back and signs.");
    case Right::Countersign:
        return tr("With your name the money may leave.");
    case Right::Pay:
        return tr("The money leaves the shop. It can only be entered as failed, never deleted.");
    case Right::FailPayout:
        return tr("The refund is due again and can be paid another way.");
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("The customer withdraws. A cancelled return is not opened again.");
    case Right::Hold:
        return tr("The clock stands still until you press Resume.");
    default:
        return {};
    }
}

QString ActionWords::done(Right right, const QString &number, bool isOnlySent)
{
    switch (right) {
    case Right::Approve:
    case Right::Override:
        return tr("Approved %1").arg(number);
    case Right::Decline:
        return tr("Declined %1").arg(number);
    case Right::Receive:
        return tr("Received %1").arg(number);
    case Right::ReportLost:
        return tr("Lost goods noted on %1").arg(number);
    case Right::Inspect:
        return tr("Inspected %1").arg(number);
    case Right::HandBack:
        return tr("Handed back %1").arg(number);
    case Right::Countersign:
        return tr("Countersigned %1").arg(number);
    case Right::Pay:
        return isOnlySent ? tr("Sent the refund of %1, to be confirmed").arg(number) : tr("Paid %1").arg(number);
    case Right::ConfirmPayout:
        return tr("Payout of %1 confirmed").arg(number);
    case Right::FailPayout:
        return tr("Payout of %1 failed").arg(number);
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("Cancelled %1").arg(number);
    case Right::Hold:
        return tr("%1 waits for the customer").arg(number);
    case Right::Resume:
        return tr("%1 goes on").arg(number);
    case Right::Chase:
        return tr("Noted that the customer of %1 asked").arg(number);
    case Right::Assign:
        return tr("Assigned %1").arg(number);
    default:
        return tr("Note added to %1").arg(number);
    }
}
}
