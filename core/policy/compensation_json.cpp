// SPDX-License-Identifier: GPL-3.0-or-later
// Compensation of the policy to JSON and back.
#include "core/policy/compensation_json.h"

#include "core/policy/default_policy.h"
#include "core/policy/json_writer.h"

namespace rd
{
QJsonObject compensationToJson(const CompensationRule &rule, const Currency &currency)
{
    return {{QStringLiteral("code"), rule.code},
            {QStringLiteral("name"), localTextToJson(rule.name)},
            {QStringLiteral("limit"), rule.limit.toDecimal(currency)}};
}

void readCompensation(JsonReader &reader, Policy &policy, const Currency &currency)
{
    const Policy byDefault = defaultPolicy(currency);
    if (reader.has("compensation_kinds")) {
        reader.each("compensation_kinds", [&](JsonReader &item) {
            policy.compensationKinds.push_back(
                {item.code("code"), item.localText("name"), item.amount("limit", currency)});
        });
    } else {
        policy.compensationKinds = byDefault.compensationKinds;
    }
    policy.compensationLimit =
        reader.optionalAmount("compensation_limit", currency).value_or(byDefault.compensationLimit);
}
}
