// SPDX-License-Identifier: GPL-3.0-or-later
// What a return adds to the figures of the month in which it was logged.
#pragma once

#include "core/domain/figures.h"
#include "core/domain/rma.h"

namespace rd
{
/// The steps whose minutes a month reports, in this order.
inline constexpr std::array kTimedSteps = {Step::Review, Step::Receive, Step::Inspect, Step::Settle};

/// A line of a return as the month sees it.
struct FigureLine {
    QString reason;
    QString article;
    QString condition; ///< several are joined by "+"
    QString disposition;
    Quantity quantity;
    Money granted;
    bool hasFee = false;
};

/// A return of the desk as it stands when the month in which it was logged ends.
struct FigureReturn {
    BusinessDate storeDay;
    StaffId loggedBy;
    std::optional<bool> isOnTime;         ///< absent while nothing is late and something is open
    std::optional<qint64> settledMinutes; ///< work time of the timed steps, once settled
    std::vector<FigureLine> lines;
};

[[nodiscard]] Figures figuresOf(const FigureReturn &figures);
/// The return as it stands when its month ends, later facts left out. Open tasks that are due before `lateBefore` and not on
/// hold are late: with the end of the month it is what will be when nothing more happens, with now what is.
[[nodiscard]] FigureReturn figureReturnOf(const ReturnCase &returnCase, UtcTime monthEndsAt, UtcTime lateBefore);

/// True for a return split off after the month had ended in which its units were logged: they are counted there.
[[nodiscard]] bool isCountedBefore(const std::optional<SplitOrigin> &split, BusinessDate storeDay, UtcTime monthEndsAt);

/// Adds a word to a list joined by "+" unless it is there.
void addWord(QString &list, const QString &word);
}
