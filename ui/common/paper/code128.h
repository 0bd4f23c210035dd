// SPDX-License-Identifier: GPL-3.0-or-later
// Code 128 as a row of modules.
#pragma once

#include <QString>

#include <vector>

namespace rd::ui
{
/// True = black, from the first bar to the last, without quiet zones; empty when the text cannot be encoded.
[[nodiscard]] std::vector<bool> code128Modules(const QString &text);
}
