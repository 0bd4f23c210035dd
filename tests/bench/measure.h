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

/// Milliseconds by the clock, and on a processor: the second witness on a machine that others use too.
struct Took {
    double ms = 0;
    double cpuMs = 0;
    Took &operator+=(const Took &other);
};
[[nodiscard]] Took timed(const std::function<void()> &work);
/// Product and bare contestant, in turn.
using Pair = std::pair<Took, Took>;

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
    /// For work that prepares itself: each call runs one pair.
    void comparePairs(const Aim &aim, int pairs, const std::function<Pair()> &pair);
    void note(const QString &text);
    [[nodiscard]] int missed() const { return m_missed; }

private:
    void show(const Aim &aim, const std::vector<Pair> &pairs, bool isSame);
    int m_missed = 0;
};

}
