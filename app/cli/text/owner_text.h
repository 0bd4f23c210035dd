// SPDX-License-Identifier: GPL-3.0-or-later
// Who owns a task: "role:cashier" or "staff:li", for people.
#pragma once

#include "app/cli/text/language.h"

#include <QString>

namespace rd::cli
{
[[nodiscard]] QString ownerText(const QString &owner, Language language);
}
