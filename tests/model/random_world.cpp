// SPDX-License-Identifier: GPL-3.0-or-later
// Two receipts and the rules of a store, by chance.
#include "core/policy/default_policy.h"
#include "tests/model/figures.h"
#include "tests/model/generator.h"
#include "tests/model/maker.h"

namespace rd::model
{
namespace
{
QString code(const char *name)
{
    return QString::fromLatin1(name);
}

Sold randomLine(int number, Chance &chance)
{
    Sold sold;
    sold.line = number;
    sold.isGoods = !chance.percent(12);
    sold.isMeasured = chance.percent(25);
    sold.quantity = sold.isMeasured ? chance.number(1, 3000) : chance.number(1, 6) * 1000;
    sold.paid = chance.percent(8) ? 0 : chance.percent(30) ? chance.number(100'000, 400'000) : chance.number(1, 30'000);
    sold.paid = !sold.isGoods && chance.percent(70) ? 0 : sold.paid;
    sold.tax = chance.percent(50) ? sold.paid * 13 / 113 : 0;
    sold.sku = chance.oneOf(articles());
    if (sold.isGoods && chance.percent(20)) {
        sold.sku = kPhone;
        sold.isKept = true;
        sold.isMeasured = false;
        sold.quantity = 1000;
        sold.serial = chance.percent(60) ? chance.oneOf(serials()) : QString();
    } else if (sold.quantity == 1000 && !sold.isMeasured && chance.percent(40)) {
        sold.serial = chance.oneOf(serials());
    }
    return sold;
}

/// A platform paid a part: each line has its share of what all up to it have, rounded, less what those before it have.
void subsidise(Receipt &receipt, Chance &chance)
{
    qint64 total = 0;
    for (const Sold &sold : receipt.lines) {
        total += sold.paid;
    }
    const qint64 all = chance.percent(10) ? total : chance.number(0, total);
    qint64 upTo = 0;
    qint64 given = 0;
    for (Sold &sold : receipt.lines) {
        const qint64 price = sold.paid;
        upTo += price;
        sold.subsidy = total > 0 ? (2 * all * upTo + total) / (2 * total) - given : 0;
        given += sold.subsidy;
        sold.paid = price - sold.subsidy;
        const qint64 tax = sold.tax;
        sold.tax = price > 0 ? (2 * tax * sold.paid + price) / (2 * price) : tax;
        sold.subsidyTax = tax - sold.tax;
    }
    receipt.isSubsidised = true;
}

/// The receipt says what was paid by each tender, where all of them are known.
void tellAmounts(Receipt &receipt, Chance &chance)
{
    qint64 total = 0;
    for (const Sold &sold : receipt.lines) {
        total += sold.paid;
    }
    if (!receipt.tenders.contains(code("unknown"))) {
        const qint64 first = chance.number(0, total);
        receipt.amounts = {first, total - first};
    }
}

Policy randomPolicy(Chance &chance)
{
    Policy policy = defaultPolicy(*Currency::fromCode(code("CNY")));
    policy.tenders.push_back({kSubsidy, false, {}, true});
    policy.windowDays = static_cast<int>(chance.number(5, 40));
    policy.autoApproveLimit = Money::fromMinor(chance.percent(25) ? 0 : chance.number(1'000, 400'000));
    policy.secondPersonLimit = Money::fromMinor(chance.percent(15) ? 0 : chance.number(1'000, 400'000));
    policy.secondPerson = chance.oneOf(std::initializer_list<SecondPerson>{
        SecondPerson::Two, SecondPerson::Two, SecondPerson::Three, SecondPerson::RecordAndReport});
    policy.goodsExpectedDays = static_cast<int>(chance.number(0, 7));
    policy.goodsExpireDays = chance.percent(15) ? 0 : static_cast<int>(chance.number(2, 9));
    policy.goodsExpireWarnDays = static_cast<int>(chance.number(1, 4));
    policy.reasons[0].windowDays = chance.percent(50) ? std::optional(static_cast<int>(chance.number(5, 60)))
                                                      : std::nullopt;
    policy.checklists[static_cast<std::size_t>(Step::Inspect)].front().isRequired = chance.percent(20);
    if (chance.percent(60)) {
        policy.fees.push_back({{}, code("used"), BasisPoints::fromValue(chance.number(0, 10'000)), {}});
        policy.fees.push_back({code("changed_mind"), {}, {}, Money::fromMinor(chance.number(0, 2'000))});
    }
    if (chance.percent(50)) {
        policy.tenderReplacements[code("card")] = {code("cash"), code("transfer")};
    }
    policy.cashRounding = chance.percent(30) ? std::optional(Money::fromMinor(chance.number(2, 20))) : std::nullopt;
    policy.isRepairOffered = chance.percent(80);
    policy.notCollectedDays = static_cast<int>(chance.number(0, 3));
    policy.isHandoverRequired = chance.percent(12);
    for (ExceptionPlan &plan : policy.exceptionPlans) {
        plan.limitMinutes = static_cast<int>(chance.number(1, 5'000));
    }
    policy.isStoreCreditOffered = chance.percent(50);
    for (CompensationRule &rule : policy.compensationKinds) {
        rule.limit = Money::fromMinor(chance.number(0, 60'000));
    }
    policy.compensationLimit = Money::fromMinor(chance.percent(10) ? 0 : chance.number(1, 100'000));
    policy.storeCreditDays = chance.percent(50) ? static_cast<int>(chance.number(1, 400)) : 0;
    policy.promotions = randomPromotions(chance);
    policy.stylePattern = chance.percent(60) ? QString(kStylePattern) : QString();
    return policy;
}

/// Within the days that a run takes.
std::vector<Flag> randomFlags(const World &world, Chance &chance)
{
    std::vector<Flag> flags;
    while (chance.percent(50)) {
        Flag flag;
        flag.customer = 1;
        flag.from = world.now + chance.number(-1, 6) * 86'400'000;
        if (chance.percent(60)) {
            flag.lastDay = world.today() + chance.number(0, 10);
        }
        if (chance.percent(40)) {
            flag.withdrawn = flag.from + chance.number(0, 8) * 86'400'000;
        }
        flags.push_back(flag);
    }
    return flags;
}
}

World randomWorld(quint64 seed)
{
    Chance chance(seed);
    World world;
    world.policy = randomPolicy(chance);
    world.now = 1'795'312'800'000 + chance.number(0, 86'399) * 1000; // some time of 22 November 2026
    const char *tenders[] = {"cash", "card", "wechat", "gift_card", "unknown"};
    for (int i = 0; i < 2; ++i) {
        Receipt receipt;
        receipt.isInvoiced = chance.percent(60);
        receipt.day = world.today() - chance.number(-1, 35);
        receipt.tenders.append(code(chance.oneOf(tenders)));
        receipt.tenders.append(code(chance.oneOf(tenders)));
        const int count = static_cast<int>(chance.number(1, 3));
        for (int line = 1; line <= count; ++line) {
            receipt.lines.push_back(randomLine(line, chance));
        }
        if (!receipt.tenders.contains(code("unknown")) && chance.percent(30)) {
            subsidise(receipt, chance);
            tellAmounts(receipt, chance);
        } else if (chance.percent(60)) {
            tellAmounts(receipt, chance);
        }
        world.receipts.push_back(receipt);
    }
    world.policy.flaggedCustomer = chance.percent(50) ? VerdictResult::DeniedUnlessOverridden
                                                      : VerdictResult::NeedsReview;
    world.flags = randomFlags(world, chance);
    return world;
}
}
