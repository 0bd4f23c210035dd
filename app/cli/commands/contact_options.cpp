// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a choice.
#include "app/cli/commands/contact_options.h"

#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

std::vector<OptionSpec> contactOptions()
{
    return {option(u"channel"_s, u"CODE"_s), option(u"email"_s, u"ADDRESS"_s), option(u"language"_s, u"en|zh_CN"_s),
            flag(u"no-messages"_s)};
}

Result<QString> languageOf(const Invocation &invocation)
{
    const QString language = invocation.value(u"language"_s);
    if (language.isEmpty() || language == "en"_L1 || language == "zh_CN"_L1) {
        return language;
    }
    return refuse(badChoice(u"language"_s, language, {u"en"_s, u"zh_CN"_s}));
}

Result<ContactChoice> contactOf(const Invocation &invocation)
{
    return languageOf(invocation).map([&](const QString &language) {
        return ContactChoice{invocation.value(u"email"_s), language, invocation.value(u"channel"_s),
                             invocation.has(u"no-messages"_s), std::nullopt};
    });
}
}
