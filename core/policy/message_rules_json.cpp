// SPDX-License-Identifier: GPL-3.0-or-later
// Channels and templates.
#include "core/policy/message_rules_json.h"

#include "core/base/mail_address.h"
#include "core/policy/default_messages.h"
#include "core/policy/json_writer.h"
#include "core/policy/message_text.h"

#include <QRegularExpression>
#include <QUrl>

namespace rd
{
namespace
{
constexpr int kLargestPort = 65535;

QJsonObject textsToJson(const QMap<QString, QString> &texts)
{
    QJsonObject object;
    for (auto each = texts.begin(); each != texts.end(); ++each) {
        object.insert(each.key(), each.value());
    }
    return object;
}

QJsonObject mailToJson(const MessageChannel &channel)
{
    return {{QStringLiteral("host"), channel.host},
            {QStringLiteral("port"), channel.port},
            {QStringLiteral("security"), codeOf(channel.security)},
            {QStringLiteral("user"), orNull(channel.user)},
            {QStringLiteral("from"), channel.from},
            {QStringLiteral("from_name"), orNull(channel.fromName)}};
}

QJsonObject gatewayToJson(const MessageChannel &channel)
{
    return {{QStringLiteral("headers"), textsToJson(channel.headers)},
            {QStringLiteral("body"), channel.body},
            {QStringLiteral("template_ids"), textsToJson(channel.templateIds)},
            {QStringLiteral("answer_field"), orNull(channel.answerField)},
            {QStringLiteral("answer_success"), orNull(channel.answerSuccess)},
            {QStringLiteral("answer_later"), QJsonArray::fromStringList(channel.answerLater)},
            {QStringLiteral("answer_stop"), QJsonArray::fromStringList(channel.answerStop)},
            {QStringLiteral("reference_field"), orNull(channel.referenceField)}};
}

QJsonObject channelToJson(const MessageChannel &channel)
{
    QJsonObject object = channel.kind == ChannelKind::Mail      ? mailToJson(channel)
                         : channel.kind == ChannelKind::Gateway ? gatewayToJson(channel)
                                                                : QJsonObject();
    if (!channel.url.isEmpty()) {
        object.insert(QStringLiteral("url"), channel.url);
    }
    if (!channel.caFile.isEmpty()) {
        object.insert(QStringLiteral("ca_file"), channel.caFile);
    }
    object.insert(QStringLiteral("code"), channel.code);
    object.insert(QStringLiteral("kind"), codeOf(channel.kind));
    object.insert(QStringLiteral("per_minute"), channel.perMinute);
    return object;
}

QJsonObject templateToJson(const MessageTemplate &each)
{
    return {{QStringLiteral("event"), each.event},
            {QStringLiteral("kind"), each.kind ? QJsonValue(codeOf(*each.kind)) : QJsonValue()},
            {QStringLiteral("tone"), codeOf(each.tone)},
            {QStringLiteral("subject"), each.subject == LocalText() ? QJsonValue() : localTextToJson(each.subject)},
            {QStringLiteral("text"), localTextToJson(each.text)}};
}

QMap<QString, QString> readTexts(JsonReader &reader, const char *key)
{
    QMap<QString, QString> texts;
    if (reader.has(key)) {
        reader.object(key, [&texts](JsonReader &object) {
            for (const QString &name : object.keys()) {
                texts.insert(name, object.text(name.toUtf8().constData()));
            }
        });
    }
    return texts;
}

void readMail(JsonReader &reader, MessageChannel &channel)
{
    channel.host = reader.text("host");
    static const QRegularExpression kHost(
        QStringLiteral("^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$|^\\[?[0-9A-Fa-f:.]+\\]?$"));
    if (!channel.host.isEmpty() && !kHost.match(channel.host).hasMatch()) {
        reader.fault("host", "not_a_server");
    }
    channel.port = reader.integer("port", 1, kLargestPort);
    const auto security = fromCode<MailSecurity>(reader.code("security"));
    if (!security) {
        reader.fault("security", "not_none_starttls_or_tls");
    }
    channel.security = security.value_or(MailSecurity::StartTls);
    channel.user = reader.optionalText("user");
    channel.from = reader.text("from");
    if (!channel.from.isEmpty() && !isMailAddress(channel.from)) {
        reader.fault("from", "not_an_address");
    }
    channel.fromName = reader.optionalText("from_name");
}

/// Without encryption only to this machine, unless the rules say http themselves.
void checkUrl(JsonReader &reader, const MessageChannel &channel)
{
    const QUrl url(channel.url, QUrl::StrictMode);
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!channel.url.isEmpty() && (!url.isValid() || !isWeb || url.host().isEmpty())) {
        reader.fault("url", "not_a_web_address");
    }
    if (channel.kind == ChannelKind::Gateway && channel.url.isEmpty()) {
        reader.fault("url", "missing");
    }
}

QStringList readList(JsonReader &reader, const char *key)
{
    QStringList list;
    if (reader.has(key)) {
        for (const QJsonValue value : reader.raw(key).toArray()) {
            list.append(value.toVariant().toString());
        }
    }
    return list;
}

void readGateway(JsonReader &reader, MessageChannel &channel)
{
    channel.headers = readTexts(reader, "headers");
    channel.body = reader.text("body");
    channel.templateIds = readTexts(reader, "template_ids");
    channel.answerField = reader.optionalText("answer_field");
    channel.answerSuccess = reader.optionalText("answer_success");
    channel.answerLater = readList(reader, "answer_later");
    channel.answerStop = readList(reader, "answer_stop");
    channel.referenceField = reader.optionalText("reference_field");
}

MessageChannel readChannel(JsonReader &reader)
{
    MessageChannel channel;
    channel.code = reader.code("code");
    const auto kind = fromCode<ChannelKind>(reader.code("kind"));
    if (!kind) {
        reader.fault("kind", "not_a_kind_of_channel");
    }
    channel.kind = kind.value_or(ChannelKind::Copy);
    if (channel.kind == ChannelKind::Mail) {
        readMail(reader, channel);
    }
    if (channel.kind == ChannelKind::Gateway) {
        readGateway(reader, channel);
    }
    channel.url = reader.optionalText("url");
    checkUrl(reader, channel);
    channel.caFile = reader.optionalText("ca_file");
    channel.perMinute = reader.optionalInteger("per_minute", 0, 6000).value_or(0);
    return channel;
}

void checkPlaceholders(JsonReader &reader, const char *key, const LocalText &text)
{
    if (!unknownPlaceholders(text.en).isEmpty() || !unknownPlaceholders(text.zhCn).isEmpty()) {
        reader.fault(key, "unknown_placeholder");
    }
}

MessageTemplate readTemplate(JsonReader &reader)
{
    MessageTemplate each;
    each.event = reader.code("event");
    if (!messageEvents().contains(each.event)) {
        reader.fault("event", "undefined_event");
    }
    const QString kind = reader.optionalCode("kind");
    each.kind = fromCode<ChannelKind>(kind);
    if (!kind.isEmpty() && !each.kind) {
        reader.fault("kind", "not_a_kind_of_channel");
    }
    const QString tone = reader.optionalCode("tone");
    if (!tone.isEmpty() && !fromCode<MessageTone>(tone)) {
        reader.fault("tone", "not_normal_or_apology");
    }
    each.tone = fromCode<MessageTone>(tone).value_or(MessageTone::Normal);
    if (reader.has("subject") && !reader.raw("subject").isNull()) {
        each.subject = reader.localText("subject");
    }
    each.text = reader.localText("text");
    checkPlaceholders(reader, "subject", each.subject);
    checkPlaceholders(reader, "text", each.text);
    return each;
}

bool isDoubled(const std::vector<MessageTemplate> &templates, const MessageTemplate &added)
{
    return std::ranges::any_of(templates, [&added](const MessageTemplate &each) {
        return each.event == added.event && each.kind == added.kind && each.tone == added.tone;
    });
}

void readSpeaking(JsonReader &reader, MessageRules &rules)
{
    const QString language = reader.optionalText("language");
    if (!language.isEmpty() && language != QLatin1String("en") && language != QLatin1String("zh_CN")) {
        reader.fault("language", "not_en_or_zh_cn");
    }
    rules.language = language.isEmpty() ? rules.language : language;
    if (reader.has("step_names")) {
        reader.object("step_names", [&rules](JsonReader &names) {
            for (const auto &step : CodeTable<Step>::kNames) {
                rules.stepNames.at(static_cast<std::size_t>(step.code)) = names.localText(step.name.data());
            }
        });
    }
}

void readAll(JsonReader &reader, MessageRules &rules)
{
    reader.eachIfThere("channels", [&](JsonReader &item) {
        const MessageChannel channel = readChannel(item);
        if (rules.channel(channel.code) != nullptr) {
            item.fault("code", "doubled_code");
        }
        rules.channels.push_back(channel);
    });
    rules.defaultChannel = reader.optionalCode("default_channel");
    if (!rules.defaultChannel.isEmpty() && rules.channel(rules.defaultChannel) == nullptr) {
        reader.fault("default_channel", "undefined_channel");
    }
    readSpeaking(reader, rules);
    rules.courtesyDays = reader.optionalInteger("courtesy_days", 0, 365).value_or(rules.courtesyDays);
    rules.isApologising = reader.optionalBoolean("apologise_when_late").value_or(rules.isApologising);
    if (reader.has("templates")) {
        rules.templates.clear();
    }
    reader.eachIfThere("templates", [&rules](JsonReader &item) {
        const MessageTemplate each = readTemplate(item);
        if (isDoubled(rules.templates, each)) {
            item.fault("event", "doubled_template");
        }
        rules.templates.push_back(each);
    });
}
}

QJsonObject messageRulesToJson(const MessageRules &rules)
{
    QJsonObject names;
    for (const auto &step : CodeTable<Step>::kNames) {
        names.insert(step.name, localTextToJson(rules.stepNames.at(static_cast<std::size_t>(step.code))));
    }
    return {{QStringLiteral("language"), rules.language},
            {QStringLiteral("step_names"), names},
            {QStringLiteral("channels"), mapped(rules.channels, channelToJson)},
            {QStringLiteral("default_channel"), orNull(rules.defaultChannel)},
            {QStringLiteral("courtesy_days"), rules.courtesyDays},
            {QStringLiteral("apologise_when_late"), rules.isApologising},
            {QStringLiteral("templates"), mapped(rules.templates, templateToJson)}};
}

void readMessageRules(JsonReader &reader, Policy &policy)
{
    policy.messages = defaultMessageRules();
    if (reader.has("messages")) {
        reader.object("messages", [&policy](JsonReader &messages) { readAll(messages, policy.messages); });
    }
}
}
