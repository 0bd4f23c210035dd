// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the process: steps, chips, roles, rights, states, and the names the policy gives to its codes.
#include "ui/common/desk/formatter.h"

#include "core/domain/means.h"

namespace rd::ui
{
QString Formatter::step(Step step) const
{
    switch (step) {
    case Step::Review:
        return tr("Review");
    case Step::Receive:
        return tr("Receive");
    case Step::Inspect:
        return tr("Inspect");
    case Step::Countersign:
        return tr("Countersign");
    case Step::Settle:
        return tr("Refund");
    case Step::HandBack:
        return tr("Hand back");
    case Step::FollowUp:
        return tr("Follow up");
    }
    return {};
}

QString Formatter::chip(Step step) const
{
    switch (step) {
    case Step::Review:
        return tr("To review");
    case Step::Receive:
        return tr("To receive");
    case Step::Inspect:
        return tr("To inspect");
    case Step::Countersign:
        return tr("To countersign");
    case Step::Settle:
        return tr("To refund");
    case Step::HandBack:
        return tr("To hand back");
    case Step::FollowUp:
        return tr("To follow up");
    }
    return {};
}

QString Formatter::settling(SettlementKind kind) const
{
    switch (kind) {
    case SettlementKind::Refund:
        return step(Step::Settle);
    case SettlementKind::Exchange:
        return resolution(Resolution::Exchange);
    case SettlementKind::Repair:
        return resolution(Resolution::Repair);
    case SettlementKind::Reship:
        return resolution(Resolution::Reship);
    case SettlementKind::StoreCredit:
        return resolution(Resolution::StoreCredit);
    case SettlementKind::Compensation:
        return tr("Compensation");
    }
    return {};
}

QString Formatter::chip(SettlementKind kind) const
{
    switch (kind) {
    case SettlementKind::Refund:
    case SettlementKind::Compensation:
        return chip(Step::Settle);
    case SettlementKind::Exchange:
        return tr("To exchange");
    case SettlementKind::Repair:
        return tr("To repair");
    case SettlementKind::Reship:
        return tr("To send again");
    case SettlementKind::StoreCredit:
        return tr("To issue credit");
    }
    return {};
}

QString Formatter::outcome(Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Settled:
        return tr("Settled");
    case Outcome::Declined:
        return tr("Declined");
    case Outcome::Cancelled:
        return tr("Cancelled");
    case Outcome::Lost:
        return tr("Lost");
    case Outcome::HandedBack:
        return tr("Handed back");
    case Outcome::Mixed:
        return tr("Settled in part");
    }
    return {};
}

QString Formatter::role(Role role) const
{
    switch (role) {
    case Role::Counter:
        return tr("Counter");
    case Role::Inspector:
        return tr("Inspector");
    case Role::Cashier:
        return tr("Cashier");
    case Role::Manager:
        return tr("Manager");
    }
    return {};
}

QString Formatter::roles(RoleSet roles) const
{
    QStringList names;
    for (const auto &entry : CodeTable<Role>::kNames) {
        if (roles.has(entry.code)) {
            names.append(role(entry.code));
        }
    }
    return list(names);
}

QString Formatter::list(const QStringList &members)
{
    //: Between the members of a list
    return members.join(tr(", "));
}

QString Formatter::right(Right right) const
{
    switch (right) {
    case Right::Log:
        return tr("log a return");
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
    case Right::ConvertSettlement:
        return tr("change what the customer gets");
    case Right::ConfirmPayout:
        return tr("confirm a payout");
    case Right::FailPayout:
        return tr("report a payout as failed");
    case Right::CancelOwn:
        return tr("cancel what you logged");
    case Right::CancelAny:
        return tr("cancel what others logged");
    case Right::AddNote:
        return tr("add a note");
    case Right::Chase:
        return tr("record that the customer asked");
    case Right::Assign:
        return tr("assign");
    case Right::Hold:
        return tr("hold");
    case Right::Resume:
        return tr("resume");
    case Right::ManageStaff:
        return tr("manage the staff");
    case Right::SetPolicy:
        return tr("change the rules");
    case Right::ImportSales:
        return tr("import sales");
    case Right::TypeSale:
        return tr("type in a sale");
    case Right::RedeemCredit:
        return tr("take from a store credit");
    case Right::VoidCredit:
        return tr("void a store credit");
    case Right::Restore:
        return tr("restore a backup");
    case Right::ExportKey:
        return tr("export the key");
    case Right::AcceptClock:
        return tr("accept the computer's clock");
    }
    return {};
}

