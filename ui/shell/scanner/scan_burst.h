// SPDX-License-Identifier: GPL-3.0-or-later
// Tells a scanner from typing by the time between letters.
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace rd::ui
{
/// Milliseconds since it was asked for; for events that bring no time.
[[nodiscard]] std::function<qint64()> runningClock();

/// How the store's scanner writes.
struct ScanRules {
    int gapMs = 50;        ///< at most so long between two letters; people need more
    bool hasNoEnd = false; ///< it sends neither Enter nor Tab: silence ends the scan
};

/// Letters that came without a pause. Times are milliseconds of any one clock.
class ScanBurst final
{
public:
    explicit ScanBurst(ScanRules rules = {}) : m_rules(rules) {}
    /// Whether a letter now would be the first of another burst.
    [[nodiscard]] bool beginsAnew(qint64 atMs) const;
    void type(QChar letter, qint64 atMs);
    /// Enter or Tab: the code when a scanner sent it. What comes after begins anew.
    [[nodiscard]] std::optional<QString> end(qint64 atMs);
    /// Nothing came for a while: the code of a scanner that sends no end.
    [[nodiscard]] std::optional<QString> endBySilence();
    void forget() { m_letters.clear(); }
    /// Nobody types so much in so little time.
    [[nodiscard]] static bool isSurely(qsizetype letters) { return letters >= kSurely; }

    static constexpr int kSilenceMs = 100;

private:
    [[nodiscard]] std::optional<QString> taken(qsizetype least);

    static constexpr qsizetype kSurely = 3;
    ScanRules m_rules;
    QString m_letters;
    qint64 m_firstMs = 0;
    qint64 m_lastMs = 0;
};
}
