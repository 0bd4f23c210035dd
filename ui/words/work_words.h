// SPDX-License-Identifier: GPL-3.0-or-later
// What steps and roles are called in what is sent to staff.
#pragma once

#include "ui/words/language.h"

#include <QString>

#include <optional>

namespace rd
{
/// "inspect", "manager": by its code; nothing for any other code.
[[nodiscard]] std::optional<Text> workWord(const QString &code);
}
