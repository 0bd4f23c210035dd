// SPDX-License-Identifier: GPL-3.0-or-later
// Choice of the language.
#include "app/cli/text/language.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

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
