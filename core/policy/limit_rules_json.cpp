// SPDX-License-Identifier: GPL-3.0-or-later
// A rule names a reason, a group, or both.
#include "core/policy/limit_rules_json.h"

#include "core/domain/customer_grouping.h"
#include "core/policy/json_writer.h"

#include <set>

namespace rd
{
namespace
{
constexpr int kYearMinutes = 366 * 24 * 60;

void checkGroups(JsonReader &reader, const std::vector<NamedCode> &groups)
{
    std::set<QString> codes;
    std::set<QString> words;
    for (const NamedCode &group : groups) {
        if (!codes.insert(group.code).second) {
            reader.fault("customer_groups", "doubled_code");
        }
        std::set<QString> own{group.code.toCaseFolded()};
        for (const QString &name : {group.name.en, group.name.zhCn}) {
            own.insert(name.trimmed().toCaseFolded());
        }
        for (const QString &word : own) {
            if (!words.insert(word).second) {
                reader.fault("customer_groups", "doubled_name");
            }
        }
    }
}
}

QJsonArray customerGroupsToJson(const Policy &policy)
{
    return mapped(policy.customerGroups, [](const NamedCode &group) {
        return QJsonObject{{QStringLiteral("code"), group.code}, {QStringLiteral("name"), localTextToJson(group.name)}};
    });
}

void readCustomerGroups(JsonReader &reader, Policy &policy)
{
    reader.eachIfThere("customer_groups", [&policy](JsonReader &item) {
        NamedCode group{item.code("code"), item.localText("name"), {}};
        if (group.code == kNoGroup || group.code == kGroupOfTill) {
            item.fault("code", "reserved");
        }
        policy.customerGroups.push_back(std::move(group));
    });
    checkGroups(reader, policy.customerGroups);
}

QJsonArray limitRulesToJson(const Policy &policy)
{
    return mapped(policy.limitRules, [](const LimitRule &rule) {
        return QJsonObject{{QStringLiteral("step"), codeOf(rule.step)},
                           {QStringLiteral("reason"), orNull(rule.reason)},
                           {QStringLiteral("group"), orNull(rule.group)},
                           {QStringLiteral("minutes"), rule.minutes}};
    });
}

void readLimitRules(JsonReader &reader, Policy &policy)
{
    reader.eachIfThere("limit_rules", [&policy](JsonReader &item) {
        const auto step = fromCode<Step>(item.code("step"));
        LimitRule rule{step.value_or(Step::Review), item.optionalCode("reason"), item.optionalCode("group"),
                       item.integer("minutes", 1, kYearMinutes)};
        if (!step || *step == Step::FollowUp) {
            item.fault("step", "not_a_step");
        }
        if (rule.reason.isEmpty() && rule.group.isEmpty()) {
            item.fault("reason", "reason_or_group_missing");
        }
        if (!rule.reason.isEmpty() && policy.reason(rule.reason) == nullptr) {
            item.fault("reason", "undefined_reason");
        }
        if (!rule.group.isEmpty() && policy.customerGroup(rule.group) == nullptr) {
            item.fault("group", "undefined_group");
        }
        policy.limitRules.push_back(std::move(rule));
    });
}
}
