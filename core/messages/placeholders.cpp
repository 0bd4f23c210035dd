// SPDX-License-Identifier: GPL-3.0-or-later
// Names to values.
#include "core/messages/placeholders.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace rd
{
using namespace Qt::StringLiterals;

namespace
{
constexpr qint64 kMsPerSecond = 1000;

/// The text approved for an event in a language, else for the event.
QString templateOf(const MessageChannel &channel, const Outgoing &message)
{
    const QString own = channel.templateIds.value(message.event + ':'_L1 + message.language);
    return own.isEmpty() ? channel.templateIds.value(message.event) : own;
}

tl::unexpected<SendResult> fault(SendOutcome outcome, SendCode code, const QString &name)
{
    return tl::make_unexpected(SendResult{outcome, code, name});
}
}

QString nationalNumber(const QString &phone)
{
    const QString digits = digitsOf(phone);
    return phone.trimmed().startsWith("+86"_L1) ? digits.mid(2) : digits;
}

Placeholders::Placeholders(const MessageChannel &channel, const ChannelSecrets &secrets, const Outgoing &message, UtcTime now)
    : m_values{
          {u"phone"_s, message.to},
          {u"phone:digits"_s, digitsOf(message.to)},
          {u"phone:national"_s, nationalNumber(message.to)},
          {u"template"_s, templateOf(channel, message)},
          {u"key"_s, message.key},
          {u"secret"_s, secrets.token},
          {u"text"_s, message.text},
          {u"subject"_s, message.subject},
          {u"event"_s, message.event},
          {u"language"_s, message.language},
          {u"time"_s, QString::number(now.ms() / kMsPerSecond)},
      },
      m_variables(message.variables)
{
}

tl::expected<QString, SendResult> Placeholders::variable(const QString &name) const
{
    const auto found = m_variables.find(name);
    if (found == m_variables.end()) {
        return fault(SendOutcome::Refused, SendCode::VariableMissing, name);
    }
    return *found;
}

tl::expected<QString, SendResult> Placeholders::jsonOf(const QString &names) const
{
    QJsonObject object;
    for (const QString &name : names.split(','_L1)) {
        const auto value = variable(name.trimmed());
        if (!value) {
            return value;
        }
        object.insert(name.trimmed(), *value);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

tl::expected<QString, SendResult> Placeholders::valueOf(const QString &name) const
{
    if (name.startsWith("var:"_L1)) {
        return variable(name.mid(4));
    }
    if (name.startsWith("json:"_L1)) {
        return jsonOf(name.mid(5));
    }
    const auto found = m_values.find(name);
    if (found == m_values.end()) {
        return fault(SendOutcome::Stopped, SendCode::BadTemplate, u'{' + name + u'}');
    }
    if (found->isEmpty() && name.startsWith("phone"_L1)) {
        return fault(SendOutcome::Refused, SendCode::BadAddress, {});
    }
    if (found->isEmpty() && name == "template"_L1) {
        return fault(SendOutcome::Refused, SendCode::TemplateUnknown, m_values.value(u"event"_s));
    }
    if (found->isEmpty() && name == "secret"_L1) {
        return fault(SendOutcome::Stopped, SendCode::NotSetUp, u"token"_s);
    }
    return *found;
}

tl::expected<QString, SendResult> Placeholders::fill(const QString &text, const Encode &encode) const
{
    static const QRegularExpression braces(u"\\{([^{}]*)\\}"_s);
    QString filled;
    qsizetype from = 0;
    for (auto matches = braces.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto value = valueOf(match.captured(1));
        if (!value) {
            return value;
        }
        filled += text.mid(from, match.capturedStart() - from) + encode(*value);
        from = match.capturedEnd();
    }
    return QString(filled + text.mid(from));
}

tl::expected<QJsonValue, SendResult> Placeholders::fill(const QJsonValue &value) const
{
    if (value.isString()) {
        return fill(value.toString(), [](const QString &text) { return text; }).map([](const QString &text) {
            return QJsonValue(text);
        });
    }
    if (value.isArray()) {
        QJsonArray filled;
        for (const QJsonValue &item : value.toArray()) {
            const auto one = fill(item);
            if (!one) {
                return one;
            }
            filled.append(*one);
        }
        return filled;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject filled;
    const QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const auto one = fill(item.value());
        if (!one) {
            return one;
        }
        filled.insert(item.key(), *one);
    }
    return filled;
}
}
