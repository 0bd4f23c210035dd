// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of channels and languages that a customer chooses from.
#pragma once

#include "core/domain/contact_choice.h"

#include <QComboBox>
#include <QCoreApplication>

namespace rd::ui
{
class Formatter;

class ChannelChoice final
{
    Q_DECLARE_TR_FUNCTIONS(rd::ui::ChannelChoice)

public:
    /// Nobody asked, each channel of the store that reaches customers, nothing at all; the choice is selected.
    static void fillChannels(QComboBox &box, const Formatter &format, const ContactChoice &choice);
    /// Only what the box says: channel, or that the customer wants nothing.
    [[nodiscard]] static ContactChoice chosen(const QComboBox &box);
    /// The store's, English, Chinese.
    static void fillLanguages(QComboBox &box, const QString &language);
};
}
