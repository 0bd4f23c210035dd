// SPDX-License-Identifier: GPL-3.0-or-later
// Back to how it was paid.
#include "tests/model/figures.h"

#include <algorithm>

namespace rd::model
{
namespace
{
using Sums = std::map<QString, qint64>;

bool isReplacedBy(const Policy &policy, const QString &paid, const QString &tender)
{
    const auto others = policy.tenderReplacements.find(paid);
    return others != policy.tenderReplacements.end() && others->second.contains(tender);
}

/// Up to `amount` of what is there, which becomes less.
qint64 take(qint64 &there, qint64 amount)
{
    const qint64 taken = std::clamp<qint64>(amount, 0, std::max<qint64>(there, 0));
    there -= taken;
    return taken;
}

/// What goods of this worth take, tender by tender in the order of the receipt.
std::vector<Part> takeParts(Sums &left, const Receipt &receipt, qint64 worth)
{
    std::vector<Part> parts;
    for (const QString &tender : receipt.tenders) {
        if (const qint64 taken = take(left[tender], worth); taken > 0) {
            parts.push_back({tender, taken});
            worth -= taken;
        }
    }
    if (worth > 0) {
        parts.push_back({QStringLiteral("unknown"), worth});
    }
    return parts;
}

/// Money went back by a tender; what replaced others is taken of those.
std::optional<Sums> leftOnEach(const World &world, std::size_t number, qint64 movedMore)
{
    const Receipt &receipt = world.receipts[number];
    if (receipt.amounts.empty()) {
        return std::nullopt;
    }
    Sums left;
    for (std::size_t i = 0; i < receipt.amounts.size(); ++i) {
        left[receipt.tenders[static_cast<qsizetype>(i)]] += receipt.amounts[i];
    }
    for (auto [tender, amount] : paidBackOf(world, number)) {
        if (tender == kExchangeMeans || tender == kShipMeans || tender == kCreditMeans) {
            movedMore += amount;
        } else if (left.count(tender) > 0) {
            left[tender] -= amount;
        } else {
            for (auto &[paid, rest] : left) {
                amount -= isReplacedBy(world.policy, paid, tender) ? take(rest, amount) : 0;
            }
        }
    }
    takeParts(left, receipt, movedMore);
    return left;
}
}

bool isTender(const Policy &policy, const QString &tender)
{
    return tender != QStringLiteral("unknown") && tender != kSubsidy
           && std::any_of(policy.tenders.begin(), policy.tenders.end(),
                          [&](const TenderRule &rule) { return rule.code == tender; });
}

bool isTenderAllowed(const World &world, const Return &of, const QString &tender)
{
    const QString unknown = QStringLiteral("unknown");
    const QStringList &paidWith = world.receipts[of.receipt].tenders;
    bool fits = paidWith.contains(unknown) || paidWith.contains(tender);
    for (const QString &paid : paidWith) {
        const auto others = world.policy.tenderReplacements.find(paid);
        fits = fits || (others != world.policy.tenderReplacements.end() && others->second.contains(tender));
    }
    return isTender(world.policy, tender) && fits;
}

std::map<QString, qint64> paidBackOf(const World &world, std::size_t receipt)
{
    Sums sums;
    for (const Return &one : world.returns) {
        for (const Payment &payment : one.payments) {
            const bool isBack = one.debts[static_cast<std::size_t>(payment.debt) - 1].beyond.isEmpty();
            if (one.receipt == receipt && isBack && payment.state != PayoutState::Failed) {
                sums[payment.tender] += payment.amount;
            }
        }
    }
    return sums;
}

std::optional<qint64> leftOn(const World &world, std::size_t receipt, const QString &tender, qint64 movedMore)
{
    const auto left = leftOnEach(world, receipt, movedMore);
    if (!left) {
        return std::nullopt;
    }
    qint64 sum = 0;
    for (const auto &[paid, rest] : *left) {
        const bool counts = left->count(tender) > 0 ? paid == tender : isReplacedBy(world.policy, paid, tender);
        sum += counts ? std::max<qint64>(rest, 0) : 0;
    }
    return sum;
}

qint64 usualAmount(const World &world, const Return &of, const Debt &debt, const QString &tender, qint64 due)
{
    if (!debt.beyond.isEmpty()) {
        return due;
    }
    const qint64 left = leftOn(world, of.receipt, tender).value_or(due);
    return left > 0 ? std::min(due, left) : due;
}

std::vector<Part> partsOf(const World &world, std::size_t receipt, qint64 worth, qint64 movedMore)
{
    if (auto left = leftOnEach(world, receipt, movedMore)) {
        return takeParts(*left, world.receipts[receipt], worth);
    }
    if (world.receipts[receipt].tenders.size() == 1) {
        return {{world.receipts[receipt].tenders.front(), worth}};
    }
    std::vector<Part> parts;
    for (const QString &tender : world.receipts[receipt].tenders) {
        parts.push_back({tender, {}});
    }
    return parts;
}
}
