// SPDX-License-Identifier: GPL-3.0-or-later
// Reports for people.
#pragma once

#include "app/cli/text/language.h"

#include <QJsonObject>
#include <QString>

namespace rd::cli
{
[[nodiscard]] QString monthText(const QJsonObject &document, Language language);
[[nodiscard]] QString summaryText(const QJsonObject &document, Language language);
}
