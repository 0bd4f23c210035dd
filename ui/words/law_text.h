// SPDX-License-Identifier: GPL-3.0-or-later
// What the store's rules grant less than the law, in words for the manager.
#pragma once

#include "core/money/currency.h"
#include "core/policy/policy.h"
#include "ui/words/language.h"

#include <QJsonObject>

namespace rd
{
/// One warning of lawWarnings as a sentence.
[[nodiscard]] QString lawWarningText(const QJsonObject &warning, const Policy &policy, const Currency &currency,
                                     Language language);
}
