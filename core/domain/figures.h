// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a month in groups: counts, units, worth and punctuality.
#pragma once

#include "core/domain/codes.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

#include <array>
#include <map>

namespace rd
{
/// By what the figures of a month are grouped.
enum class FigureKind { All, Day, Reason, Article, Condition, Disposition, Staff };
template <> struct CodeTable<FigureKind> {
    static constexpr std::array kNames = {
        CodeName<FigureKind>{FigureKind::All, QLatin1String("all")},
        CodeName<FigureKind>{FigureKind::Day, QLatin1String("day")},
        CodeName<FigureKind>{FigureKind::Reason, QLatin1String("reason")},
        CodeName<FigureKind>{FigureKind::Article, QLatin1String("article")},
        CodeName<FigureKind>{FigureKind::Condition, QLatin1String("condition")},
        CodeName<FigureKind>{FigureKind::Disposition, QLatin1String("disposition")},
        CodeName<FigureKind>{FigureKind::Staff, QLatin1String("staff")},
    };
};

struct Figure {
    qint64 returns = 0;
    qint64 late = 0; ///< returns of which a step was late
    qint64 lines = 0;
    Quantity quantity;
    Money value; ///< granted
    qint64 withFee = 0;
    qint64 rated = 0;  ///< lines of returns that are late or finished
    qint64 onTime = 0; ///< those of them that never were late
    Figure &operator+=(const Figure &other);
    Figure &operator-=(const Figure &other);
    friend bool operator==(const Figure &, const Figure &) = default;
};

/// Figures by kind and key: "" for all, the day's number, a reason, an article (SKU, else name), words of findings, a staff id.
using Figures = std::map<std::pair<FigureKind, QString>, Figure>;
/// Takes off; leaves no empty figure behind.
void subtract(Figures &figures, const Figures &others);
void add(Figures &figures, const Figures &others);
}
