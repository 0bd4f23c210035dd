// SPDX-License-Identifier: GPL-3.0-or-later
// The late work on paper, the worst first.
#pragma once

#include "core/desk/views.h"

namespace rd::ui
{
class Formatter;

/// One table: whose it is, since when, what it is worth, how often the customer asked.
[[nodiscard]] QString workPageHtml(const std::vector<ReturnRow> &late, const QString &storeName, UtcTime now,
                                   const Formatter &format);
}
