// SPDX-License-Identifier: GPL-3.0-or-later
// Wording of owners.
#include "app/cli/text/owner_text.h"

#include "app/cli/text/words.h"

namespace rd::cli
{
QString ownerText(const QString &owner, Language language)
{
    const QString name = owner.section(QLatin1Char(':'), 1);
    return owner.startsWith(QLatin1String("role:")) ? wordOf(name, language) : name;
}
}
