// SPDX-License-Identifier: GPL-3.0-or-later
// Drawn pictures of goods, for the demonstration store. Private to this room.
#pragma once

#include "core/domain/photo.h"

#include <vector>

namespace rd
{
/// As taken when this article was handed in; most have none.
[[nodiscard]] std::vector<NewPhoto> demoPhotosOf(const QString &sku, const QString &language);
}
