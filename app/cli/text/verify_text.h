// SPDX-License-Identifier: GPL-3.0-or-later
// What verify found, for people.
#pragma once

#include "app/cli/text/language.h"

#include <QJsonObject>

namespace rd::cli
{
[[nodiscard]] QString verifyText(const QJsonObject &document, Language language);
}