QString Formatter::verdict(VerdictResult result) const
{
    switch (result) {
    case VerdictResult::Approved:
        return tr("Within the rules");
    case VerdictResult::NeedsReview:
        return tr("A manager must look at it");
    case VerdictResult::DeniedUnlessOverridden:
        return tr("Outside the rules, a manager may override");
    case VerdictResult::Denied:
        return tr("Not accepted");
    }
    return {};
}

QString Formatter::payoutState(PayoutState state) const
{
    switch (state) {
    case PayoutState::Sent:
        return tr("Sent");
    case PayoutState::Confirmed:
        return tr("Confirmed");
    case PayoutState::Failed:
        return tr("Failed");
    }
    return {};
}

/// A parcel is delivered or lost where money arrives or fails; new goods and a code are given at once.
QString Formatter::payoutState(PayoutState state, const QString &tender) const
{
    const bool isParcel = tender == kReshipMeans;
    switch (state) {
    case PayoutState::Sent:
        return isParcel ? tr("On its way") : payoutState(state);
    case PayoutState::Confirmed:
        return isParcel                   ? tr("Delivered")
               : tender == kExchangeMeans ? tr("Handed out")
               : tender == kCreditMeans   ? tr("Issued")
                                          : payoutState(state);
    case PayoutState::Failed:
        return isParcel ? tr("Lost", "of a parcel") : payoutState(state);
    }
    return {};
}

QString Formatter::resolution(Resolution resolution) const
{
    switch (resolution) {
    case Resolution::Refund:
        return tr("Refund", "what the customer wants");
    case Resolution::Exchange:
        return tr("Exchange");
    case Resolution::Repair:
        return tr("Repair");
    case Resolution::Reship:
        return tr("Send again");
    case Resolution::StoreCredit:
        return tr("Store credit");
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
    }
    return {};
}

QString Formatter::reason(const QString &code) const
{
    const auto *found = m_policy.reason(code);
    return found == nullptr ? code : localName(found->name, code);
}

QString Formatter::condition(const QString &code) const
{
    const auto *found = m_policy.condition(code);
    return found == nullptr ? code : localName(found->name, code);
}

QString Formatter::disposition(const QString &code) const
{
    const auto *found = m_policy.disposition(code);
    return found == nullptr ? code : localName(found->name, code);
}

QString Formatter::tender(const QString &code) const
{
    if (code == kUnknownTender) {
        return tr("unknown");
    }
    if (code == kExchangeMeans) {
        return tr("New goods");
    }
    if (code == kReshipMeans) {
        return tr("Parcel");
    }
    if (code == kCreditMeans) {
        return resolution(Resolution::StoreCredit);
    }
    const auto *found = m_policy.tender(code);
    return found == nullptr ? code : localName(found->name, code);
}

QString Formatter::instruction(Step step) const
{
    return localName(m_policy.instructions.at(static_cast<std::size_t>(step)), {});
}

QString Formatter::instruction(SettlementKind kind) const
{
    switch (kind) {
    case SettlementKind::Exchange:
        return tr("Hand out the new goods. The difference is settled with them.");
    case SettlementKind::Reship:
        return tr("Send the same goods again and note the parcel.");
    case SettlementKind::StoreCredit:
        return tr("Issue the store credit and give its code to the customer.");
    case SettlementKind::Refund:
    case SettlementKind::Repair:
    case SettlementKind::Compensation:
        return instruction(Step::Settle);
    }
    return {};
}

/// A name that is missing in one language is better read in the other than as a code.
QString Formatter::localName(const LocalText &name, const QString &code) const
{
    for (const QString &text : {name.in(m_language), name.en, name.zhCn}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return code;
}
}
