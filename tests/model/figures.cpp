// SPDX-License-Identifier: GPL-3.0-or-later
// What things are worth, and what the store's rules say to a request.
#include "tests/model/figures.h"

#include <algorithm>

namespace rd::model
{
namespace
{
__extension__ using Wide = __int128;

const ReasonRule &reasonOf(const Policy &policy, const QString &code)
{
    return *std::find_if(policy.reasons.begin(), policy.reasons.end(),
                         [&](const ReasonRule &rule) { return rule.code == code; });
}
}

qint64 portion(qint64 amount, qint64 part, qint64 whole)
{
    return static_cast<qint64>((Wide(2) * amount * part + whole) / (Wide(2) * whole));
}

const Sold *soldLine(const World &world, const Return &of, int line)
{
    for (const Sold &sold : world.receipts[of.receipt].lines) {
        if (sold.line == line) {
            return &sold;
        }
    }
    return nullptr;
}

Totals totalsOf(const World &world, std::size_t receipt, int soldLine)
{
    Totals sum;
    for (const Return &one : world.returns) {
        for (const Line &line : one.lines) {
            sum.places += one.receipt == receipt && line.sold == soldLine ? line.places() : 0;
        }
        for (const Debt &debt : one.debts) {
            for (const Share &share : debt.shares) {
                if (!debt.isVoid && !isRepair(debt) && one.receipt == receipt
                    && one.lines[static_cast<std::size_t>(share.line) - 1].sold == soldLine) {
                    sum.units += share.units;
                    sum.gross += share.gross;
                    sum.tax += share.tax;
                    sum.subsidy += share.subsidy;
                }
            }
        }
    }
    return sum;
}

qint64 grantedTogether(const World &world, const Return &of)
{
    qint64 sum = 0;
    for (const Return &one : world.returns) {
        const bool isOfCustomer = of.customer != 0 && one.customer == of.customer;
        for (const Debt &debt : one.debts) {
            const bool counts = one.receipt == of.receipt || (isOfCustomer && debt.day == world.today());
            sum += counts && !debt.isVoid ? debt.amount : 0;
        }
    }
    return sum;
}

qint64 grantedBeyond(const World &world, const Return &of, const QString &kind)
{
    qint64 sum = 0;
    for (const Return &one : world.returns) {
        for (const Debt &debt : one.debts) {
            const bool counts = !debt.beyond.isEmpty() && (kind.isEmpty() || debt.beyond == kind);
            sum += one.root == of.root && counts && !debt.isVoid ? debt.amount : 0;
        }
    }
    return sum;
}

Line beside(const World &world, const Return &of, const Line &line)
{
    Line others;
    for (const Return &one : world.returns) {
        for (const Line &each : one.lines) {
            if (one.id != of.id && each.root == line.root) {
                others.gross += each.gross;
                for (const auto &[condition, units] : each.graded) {
                    others.graded[condition] += units;
                }
            }
        }
    }
    return others;
}

Share valueNext(const Sold &sold, Totals &before, qint64 units)
{
    Share share;
    share.units = units;
    before.units += units;
    // Where units in the middle went to repair, rounding may have granted a cent too early: it is not taken back.
    share.gross = std::max<qint64>(0, portion(sold.paid, before.units, sold.quantity) - before.gross);
    share.tax = std::max<qint64>(0, portion(sold.tax, before.units, sold.quantity) - before.tax);
    share.subsidy = std::max<qint64>(0, portion(sold.subsidy, before.units, sold.quantity) - before.subsidy);
    before.gross += share.gross;
    before.tax += share.tax;
    before.subsidy += share.subsidy;
    return share;
}

namespace
{
qint64 feeOf(const Policy &policy, qint64 gross, const QString &reason, const QString &condition)
{
    if (reasonOf(policy, reason).fault == Fault::Store || condition == QStringLiteral("defective")) {
        return 0;
    }
    for (const FeeRule &rule : policy.fees) {
        if ((rule.reason.isEmpty() || rule.reason == reason)
            && (rule.condition.isEmpty() || rule.condition == condition)) {
            return std::min(gross, rule.share ? portion(gross, rule.share->value(), 10'000) : rule.fixed->minor());
        }
    }
    return 0;
}

/// What all graded units of a line owe.
qint64 feesOf(const Policy &policy, Line line, const Line &others)
{
    line.gross += others.gross;
    for (const auto &[condition, graded] : others.graded) {
        line.graded[condition] += graded;
    }
    qint64 units = 0;
    for (const auto &[condition, graded] : line.graded) {
        units += graded;
    }
    qint64 fees = 0;
    qint64 done = 0;
    qint64 shared = 0;
    for (const auto &[condition, graded] : line.graded) {
        done += graded;
        const qint64 upToHere = portion(line.gross, done, units);
        fees += feeOf(policy, upToHere - shared, line.reason, condition);
        shared = upToHere;
    }
    return fees;
}
}

qint64 takeFee(const Policy &policy, Line &line, const Line &others, const std::map<QString, qint64> &found,
               qint64 gross)
{
    const qint64 before = feesOf(policy, line, others);
    for (const auto &[condition, units] : found) {
        line.graded[condition] += units;
    }
    line.gross += gross;
    return std::min(std::max<qint64>(feesOf(policy, line, others) - before, 0), gross);
}

Shares sharesOf(const World &world, const Return &of, const std::vector<LineQuantity> &units, bool isAsked)
{
    Shares shares;
    std::map<int, Totals> before;
    for (const LineQuantity &one : units) {
        const int sold = of.lines[static_cast<std::size_t>(one.line) - 1].sold;
        if (isAsked && of.lines[static_cast<std::size_t>(one.line) - 1].wanted == SettlementKind::Repair) {
            Share &free = shares[one.line];
            free.line = one.line;
            free.units += one.quantity.thousandths();
            continue;
        }
        Totals &sofar = before.try_emplace(sold, totalsOf(world, of.receipt, sold)).first->second;
        const Share next = valueNext(*soldLine(world, of, sold), sofar, one.quantity.thousandths());
        Share &sum = shares[one.line];
        sum = {one.line, sum.units + next.units,    sum.gross + next.gross, 0, sum.tax + next.tax, 0,
               0,        sum.subsidy + next.subsidy};
    }
    return shares;
}

namespace
{
/// What was damaged in the store is taken out of the units with the highest fees, and counts as the store's fault.
std::map<int, qint64> excuse(const World &world, Return &of, const Inspect &inspect,
                             std::map<int, std::map<QString, qint64>> &found)
{
    std::map<int, qint64> excused;
    std::vector<const InspectedUnits *> order;
    for (const InspectedUnits &one : inspect.units) {
        if (one.disposition != QStringLiteral("hand_back")) {
            order.push_back(&one);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](const InspectedUnits *a, const InspectedUnits *b) {
        const auto fee = [&](const InspectedUnits *one) {
            const Line &line = of.lines[static_cast<std::size_t>(one->line) - 1];
            return feeOf(world.policy, soldLine(world, of, line.sold)->paid, line.reason, one->condition);
        };
        return fee(a) > fee(b);
    });
    std::map<int, qint64> left;
    for (const InspectedUnits *one : order) {
        qint64 &marked = left.try_emplace(one->line, damagedLeft(of, one->line)).first->second;
        const qint64 units = std::min(marked, one->quantity.thousandths());
        marked -= units;
        found[one->line][one->condition] -= units;
        found[one->line][QStringLiteral("defective")] += units;
        excused[one->line] += units;
        of.lines[static_cast<std::size_t>(one->line) - 1].damagedUsed += units;
    }
    return excused;
}
}

Shares takeShares(const World &world, Return &of, const Inspect &inspect)
{
    std::vector<LineQuantity> accepted;
    std::map<int, std::map<QString, qint64>> found;
    for (const InspectedUnits &one : inspect.units) {
        if (one.disposition != QStringLiteral("hand_back")) {
            accepted.push_back({one.line, one.quantity});
            found[one.line][one.condition] += one.quantity.thousandths();
        }
    }
    const std::map<int, qint64> excused = excuse(world, of, inspect, found);
    Shares shares = sharesOf(world, of, accepted);
    for (const auto &[number, units] : excused) {
        shares[number].damaged = units;
    }
    for (auto &[number, share] : shares) {
        Line &line = of.lines[static_cast<std::size_t>(number) - 1];
        share.fee = takeFee(world.policy, line, beside(world, of, line), found[number], share.gross);
    }
    withhold(world, of, shares);
    return shares;
}

bool isFlagged(const World &world, qint64 customer)
{
    return std::any_of(world.flags.begin(), world.flags.end(), [&](const Flag &flag) {
        const bool isOver = (flag.lastDay && world.today() > *flag.lastDay)
                            || (flag.withdrawn && world.now >= *flag.withdrawn);
        return customer != 0 && flag.customer == customer && world.now >= flag.from && !isOver;
    });
}

std::vector<Judged> judgedOf(const World &world, const Return &of, const std::vector<RequestLine> &lines)
{
    std::vector<Judged> judged;
    std::map<int, Totals> before;
    qint64 total = 0;
    int number = 0;
    const qint64 age = world.today() - world.receipts[of.receipt].day;
    for (const RequestLine &line : lines) {
        const Totals sofar =
            before.try_emplace(line.saleLine, totalsOf(world, of.receipt, line.saleLine)).first->second;
        Totals next = sofar;
        total += valueNext(*soldLine(world, of, line.saleLine), next, line.quantity.thousandths()).gross;
        before[line.saleLine] = next;
        ++number;
        if (age > reasonOf(world.policy, line.reason).windowDays.value_or(world.policy.windowDays)) {
            judged.push_back({number, VerdictResult::DeniedUnlessOverridden, ErrorCode::OutsideWindow});
        } else if (age < 0) {
            judged.push_back({number, VerdictResult::NeedsReview});
        }
    }
    if (isFlagged(world, of.customer)) {
        judged.push_back({0, world.policy.flaggedCustomer});
    }
    if (total > world.policy.autoApproveLimit.minor()) {
        judged.push_back({0, VerdictResult::NeedsReview});
    }
    return judged;
}

void takeVerdict(Return &of)
{
    of.verdict = VerdictResult::Approved;
    of.deniedAs.clear();
    for (const Judged &each : of.judged) {
        of.verdict = std::max(of.verdict, each.result);
        if (each.result == VerdictResult::DeniedUnlessOverridden) {
            of.deniedAs.insert(each.deniedAs);
        }
    }
}

bool isOffered(const Policy &policy, Resolution resolution)
{
    return resolution == Resolution::StoreCredit ? policy.isStoreCreditOffered
           : resolution == Resolution::Repair    ? policy.isRepairOffered
                                                 : true;
}

SettlementKind kindWanted(Resolution resolution)
{
    return *fromCode<SettlementKind>(QString(codeOf(resolution)));
}

qint64 paidOf(const Return &of, int debt, bool confirmedOnly)
{
    qint64 sum = 0;
    for (const Payment &payment : of.payments) {
        const bool counts = payment.state == PayoutState::Confirmed
                            || (!confirmedOnly && payment.state == PayoutState::Sent);
        sum += payment.debt == debt && counts ? payment.amount : 0;
    }
    return sum;
}

bool hasPayment(const Return &of, int debt, PayoutState state)
{
    return std::any_of(of.payments.begin(), of.payments.end(),
                       [&](const Payment &payment) { return payment.debt == debt && payment.state == state; });
}

bool isBegun(const Return &of, int debt)
{
    return hasPayment(of, debt, PayoutState::Sent) || hasPayment(of, debt, PayoutState::Confirmed);
}

namespace
{
bool isSettled(const Return &of, int number, const Debt &debt)
{
    if (isRepair(debt)) {
        return debt.away && debt.away->isCollected;
    }
    const bool isOfGoods = debt.kind == SettlementKind::Exchange || debt.kind == SettlementKind::Reship;
    return paidOf(of, number, true) >= debt.amount && (!isOfGoods || hasPayment(of, number, PayoutState::Confirmed));
}
}

SettlementState stateOf(const Return &of, int debt)
{
    const Debt &one = of.debts[static_cast<std::size_t>(debt) - 1];
    if (one.isVoid) {
        return SettlementState::Void;
    }
    if (isSettled(of, debt, one)) {
        return SettlementState::Done;
    }
    if (one.isLarge && !one.countersigner) {
        return SettlementState::ToCountersign;
    }
    if (isRepair(one)) {
        return !one.away ? SettlementState::Due : one.away->isRepaired ? SettlementState::Back : SettlementState::Sent;
    }
    return hasPayment(of, debt, PayoutState::Sent) ? SettlementState::Sent : SettlementState::Due;
}

std::vector<int> changeable(const Return &of)
{
    std::vector<int> found;
    for (int number = 1; number <= static_cast<int>(of.debts.size()); ++number) {
        const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
        const SettlementState state = stateOf(of, number);
        const bool isWaiting = state == SettlementState::Due || state == SettlementState::ToCountersign;
        const bool isOut = state == SettlementState::Sent || state == SettlementState::Back;
        if (debt.beyond.isEmpty() && (isWaiting || (isOut && isRepair(debt)))) {
            found.push_back(number);
        }
    }
    return found;
}
}
