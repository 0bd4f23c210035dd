// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out the list of pictures of a return.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonObject>
#include <QString>

namespace rd::cli
{
/// A table of the `photos` of a document, after an empty line; empty when there are none.
[[nodiscard]] QString photosText(const QJsonObject &document, Language language, const StoreZone &zone);
}
