// SPDX-License-Identifier: GPL-3.0-or-later
// Adding and taking off.
#include "core/domain/figures.h"

namespace rd
{
Figure &Figure::operator+=(const Figure &other)
{
    returns += other.returns;
    late += other.late;
    lines += other.lines;
    quantity += other.quantity;
    value += other.value;
    withFee += other.withFee;
    rated += other.rated;
    onTime += other.onTime;
    return *this;
}

Figure &Figure::operator-=(const Figure &other)
{
    returns -= other.returns;
    late -= other.late;
    lines -= other.lines;
    quantity -= other.quantity;
    value -= other.value;
    withFee -= other.withFee;
    rated -= other.rated;
    onTime -= other.onTime;
    return *this;
}

void add(Figures &figures, const Figures &others)
{
    for (const auto &[key, figure] : others) {
        figures[key] += figure;
    }
}

void subtract(Figures &figures, const Figures &others)
{
    for (const auto &[key, figure] : others) {
        figures[key] -= figure;
    }
    std::erase_if(figures, [](const auto &entry) { return entry.second == Figure(); });
}
}
