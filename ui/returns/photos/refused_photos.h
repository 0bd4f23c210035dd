// SPDX-License-Identifier: GPL-3.0-or-later
// Photos that a logged return could not keep.
#pragma once

#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/message_bar.h"

#include <QJsonObject>

#include <optional>

namespace rd::ui
{
/// Nothing when the answer has no such warning.
[[nodiscard]] std::optional<Message> refusedPhotos(const QJsonObject &answer, const Formatter &format);
}
