// SPDX-License-Identifier: GPL-3.0-or-later
// One object for each promotion: "gift" with "main" and "every", or "bundle".
#include "core/policy/promotion_json.h"

#include "core/policy/json_writer.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr int kMostUnits = 1000;
constexpr int kMostParts = 20;

QStringList readBundle(JsonReader &reader)
{
    const QJsonValue value = reader.has("bundle") ? reader.raw("bundle") : QJsonValue();
    QStringList parts;
    bool isList = value.isArray() || value.isNull();
    for (const QJsonValue part : value.toArray()) {
        isList = isList && part.isString() && !part.toString().trimmed().isEmpty();
        parts.append(part.toString());
    }
    if (!isList) {
        reader.fault("bundle", "not_a_list_of_patterns");
    } else if (parts.size() == 1 || parts.size() > kMostParts) {
        reader.fault("bundle", "not_2_to_20_articles");
    }
    return parts;
}

PromotionRule readPromotion(JsonReader &reader, const Currency &currency)
{
    PromotionRule rule;
    rule.code = reader.code("code");
    rule.name = reader.localText("name");
    rule.main = reader.optionalText("main");
    rule.gift = reader.optionalText("gift");
    rule.bundle = readBundle(reader);
    const auto every = reader.optionalInteger("every", 1, kMostUnits);
    rule.every = every.value_or(1);
    rule.value = reader.amount("value", currency);
    if (rule.isBundle() == !rule.gift.isEmpty()) {
        reader.fault("gift", "exactly_one_of_gift_and_bundle");
    }
    if (rule.main.isEmpty() == !rule.gift.isEmpty()) {
        reader.fault("main", "gift_and_main_go_together");
    }
    if (rule.isBundle() && every) {
        reader.fault("every", "only_for_gifts");
    }
    if (!rule.value.isPositive()) {
        reader.fault("value", "not_positive");
    }
    return rule;
}

QJsonObject toJson(const PromotionRule &rule, const Currency &currency)
{
    return {{QStringLiteral("code"), rule.code},
            {QStringLiteral("name"), localTextToJson(rule.name)},
            {QStringLiteral("main"), orNull(rule.main)},
            {QStringLiteral("gift"), orNull(rule.gift)},
            {QStringLiteral("every"), rule.isBundle() ? QJsonValue() : QJsonValue(rule.every)},
            {QStringLiteral("bundle"),
             rule.isBundle() ? QJsonValue(QJsonArray::fromStringList(rule.bundle)) : QJsonValue()},
            {QStringLiteral("value"), rule.value.toDecimal(currency)}};
}
}

QJsonArray promotionsToJson(const Policy &policy, const Currency &currency)
{
    return mapped(policy.promotions, [&currency](const PromotionRule &rule) { return toJson(rule, currency); });
}

void readPromotions(JsonReader &reader, Policy &policy, const Currency &currency)
{
    reader.eachIfThere("promotions", [&](JsonReader &item) {
        PromotionRule rule = readPromotion(item, currency);
        if (std::ranges::find(policy.promotions, rule.code, &PromotionRule::code) != policy.promotions.end()) {
            item.fault("code", "doubled_code");
        }
        policy.promotions.push_back(std::move(rule));
    });
}
}
