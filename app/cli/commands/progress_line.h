// SPDX-License-Identifier: GPL-3.0-or-later
// One line on the terminal that shows how far long work is.
#pragma once

#include "app/cli/text/language.h"
#include "core/desk/desk_reader.h"

#include <iosfwd>

namespace rd::cli
{
/// Writes only when standard error is a terminal, and takes its line away at the end.
class ProgressLine final
{
public:
    ProgressLine(std::ostream &err, Language language);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Must not outlive the line.
    [[nodiscard]] ProgressCall call();

private:
    void show(qint64 done, qint64 total);

    std::ostream &m_err;
    Language m_language;
    bool m_isTerminal;
    int m_shownPercent = -1;
};
}
