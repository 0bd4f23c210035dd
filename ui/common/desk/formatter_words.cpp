// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the process: steps, chips, roles, states, and the names the policy gives to its codes.
#include "ui/common/desk/formatter.h"

#include "core/domain/means.h"

namespace rd::ui
{
QString Formatter::benefit(const QString &code) const
{
    const auto kind = fromCode<BenefitKind>(code);
    if (!kind) {
        return code;
    }
    return *kind == BenefitKind::Points        ? tr("Points earned")
           : *kind == BenefitKind::PointsSpent ? tr("Points spent")
                                               : tr("Coupon");
}

QString Formatter::pricePaid(const ReturnLine &line) const
{
    const QString price = amount(line.saleLinePrice());
    return line.saleLineSubsidy.isZero()
               ? price
               : tr("%1, of which %2 platform subsidy (not refunded)").arg(price, amount(line.saleLineSubsidy));
}

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

QString Formatter::undoable(Undoable what) const
{
    switch (what) {
    case Undoable::Approval:
        return tr("Approval");
    case Undoable::Refusal:
        return tr("Refusal");
    case Undoable::Cancellation:
        return tr("Cancellation");
    case Undoable::Receipt:
        return tr("Receipt");
    case Undoable::Loss:
        return tr("Loss");
    case Undoable::Inspection:
        return tr("Last inspection");
    }
    return {};
}

QString Formatter::cashRounding(const Payout &payout) const
{
    //: How much more or less was handed out in cash, and what was owed
    return payout.rounding.isZero() ? QString()
                                    : tr("cash rounding %1, of %2").arg(amount(payout.rounding), money(payout.amount));
}

QString Formatter::exceptionKind(ExceptionKind kind) const
{
    switch (kind) {
    case ExceptionKind::LostParcel:
        return tr("Goods lost");
    case ExceptionKind::ShortParcel:
        return tr("Less came than was said");
    case ExceptionKind::WrongGoods:
        return tr("Other goods came");
    case ExceptionKind::SwappedGoods:
        return tr("Another piece came");
    case ExceptionKind::RefundFailed:
        return tr("Refund failed");
    case ExceptionKind::NotCollected:
        return tr("Not collected");
    case ExceptionKind::NeverCame:
        return tr("Never came");
    case ExceptionKind::DamagedInStore:
        return tr("Damaged in the store");
    case ExceptionKind::CountDiffers:
        return tr("Count differs");
    case ExceptionKind::Complaint:
        return tr("Complaint");
    }
    return {};
}

QString Formatter::invoiceKind(InvoiceKind kind) const
{
    switch (kind) {
    case InvoiceKind::Ordinary:
        return tr("Ordinary invoice");
    case InvoiceKind::Special:
        return tr("Special invoice");
    case InvoiceKind::Electronic:
        return tr("Digital invoice");
    }
    return {};
}

QString Formatter::invoice(const Invoice &invoice) const
{
    return QString(invoiceKind(invoice.kind) + QLatin1Char(' ') + invoice.number).trimmed();
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
        return chip(Step::Settle);
    case SettlementKind::Compensation:
        return tr("To compensate");
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
    case Outcome::Undone:
        return tr("Undone");
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

QString Formatter::reason(const QString &code) const
{
    const auto *found = m_policy.reason(code);
    return found == nullptr ? code : localName(found->name, code);
}

QString Formatter::compensation(const QString &code) const
{
    const CompensationRule *found = m_policy.compensationKind(code);
    return found == nullptr ? code : localName(found->name, code);
}

QString Formatter::promotion(const QString &code) const
{
    const PromotionRule *found = m_policy.promotion(code);
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

QString Formatter::customerGroup(const QString &code) const
{
    const auto *found = m_policy.customerGroup(code);
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
    case SettlementKind::Compensation:
        return tr("Pay what a manager granted beyond the goods.");
    case SettlementKind::Repair:
        return tr("Send the goods to whoever repairs them, and note who has them.");
    case SettlementKind::Refund:
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
