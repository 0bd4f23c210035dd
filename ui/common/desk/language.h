// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program: translators, locale, and what was chosen last.
#pragma once

#include <QString>

namespace rd::ui
{
/// "en" or "zh_CN": what was chosen last, else what the system speaks.
[[nodiscard]] QString rememberedLanguage();
void rememberLanguage(const QString &language);
/// Replaces the installed translators (ours and Qt's own) and the default locale; every widget gets LanguageChange.
void installLanguage(const QString &language);
}
