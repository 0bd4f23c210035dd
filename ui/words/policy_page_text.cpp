// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the page as plain lines.
#include "ui/words/policy_page_text.h"

namespace rd
{
QString policyPageText(const PolicyPage &page)
{
    QStringList lines{page.store, page.title};
    for (const PolicyPageSection &section : page.sections) {
        lines << QString() << section.title << section.sentences;
    }
    lines << QString() << page.version << QString();
    return lines.join(QLatin1Char('\n'));
}
}
