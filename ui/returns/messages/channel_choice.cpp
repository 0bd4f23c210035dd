// SPDX-License-Identifier: GPL-3.0-or-later
// Filling the lists.
#include "ui/returns/messages/channel_choice.h"

#include "ui/common/desk/outbox_words.h"

#include <QSignalBlocker>

namespace rd::ui
{
namespace
{
const QString kNothing = QStringLiteral("-");
}

void ChannelChoice::fillChannels(QComboBox &box, const Formatter &format, const ContactChoice &choice)
{
    const QSignalBlocker quiet(box);
    const OutboxWords words(format);
    box.clear();
    box.addItem(tr("Not asked"), QString());
    for (const MessageChannel &channel : format.policy().messages.channels) {
        if (isForCustomers(channel.kind)) {
            box.addItem(words.channel(channel.code), channel.code);
        }
    }
    box.addItem(tr("Wants no messages"), kNothing);
    box.setCurrentIndex(qMax(0, box.findData(choice.isRefused ? kNothing : choice.channel)));
}

ContactChoice ChannelChoice::chosen(const QComboBox &box)
{
    ContactChoice choice;
    const QString code = box.currentData().toString();
    choice.isRefused = code == kNothing;
    choice.channel = choice.isRefused ? QString() : code;
    return choice;
}

void ChannelChoice::fillLanguages(QComboBox &box, const QString &language)
{
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(tr("As the store"), QString());
    box.addItem(QStringLiteral("English"), QStringLiteral("en"));
    box.addItem(QStringLiteral("简体中文"), QStringLiteral("zh_CN"));
    box.setCurrentIndex(qMax(0, box.findData(language)));
}
}
