// SPDX-License-Identifier: GPL-3.0-or-later
// The store's rules: another version in force.
#include "core/desk/desk_writer.h"
#include "core/desk/message_queueing.h"
#include "core/desk/return_json.h"
#include "core/desk/write_frame.h"

#include "core/policy/holiday_table.h"
#include "core/policy/law_warnings.h"
#include "core/policy/policy_json.h"
#include "core/storage/message_repository.h"
#include "core/storage/policy_repository.h"
#include "core/storage/rma_repository.h"

namespace rd
{
namespace
{
/// Another kind of channel under the old name is another channel.
bool isKept(const MessageRules &before, const MessageRules &after, const QString &code)
{
    const MessageChannel *old = before.channel(code);
    const MessageChannel *now = after.channel(code);
    return old != nullptr && now != nullptr && old->kind == now->kind;
}

/// What waits for a channel that the rules do not have any more would wait for ever: it goes by the other way that they have, or ends.
void redirectOrphans(WriteTransaction &transaction, const OpenStore &store, const MessageRules &rules, const Actor &by)
{
    Database &database = transaction.database();
    const MessageRules before = store.policy().messages;
    for (const auto &[code, count] : waitingByChannel(database)) {
        const std::vector<MessageId> orphans = isKept(before, rules, code) ? std::vector<MessageId>()
                                                                           : waitingOn(database, code);
        for (const MessageId id : orphans) {
            const OutboxMessage message = *findMessage(database, id);
            const Recipient recipient = recipientOf(store, loadReturn(database, message.rma)->rma);
            redirectMessage(transaction, recipient, channelFor(rules, recipient), by, QStringLiteral("channel_gone"),
                            message);
        }
    }
    for (const StoppedChannel &stopped : stoppedChannels(database)) {
        if (!isKept(before, rules, stopped.channel)) {
            clearChannel(database, stopped.channel); // another of that name begins anew
        }
    }
}

Result<void> checkRulesVersion(const Call &call, const Policy &policy)
{
    if (call.expectVersion && *call.expectVersion != policy.version.value()) {
        return refuse(ErrorCode::Stale, {{QStringLiteral("rules"), policy.version.value()},
                                         {QStringLiteral("expected_rules"), *call.expectVersion}});
    }
    return {};
}

Written putInForce(WriteTransaction &transaction, const OpenStore &store, const Actor &actor, const Policy &policy)
{
    redirectOrphans(transaction, store, policy.messages, actor);
    const PolicyVersion version = insertPolicy(transaction, policyToJson(policy, store.facts().currency), actor);
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
        return putInForce(transaction, *m_frame->store, actor, *policy);
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
        return putInForce(transaction, *m_frame->store, actor, policy);
    };
    return m_frame->write(call, {QStringLiteral("policy holidays"), table, Right::SetPolicy, true}, body);
}
}
