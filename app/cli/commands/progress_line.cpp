// SPDX-License-Identifier: GPL-3.0-or-later
// Drawing the line.
#include "app/cli/commands/progress_line.h"

#include "app/cli/streams.h"

#include <unistd.h>

namespace rd::cli
{
namespace
{
/// Back to the first column, then everything to its right away.
constexpr const char *kClearLine = "\r\033[K";
}

ProgressLine::ProgressLine(std::ostream &err, Language language)
    : m_err(err), m_language(language), m_isTerminal(&err == &std::cerr && isatty(STDERR_FILENO) != 0)
{
}

ProgressLine::~ProgressLine()
{
    if (m_shownPercent >= 0) {
        m_err << kClearLine << std::flush;
    }
}

ProgressCall ProgressLine::call()
{
    if (!m_isTerminal) {
        return {};
    }
    return [this](qint64 done, qint64 total) {
        show(done, total);
        return true;
    };
}

void ProgressLine::show(qint64 done, qint64 total)
{
    const int percent = total > 0 ? static_cast<int>(qBound(qint64(0), done * 100 / total, qint64(100))) : 0;
    if (percent == m_shownPercent) {
        return;
    }
    m_shownPercent = percent;
    m_err << kClearLine << Text{"%1 % done", "已完成 %1 %"}.in(m_language).arg(percent) << std::flush;
}
}
