// SPDX-License-Identifier: GPL-3.0-or-later
// Whether mail can be written to a text.
#pragma once

#include <QString>

namespace rd
{
/// One address without a name beside it: somebody, in ASCII, at some host, which may be one of the store's own network.
[[nodiscard]] bool isMailAddress(const QString &text);
}
