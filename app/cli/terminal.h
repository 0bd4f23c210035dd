// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a secret on a terminal without showing it.
#pragma once

#include <QString>

#include <optional>

namespace rd::cli
{
/// Nothing when standard input is no terminal, or when the person gave up (Ctrl+C, end of input).
[[nodiscard]] std::optional<QString> askSecret(const QString &prompt);
}
