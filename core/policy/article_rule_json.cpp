// SPDX-License-Identifier: GPL-3.0-or-later
// Article rules to JSON and back.
#include "core/policy/article_rule_json.h"

#include "core/policy/json_writer.h"

#include <array>

namespace rd
{
template <> struct CodeTable<FinalSale> {
    static constexpr std::array kNames = {
        CodeName<FinalSale>{FinalSale::No, QLatin1String("no")},
        CodeName<FinalSale>{FinalSale::UnlessOverridden, QLatin1String("unless_overridden")},
        CodeName<FinalSale>{FinalSale::Never, QLatin1String("never")},
    };
};

namespace
{
constexpr int kMostDays = 36500;

std::optional<FinalSale> readFinalSale(JsonReader &reader)
{
    const QString name = reader.optionalCode("final_sale");
    const auto finalSale = fromCode<FinalSale>(name);
    if (!finalSale && !name.isEmpty()) {
        reader.fault("final_sale", "not_no_unless_overridden_or_never");
    }
    return finalSale;
}

ArticleRule readRule(JsonReader &reader, const Policy &policy)
{
    ArticleRule rule;
    rule.article = reader.optionalText("article");
    rule.category = reader.optionalText("category");
    rule.reason = reader.optionalCode("reason");
    rule.windowDays = reader.optionalInteger("window_days", 0, kMostDays);
    rule.warrantyDays = reader.optionalInteger("warranty_days", 0, kMostDays);
    rule.finalSale = readFinalSale(reader);
    rule.needsReview = reader.optionalBoolean("needs_review");
    if (rule.article.isEmpty() && rule.category.isEmpty()) {
        reader.fault("article", "neither_article_nor_category");
    }
    if (rule.saysNothing()) {
        reader.fault("window_days", "rule_says_nothing");
    }
    if (!rule.reason.isEmpty() && policy.reason(rule.reason) == nullptr) {
        reader.fault("reason", "undefined_reason");
    }
    return rule;
}
}

QJsonObject articleRuleToJson(const ArticleRule &rule)
{
    return {{QStringLiteral("article"), orNull(rule.article)},
            {QStringLiteral("category"), orNull(rule.category)},
            {QStringLiteral("reason"), orNull(rule.reason)},
            {QStringLiteral("window_days"), orNull(rule.windowDays)},
            {QStringLiteral("warranty_days"), orNull(rule.warrantyDays)},
            {QStringLiteral("final_sale"), rule.finalSale ? QJsonValue(codeOf(*rule.finalSale)) : QJsonValue()},
            {QStringLiteral("needs_review"), orNull(rule.needsReview)}};
}

void readArticleRules(JsonReader &reader, Policy &policy)
{
    reader.eachIfThere("article_rules",
                       [&policy](JsonReader &item) { policy.articleRules.push_back(readRule(item, policy)); });
}
}
