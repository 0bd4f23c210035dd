// SPDX-License-Identifier: GPL-3.0-or-later
// Writing messages.
#include "core/desk/message_json.h"

#include "core/base/json_values.h"

namespace rd
{
namespace
{
QJsonObject wordsToJson(const OutboxMessage &message)
{
    return {{QStringLiteral("return"), message.number},
            {QStringLiteral("event"), message.event},
            {QStringLiteral("about"), orNull(message.about)},
            {QStringLiteral("channel"), message.channel},
            {QStringLiteral("kind"), codeOf(message.kind)},
            {QStringLiteral("language"), message.language},
            {QStringLiteral("address"), orNull(message.words.address)},
            {QStringLiteral("subject"), message.words.subject},
            {QStringLiteral("text"), message.words.text}};
}

QJsonValue isoOrNull(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}
}

QJsonObject messageToJson(const OutboxMessage &message)
{
    QJsonObject document = wordsToJson(message);
    const auto &wait = message.wait;
    const auto &end = message.end;
    document.insert(QStringLiteral("message"), message.id.value());
    document.insert(QStringLiteral("key"), message.key);
    document.insert(QStringLiteral("queued_at"), message.queuedAt.toIso());
    document.insert(QStringLiteral("by"), message.by.login);
    document.insert(QStringLiteral("state"), codeOf(message.state()));
    document.insert(QStringLiteral("next_at"), isoOrNull(wait ? std::optional(wait->nextAt) : std::nullopt));
    document.insert(QStringLiteral("tries"), wait ? wait->tries : 0);
    document.insert(QStringLiteral("last_code"), orNull(wait ? wait->code : QString()));
    document.insert(QStringLiteral("last_answer"), orNull(wait ? wait->answer : QString()));
    document.insert(QStringLiteral("ended_at"), isoOrNull(end ? std::optional(end->at) : std::nullopt));
    document.insert(QStringLiteral("ended_by"), orNull(end ? end->by.login : QString()));
    document.insert(QStringLiteral("end_code"), orNull(end ? end->code : QString()));
    document.insert(QStringLiteral("reference"), orNull(end ? end->reference : QString()));
    return document;
}

QJsonArray channelsToJson(const std::vector<ChannelView> &channels)
{
    return mapped(channels, [](const ChannelView &view) {
        return QJsonObject{{QStringLiteral("channel"), view.channel.code},
                           {QStringLiteral("kind"), codeOf(view.channel.kind)},
                           {QStringLiteral("waiting"), view.waiting},
                           {QStringLiteral("stop_code"), orNull(view.stopCode)},
                           {QStringLiteral("stop_answer"), orNull(view.stopAnswer)}};
    });
}

QJsonObject previewToJson(const MessagePreview &preview)
{
    QJsonObject document = wordsToJson(preview.message);
    document.insert(QStringLiteral("warnings"), preview.isUnchangedAfterChaser
                                                    ? QJsonArray{QStringLiteral("unchanged_after_chaser")}
                                                    : QJsonArray());
    return document;
}
}
