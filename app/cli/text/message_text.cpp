// SPDX-License-Identifier: GPL-3.0-or-later
// One message, a table of them, and the channels.
#include "app/cli/text/message_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"
#include "ui/words/message_words.h"
#include "ui/words/send_words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString get(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

/// "waiting, next try 2026-11-27 10:05 (2 tries: connect_failed)", "sent 2026-11-27 10:00".
QString stateText(const QJsonObject &message, Language language, const StoreZone &zone)
{
    const QString word = wordOf(get(message, "state"_L1), language);
    if (!message.value("ended_at"_L1).isNull()) {
        const QString code = get(message, "end_code"_L1);
        const QString text = word + ' '_L1 + localTime(message.value("ended_at"_L1), zone);
        return code.isEmpty() ? text : QString(text + ": "_L1 + messageEndText(code, language));
    }
    const int tries = message.value("tries"_L1).toInt();
    if (tries == 0) {
        return word;
    }
    return Text{"%1, tried %2 times (%3), next %4", "%1，已试 %2 次（%3），下次 %4"}.in(language).arg(
        word, QString::number(tries), messageEndText(get(message, "last_code"_L1), language),
        localTime(message.value("next_at"_L1), zone));
}

QString wordsText(const QJsonObject &message, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    const bool isMail = get(message, "kind"_L1) == "mail"_L1;
    return keyValues({{say({"return", "退货单"}), get(message, "return"_L1)},
                      {say({"about", "事由"}), messageEventText(get(message, "event"_L1), language)},
                      {say({"channel", "渠道"}), get(message, "channel"_L1)},
                      {say({"to", "收件人"}), get(message, "address"_L1)},
                      {say({"subject", "主题"}), isMail ? get(message, "subject"_L1) : QString()}})
           + '\n'_L1 + get(message, "text"_L1) + '\n'_L1;
}

QString messageText(const QJsonObject &message, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    return keyValues({{say({"message", "消息"}), QString::number(message.value("message"_L1).toInteger())},
                      {say({"state", "状态"}), stateText(message, language, zone)},
                      {say({"answer", "对方答复"}), get(message, "last_answer"_L1)},
                      {say({"written", "写于"}), localTime(message.value("queued_at"_L1), zone)},
                      {say({"by", "经办"}), wordOf(get(message, "by"_L1), language)}})
           + wordsText(message, language);
}

QString channelsText(const QJsonArray &channels, Language language)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    QString text;
    for (const QJsonValue &value : channels) {
        const QJsonObject channel = value.toObject();
        if (const QString code = get(channel, "stop_code"_L1); !code.isEmpty()) {
            text += say({"Channel %1 has stopped: %2 (%3). Put it right, then: messages retry %1\n",
                         "渠道 %1 已停用：%2（%3）。更正后运行：messages retry %1\n"})
                        .arg(get(channel, "channel"_L1), messageEndText(code, language),
                             get(channel, "stop_answer"_L1));
        }
    }
    return text;
}

QString messagesText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Message", "消息"}), say({"Return", "退货单"}), say({"About", "事由"}), say({"Channel", "渠道"}),
                 say({"To", "收件人"}), say({"Written", "写于"}), say({"State", "状态"})});
    for (const QJsonValue &value : document.value("messages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        table.add({QString::number(message.value("message"_L1).toInteger()), get(message, "return"_L1),
                   messageEventText(get(message, "event"_L1), language), get(message, "channel"_L1),
                   get(message, "address"_L1), localTime(message.value("queued_at"_L1), zone),
                   stateText(message, language, zone)});
    }
    const QString list = table.isEmpty() ? say({"No messages.\n", "没有消息。\n"}) : table.toText();
    return list + channelsText(document.value("channels"_L1).toArray(), language);
}

QString previewText(const QJsonObject &document, Language language)
{
    const bool isDoubtful = document.value("warnings"_L1).toArray().contains(u"unchanged_after_chaser"_s);
    const Text warning{
        "The customer asked since the last message, and this one says nothing new: add a sentence (--extra).\n",
        "顾客在上次消息之后又来催问，而这条消息没有新内容：请加一句说明（--extra）。\n"};
    return wordsText(document, language) + (isDoubtful ? warning.in(language) : QString());
}
}

Renderer messageRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return messageText(document, language, zone); };
}

Renderer messagesRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return messagesText(document, language, zone); };
}

Renderer previewRenderer()
{
    return [](const QJsonObject &document, Language language) { return previewText(document, language); };
}

Renderer sentRenderer()
{
    return [](const QJsonObject &document, Language language) {
        const auto number = [&document](QLatin1String key) { return QString::number(document.value(key).toInt()); };
        return Text{"Sent %1, to be tried again %2, given up %3, channels that stopped %4; digests %5.\n",
                    "已发送 %1 条，稍后重试 %2 条，放弃 %3 条，停用渠道 %4 个；店长简报 %5 份。\n"}
            .in(language)
            .arg(number("sent"_L1), number("again"_L1), number("given_up"_L1), number("stopped"_L1),
                 number("digests"_L1));
    };
}

Renderer triedRenderer()
{
    return [](const QJsonObject &document, Language language) {
        SendFacts facts;
        facts.outcome = fromCode<SendOutcome>(get(document, "outcome"_L1)).value_or(SendOutcome::Unknown);
        facts.code = fromCode<SendCode>(get(document, "code"_L1)).value_or(SendCode::BadAnswer);
        facts.answer = get(document, "answer"_L1);
        facts.isTest = true;
        return QString(sendResultText(facts, language) + '\n'_L1);
    };
}

Renderer secretRenderer(const StoreZone &)
{
    return [](const QJsonObject &document, Language language) {
        return Text{"Kept outside the store, for channel %1.\n", "已保存在退货单文件之外，渠道 %1。\n"}
            .in(language)
            .arg(get(document, "channel"_L1));
    };
}

Renderer retriedRenderer(const StoreZone &)
{
    return [](const QJsonObject &document, Language language) {
        return Text{"Channel %1 may send again.\n", "渠道 %1 已恢复发送。\n"}.in(language).arg(
            get(document, "channel"_L1));
    };
}
}
