// SPDX-License-Identifier: GPL-3.0-or-later
// The two languages of what the program says, chosen by --lang or by the environment.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace rd::cli
{
enum class Language { English, Chinese };

/// "en" or "zh_CN".
[[nodiscard]] std::optional<Language> languageFromName(QStringView name);
[[nodiscard]] QString nameOf(Language language);
/// Chinese when LC_ALL, LC_MESSAGES or LANG (the first that is set) asks for it, else English.
[[nodiscard]] Language languageFromEnvironment();

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
