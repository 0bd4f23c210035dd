// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to customers in words.
#pragma once

#include "core/desk/message_view.h"
#include "ui/common/desk/formatter.h"
#include "ui/words/language.h"

#include <QCoreApplication>

namespace rd::ui
{
class OutboxWords final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::OutboxWords)

public:
    explicit OutboxWords(const Formatter &format) : m_format(format) {}

    /// The events that people write about by hand; the rest is written by its step.
    [[nodiscard]] static const QStringList &writtenByHand();
    /// What a message is about: "Received", "Paid back", "In own words".
    [[nodiscard]] QString event(const QString &event) const;
    [[nodiscard]] QString kind(ChannelKind kind) const;
    /// The kind, and the store's name of the channel where there are several of the kind.
    [[nodiscard]] QString channel(const QString &code) const;
    /// "Waits since Today 10:02", "Sent Today 10:03", "Not sent: the address was refused".
    [[nodiscard]] QString state(const OutboxMessage &message, UtcTime now) const;
    /// How the customer is told: "By mail to z***@example.com", "Nobody asked how: nothing is told".
    [[nodiscard]] QString contact(const ReturnMessages &about) const;
    /// Why a message did not go, or a channel stopped: "the step was undone", "The mail server refused the password."
    [[nodiscard]] QString whyEnded(const QString &code) const;
    /// Why a channel cannot send, and what to do.
    [[nodiscard]] QString stopped(const ChannelView &view) const;
    /// The customer asked since the last message, and a template alone is no answer.
    [[nodiscard]] static QString saysNothingNew();
    /// "z***@example.com".
    [[nodiscard]] static QString maskedEmail(const QString &email);

private:
    [[nodiscard]] Language language() const;

    const Formatter &m_format;
};
}
