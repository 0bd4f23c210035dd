// SPDX-License-Identifier: GPL-3.0-or-later
// Clean text: what people type, made safe to store and to compare.
#pragma once

#include <QString>

namespace rd
{
/// NFC, without control and bidi-override characters (line breaks stay when `multiLine`), outer blanks trimmed.
[[nodiscard]] QString cleanText(const QString &raw, bool multiLine = false);
/// Full-width digits and Latin letters folded to ASCII: "１２３" becomes "123".
[[nodiscard]] QString foldWidth(const QString &raw);
/// Only the ASCII digits of a text, full-width ones folded.
[[nodiscard]] QString digitsOf(const QString &raw);
/// True when the text holds 16 or 19 digits with a payment card's prefix that pass Luhn's check.
[[nodiscard]] bool containsCardNumber(const QString &text);
/// True for ASCII letters, digits, '.', '-' and '_' only, 1 to 32 characters, as logins must be.
[[nodiscard]] bool isLogin(const QString &text);
}
