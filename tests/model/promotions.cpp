// SPDX-License-Identifier: GPL-3.0-or-later
// Gifts and bundles: what the customer would owe for what is left to them.
#include "tests/model/figures.h"
#include "tests/model/generator.h"
#include "tests/model/product.h"

#include <algorithm>

namespace rd::model
{
namespace
{
using Units = std::map<int, qint64>; ///< by line of the receipt

/// What came back of a receipt for money or a credit, and what that cost by promotions.
struct Standing {
    Units back;
    std::map<QString, qint64> withheld;

    void add(const Return &of, const Debt &debt, int sign = 1)
    {
        for (const Share &share : debt.shares) {
            back[of.lines[static_cast<std::size_t>(share.line) - 1].sold] += sign * share.units;
            for (const auto &[promotion, amount] : share.withheld) {
                withheld[promotion] += sign * amount;
            }
        }
    }
};

bool isForCash(SettlementKind kind)
{
    return kind == SettlementKind::Refund || kind == SettlementKind::StoreCredit;
}

bool counts(const Debt &debt)
{
    return isForCash(debt.kind) && !debt.isVoid && !debt.isWithoutGoods && debt.beyond.isEmpty();
}

Standing standingOf(const World &world, std::size_t receipt, const Return *but = nullptr)
{
    Standing all;
    for (const Return &one : world.returns) {
        for (const Debt &debt : one.debts) {
            if (one.receipt == receipt && &one != but && counts(debt)) {
                all.add(one, debt);
            }
        }
    }
    return all;
}

bool isCalled(const Sold &sold, const QString &pattern)
{
    return pattern.endsWith(QLatin1Char('*')) ? sold.sku.startsWith(pattern.chopped(1))
                                              : !pattern.isEmpty() && sold.sku == pattern;
}

/// Whoever paid it.
qint64 priceOf(const Sold &sold)
{
    return sold.paid + sold.subsidy;
}

bool isGift(const Sold &sold, const PromotionRule &rule)
{
    return isCalled(sold, rule.gift) && (sold.isGoods || priceOf(sold) == 0)
           && portion(priceOf(sold), 1000, sold.quantity) < rule.value.minor();
}

bool isMain(const Sold &sold, const PromotionRule &rule)
{
    const bool isPart = std::any_of(rule.bundle.begin(), rule.bundle.end(),
                                    [&](const QString &part) { return isCalled(sold, part); });
    return sold.isGoods && (isPart || (isCalled(sold, rule.main) && !isGift(sold, rule)));
}

/// One for each unit that the customer has of it, and how many they bought.
struct Had {
    qint64 bought = 0;
    qint64 left = 0;
    void add(const Sold &sold, Units back)
    {
        bought += sold.quantity;
        left += std::max<qint64>(0, sold.quantity - back[sold.line]);
    }
};

qint64 owedForGifts(const PromotionRule &rule, const Receipt &receipt, const Units &back)
{
    Had gifts;
    Had mains;
    qint64 paid = 0;
    for (const Sold &sold : receipt.lines) {
        if (isGift(sold, rule)) {
            gifts.add(sold, back);
            paid += priceOf(sold);
        } else if (isMain(sold, rule)) {
            mains.add(sold, back);
        }
    }
    const qint64 perGift = 1000 * rule.every;
    const qint64 given = std::min(gifts.bought / 1000, mains.bought / perGift);
    const qint64 owed = std::min(gifts.left / 1000, given) - mains.left / perGift;
    return owed <= 0 ? 0 : std::max<qint64>(0, owed * rule.value.minor() - portion(paid, owed * 1000, gifts.bought));
}

qint64 owedForBundles(const PromotionRule &rule, const Receipt &receipt, const Units &back)
{
    std::map<QString, Had> parts;
    for (const QString &part : rule.bundle) {
        parts[part];
    }
    for (const Sold &sold : receipt.lines) {
        for (const QString &part : rule.bundle) {
            if (sold.isGoods && isCalled(sold, part)) {
                parts[part].add(sold, back);
                break;
            }
        }
    }
    qint64 bought = parts.begin()->second.bought / 1000;
    for (const auto &[part, had] : parts) {
        bought = std::min(bought, had.bought / 1000);
    }
    qint64 broken = 0;
    for (qint64 bundle = 1; bundle <= bought; ++bundle) { // each is whole, gone, or broken up
        std::size_t there = 0;
        for (const auto &[part, had] : parts) {
            there += had.left / 1000 >= bundle ? 1 : 0;
        }
        broken += there != 0 && there != parts.size() ? 1 : 0;
    }
    return broken * rule.value.minor();
}

qint64 owedFor(const PromotionRule &rule, const Receipt &receipt, const Units &back)
{
    return rule.bundle.isEmpty() ? owedForGifts(rule, receipt, back) : owedForBundles(rule, receipt, back);
}
}

bool isGiftOfSale(const World &world, const Receipt &receipt, const Sold &sold)
{
    return std::any_of(world.policy.promotions.begin(), world.policy.promotions.end(), [&](const PromotionRule &rule) {
        return priceOf(sold) == 0 && isGift(sold, rule)
               && std::any_of(receipt.lines.begin(), receipt.lines.end(),
                              [&](const Sold &other) { return isMain(other, rule); });
    });
}

void withhold(const World &world, const Return &of, std::vector<Share *> shares)
{
    const Receipt &receipt = world.receipts[of.receipt];
    const Standing before = standingOf(world, of.receipt);
    Units back = before.back;
    for (const Share *share : shares) {
        back[of.lines[static_cast<std::size_t>(share->line) - 1].sold] += share->units;
    }
    for (const PromotionRule &rule : world.policy.promotions) {
        const auto known = before.withheld.find(rule.code);
        const qint64 withheld = known == before.withheld.end() ? 0 : known->second;
        qint64 change = std::max(owedFor(rule, receipt, back) - owedFor(rule, receipt, before.back), -withheld);
        const bool isGiven = change < 0;
        std::stable_sort(shares.begin(), shares.end(), [&](const Share *one, const Share *other) {
            const auto isLast = [&](const Share *share) {
                const Sold &sold = *soldLine(world, of, of.lines[static_cast<std::size_t>(share->line) - 1].sold);
                return !isMain(sold, rule) && !(isGiven && isGift(sold, rule));
            };
            return std::pair(isLast(one), one->line) < std::pair(isLast(other), other->line);
        });
        for (Share *share : shares) {
            const qint64 part = isGiven ? change : std::min(change, share->net());
            if (part != 0) {
                share->withheld[rule.code] += part;
                change -= part;
            }
        }
    }
}

void withhold(const World &world, const Return &of, Shares &shares)
{
    std::vector<Share *> some;
    for (auto &[number, share] : shares) {
        if (isForCash(of.lines[static_cast<std::size_t>(number) - 1].wanted)) {
            some.push_back(&share);
        }
    }
    if (!some.empty()) {
        withhold(world, of, some);
    }
}

bool keepsPromotions(SettlementKind kind)
{
    return !isForCash(kind);
}

bool isCountedOn(const World &world, const Return &of, const std::vector<int> &debts)
{
    const Receipt &receipt = world.receipts[of.receipt];
    const Standing before = standingOf(world, of.receipt);
    Standing after = before;
    for (const int number : debts) {
        const Debt &debt = of.debts[static_cast<std::size_t>(number) - 1];
        if (counts(debt)) {
            after.add(of, debt, -1);
        }
    }
    const auto open = [&](const PromotionRule &rule, Standing at) {
        return std::max<qint64>(0, owedFor(rule, receipt, at.back) - at.withheld[rule.code]);
    };
    return std::any_of(after.withheld.begin(), after.withheld.end(), [](const auto &each) { return each.second < 0; })
           || std::any_of(world.policy.promotions.begin(), world.policy.promotions.end(),
                          [&](const PromotionRule &rule) {
                              Standing then = before;
                              Standing now = after;
                              const bool isTakenBack = now.withheld[rule.code] > then.withheld[rule.code];
                              return !isTakenBack && open(rule, after) > open(rule, before);
                          });
}

bool losesPromotion(const World &world, const Return &of, const Debt &debt)
{
    const Receipt &receipt = world.receipts[of.receipt];
    const Standing before = standingOf(world, of.receipt);
    Standing after = before;
    after.add(of, debt);
    return !debt.isWithoutGoods
           && std::any_of(world.policy.promotions.begin(), world.policy.promotions.end(),
                          [&](const PromotionRule &rule) {
                              return owedFor(rule, receipt, after.back) > owedFor(rule, receipt, before.back);
                          });
}

PromotionStanding promotionsElsewhere(const World &world, const Return &of)
{
    PromotionStanding told;
    const Standing others = standingOf(world, of.receipt, &of);
    for (const auto &[line, units] : others.back) {
        told.gone[line] = Quantity::fromThousandths(units);
    }
    for (const auto &[promotion, amount] : others.withheld) {
        told.withheld[promotion] = Money::fromMinor(amount);
    }
    return told;
}

std::vector<PromotionRule> randomPromotions(Chance &chance)
{
    const QString patterns[] = {QStringLiteral("TEE*"), QStringLiteral("TEE-*"), QStringLiteral("CAP*"),
                                QStringLiteral("PEN"), QStringLiteral("TEE-M")};
    std::vector<PromotionRule> rules;
    while (rules.size() < 2 && chance.percent(55)) {
        PromotionRule rule;
        rule.code = QStringLiteral("promotion_%1").arg(rules.size());
        rule.value = Money::fromMinor(chance.number(1, 20'000));
        if (chance.percent(40)) {
            const auto first = static_cast<std::size_t>(chance.number(0, 4));
            rule.bundle = {patterns[first], patterns[(first + static_cast<std::size_t>(chance.number(1, 4))) % 5]};
        } else {
            rule.main = chance.oneOf(patterns);
            rule.gift = chance.oneOf(patterns);
            rule.every = static_cast<int>(chance.number(1, 2));
        }
        rules.push_back(rule);
    }
    return rules;
}
}
