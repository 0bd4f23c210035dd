// SPDX-License-Identifier: GPL-3.0-or-later
// Plans of exceptions to JSON and back.
#include "core/policy/exception_plan_json.h"

#include "core/policy/default_policy.h"
#include "core/policy/json_writer.h"
#include "core/policy/message_text.h"

namespace rd
{
namespace
{
constexpr int kYearMinutes = 366 * 24 * 60;
constexpr int kYearDays = 366;

QJsonObject planToJson(const ExceptionPlan &plan)
{
    QJsonArray steps;
    for (const PlanStep &step : plan.steps) {
        steps.append(
            QJsonObject{{QStringLiteral("code"), step.code}, {QStringLiteral("text"), localTextToJson(step.text)}});
    }
    return {{QStringLiteral("owner"), codeOf(plan.owner)},
            {QStringLiteral("limit_minutes"), plan.limitMinutes},
            {QStringLiteral("steps"), steps},
            {QStringLiteral("message"), localTextToJson(plan.message)}};
}

bool hasDoubledStep(const std::vector<PlanStep> &steps)
{
    QSet<QString> seen;
    for (const PlanStep &step : steps) {
        seen.insert(step.code);
    }
    return seen.size() < static_cast<qsizetype>(steps.size());
}

ExceptionPlan readPlan(JsonReader &reader)
{
    ExceptionPlan plan;
    const auto owner = fromCode<Role>(reader.code("owner"));
    if (!owner) {
        reader.fault("owner", "not_a_role");
    }
    plan.owner = owner.value_or(Role::Counter);
    plan.limitMinutes = reader.integer("limit_minutes", 1, kYearMinutes);
    reader.each("steps", [&plan](JsonReader &step) {
        plan.steps.push_back({step.code("code"), step.localText("text")});
    });
    if (hasDoubledStep(plan.steps)) {
        reader.fault("steps", "doubled_code");
    }
    plan.message = reader.localText("message");
    if (!unknownPlaceholders(plan.message.en).isEmpty() || !unknownPlaceholders(plan.message.zhCn).isEmpty()) {
        reader.fault("message", "unknown_placeholder");
    }
    return plan;
}
}

QJsonObject exceptionPlansToJson(const Policy &policy)
{
    QJsonObject plans;
    for (const auto &kind : CodeTable<ExceptionKind>::kNames) {
        plans.insert(kind.name, planToJson(policy.planFor(kind.code)));
    }
    return plans;
}

void readExceptionPlans(JsonReader &reader, Policy &policy, const Currency &currency)
{
    const Policy byDefault = defaultPolicy(currency);
    policy.exceptionPlans = byDefault.exceptionPlans;
    policy.notCollectedDays =
        reader.optionalInteger("not_collected_days", 0, kYearDays).value_or(byDefault.notCollectedDays);
    policy.isHandoverRequired = reader.optionalBoolean("handover_required").value_or(false);
    if (!reader.has("exceptions")) {
        return;
    }
    reader.object("exceptions", [&policy](JsonReader &plans) {
        for (const auto &kind : CodeTable<ExceptionKind>::kNames) {
            if (plans.has(kind.name.data())) {
                plans.object(kind.name.data(), [&](JsonReader &plan) {
                    policy.exceptionPlans.at(static_cast<std::size_t>(kind.code)) = readPlan(plan);
                });
            }
        }
    });
}
}
