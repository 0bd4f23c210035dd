// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in every world, whatever happened.
#include "tests/model/figures.h"
#include "tests/model/product.h"

#include <algorithm>

namespace rd::model
{
namespace
{
QString brokenDebt(const World &world, const Return &of, int number)
{
    const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
    if (paidOf(of, number, false) > (debt.isVoid ? 0 : debt.amount)) {
        return QStringLiteral("I3: more was paid than was owed");
    }
    const SettlementState state = stateOf(of, number);
    if (of.outcome && state != SettlementState::Done && state != SettlementState::Void) {
        return QStringLiteral("I7: a closed return owes money");
    }
    const bool isAsked = debt.isLarge && debt.amount > 0 && !debt.isVoid && !isRecordOnly(world);
    if (isAsked && !debt.countersigner && paidOf(of, number, false) > 0) {
        return QStringLiteral("I6: a large settlement went out without a second person");
    }
    return {};
}

/// What was paid in place of money, and the goods or the credit that the customer has for it.
QString brokenGift(const Return &of, int number)
{
    const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
    std::map<QString, qint64> paid;
    for (const Payment &payment : of.payments) {
        if (payment.debt == number && payment.state == PayoutState::Confirmed) {
            paid[payment.tender] += payment.amount;
        }
    }
    const qint64 forGoods = paid[kExchangeMeans] + paid[kShipMeans];
    if (debt.given ? worthOf(debt.given->articles) != forGoods + debt.given->added : forGoods != 0) {
        return QStringLiteral("goods that left are not what was paid and added for them");
    }
    if ((debt.credit ? debt.credit->amount : 0) != paid[kCreditMeans]) {
        return QStringLiteral("a credit is not what was paid for it");
    }
    if (debt.isVoid && (debt.given || debt.credit)) {
        return QStringLiteral("something was given for a void settlement");
    }
    return {};
}

/// Beyond the goods by a manager's name, within limits of its own, and of no goods.
QString brokenCompensation(const World &world, const Return &of)
{
    for (const Debt &debt : of.debts) {
        const bool isByManager = debt.by == StaffId(5) || debt.by == StaffId(6);
        const bool isOwn = debt.by == of.loggedBy && !isRecordOnly(world);
        if (!debt.beyond.isEmpty() && (!isByManager || isOwn || !debt.shares.empty() || debt.isWithoutGoods)) {
            return QStringLiteral("a compensation is nobody's, of their own return, or for goods");
        }
        if ((debt.kind == SettlementKind::Compensation) == debt.beyond.isEmpty()) {
            return QStringLiteral("a compensation became something else");
        }
    }
    for (const CompensationRule &rule : world.policy.compensationKinds) {
        if (grantedBeyond(world, of, rule.code) > rule.limit.minor()) {
            return QStringLiteral("I3: more compensation of a kind than its limit");
        }
    }
    return grantedBeyond(world, of) > world.policy.compensationLimit.minor()
               ? QStringLiteral("I3: more compensation than the limit of all kinds")
               : QString();
}

/// Nothing is granted or paid for it, and goods that never came cannot be repaired.
QString brokenRepair(const World &world, const Return &of, int number)
{
    const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
    if (!isRepair(debt)) {
        return debt.away ? QStringLiteral("what is no repair was sent for one") : QString();
    }
    const bool isOfGoodsAtFault = std::all_of(debt.shares.begin(), debt.shares.end(),
                                              [&](const Share &share) { return isAtFault(world, of, share); });
    const bool isFree = debt.amount == 0 && paidOf(of, number, false) == 0;
    return isFree && isOfGoodsAtFault && !debt.isWithoutGoods
               ? QString()
               : QStringLiteral("a repair is paid, of no goods, or of goods without a fault");
}

QString brokenLine(const Return &of, int number)
{
    const Line &line = of.lines[static_cast<std::size_t>(number) - 1];
    const qint64 gone = line.declined + line.cancelled + line.lost + line.handedBackReceived + line.collected
                        + line.moved;
    if (line.places() + gone != line.requested) {
        return QStringLiteral("units appeared or vanished");
    }
    qint64 accepted = 0;
    qint64 waived = 0;
    qint64 collected = 0;
    for (const Debt &debt : of.debts) {
        for (const Share &share : debt.shares) {
            const bool counts = share.line == number && !debt.isVoid;
            (debt.isWithoutGoods ? waived : accepted) += counts ? share.units : 0;
            collected += counts && debt.away && debt.away->isCollected ? share.units : 0;
            if (share.fee < 0 || share.deduction < 0 || share.net() < 0 || (debt.isWithoutGoods && share.fee > 0)) {
                return QStringLiteral("a fee or a deduction is more than there is, or of goods that never came");
            }
        }
    }
    if (accepted != line.accepted || waived != line.waived) {
        return QStringLiteral("I2: settled is not what was accepted or waived");
    }
    if (collected != line.collected || collected > line.accepted) {
        return QStringLiteral("collected is not what was repaired");
    }
    if (line.waived > 0 && (!of.approvedBy || !of.isOverridden)) {
        return QStringLiteral("I2: waived by nobody");
    }
    return {};
}

/// Never more than the customer ever had back, with its own tax, and only for an invoice. A payment that bounced may leave more.
QString brokenRed(const World &world, const Return &of)
{
    const Sum done = redDone(of);
    const Sum given = givenBack(of);
    const bool hasFailed = std::any_of(of.payments.begin(), of.payments.end(),
                                       [](const Payment &payment) { return payment.state == PayoutState::Failed; });
    if (!of.reds.empty() && !world.receipts[of.receipt].isInvoiced) {
        return QStringLiteral("a red invoice without an invoice");
    }
    if (!hasFailed && (done.amount > given.amount || done.tax > given.tax)) {
        return QStringLiteral("red invoices take back more than was given back");
    }
    const bool isWhole = done.amount == given.amount && done.amount > 0 && !hasFailed;
    return isWhole && done.tax != given.tax ? QStringLiteral("red invoices over all of it have another tax")
                                            : QString();
}

QString brokenOf(const World &world, const Return &of)
{
    const bool hasOpenTask = std::any_of(of.tasks.begin(), of.tasks.end(),
                                         [](const Owed &task) { return !task.closed && task.trouble == 0; });
    QString broken = hasOpenTask == of.outcome.has_value()
                         ? QStringLiteral("an open return has no open task, or a closed one has")
                         : QString();
    broken = broken.isEmpty() ? brokenCompensation(world, of) : broken;
    broken = broken.isEmpty() ? brokenRed(world, of) : broken;
    for (int number = 1; broken.isEmpty() && number <= static_cast<int>(of.debts.size()); ++number) {
        broken = brokenDebt(world, of, number);
        broken = broken.isEmpty() ? brokenGift(of, number) : broken;
        broken = broken.isEmpty() ? brokenRepair(world, of, number) : broken;
    }
    for (int number = 1; broken.isEmpty() && number <= static_cast<int>(of.lines.size()); ++number) {
        broken = brokenLine(of, number);
    }
    return broken;
}

QString brokenSold(const World &world, std::size_t receipt, const Sold &sold)
{
    const Totals totals = totalsOf(world, receipt, sold.line);
    if (totals.places > sold.quantity) {
        return QStringLiteral("I1: more units came back than were sold");
    }
    if (totals.gross > sold.paid || totals.units > totals.places) {
        return QStringLiteral("I3: more was granted than the line paid");
    }
    if (totals.units == sold.quantity
        && (totals.gross != sold.paid || totals.tax != sold.tax || totals.subsidy != sold.subsidy)) {
        return QStringLiteral("I5: all units granted, but not the whole price");
    }
    return {};
}

/// What was paid by a tender and by those that it may replace.
std::optional<qint64> mostBy(const World &world, std::size_t receipt, const QString &tender)
{
    const Receipt &of = world.receipts[receipt];
    qint64 sum = 0;
    for (std::size_t i = 0; i < of.amounts.size(); ++i) {
        const QString &paid = of.tenders[static_cast<qsizetype>(i)];
        const auto others = world.policy.tenderReplacements.find(paid);
        const bool isReplaced = others != world.policy.tenderReplacements.end() && others->second.contains(tender);
        sum += paid == tender || isReplaced ? of.amounts[i] : 0;
    }
    return of.amounts.empty() ? std::nullopt : std::optional(sum);
}

/// What was asked for is in the return that was logged or in one that was split from it, each unit once; and the people with it.
QString brokenSplit(const World &world, const Return &of)
{
    if (of.id != of.root) {
        const Return &first = world.returns[static_cast<std::size_t>(of.root)];
        const bool isSame = of.loggedBy == first.loggedBy && of.receipt == first.receipt
                            && of.customer == first.customer;
        return isSame ? QString() : QStringLiteral("I6: a split changed who logged, the receipt or the customer");
    }
    qint64 gone = 0;
    qint64 taken = 0;
    for (const Return &one : world.returns) {
        for (const Line &line : one.lines) {
            gone += one.root == of.root ? line.moved : 0;
            taken += one.root == of.root && one.id != of.root ? line.requested : 0;
        }
    }
    return gone == taken ? QString() : QStringLiteral("units were lost or won by a split");
}

/// Over all returns of a receipt: what left for it by every tender, what was granted for it, and what was paid for it.
QString brokenReceipt(const World &world, std::size_t receipt)
{
    qint64 paid = 0;
    for (const Sold &sold : world.receipts[receipt].lines) {
        if (const QString broken = brokenSold(world, receipt, sold); !broken.isEmpty()) {
            return broken;
        }
        paid += sold.paid;
    }
    qint64 granted = 0;
    for (const Return &of : world.returns) {
        for (const Debt &debt : of.debts) {
            const bool counts = of.receipt == receipt && !debt.isVoid && debt.beyond.isEmpty();
            granted += counts ? debt.amount : 0;
        }
    }
    qint64 left = granted;
    for (const auto &[tender, amount] : paidBackOf(world, receipt)) {
        left -= amount;
        if (isTender(world.policy, tender) && amount > mostBy(world, receipt, tender).value_or(amount)) {
            return QStringLiteral("more went back by a tender than was paid by it");
        }
    }
    return granted > paid || left < 0 ? QStringLiteral("I3: more left for a receipt than was granted or paid for it")
                                      : QString();
}
}

QString brokenRule(const World &world)
{
    for (std::size_t receipt = 0; receipt < world.receipts.size(); ++receipt) {
        if (const QString broken = brokenReceipt(world, receipt); !broken.isEmpty()) {
            return broken;
        }
    }
    for (const Return &of : world.returns) {
        for (const QString &broken : {brokenOf(world, of), brokenSplit(world, of)}) {
            if (!broken.isEmpty()) {
                return broken;
            }
        }
    }
    return {};
}
}
