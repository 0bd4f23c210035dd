// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed after, less what was owed before; so any order of pieces comes to the same.
#include "core/workflow/promotions.h"

#include "core/policy/promotion.h"
#include "core/workflow/standing.h"

#include <algorithm>

namespace rd
{
namespace
{
const SaleLine *soldAs(const Sale &sale, const ReturnLine &line)
{
    const auto found = std::ranges::find(sale.lines, line.saleLineNumber, &SaleLine::line);
    return found == sale.lines.end() ? nullptr : &*found;
}

bool isAbout(const PromotionRule &rule, const SaleLine &line, bool isGivingBack)
{
    return isMainOf(rule, line) || (isGivingBack && isGiftOf(rule, line));
}

/// The lines that the promotion is about come first.
std::vector<SettlementLine *> inOrder(Work &work, const PromotionRule &rule, std::vector<SettlementLine *> lines,
                                      bool isGivingBack)
{
    std::ranges::stable_partition(lines, [&](const SettlementLine *part) {
        const SaleLine *sold = soldAs(*work.situation().sale, *work.next().line(part->line));
        return sold != nullptr && isAbout(rule, *sold, isGivingBack);
    });
    return lines;
}

Money withheldOf(const PromotionStanding &standing, const QString &promotion)
{
    const auto found = standing.withheld.find(promotion);
    return found == standing.withheld.end() ? Money() : found->second;
}

/// What more is owed when these units are gone; negative, at most what was withheld, where less is.
PromotionOwed changeOf(const PromotionRule &rule, const Sale &sale, const PromotionStanding &before,
                       const UnitsByLine &gone)
{
    const PromotionOwed then = promotionOwed(rule, sale, before.gone);
    const PromotionOwed now = promotionOwed(rule, sale, gone);
    return {now.units - then.units, std::max(now.amount - then.amount, -withheldOf(before, rule.code))};
}

/// The same for each promotion of the rules that owes more or less, when these units of a return come back, too.
std::vector<std::pair<const PromotionRule *, PromotionOwed>> changesOf(const Policy &policy, const Sale &sale,
                                                                       const PromotionStanding &before,
                                                                       const ReturnCase &returnCase,
                                                                       const std::vector<LineQuantity> &units)
{
    UnitsByLine gone = before.gone;
    for (const LineQuantity &each : units) {
        gone[returnCase.line(each.line)->saleLineNumber] += each.quantity;
    }
    std::vector<std::pair<const PromotionRule *, PromotionOwed>> changes;
    for (const PromotionRule &rule : policy.promotions) {
        if (const PromotionOwed change = changeOf(rule, sale, before, gone); !change.amount.isZero()) {
            changes.emplace_back(&rule, change);
        }
    }
    return changes;
}

void take(Work &work, const PromotionRule &rule, const PromotionOwed &owed, const std::vector<SettlementLine *> &lines)
{
    Money rest = owed.amount;
    Quantity units = owed.units;
    for (SettlementLine *part : inOrder(work, rule, lines, false)) {
        const Money taken = std::min(rest, part->net);
        if (taken.isPositive()) {
            part->promotions.push_back({rule.code, units, taken});
            part->net = part->net - taken;
            rest = rest - taken;
            units = {};
        }
    }
}

void give(Work &work, const PromotionRule &rule, const PromotionOwed &owed, const std::vector<SettlementLine *> &lines)
{
    SettlementLine &part = *inOrder(work, rule, lines, true).front();
    part.promotions.push_back({rule.code, -owed.units, owed.amount});
    part.net = part.net - owed.amount;
}

/// Of all returns of the sale, with this one as it is given.
PromotionStanding standingWith(const Work &work, const ReturnCase &returnCase)
{
    PromotionStanding all = work.situation().promotionsElsewhere;
    all += promotionStanding(returnCase);
    return all;
}

/// What is owed and was not withheld.
Money uncovered(const PromotionRule &rule, const Sale &sale, const PromotionStanding &standing)
{
    const Money owed = promotionOwed(rule, sale, standing.gone).amount;
    return std::max(Money(), owed - withheldOf(standing, rule.code));
}

Error countedOn(const QString &promotion)
{
    return Error::of(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("promotion")},
                                                 {QStringLiteral("promotion"), promotion}});
}
}

PromotionStanding &PromotionStanding::operator+=(const PromotionStanding &other)
{
    for (const auto &[line, units] : other.gone) {
        gone[line] += units;
    }
    for (const auto &[promotion, amount] : other.withheld) {
        withheld[promotion] += amount;
    }
    return *this;
}

bool endsPromotions(SettlementKind kind)
{
    return kind == SettlementKind::Refund || kind == SettlementKind::StoreCredit;
}

PromotionStanding promotionStanding(const ReturnCase &returnCase)
{
    PromotionStanding standing;
    for (const Settlement &settlement : returnCase.settlements) {
        if (!isStanding(settlement) || !endsPromotions(settlement.kind) || settlement.isWithoutGoods) {
            continue;
        }
        for (const SettlementLine &part : settlement.lines) {
            standing.gone[returnCase.line(part.line)->saleLineNumber] += part.quantity;
            for (const PromotionTerm &term : part.promotions) {
                standing.withheld[term.promotion] += term.amount;
            }
        }
    }
    return standing;
}

