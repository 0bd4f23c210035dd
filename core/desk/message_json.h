// SPDX-License-Identifier: GPL-3.0-or-later
// Messages as documents.
#pragma once

#include "core/desk/message_view.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd
{
/// {"message","return","event","about","channel","kind","language","key","queued_at","by","address","subject","text","state",
/// "next_at","tries","last_code","last_answer","ended_at","ended_by","end_code","reference"}
[[nodiscard]] QJsonObject messageToJson(const OutboxMessage &message);
/// [{"channel","kind","waiting","stop_code","stop_answer"}]
[[nodiscard]] QJsonArray channelsToJson(const std::vector<ChannelView> &channels);
/// The message without number and state, and "warnings": `unchanged_after_chaser`.
[[nodiscard]] QJsonObject previewToJson(const MessagePreview &preview);
}
