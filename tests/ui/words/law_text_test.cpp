// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings about the law name the rule and both numbers, in both languages.
#include "ui/words/law_text.h"

#include "core/policy/default_policy.h"
#include "core/policy/law_warnings.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QStringList textsOf(const Policy &policy, Language language)
{
    QStringList texts;
    for (const QJsonValue &warning : lawWarnings(policy)) {
        texts.append(lawWarningText(warning.toObject(), policy, currency(), language));
    }
    return texts;
}
}

TEST_CASE("each warning names its rule, its days and the law's", "[words]")
{
    Policy policy = defaultPolicy(currency());
    policy.windowDays = 30;
    policy.reasons.front().windowDays = 1;
    ArticleRule shoes;
    shoes.article = text("SHOE-*");
    shoes.windowDays = 3;
    policy.articleRules = {shoes};
    CHECK(
        textsOf(policy, Language::English)
        == QStringList{
            u"“Defective” is taken back for 1 day only; for faulty goods the law (Three Guarantees) gives 7 days."_s,
            u"“Defective” is exchanged for 1 day only; the law (Three Guarantees) gives 15 days."_s,
            u"“Defective” has a warranty of 0 days; for the goods it lists the law (Three Guarantees) gives 365 days."_s,
            u"Article “SHOE-…”: taken back for 3 days only; for faulty goods the law (Three Guarantees) gives 7 days."_s});
    CHECK(textsOf(policy, Language::Chinese)
          == QStringList{u"“质量问题”的退货期限只有 1 天；《三包规定》对有质量问题的商品规定为 7 天。"_s,
                         u"“质量问题”的换货期限只有 1 天；《三包规定》为 15 天。"_s,
                         u"“质量问题”的保修期为 0 天；《三包规定》对所列商品规定为 365 天。"_s,
                         u"商品“SHOE-…”：退货期限只有 3 天；《三包规定》对有质量问题的商品规定为 7 天。"_s});
}
