// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders in braces, as a gateway's address, headers and body name them.
#pragma once

#include "core/base/time.h"
#include "core/domain/channel_secrets.h"
#include "core/domain/message_channel.h"
#include "core/messages/outgoing.h"
#include "core/messages/send_result.h"

#include <QJsonValue>

#include <tl/expected.hpp>

#include <functional>

namespace rd
{
/// The digits of a phone number, without the country code of mainland China.
[[nodiscard]] QString nationalNumber(const QString &phone);

/// {phone} as it was given, {phone:digits} without anything but digits, {phone:national} without +86; {template} the vendor's number
/// of the approved text; {key} {secret} {text} {subject} {event} {language}; {time} in seconds since 1970; {var:NAME} a variable;
/// {json:NAME,NAME} a text that holds a JSON object of these variables, as some vendors ask for.
class Placeholders final
{
public:
    using Encode = std::function<QString(const QString &)>;

    Placeholders(const MessageChannel &channel, const ChannelSecrets &secrets, const Outgoing &message, UtcTime now);
    /// Stopped with bad_template for a name that is not known; Refused with variable_missing, template_unknown, bad_address for what
    /// this message does not have. `encode` makes a value fit for where it is put.
    [[nodiscard]] tl::expected<QString, SendResult> fill(const QString &text, const Encode &encode) const;
    /// Fills the texts inside a JSON value, whatever they hold; keys stay.
    [[nodiscard]] tl::expected<QJsonValue, SendResult> fill(const QJsonValue &value) const;

private:
    [[nodiscard]] tl::expected<QString, SendResult> valueOf(const QString &name) const;
    [[nodiscard]] tl::expected<QString, SendResult> variable(const QString &name) const;
    [[nodiscard]] tl::expected<QString, SendResult> jsonOf(const QString &names) const;

    QMap<QString, QString> m_values;
    QMap<QString, QString> m_variables;
};
}
