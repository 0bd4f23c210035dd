// SPDX-License-Identifier: GPL-3.0-or-later
// The store's rules: another version in force.
#include "core/desk/desk_writer.h"
#include "core/desk/return_json.h"
#include "core/desk/write_frame.h"

#include "core/policy/holiday_table.h"
#include "core/policy/law_warnings.h"
#include "core/policy/policy_json.h"
#include "core/storage/message_repository.h"
#include "core/storage/policy_repository.h"

namespace rd
{
namespace
{
/// What waits for a channel that the rules do not have any more would wait for ever.
void cancelOrphans(WriteTransaction &transaction, const MessageRules &rules, const Actor &by)
{
    for (const auto &[channel, count] : waitingByChannel(transaction.database())) {
        while (rules.channel(channel) == nullptr) {
            const auto message = firstWaiting(transaction.database(), channel);
            if (!message) {
                break;
            }
            endMessage(transaction, *message,
                       {MessageState::Cancelled, transaction.at(), by, QStringLiteral("channel_gone"), {}});
        }
    }
}

/// stale when the call expects another version of the rules.
Result<void> checkRulesVersion(const Call &call, const Policy &policy)
{
    if (call.expectVersion && *call.expectVersion != policy.version.value()) {
        return refuse(ErrorCode::Stale, {{QStringLiteral("rules"), policy.version.value()},
                                         {QStringLiteral("expected_rules"), *call.expectVersion}});
    }
    return {};
}

Written putInForce(WriteTransaction &transaction, const Actor &actor, const Policy &policy, const Currency &currency)
{
    cancelOrphans(transaction, policy.messages, actor);
    const PolicyVersion version = insertPolicy(transaction, policyToJson(policy, currency), actor);
    transaction.record({EventAction::PolicySet, actor, {{QStringLiteral("version"), version.value()}}, {}});
    const QJsonArray warnings = lawWarnings(policy);
    return Written{
        {},
        [version, warnings] {
            return QJsonObject{{QStringLiteral("version"), version.value()}, {QStringLiteral("warnings"), warnings}};
        },
        std::nullopt};
}
}

Result<Answer> DeskWriter::setPolicy(const Call &call, const QJsonObject &document)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const Currency &currency = m_frame->store->facts().currency;
        if (auto same = checkRulesVersion(call, m_frame->store->policy()); !same) {
            return refuse(same.error());
        }
        const auto policy = policyFromJson(document, currency, m_frame->store->zone());
        if (!policy) {
            return refuse(policy.error());
        }
        return putInForce(transaction, actor, *policy, currency);
    };
    return m_frame->write(call, {QStringLiteral("policy set"), document, Right::SetPolicy, true}, body);
}

Result<Answer> DeskWriter::addHolidays(const Call &call, const QJsonObject &table)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        Policy policy = m_frame->store->policy();
        if (!policy.openingHours) {
            const QJsonObject fault{{QStringLiteral("path"), QStringLiteral("opening_hours")},
                                    {QStringLiteral("problem"), QStringLiteral("every_hour_counts")},
                                    {QStringLiteral("value"), QJsonValue()}};
            return refuse(ErrorCode::PolicyInvalid, {{QStringLiteral("faults"), QJsonArray{fault}}});
        }
        const auto hours = withHolidays(*policy.openingHours, table);
        if (!hours) {
            return refuse(hours.error());
        }
        policy.openingHours = *hours;
        return putInForce(transaction, actor, policy, m_frame->store->facts().currency);
    };
    return m_frame->write(call, {QStringLiteral("policy holidays"), table, Right::SetPolicy, true}, body);
}
}
