// SPDX-License-Identifier: GPL-3.0-or-later
// Names of the languages.
#include "ui/words/language.h"

namespace rd
{
using namespace Qt::StringLiterals;

std::optional<Language> languageFromName(QStringView name)
{
    if (name == "en"_L1) {
        return Language::English;
    }
    return name == "zh_CN"_L1 ? std::optional(Language::Chinese) : std::nullopt;
}

QString nameOf(Language language)
{
    return language == Language::Chinese ? u"zh_CN"_s : u"en"_s;
}
}
