// SPDX-License-Identifier: GPL-3.0-or-later
// The two languages of the program, and a text in both.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rd
{
enum class Language { English, Chinese };

/// "en" or "zh_CN".
[[nodiscard]] std::optional<Language> languageFromName(QStringView name);
[[nodiscard]] QString nameOf(Language language);

/// A text in both languages, in UTF-8.
struct Text {
    const char *en = "";
    const char *zh = "";
    [[nodiscard]] QString in(Language language) const
    {
        return QString::fromUtf8(language == Language::Chinese ? zh : en);
    }
};
}