void withholdPromotions(Work &work, const std::vector<SettlementLine *> &lines)
{
    const auto &sale = work.situation().sale;
    if (!sale || lines.empty()) {
        return;
    }
    std::vector<LineQuantity> units;
    for (const SettlementLine *part : lines) {
        units.push_back({part->line, part->quantity});
    }
    const PromotionStanding before = standingWith(work, work.next());
    for (const auto &[rule, change] : changesOf(work.policy(), *sale, before, work.next(), units)) {
        if (change.amount.isPositive()) {
            take(work, *rule, change, lines);
        } else {
            give(work, *rule, change, lines);
        }
    }
}

Money promotionsLost(Work &work, const Settlement &settlement)
{
    Money sum;
    const auto &sale = work.situation().sale;
    if (!sale || settlement.isWithoutGoods) {
        return sum;
    }
    std::vector<LineQuantity> units;
    for (const SettlementLine &part : settlement.lines) {
        units.push_back({part.line, part.quantity});
    }
    const PromotionStanding before = standingWith(work, work.next());
    for (const auto &[rule, change] : changesOf(work.policy(), *sale, before, work.next(), units)) {
        sum += std::max(Money(), change.amount);
    }
    return sum;
}

void releasePromotions(std::vector<SettlementLine> &lines)
{
    for (SettlementLine &part : lines) {
        part.net += part.withheld();
        part.promotions.clear();
    }
}

Result<void> checkPromotions(Work &work)
{
    const PromotionStanding before = standingWith(work, work.situation().current);
    const PromotionStanding now = standingWith(work, work.next());
    for (const auto &[promotion, withheld] : now.withheld) {
        if (withheld.isNegative()) {
            return refuse(countedOn(promotion));
        }
    }
    if (const auto &sale = work.situation().sale) {
        for (const PromotionRule &rule : work.policy().promotions) {
            if (withheldOf(now, rule.code) > withheldOf(before, rule.code)) {
                continue; // what was given for the gift is taken back with it
            }
            if (uncovered(rule, *sale, now) > uncovered(rule, *sale, before)) {
                return refuse(countedOn(rule.code));
            }
        }
    }
    return {};
}

Money withheldBy(const ReturnCase &returnCase, const Sale &sale, const PromotionStanding &elsewhere,
                 const std::vector<LineQuantity> &accepted, const Policy &policy)
{
    PromotionStanding before = elsewhere;
    before += promotionStanding(returnCase);
    std::vector<LineQuantity> units;
    std::ranges::copy_if(accepted, std::back_inserter(units), [&returnCase](const LineQuantity &each) {
        const ReturnLine *line = returnCase.line(each.line);
        return line != nullptr && endsPromotions(kindFor(line->resolution));
    });
    Money sum;
    for (const auto &[rule, change] : changesOf(policy, sale, before, returnCase, units)) {
        sum += change.amount;
    }
    return sum;
}

namespace
{
/// Units on their way for money or a store credit.
std::vector<LineQuantity> unitsUnderway(const ReturnCase &returnCase)
{
    std::vector<LineQuantity> underway;
    for (const ReturnLine &line : returnCase.lines) {
        const LineQuantities &q = line.quantities;
        const Quantity units = q.toReview() + q.toReceive() + q.toInspect();
        if (endsPromotions(kindFor(line.resolution)) && units.isPositive()) {
            underway.push_back({line.line, units});
        }
    }
    return underway;
}
}

std::vector<EarlierPromotion> earlierPromotions(const Situation &situation, const ReturnCase &returnCase,
                                                const Policy &policy)
{
    std::vector<EarlierPromotion> earlier;
    if (unitsUnderway(returnCase).empty()) {
        return earlier;
    }
    for (const ExchangedSale &exchanged : situation.exchangedSales) {
        UnitsByLine gone = exchanged.standing.gone;
        for (const auto &[line, units] : exchanged.exchanged) {
            gone[line] += units;
        }
        Money amount;
        for (const PromotionRule &rule : policy.promotions) {
            amount += std::max(Money(), changeOf(rule, exchanged.sale, exchanged.standing, gone).amount);
        }
        if (amount.isPositive()) {
            earlier.push_back({exchanged.sale.receipt, amount});
        }
    }
    return earlier;
}

std::vector<PromotionClaim> promotionClaims(const Situation &situation, const ReturnCase &returnCase,
                                            const Policy &policy)
{
    std::vector<PromotionClaim> claims;
    if (!situation.sale) {
        return claims;
    }
    PromotionStanding before = situation.promotionsElsewhere;
    before += promotionStanding(returnCase);
    const std::vector<LineQuantity> underway = unitsUnderway(returnCase);
    for (const auto &[rule, change] : changesOf(policy, *situation.sale, before, returnCase, underway)) {
        if (change.amount.isPositive()) {
            claims.push_back({rule->code, change.amount});
        }
    }
    return claims;
}
}
