// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out which returns expire.
#pragma once

#include "app/cli/text/language.h"

#include <QJsonObject>

namespace rd::cli
{
[[nodiscard]] QString expiryText(const QJsonObject &document, Language language);
}
