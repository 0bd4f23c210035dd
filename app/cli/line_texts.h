// SPDX-License-Identifier: GPL-3.0-or-later
// Options that tell something of a line: "--serial 2=IM-1".
#pragma once

#include "app/cli/usage.h"
#include "app/cli/values.h"

#include <algorithm>

namespace rd::cli
{
/// Each "N=TEXT" of an option goes to the first of the lines that takes it: `take(line, number, text)` does so and is true where the
/// line has this number and has none yet. Usage without such a line.
template <typename Line, typename Take>
[[nodiscard]] Result<void> tellLines(const Invocation &invocation, const QString &name, std::vector<Line> &lines,
                                     Take take)
{
    for (const QString &text : invocation.values(name)) {
        const auto told = parseLineText(text, QString(u"N=" + name.toUpper()));
        if (!told) {
            return refuse(told.error());
        }
        if (std::ranges::none_of(lines, [&](Line &line) { return take(line, told->first, told->second); })) {
            return refuseUsage(QStringLiteral("option_needs"),
                               {{QStringLiteral("option"), QStringLiteral("--%1 %2").arg(name, text)},
                                {QStringLiteral("other"), QStringLiteral("--line %1=…").arg(told->first)}});
        }
    }
    return {};
}
}
