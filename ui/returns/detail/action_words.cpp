// SPDX-License-Identifier: GPL-3.0-or-later
// Whole sentences for each action.
#include "ui/returns/detail/action_words.h"

namespace rd::ui
{
QString ActionWords::question(Right right) const
{
    switch (right) {
    case Right::Approve:
        return tr("Approve %1").arg(m_number);
    case Right::Override:
        return tr("Override the rules for %1").arg(m_number);
    case Right::Decline:
        return tr("Decline %1").arg(m_number);
    case Right::Receive:
        return tr("Receive the goods of %1").arg(m_number);
    case Right::ReportLost:
        return tr("Goods of %1 are lost").arg(m_number);
    case Right::WaiveGoods:
        return tr("Settle %1 without goods").arg(m_number);
    case Right::Inspect:
        return tr("Inspect the goods of %1").arg(m_number);
    case Right::HandBack:
        return tr("Hand the goods of %1 back").arg(m_number);
    case Right::Countersign:
        return tr("Countersign for %1").arg(m_number);
    case Right::Pay:
        return tr("Pay the refund of %1").arg(m_number);
    case Right::Exchange:
        return tr("Hand out new goods for %1").arg(m_number);
    case Right::Ship:
        return tr("Send the goods of %1 again").arg(m_number);
    case Right::IssueCredit:
        return tr("Issue a store credit for %1").arg(m_number);
    case Right::SendForRepair:
        return tr("Send the goods of %1 for repair").arg(m_number);
    case Right::BookRepair:
        return tr("The goods of %1 are back from repair").arg(m_number);
    case Right::CollectRepair:
        return tr("Hand over the goods of %1").arg(m_number);
    case Right::ConvertSettlement:
        return tr("Change %1 to something else").arg(m_number);
    case Right::Compensate:
        return tr("Grant a compensation for %1").arg(m_number);
    case Right::WithdrawCompensation:
        return tr("Take a compensation of %1 back").arg(m_number);
    case Right::NoteRedInvoice:
        return tr("Red invoice for %1").arg(m_number);
    case Right::WithdrawRedInvoice:
        return tr("Withdraw a red invoice of %1").arg(m_number);
    case Right::ConfirmPayout:
        return m_isParcel ? tr("The parcel of %1 is delivered").arg(m_number)
                          : tr("The money of %1 arrived").arg(m_number);
    case Right::FailPayout:
        return m_isParcel ? tr("The parcel of %1 is lost").arg(m_number) : tr("A payout of %1 failed").arg(m_number);
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("Cancel %1").arg(m_number);
    case Right::Log:
        return tr("What does the customer want of %1 now?").arg(m_number);
    case Right::Hold:
        return tr("%1 waits for the customer").arg(m_number);
    case Right::Split:
        return tr("Split %1").arg(m_number);
    case Right::Undo:
        return tr("Undo a step of %1").arg(m_number);
    case Right::HandleException:
        return tr("Something went wrong with %1").arg(m_number);
    case Right::TakeOver:
        return tr("Take the goods of %1 over for the stockroom").arg(m_number);
    case Right::Assign:
        return tr("Give a step of %1 to").arg(m_number);
    case Right::Extend:
        return tr("Give a step of %1 more time").arg(m_number);
    case Right::Rate:
        return tr("How content is the customer with %1?").arg(m_number);
    default:
        return tr("Note on %1").arg(m_number);
    }
}

QString ActionWords::consequence(Right right) const
{
    switch (right) {
    case Right::Override:
        return tr("The reason stays in the history with your name.");
    case Right::Decline:
        return tr("Goods on the counter are to be handed back.");
    case Right::ReportLost:
        return tr("These units end here; they are not waited for any more.");
    case Right::WaiveGoods:
        return tr("These units never come back, and are settled all the same. The reason stays in the history.");
    case Right::Inspect:
        return tr("What is owed follows from the result and does not change afterwards.");
    case Right::HandBack:
        return tr("The customer takes the goods back and signs.");
    case Right::Countersign:
        return tr("With your name it may leave.");
    case Right::Pay:
        return tr("The money leaves the shop. It can only be entered as failed, never deleted.");
    case Right::Exchange:
        return tr("They become a sale of their own and can come back like any other goods.");
    case Right::Ship:
        return tr("It is done when the parcel is delivered; a lost one is sent once more.");
    case Right::IssueCredit:
        return tr("Whoever has the code can use it. It is shown as soon as it is issued.");
    case Right::SendForRepair:
        return tr("Nothing is paid. The step is late when they are not back in time.");
    case Right::BookRepair:
        return tr("Then they wait for the customer; not repaired, it can still become something else.");
    case Right::CollectRepair:
        return tr("It is done. The same goods can come back once more.");
    case Right::ConvertSettlement:
        return tr(
            "What was to be given before becomes void; the sum stays. A repair has no sum: it is worth then what it "
            "is entitled to.");
    case Right::Compensate:
        return tr("It is paid beyond the goods, in the name of who grants it. The reason stays in the history.");
    case Right::WithdrawCompensation:
        return tr("It becomes void; nothing of it was paid.");
    case Right::NoteRedInvoice:
        return tr("It is issued in the tax system; here its number is noted with your name.");
    case Right::WithdrawRedInvoice:
        return tr("What it took back is due again. Number and reason stay in the history.");
    case Right::FailPayout:
        return m_isParcel ? tr("The goods are to be sent once more, or the customer takes something else.")
                          : tr("The refund is due again and can be paid another way.");
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("The customer withdraws. The place on the receipt is free again.");
    case Right::Log:
        return tr("The approval of what changes is taken back; the rules of this return look again.");
    case Right::Hold:
        return tr("The clock stands still until you press Resume.");
    case Right::Split:
        return tr("These units go on in a return with a number of its own, due when they were due. What is split stays "
                  "split.");
    case Right::Undo:
        return tr("The units are as they were before. Both the step and the reason stay in the history.");
    case Right::HandleException:
        return tr("Somebody owes what follows, until a time. Units and money stay as they are.");
    case Right::TakeOver:
        return tr("Who takes the goods signs for what was counted. A difference becomes an exception.");
    case Right::Extend:
        return tr("The limit stays in sight, and reports count against it.");
    case Right::Rate:
        return tr("Few stars open a follow-up that the manager owes. Asked again, the last answer counts.");
    default:
        return {};
    }
}

QString ActionWords::done(Right right, bool isOnlySent) const
{
    switch (right) {
    case Right::Approve:
    case Right::Override:
        return tr("Approved %1").arg(m_number);
    case Right::Decline:
        return tr("Declined %1").arg(m_number);
    case Right::Receive:
        return tr("Received %1").arg(m_number);
    case Right::ReportLost:
        return tr("Lost goods noted on %1").arg(m_number);
    case Right::WaiveGoods:
        return tr("Settled %1 without goods").arg(m_number);
    case Right::Inspect:
        return tr("Inspected %1").arg(m_number);
    case Right::HandBack:
        return tr("Handed back %1").arg(m_number);
    case Right::Countersign:
        return tr("Countersigned %1").arg(m_number);
    case Right::Pay:
        return isOnlySent ? tr("Sent the refund of %1, to be confirmed").arg(m_number) : tr("Paid %1").arg(m_number);
    case Right::Exchange:
        return tr("Handed out new goods for %1").arg(m_number);
    case Right::Ship:
        return tr("Sent the goods of %1 again").arg(m_number);
    case Right::IssueCredit:
        return tr("Issued a store credit for %1").arg(m_number);
    case Right::SendForRepair:
        return tr("Sent the goods of %1 for repair").arg(m_number);
    case Right::BookRepair:
        return tr("Booked the goods of %1 back from repair").arg(m_number);
    case Right::CollectRepair:
        return tr("Handed over the goods of %1").arg(m_number);
    case Right::ConvertSettlement:
        return tr("Changed %1 to something else").arg(m_number);
    case Right::Compensate:
        return tr("Granted a compensation for %1").arg(m_number);
    case Right::WithdrawCompensation:
        return tr("Took a compensation of %1 back").arg(m_number);
    case Right::NoteRedInvoice:
        return tr("Noted the red invoice of %1").arg(m_number);
    case Right::WithdrawRedInvoice:
        return tr("Withdrew a red invoice of %1").arg(m_number);
    case Right::ConfirmPayout:
        return m_isParcel ? tr("Parcel of %1 delivered").arg(m_number) : tr("Payout of %1 confirmed").arg(m_number);
    case Right::FailPayout:
        return m_isParcel ? tr("Parcel of %1 lost").arg(m_number) : tr("Payout of %1 failed").arg(m_number);
    case Right::CancelOwn:
    case Right::CancelAny:
        return tr("Cancelled %1").arg(m_number);
    case Right::Log:
        return tr("Changed the request of %1").arg(m_number);
    case Right::Hold:
        return tr("%1 waits for the customer").arg(m_number);
    case Right::Resume:
        return tr("%1 goes on").arg(m_number);
    case Right::Split:
        return tr("%1 is split").arg(m_number);
    case Right::Undo:
        return tr("Undid a step of %1").arg(m_number);
    case Right::HandleException:
        return tr("Exception of %1 opened").arg(m_number);
    case Right::TakeOver:
        return tr("Goods of %1 taken over").arg(m_number);
    case Right::Chase:
        return tr("Noted that the customer of %1 asked").arg(m_number);
    case Right::Rate:
        return tr("Rating of %1 noted").arg(m_number);
    case Right::Claim:
        return tr("A step of %1 is yours now").arg(m_number);
    case Right::Extend:
        return tr("%1 has more time").arg(m_number);
    case Right::Remind:
        return tr("Reminded whoever owes %1").arg(m_number);
    case Right::Assign:
        return tr("Assigned %1").arg(m_number);
    default:
        return tr("Note added to %1").arg(m_number);
    }
}
}
