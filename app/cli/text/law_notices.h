// SPDX-License-Identifier: GPL-3.0-or-later
// Warnings about rules that grant less than the law does.
#pragma once

#include "core/money/currency.h"
#include "core/policy/policy.h"
#include "ui/words/language.h"

#include <QJsonArray>
#include <QStringList>

namespace rd::cli
{
/// The warnings of core, each with its `text`.
[[nodiscard]] QJsonArray worded(const QJsonArray &warnings, const Policy &policy, const Currency &currency,
                                Language language);
/// The texts of worded warnings, each marked as one.
[[nodiscard]] QStringList noticesOf(const QJsonArray &worded, Language language);
}
