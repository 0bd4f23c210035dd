// SPDX-License-Identifier: GPL-3.0-or-later
// Counting letters and milliseconds.
#include "ui/shell/scanner/scan_burst.h"

#include <QElapsedTimer>

#include <memory>
#include <utility>

namespace rd::ui
{
namespace
{
constexpr qsizetype kLeast = 4;
constexpr qsizetype kLeastWithoutEnd = 6; // nothing else tells it from a word typed in a hurry
constexpr qint64 kLongestMs = 1500;
}

std::function<qint64()> runningClock()
{
    auto running = std::make_shared<QElapsedTimer>();
    running->start();
    return [running] { return running->elapsed(); };
}

bool ScanBurst::beginsAnew(qint64 atMs) const
{
    return m_letters.isEmpty() || atMs - m_lastMs > m_rules.gapMs;
}

void ScanBurst::type(QChar letter, qint64 atMs)
{
    if (beginsAnew(atMs)) {
        m_letters.clear();
        m_firstMs = atMs;
    }
    m_letters.append(letter);
    m_lastMs = atMs;
}

std::optional<QString> ScanBurst::end(qint64 atMs)
{
    if (beginsAnew(atMs)) {
        m_letters.clear();
    }
    return taken(kLeast);
}

std::optional<QString> ScanBurst::endBySilence()
{
    return m_rules.hasNoEnd ? taken(kLeastWithoutEnd) : std::nullopt;
}

std::optional<QString> ScanBurst::taken(qsizetype least)
{
    const QString code = std::exchange(m_letters, {});
    return code.size() >= least && m_lastMs - m_firstMs <= kLongestMs ? std::optional(code) : std::nullopt;
}
}
