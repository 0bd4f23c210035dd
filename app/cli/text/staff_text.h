// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the store for people.
#pragma once

#include "app/cli/text/language.h"

#include <QJsonObject>

namespace rd::cli
{
/// For {"rights":[…]}: a row for each right, a column for each role.
[[nodiscard]] QString rightsText(const QJsonObject &document, Language language);
/// For {"staff":[…]}; "Done." for a document that lists nobody.
[[nodiscard]] QString staffText(const QJsonObject &document, Language language);
}
