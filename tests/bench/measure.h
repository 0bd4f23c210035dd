// SPDX-License-Identifier: GPL-3.0-or-later
// Two contestants in turn, and the table of what came out.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace rd::bench
{
/// Does the work once and gives a sum over what it read, so that both sides can be seen to have done the same.
using Work = std::function<qint64()>;

/// What stands in SPEED.md for a goal.
struct Aim {
    const char *goal;
    QString what;
    const char *floor;
    double target; ///< 0: shown for information only
};

struct Contest {
    int pairs = 21;
    int repeats = 1; ///< of each side within one measurement, for work of microseconds
    bool isSameResult = true;
};

/// Runs A B A B, keeps the medians, prints a row at once.
class Table final
{
public:
    Table();
    void compare(const Aim &aim, const Contest &contest, const Work &product, const Work &bare);
    /// For work that prepares itself: each call runs one pair and gives both times in milliseconds.
    void comparePairs(const Aim &aim, int pairs, const std::function<std::pair<double, double>()> &pair);
    void note(const QString &text);
    [[nodiscard]] int missed() const { return m_missed; }

private:
    void show(const Aim &aim, const std::vector<std::pair<double, double>> &pairs, bool isSame);
    int m_missed = 0;
};

/// Milliseconds that `work` takes.
[[nodiscard]] double timed(const std::function<void()> &work);
}
