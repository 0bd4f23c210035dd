// SPDX-License-Identifier: GPL-3.0-or-later
// Plays moves in the model and in core side by side, and shortens a trace that fails.
#pragma once

#include "tests/model/generator.h"

namespace rd::model
{
struct Failure {
    quint64 seed = 0;
    QString what;
    std::vector<Move> moves; ///< the shortest trace found that fails
    [[nodiscard]] QString report() const;
};

/// How often what was answered, to see that the run reached all parts.
struct Tally {
    qint64 moves = 0;
    std::map<QString, qint64> answers;
    std::map<QString, qint64> rareCases; ///< returns that came into them
};

/// Plays so many random moves in one world.
[[nodiscard]] std::optional<Failure> playWorld(quint64 seed, int moves, Tally &tally);
}
