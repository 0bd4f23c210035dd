// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of exceptions: the defaults are complete, documents are read and refused, messages are filled in.
#include "core/policy/default_policy.h"
#include "core/policy/message_text.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

#include <QJsonArray>

using namespace rd;
using namespace rd::test;

namespace
{
/// The default document with another plan for goods that never came.
QJsonObject documentWith(const QString &key, const QJsonValue &value)
{
    QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    QJsonObject plans = document.value(text("exceptions")).toObject();
    QJsonObject plan = plans.value(text("never_came")).toObject();
    plan.insert(key, value);
    plans.insert(text("never_came"), plan);
    document.insert(text("exceptions"), plans);
    return document;
}

QString faultOf(const QJsonObject &document)
{
    const auto policy = policyFromJson(document, currency(), storeZone());
    if (policy) {
        return {};
    }
    const QJsonObject fault = policy.error().details.value(text("faults")).toArray().first().toObject();
    return fault.value(text("path")).toString() + text(" ") + fault.value(text("problem")).toString();
}

QJsonObject both(const char *words)
{
    return {{text("en"), text(words)}, {text("zh_CN"), text(words)}};
}
}

TEST_CASE("a new store has a plan for each kind, in both languages", "[policy][exception]")
{
    const Policy policy = defaultPolicy(currency());
    for (const auto &kind : CodeTable<ExceptionKind>::kNames) {
        INFO(kind.name.data());
        const ExceptionPlan &plan = policy.planFor(kind.code);
        CHECK(plan.limitMinutes > 0);
        CHECK_FALSE(plan.steps.empty());
        for (const PlanStep &step : plan.steps) {
            CHECK_FALSE(step.text.en.isEmpty());
            CHECK_FALSE(step.text.zhCn.isEmpty());
        }
        for (const QString &message : {plan.message.en, plan.message.zhCn}) {
            CHECK(unknownPlaceholders(message).isEmpty());
            CHECK(message.contains(text("{number}")));
        }
    }
}

TEST_CASE("a document has its own plans, and faults are named by their place", "[policy][exception]")
{
    CHECK(faultOf(documentWith(text("owner"), text("cashier"))).isEmpty());
    const auto read = policyFromJson(documentWith(text("owner"), text("cashier")), currency(), storeZone());
    REQUIRE(read);
    CHECK(read->planFor(ExceptionKind::NeverCame).owner == Role::Cashier);
    CHECK(faultOf(documentWith(text("owner"), text("king"))) == text("exceptions.never_came.owner not_a_role"));
    CHECK(faultOf(documentWith(text("limit_minutes"), 0))
          == text("exceptions.never_came.limit_minutes not_a_whole_number_in_range"));
    CHECK(faultOf(documentWith(text("message"), both("Dear {nmae}")))
          == text("exceptions.never_came.message unknown_placeholder"));
    CHECK(faultOf(documentWith(text("message"), both("{number} by {day}"))).isEmpty());
    const QJsonObject step{{text("code"), text("call")}, {text("text"), both("Call")}};
    CHECK(faultOf(documentWith(text("steps"), QJsonArray{step})).isEmpty());
    CHECK(faultOf(documentWith(text("steps"), QJsonArray{step, step}))
          == text("exceptions.never_came.steps doubled_code"));
    CHECK(faultOf(documentWith(text("wish"), text("x"))) == text("exceptions.never_came.wish unknown_key"));
    QJsonObject document = policyToJson(defaultPolicy(currency()), currency());
    document.insert(text("exceptions"), QJsonObject{{text("bad_luck"), QJsonObject()}});
    CHECK(faultOf(document) == text("exceptions.bad_luck unknown_key"));
    document.insert(text("exceptions"), QJsonObject()); // a kind without a plan has the default one
    CHECK(*policyFromJson(document, currency(), storeZone()) == defaultPolicy(currency()));
}

TEST_CASE("placeholders are filled in, and what is not known leaves no gap", "[policy][exception]")
{
    const QMap<QString, QString> values{{text("name"), text("Li")}, {text("goods"), text("Kettle {name}")}};
    CHECK(filledMessage(text("Hello {name}, your {goods}."), values) == text("Hello Li, your Kettle {name}."));
    CHECK(filledMessage(text("Hello {name}, {amount} is due."), {}) == text("Hello, is due."));
    CHECK(filledMessage(text("{name}x"), {}) == text("x"));
    CHECK(unknownPlaceholders(text("{name} {number} {receipt} {goods} {quantity} {amount} {day} {store}")).isEmpty());
    CHECK(unknownPlaceholders(text("{nmae} {Name} { name} {name")).size() == 4);
    CHECK(unknownPlaceholders(text("name}")).size() == 1);
}
