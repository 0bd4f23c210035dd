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
/// By the other way that these rules have, if they have one.
void redirect(WriteTransaction &transaction, const OpenStore &store, const MessageRules &rules, const Actor &by,
              const OutboxMessage &message)
{
    const QString why = QStringLiteral("channel_gone");
    QJsonObject facts = messageFacts(message);
    facts.insert(QStringLiteral("code"), why);
    endMessage(transaction, message.id, {MessageState::Cancelled, transaction.at(), by, why, {}});
    transaction.record({EventAction::MessageEnded, by, facts, {}}, message.rma);
    const Recipient recipient = recipientOf(store, loadReturn(transaction.database(), message.rma)->rma);
    if (const MessageChannel *channel = channelFor(rules, recipient)) {
        sendOtherwise(transaction, recipient, *channel, message);
    }
}

/// What waits for a channel that the rules do not have any more would wait for ever.
void redirectOrphans(WriteTransaction &transaction, const OpenStore &store, const MessageRules &rules, const Actor &by)
{
    for (const auto &[channel, count] : waitingByChannel(transaction.database())) {
        while (rules.channel(channel) == nullptr) {
            const auto message = firstWaiting(transaction.database(), channel);
            if (!message) {
                break;
            }
            redirect(transaction, store, rules, by, *findMessage(transaction.database(), *message));
        }
    }
    for (const MessageChannel &before : store.policy().messages.channels) {
        if (rules.channel(before.code) == nullptr) {
            clearChannel(transaction.database(), before.code); // another of that name begins anew
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
