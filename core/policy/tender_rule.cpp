// SPDX-License-Identifier: GPL-3.0-or-later
// Back to how it was paid.
#include "core/policy/tender_rule.h"

#include "core/domain/means.h"
#include "core/policy/subsidy.h"

#include <algorithm>

namespace rd
{
namespace
{
bool isUnknown(const SaleTender &tender, const Policy &policy)
{
    return tender.tender.isEmpty() || tender.tender == kUnknownTender || policy.tender(tender.tender) == nullptr;
}

/// Paid by the customer with each tender; nothing when the sale does not tell all of it.
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
    if (sums.empty() || all < sale.total()) {
        return std::nullopt;
    }
    std::erase_if(sums, [&policy](const auto &paid) { return isSubsidy(paid.first, policy); });
    return sums;
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

/// Takes an amount of the tenders in the order in which the sale names them, and tells of which.
std::vector<SaleTender> takeInOrder(TenderSums &left, const Sale &sale, Money amount)
{
    std::vector<SaleTender> taken;
    for (const SaleTender &tender : sale.tenders) {
        Money &rest = left[tender.tender];
        const Money part = std::clamp(amount, Money(), std::max(Money(), rest));
        rest -= part;
        amount -= part;
        if (part.isPositive()) {
            taken.push_back({tender.tender, part});
        }
    }
    if (amount.isPositive()) {
        taken.push_back({kUnknownTender, amount});
    }
    return taken;
}

/// Money went to a tender that is known; only then can be told of which tenders goods took.
std::optional<TenderSums> leftOnEach(const Sale &sale, const TenderSums &paidBack, const Policy &policy)
{
    auto left = paidWithEach(sale, policy);
    if (!left) {
        return std::nullopt;
    }
    Money inGoods;
    for (const auto &[back, amount] : paidBack) {
        if (isMoney(back)) {
            takeOff(*left, back, amount, policy);
        } else {
            inGoods += amount;
        }
    }
    takeInOrder(*left, sale, inGoods);
    return left;
}
}

std::optional<Money> leftOnTender(const QString &tender, const Sale &sale, const TenderSums &paidBack,
                                  const Policy &policy)
{
    const auto left = leftOnEach(sale, paidBack, policy);
    if (!left) {
        return std::nullopt;
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

std::vector<SaleTender> movedTenders(const Sale &sale, const TenderSums &paidBack, Money amount, const Policy &policy)
{
    auto left = leftOnEach(sale, paidBack, policy);
    if (left) {
        return takeInOrder(*left, sale, amount);
    }
    std::vector<SaleTender> tenders;
    for (const SaleTender &tender : sale.tenders) {
        if (!isSubsidy(tender.tender, policy)) {
            tenders.push_back({tender.tender, std::nullopt});
        }
    }
    if (tenders.size() == 1) { // paid by it alone, whatever the file says of the amount
        tenders.front().amount = amount;
    }
    return tenders;
}

QStringList refundTenders(const std::vector<SaleTender> &paidWith, const Policy &policy)
{
    QStringList allowed;
    const auto add = [&](const QString &code) {
        const TenderRule *rule = policy.tender(code);
        if (code != kUnknownTender && rule != nullptr && !rule->isSubsidy && !allowed.contains(code)) {
            allowed.append(code);
        }
    };
    // Where the customer paid nothing, only what is beyond the goods can be paid, and that goes by any tender.
    bool anyUnknown = std::ranges::all_of(
        paidWith, [&policy](const SaleTender &tender) { return isSubsidy(tender.tender, policy); });
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
