// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of scales, digit by digit, and the layouts that cannot be used.
#include "core/policy/scale_label.h"
#include "core/policy/default_policy.h"
#include "core/policy/policy_json.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
std::optional<ScaleLabel> read(const char *layout, const char *code, int decimals = 3)
{
    return readScaleLabel({{text(layout), decimals}}, text(code));
}

QString fault(const char *layout)
{
    return layoutFault({text(layout), 3}).value_or(QString());
}
}

TEST_CASE("a label says the article and how much of it", "[scale]")
{
    const auto weight = read("21AAAAAWWWWWC", "2100123004553");
    REQUIRE(weight);
    CHECK(weight->article == text("00123"));
    CHECK(weight->quantity == Quantity::fromThousandths(455));
    CHECK_FALSE(weight->price);
    CHECK(read("21AAAAAWWWWWC", "2100123004553", 2)->quantity == Quantity::fromThousandths(4550));
    const auto price = read("22AAAAAVPPPPC", "2200123712349");
    REQUIRE(price);
    CHECK(price->price == Money::fromMinor(1234));
    CHECK_FALSE(price->quantity);
    const auto pieces = read("23AAAAANNNNNC", "2300123000122");
    REQUIRE(pieces);
    CHECK(pieces->quantity == Quantity::units(12));
    CHECK(read("21AAAAAWWWWWC", "2100123004560")->quantity == Quantity::fromThousandths(456)); // a check digit of 0
}

TEST_CASE("any other code is no label", "[scale]")
{
    CHECK_FALSE(read("21AAAAAWWWWWC", "2100123004556")); // the check digit
    CHECK_FALSE(read("21AAAAAWWWWWC", "2200123004550")); // begins with other digits
    CHECK_FALSE(read("21AAAAAWWWW9C", "2100123004553")); // a digit of the layout that stands later
    CHECK_FALSE(read("21AAAAAWWWWWC", "21001230045533"));
    CHECK_FALSE(read("21AAAAAWWWWWC", "210012300455"));
    CHECK_FALSE(read("21AAAAAWWWWWC", "21001230045X7"));
    CHECK_FALSE(readScaleLabel({}, text("2100123004553")));
}

TEST_CASE("a layout that could mean two things is refused", "[scale]")
{
    CHECK(fault("21AAAAAWWWWWC").isEmpty());
    CHECK(fault("2AAAAAAWWWWWC").isEmpty());
    CHECK(fault("21AAAAAWWWWW") == text("not_thirteen_places"));
    CHECK(fault("21AAAAAXXXXXC") == text("not_thirteen_places"));
    CHECK(fault("21AAAACWWWWWC") == text("check_digit_is_not_last"));
    CHECK(fault("21AAAAACWWWWW") == text("check_digit_is_not_last"));
    CHECK(fault("AAAAAAAWWWWWC") == text("begins_without_a_digit"));
    CHECK(fault("2155555WWWWWC") == text("not_one_article_and_one_value"));
    CHECK(fault("21AAAAAWWPPPC") == text("not_one_article_and_one_value"));
    CHECK(fault("21AAAAA55555C") == text("not_one_article_and_one_value"));
    CHECK(fault("21AAAWWWAAWWC") == text("apart"));
}

TEST_CASE("two layouts that begin alike are refused, and the rules keep the others", "[scale]")
{
    const auto faultOf = [](const QStringList &layouts, int decimals = 3) {
        QJsonArray list;
        for (const QString &layout : layouts) {
            list.append(QJsonObject{{text("layout"), layout}, {text("decimals"), decimals}});
        }
        QJsonObject policy = policyToJson(defaultPolicy(currency()), currency());
        policy.insert(text("scale_labels"), list);
        const auto read = policyFromJson(policy, currency(), storeZone());
        if (read) {
            CHECK(policyToJson(*read, currency()).value(text("scale_labels")).toArray() == list);
            return QString();
        }
        const QJsonValue fault = read.error().details.value(text("faults")).toArray().at(0);
        return QString(fault[QLatin1String("path")].toString() + QLatin1Char(' ')
                       + fault[QLatin1String("problem")].toString());
    };
    CHECK(faultOf({text("21AAAAAWWWWWC"), text("22AAAAAVPPPPC")}).isEmpty());
    CHECK(faultOf({text("21AAAAAWWWWWC"), text("2AAAAAAPPPPPC")})
          == text("scale_labels[1].layout begins_like_another"));
    CHECK(faultOf({text("2AAAAAAPPPPPC"), text("21AAAAAWWWWWC")})
          == text("scale_labels[1].layout begins_like_another"));
    CHECK(faultOf({text("21AAAAAWWWWWC")}, 4).startsWith(text("scale_labels[0].decimals")));
    CHECK(faultOf({text("21AAAAAWWWWW")}) == text("scale_labels[0].layout not_thirteen_places"));
}

TEST_CASE("a layout may be written in small letters", "[scale]")
{
    QJsonObject policy = policyToJson(defaultPolicy(currency()), currency());
    policy.insert(text("scale_labels"), QJsonArray{QJsonObject{{text("layout"), text(" 21aaaaawwwwwc ")}}});
    const auto read = policyFromJson(policy, currency(), storeZone());
    REQUIRE(read);
    CHECK(read->scaleLabels.front().layout == text("21AAAAAWWWWWC"));
}
