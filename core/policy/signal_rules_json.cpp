// SPDX-License-Identifier: GPL-3.0-or-later
// Signals of the policy to JSON and back.
#include "core/policy/signal_rules_json.h"

#include "core/policy/clock_json.h"

namespace rd
{
namespace
{
constexpr int kMostDays = 3660;
constexpr int kMostReturns = 100000;

void readWithin(JsonReader &reader, const char *key, int least, int most, int &into)
{
    into = reader.optionalInteger(key, least, most).value_or(into);
}
}

QJsonObject signalsToJson(const SignalRules &rules)
{
    return {{QStringLiteral("days"), rules.days},
            {QStringLiteral("returns"), rules.returns},
            {QStringLiteral("share_percent"), rules.sharePercent},
            {QStringLiteral("share_purchases"), rules.sharePurchases},
            {QStringLiteral("without_receipt_percent"), rules.withoutReceiptPercent},
            {QStringLiteral("pair_returns"), rules.pairReturns},
            {QStringLiteral("pair_percent"), rules.pairPercent},
            {QStringLiteral("near_limit_percent"), rules.nearLimitPercent},
            {QStringLiteral("least_returns"), rules.leastReturns},
            {QStringLiteral("opens_at"), clockOrNull(rules.opensAtMinutes)},
            {QStringLiteral("closes_at"), clockOrNull(rules.closesAtMinutes)}};
}

void readSignals(JsonReader &reader, Policy &policy)
{
    if (!reader.has("signals")) {
        return;
    }
    reader.object("signals", [&policy](JsonReader &item) {
        SignalRules &rules = policy.signals;
        readWithin(item, "days", 1, kMostDays, rules.days);
        readWithin(item, "returns", 1, kMostReturns, rules.returns);
        readWithin(item, "share_percent", 1, 100, rules.sharePercent);
        readWithin(item, "share_purchases", 1, kMostReturns, rules.sharePurchases);
        readWithin(item, "without_receipt_percent", 1, 100, rules.withoutReceiptPercent);
        readWithin(item, "pair_returns", 1, kMostReturns, rules.pairReturns);
        readWithin(item, "pair_percent", 1, 100, rules.pairPercent);
        readWithin(item, "near_limit_percent", 1, 100, rules.nearLimitPercent);
        readWithin(item, "least_returns", 1, kMostReturns, rules.leastReturns);
        rules.opensAtMinutes = optionalClock(item, "opens_at");
        rules.closesAtMinutes = optionalClock(item, "closes_at");
        if (rules.opensAtMinutes.has_value() != rules.closesAtMinutes.has_value()) {
            item.fault(rules.opensAtMinutes ? "closes_at" : "opens_at", "missing");
        }
    });
}
}
