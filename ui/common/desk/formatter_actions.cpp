// SPDX-License-Identifier: GPL-3.0-or-later
// What people may do, and what the history says they did.
#include "ui/common/desk/formatter.h"

namespace rd::ui
{
QString Formatter::right(Right right) const
{
    switch (right) {
    case Right::Log:
        return tr("log a return, or change it");
    case Right::Approve:
        return tr("approve");
    case Right::Override:
        return tr("override");
    case Right::Decline:
        return tr("decline");
    case Right::Receive:
        return tr("receive");
    case Right::ReportLost:
        return tr("report goods as lost");
    case Right::WaiveGoods:
        return tr("settle without goods");
    case Right::Inspect:
        return tr("inspect");
    case Right::HandBack:
        return tr("hand back");
    case Right::Countersign:
        return tr("countersign");
    case Right::Pay:
        return tr("pay");
    case Right::Exchange:
        return tr("hand out new goods");
    case Right::Ship:
        return tr("send goods again");
    case Right::IssueCredit:
        return tr("issue a store credit");
    case Right::SendForRepair:
        return tr("send goods for repair");
    case Right::BookRepair:
        return tr("book goods back from repair");
    case Right::CollectRepair:
        return tr("hand over repaired goods");
    case Right::ConvertSettlement:
        return tr("change what the customer gets");
    case Right::Compensate:
        return tr("grant a compensation");
    case Right::WithdrawCompensation:
        return tr("take a compensation back");
    case Right::NoteRedInvoice:
        return tr("note a red invoice");
    case Right::WithdrawRedInvoice:
        return tr("withdraw a red invoice");
    case Right::ConfirmPayout:
        return tr("confirm a payout");
    case Right::FailPayout:
        return tr("report a payout as failed");
    case Right::CancelOwn:
        return tr("cancel what you logged");
    case Right::CancelAny:
        return tr("cancel or change what others logged");
    case Right::LetExpire:
        return tr("give up goods that never came");
    case Right::AddNote:
        return tr("add a note");
    case Right::Chase:
        return tr("record that the customer asked");
    case Right::Rate:
        return tr("note the customer's rating");
    case Right::Assign:
        return tr("assign");
    case Right::Hold:
        return tr("hold");
    case Right::Resume:
        return tr("resume");
    case Right::Split:
        return tr("split a return");
    case Right::ManageStaff:
        return tr("manage the staff");
    case Right::SetPolicy:
        return tr("change the rules");
    case Right::ImportSales:
        return tr("import sales");
    case Right::MatchTill:
        return tr("match the till's returns");
    case Right::TypeSale:
        return tr("type in a sale");
    case Right::RedeemCredit:
        return tr("take from a store credit");
    case Right::VoidCredit:
        return tr("void a store credit");
    case Right::FlagCustomer:
        return tr("flag a customer");
    case Right::MergeCustomers:
        return tr("merge customers");
    case Right::GroupCustomer:
        return tr("say a customer's group");
    case Right::HandleException:
        return tr("handle an exception");
    case Right::TakeOver:
        return tr("take goods over for the stockroom");
    case Right::ImportArticles:
        return tr("import articles");
    case Right::WithdrawInvoice:
        return tr("withdraw an invoice's number");
    case Right::Claim:
        return tr("claim a task");
    case Right::Extend:
        return tr("extend a limit");
    case Right::Remind:
        return tr("remind somebody");
    case Right::SendMessage:
        return tr("write to a customer");
    case Right::SetContact:
        return tr("change how a customer is told");
    case Right::Answer:
        return tr("say where a return is");
    case Right::AddPhoto:
        return tr("add a photo");
    case Right::RemovePhoto:
        return tr("remove any photo");
    case Right::Undo:
        return tr("undo");
    case Right::Restore:
        return tr("restore a backup");
    case Right::ExportKey:
        return tr("export the key");
    case Right::AcceptClock:
        return tr("accept the computer's clock");
    }
    return {};
}

QString Formatter::event(EventAction action) const
{
    switch (action) {
    case EventAction::StoreCreated:
        return tr("Store made");
    case EventAction::StaffAdded:
        return tr("Person added");
    case EventAction::StaffDisabled:
        return tr("Person disabled");
    case EventAction::PinChanged:
        return tr("PIN changed");
    case EventAction::StaffUnlocked:
        return tr("Person unlocked");
    case EventAction::PinFailed:
        return tr("Wrong PIN");
    case EventAction::StaffLocked:
        return tr("Person locked");
    case EventAction::SessionOpened:
        return tr("Logged in");
    case EventAction::SessionClosed:
        return tr("Logged out");
    case EventAction::PolicySet:
        return tr("Rules changed");
    case EventAction::SalesImported:
        return tr("Sales imported");
    case EventAction::SaleTyped:
        return tr("Sale typed in");
    case EventAction::Logged:
        return tr("Logged");
    case EventAction::Approved:
        return tr("Approved");
    case EventAction::Overridden:
        return tr("Overridden");
    case EventAction::Declined:
        return tr("Declined");
    case EventAction::Received:
        return tr("Received");
    case EventAction::Lost:
        return tr("Lost");
    case EventAction::Inspected:
        return tr("Inspected");
    case EventAction::Countersigned:
        return tr("Countersigned");
    case EventAction::HandedBack:
        return tr("Handed back");
    case EventAction::PayoutSent:
        return tr("Payout sent");
    case EventAction::PayoutConfirmed:
        return tr("Payout confirmed");
    case EventAction::PayoutFailed:
        return tr("Payout failed");
    case EventAction::Cancelled:
        return tr("Cancelled");
    case EventAction::Noted:
        return tr("Note");
    case EventAction::Chased:
        return tr("Customer asked");
    case EventAction::Assigned:
        return tr("Assigned");
    case EventAction::Held:
        return tr("Waiting for the customer");
    case EventAction::Resumed:
        return tr("Resumed");
    case EventAction::SplitOff:
        return tr("Split off into");
    case EventAction::SplitFrom:
        return tr("Split from");
    case EventAction::TillUndone:
        return tr("Till's decision taken back");
    case EventAction::GoodsToldApart:
        return tr("Not the goods of the till");
    case EventAction::InvoiceWithdrawn:
        return tr("Invoice number withdrawn");
    case EventAction::ExceptionOpened:
        return tr("Exception");
    case EventAction::ExceptionStepDone:
        return tr("Step of the exception done");
    case EventAction::ExceptionClosed:
        return tr("Exception closed");
    case EventAction::GoodsTakenOver:
        return tr("Taken over by the stockroom");
    case EventAction::ArticlesImported:
        return tr("Articles imported");
    case EventAction::RequestEdited:
        return tr("Request changed");
    case EventAction::ParcelUnmatched:
        return tr("Not the goods of this parcel");
    case EventAction::CreditRestored:
        return tr("Store credit restored");
    case EventAction::Undone:
        return tr("Undone");
    case EventAction::BenefitTicked:
        return tr("Points or coupon done");
    case EventAction::Reminded:
        return tr("Reminded");
    case EventAction::Escalated:
        return tr("Manager told");
    case EventAction::Extended:
        return tr("Time extended");
    case EventAction::Claimed:
        return tr("Claimed");
    case EventAction::WorkHandedOver:
        return tr("Work handed over");
    case EventAction::MessageAdded:
        return tr("Message written");
    case EventAction::MessageSent:
        return tr("Message sent");
    case EventAction::MessageEnded:
        return tr("Message not sent");
    case EventAction::MessageTried:
        return tr("Customer not reached");
    case EventAction::ContactSet:
        return tr("Contact changed");
    case EventAction::SendingResumed:
        return tr("Sending resumed");
    case EventAction::Asked:
        return tr("Asked where it is");
    case EventAction::Rated:
        return tr("Rated by the customer");
    case EventAction::Printed:
        return tr("Printed");
    case EventAction::PhotoAdded:
        return tr("Photo added");
    case EventAction::PhotoRemoved:
        return tr("Photo removed");
    case EventAction::Closed:
        return tr("Closed");
    case EventAction::HistoryImported:
        return tr("Imported from the past");
    case EventAction::KeyExported:
        return tr("Key exported");
    case EventAction::SaleMatched:
        return tr("Matched with the sale of the till");
    case EventAction::Reopened:
        return tr("Opened again");
    case EventAction::BackupMade:
        return tr("Backup made");
    case EventAction::ClockAccepted:
        return tr("Clock accepted as it is");
    case EventAction::GoodsWaived:
        return tr("Settled without goods");
    case EventAction::Exchanged:
        return tr("New goods handed out");
    case EventAction::Shipped:
        return tr("Sent again");
    case EventAction::CreditIssued:
        return tr("Store credit issued");
    case EventAction::SettlementConverted:
        return tr("Changed");
    case EventAction::CreditRedeemed:
        return tr("Store credit used");
    case EventAction::CreditVoided:
        return tr("Store credit voided");
    case EventAction::TillPosted:
        return tr("Booked in the till");
    case EventAction::TillKept:
        return tr("Kept as a return of the till's own");
    case EventAction::Compensated:
        return tr("Compensation granted");
    case EventAction::CompensationWithdrawn:
        return tr("Compensation taken back");
    case EventAction::RepairSent:
        return tr("Sent for repair");
    case EventAction::Repaired:
        return tr("Back, repaired");
    case EventAction::RepairFailed:
        return tr("Back, not repaired");
    case EventAction::RepairCollected:
        return tr("Collected by the customer");
    case EventAction::CustomerFlagged:
        return tr("Customer flagged");
    case EventAction::CustomerFlagWithdrawn:
        return tr("Flag withdrawn");
    case EventAction::ExpiryWarned:
        //: The customer is to be told; the last day follows
        return tr("To tell the customer: awaited until");
    case EventAction::Expired:
        return tr("Given up, the goods never came:");
    case EventAction::ParcelReceived:
        return tr("Parcel received");
    case EventAction::ParcelMatched:
        return tr("Goods of a parcel");
    case EventAction::ParcelSentBack:
        return tr("Parcel sent back");
    case EventAction::RedInvoiceIssued:
        return tr("Red invoice issued");
    case EventAction::RedInvoiceWithdrawn:
        return tr("Red invoice withdrawn");
    case EventAction::CustomerGrouped:
        return tr("Group of the customer said");
    case EventAction::CustomerMerged:
        return tr("Customers merged");
    case EventAction::CustomerUnmerged:
        return tr("Merge of customers undone");
    }
    return {};
}
}
