// SPDX-License-Identifier: GPL-3.0-or-later
// Channel, addresses and hours of the digest.
#include "core/policy/digest_rules_json.h"

#include "core/base/mail_address.h"
#include "core/policy/clock_json.h"
#include "core/policy/json_writer.h"

namespace rd
{
namespace
{
constexpr qsizetype kMostAddresses = 20;

void readAddresses(JsonReader &reader, DigestRules &rules)
{
    const QJsonValue given = reader.raw("to");
    if (!given.isNull() && !given.isUndefined() && !given.isArray()) {
        reader.fault("to", "not_a_list");
    }
    for (const QJsonValue &each : given.toArray()) {
        const QString address = each.toString().trimmed().toLower();
        if (!isMailAddress(address)) {
            reader.fault("to", "not_an_address");
        }
        rules.to.append(address);
    }
    rules.to.removeDuplicates(); // nobody gets it twice
    if (rules.to.size() > kMostAddresses) {
        reader.fault("to", "too_many_addresses");
    }
}

/// Staff are written to by mail or in their group; a person who copies or calls is at the screen anyway.
void checkChannel(JsonReader &reader, const DigestRules &rules, const MessageRules &messages)
{
    const MessageChannel *channel = messages.channel(rules.channel);
    if (channel == nullptr) {
        reader.fault("channel", "undefined_channel");
    } else if (channel->kind != ChannelKind::Mail && isForCustomers(channel->kind)) {
        reader.fault("channel", "not_mail_or_a_staff_group");
    } else if (channel->kind == ChannelKind::Mail && rules.to.isEmpty()) {
        reader.fault("to", "nobody_to_write_to");
    } else if (channel->kind != ChannelKind::Mail && !rules.to.isEmpty()) {
        reader.fault("to", "a_group_has_no_addresses");
    }
    if (!rules.morningAtMinutes && !rules.eveningAtMinutes) {
        reader.fault("morning_at", "no_time_given");
    }
}

void readAll(JsonReader &reader, DigestRules &rules, const Policy &policy)
{
    rules.channel = reader.optionalCode("channel");
    if (reader.has("to")) {
        readAddresses(reader, rules);
    }
    rules.language = reader.optionalText("language");
    if (!rules.language.isEmpty() && rules.language != QLatin1String("en")
        && rules.language != QLatin1String("zh_CN")) {
        reader.fault("language", "not_en_or_zh_cn");
    }
    rules.morningAtMinutes = optionalClock(reader, "morning_at");
    rules.eveningAtMinutes = optionalClock(reader, "evening_at");
    if (!rules.isInOrder(policy.dayStartsAtMinutes)) {
        reader.fault("evening_at", "not_after_the_morning");
    }
    if (!rules.channel.isEmpty()) {
        checkChannel(reader, rules, policy.messages);
    }
}
}

QJsonObject digestRulesToJson(const DigestRules &rules)
{
    return {{QStringLiteral("channel"), orNull(rules.channel)},
            {QStringLiteral("to"), QJsonArray::fromStringList(rules.to)},
            {QStringLiteral("language"), orNull(rules.language)},
            {QStringLiteral("morning_at"), clockOrNull(rules.morningAtMinutes)},
            {QStringLiteral("evening_at"), clockOrNull(rules.eveningAtMinutes)}};
}

void readDigestRules(JsonReader &reader, Policy &policy)
{
    if (reader.has("digest")) {
        reader.object("digest", [&policy](JsonReader &digest) { readAll(digest, policy.digest, policy); });
    }
}
}
