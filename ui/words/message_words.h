// SPDX-License-Identifier: GPL-3.0-or-later
// Messages to customers in words, for who looks at them in the store.
#pragma once

#include "core/domain/message_channel.h"
#include "ui/words/language.h"

namespace rd
{
/// What a message is about: "Received", "Paid back", "In own words"; the code of an event that has no word.
[[nodiscard]] QString messageEventText(const QString &event, Language language);
/// "E-mail", "Phone call".
[[nodiscard]] QString channelKindText(ChannelKind kind, Language language);
/// Why a message did not go, or a channel stopped: "the step was undone", "The mail server refused the password."
[[nodiscard]] QString messageEndText(const QString &code, Language language);
}
