// SPDX-License-Identifier: GPL-3.0-or-later
// Rules that grant less than the law warn in the country whose law is known, and nowhere else.
#include "core/policy/law_warnings.h"

#include "core/policy/default_policy.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonObject>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// "window_below_law defective 3<7"
QStringList warningsOf(const Policy &policy)
{
    QStringList lines;
    for (const QJsonValue &value : lawWarnings(policy)) {
        const QJsonObject warning = value.toObject();
        QStringList about{warning.value("code"_L1).toString()};
        for (const QString &key : {u"article"_s, u"category"_s, u"reason"_s}) {
            if (warning.contains(key)) {
                about.append(warning.value(key).toString());
            }
        }
        about.append(u"%1<%2"_s.arg(warning.value("days"_L1).toInt()).arg(warning.value("law_days"_L1).toInt()));
        lines.append(about.join(' '_L1));
    }
    return lines;
}

/// A Chinese store that grants what the law does.
Policy lawful()
{
    Policy policy = defaultPolicy(currency());
    policy.warrantyDays = 365;
    return policy;
}

ArticleRule rule(const char *reason, std::optional<int> windowDays, std::optional<int> warrantyDays = {})
{
    ArticleRule made;
    made.category = text("Lamps");
    made.reason = text(reason);
    made.windowDays = windowDays;
    made.warrantyDays = warrantyDays;
    return made;
}
}

TEST_CASE("rules that grant what the law does have no warnings, to the day", "[policy]")
{
    CHECK(warningsOf(lawful()).isEmpty());
    Policy policy = lawful();
    policy.windowDays = 7;
    CHECK(warningsOf(policy).isEmpty());
}

TEST_CASE("a window below seven days warns for each reason that is the store's fault", "[policy]")
{
    Policy policy = lawful();
    policy.windowDays = 6;
    CHECK(warningsOf(policy)
          == QStringList{u"window_below_law defective 6<7"_s, u"window_below_law wrong_item 6<7"_s,
                         u"window_below_law not_as_described 6<7"_s, u"window_below_law missing_part 6<7"_s});
    for (ReasonRule &reason : policy.reasons) {
        reason.windowDays = reason.fault == Fault::Store ? 7 : 0;
    }
    CHECK(warningsOf(policy).isEmpty());
    policy.reasons.front().windowDays = 0;
    CHECK(warningsOf(policy) == QStringList{u"window_below_law defective 0<7"_s});
}

TEST_CASE("a warranty below a year warns, unless some articles have one", "[policy]")
{
    Policy policy = lawful();
    policy.warrantyDays = 0;
    CHECK(warningsOf(policy) == QStringList{u"warranty_below_law defective 0<365"_s});
    policy.warrantyDays = 364;
    CHECK(warningsOf(policy) == QStringList{u"warranty_below_law defective 364<365"_s});
    policy.articleRules = {rule("changed_mind", {}, 365)};
    CHECK(warningsOf(policy).size() == 1);
    policy.articleRules = {rule("", {}, 365)};
    CHECK(warningsOf(policy).isEmpty());
    policy.articleRules.clear();
    policy.reasons.front().claimsWarranty = false;
    CHECK(warningsOf(policy).isEmpty());
}

TEST_CASE("goods that fail are exchanged for fifteen days", "[policy]")
{
    Policy policy = lawful();
    policy.windowDays = 14;
    CHECK(warningsOf(policy).isEmpty()); // their warranty takes them back longer
    policy.warrantyDays = 0;
    CHECK(warningsOf(policy)
          == QStringList{u"exchange_below_law defective 14<15"_s, u"warranty_below_law defective 0<365"_s});
    policy.windowDays = 15;
    CHECK(warningsOf(policy) == QStringList{u"warranty_below_law defective 0<365"_s});
}

TEST_CASE("a shorter window of some articles warns where it holds for goods at fault", "[policy]")
{
    Policy policy = lawful();
    policy.articleRules = {rule("", 6)};
    CHECK(warningsOf(policy) == QStringList{u"article_window_below_law Lamps 6<7"_s});
    policy.articleRules = {rule("defective", 6)};
    CHECK(warningsOf(policy) == QStringList{u"article_window_below_law Lamps defective 6<7"_s});
    for (const ArticleRule &harmless : {rule("changed_mind", 0), rule("", 7), rule("", {}, 0)}) {
        policy.articleRules = {harmless};
        CHECK(warningsOf(policy).isEmpty());
    }
}

TEST_CASE("the law of another region is not known", "[policy]")
{
    Policy policy = defaultPolicy(currency());
    policy.windowDays = 0;
    REQUIRE_FALSE(warningsOf(policy).isEmpty());
    for (const char *region : {"DE", "HK", ""}) {
        policy.phoneRegion = text(region);
        CHECK(warningsOf(policy).isEmpty());
    }
}
