// SPDX-License-Identifier: GPL-3.0-or-later
// The stable document of the pictures of a return.
#pragma once

#include "core/desk/views.h"

#include <QJsonArray>

namespace rd
{
/// [{"photo","line","step","caption","at","by","width","height","bytes","sha256","removed","removed_at","removed_by","reason"}] in the
/// order of their numbers.
[[nodiscard]] QJsonArray photosToJson(const ReturnView &view);
}
