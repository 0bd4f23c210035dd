// SPDX-License-Identifier: GPL-3.0-or-later
// Choice of the language.
#include "app/cli/text/language.h"

namespace rd::cli
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

Language languageFromEnvironment()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty()) {
            return value.startsWith("zh"_L1) ? Language::Chinese : Language::English;
        }
    }
    return Language::English;
}
}
