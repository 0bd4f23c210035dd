// SPDX-License-Identifier: GPL-3.0-or-later
// What spreadsheets do to the text of a cell.
#pragma once

#include <QByteArrayView>

namespace rd
{
/// Spreadsheets write '0812 for a number that is to stay text; the apostrophe is no part of it.
[[nodiscard]] inline QByteArrayView unguarded(QByteArrayView text)
{
    const bool isGuarded = text.size() > 1 && text.front() == '\''
                           && QByteArrayView("0123456789+-=@").contains(text[1]);
    return isGuarded ? text.sliced(1) : text;
}
}
