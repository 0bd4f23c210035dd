// SPDX-License-Identifier: GPL-3.0-or-later
// Where the name of a file to be written leads. Private to this room.
#pragma once

#include <QString>

namespace rd
{
/// Also of a file which is not there yet.
[[nodiscard]] QString placeOf(const QString &name);
/// The name leads to the store file, or to one that stands beside it for the store.
[[nodiscard]] bool belongsToStore(const QString &name, const QString &store);
}
