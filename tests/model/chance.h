// SPDX-License-Identifier: GPL-3.0-or-later
// Random choices that are the same on every machine for the same seed.
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <iterator>
#include <random>

namespace rd::model
{
class Chance final
{
public:
    explicit Chance(quint64 seed) : m_engine(seed) {}
    /// From least to most, both included. Not a standard distribution: those differ between libraries.
    qint64 number(qint64 least, qint64 most)
    {
        return least + static_cast<qint64>(m_engine() % static_cast<quint64>(most - least + 1));
    }
    bool percent(int chance) { return number(1, 100) <= chance; }
    template <typename List> const auto &oneOf(const List &list)
    {
        return *std::next(std::begin(list), number(0, static_cast<qint64>(std::size(list)) - 1));
    }

private:
    std::mt19937_64 m_engine;
};
}
