// SPDX-License-Identifier: GPL-3.0-or-later
// What a server said, made fit to be stored and shown.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace rd
{
/// One clean line of at most 200 characters. Addresses of the web and the texts of `hidden`, plain or encoded, become "…".
[[nodiscard]] QString serverWords(const QByteArray &raw, const QStringList &hidden);
}
