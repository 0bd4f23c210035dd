// SPDX-License-Identifier: GPL-3.0-or-later
// Back to how it was paid.
#include "core/policy/tender_rule.h"

#include <algorithm>

namespace rd
{
namespace
{
bool isUnknown(const SaleTender &tender, const Policy &policy)
{
    return tender.tender.isEmpty() || tender.tender == kUnknownTender || policy.tender(tender.tender) == nullptr;
}

/// Paid with each tender; nothing when the sale does not tell all of it.
std::optional<TenderSums> paidWithEach(const Sale &sale, const Policy &policy)
{
    TenderSums sums;
    Money all;
    for (const SaleTender &tender : sale.tenders) {
        if (!tender.amount || isUnknown(tender, policy)) {
            return std::nullopt;
        }
        sums[tender.tender] += *tender.amount;
        all += *tender.amount;
    }
    return sums.empty() || all < sale.total() ? std::nullopt : std::optional(sums);
}

bool isReplacedBy(const QString &tender, const QString &other, const Policy &policy)
{
    const auto others = policy.tenderReplacements.find(tender);
    return others != policy.tenderReplacements.end() && others->second.contains(other);
}

/// Takes off what went back, to the tender itself or to one in its place.
void takeOff(TenderSums &left, const QString &tender, Money amount, const Policy &policy)
{
    if (const auto own = left.find(tender); own != left.end()) {
        own->second -= amount;
        return;
    }
    for (auto &[paid, rest] : left) {
        if (isReplacedBy(paid, tender, policy)) {
            const Money part = std::clamp(amount, Money(), std::max(Money(), rest));
            rest -= part;
            amount -= part;
        }
    }
}
}

std::optional<Money> leftOnTender(const QString &tender, const Sale &sale, const TenderSums &paidBack,
                                  const Policy &policy)
{
    auto left = paidWithEach(sale, policy);
    if (!left) {
        return std::nullopt;
    }
    for (const auto &[back, amount] : paidBack) {
        takeOff(*left, back, amount, policy);
    }
    if (const auto own = left->find(tender); own != left->end()) {
        return std::max(Money(), own->second);
    }
    Money replaced;
    for (const auto &[paid, rest] : *left) {
        replaced += isReplacedBy(paid, tender, policy) ? std::max(Money(), rest) : Money();
    }
    return replaced;
}

QStringList refundTenders(const std::vector<SaleTender> &paidWith, const Policy &policy)
{
    QStringList allowed;
    const auto add = [&](const QString &code) {
        if (code != kUnknownTender && policy.tender(code) != nullptr && !allowed.contains(code)) {
            allowed.append(code);
        }
    };
    bool anyUnknown = paidWith.empty();
    for (const SaleTender &tender : paidWith) {
        anyUnknown = anyUnknown || isUnknown(tender, policy);
        add(tender.tender);
    }
    for (const SaleTender &tender : paidWith) {
        const auto others = policy.tenderReplacements.find(tender.tender);
        if (others != policy.tenderReplacements.end()) {
            for (const QString &other : others->second) {
                add(other);
            }
        }
    }
    if (anyUnknown) {
        for (const TenderRule &rule : policy.tenders) {
            add(rule.code);
        }
    }
    return allowed;
}
}
