// SPDX-License-Identifier: GPL-3.0-or-later
// The store that is measured, its moment, and working copies of it.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/desk/desk_writer.h"

#include <QStringList>

#include <stdexcept>

namespace rd::bench
{
inline const QString kPin = QStringLiteral("246810");

/// The value, or the end of the program.
template <typename Value> Value require(Result<Value> result, const char *what)
{
    if (!result) {
        throw std::runtime_error(std::string(what) + ": " + errorName(result.error().code).toStdString());
    }
    if constexpr (!std::is_void_v<Value>) {
        return *std::move(result);
    }
}

class Setting final
{
public:
    /// The keys of a bench store lie beside it, whoever runs the program.
    static void placeKeys(const QString &path);
    Setting(const QString &path, const QString &smaller);
    ~Setting();
    Setting(const Setting &) = delete;
    Setting &operator=(const Setting &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    /// A store with fewer returns, or empty.
    [[nodiscard]] const QString &smaller() const { return m_smaller; }
    /// A minute after the newest entry of the history.
    [[nodiscard]] const FrozenClock &clock() const { return m_clock; }
    [[nodiscard]] qint64 returns() const { return m_returns; }
    [[nodiscard]] bool isMillion() const { return m_returns >= 500'000; }
    /// A whole month in the middle of the history, and all of them.
    [[nodiscard]] BusinessMonth middleMonth() const;
    [[nodiscard]] const std::vector<BusinessMonth> &months() const { return m_months; }
    /// A copy of a file that may be written, taken away at the end.
    [[nodiscard]] QString copyOf(const QString &path, const char *suffix);
    [[nodiscard]] QString file(const char *name) const
    {
        return m_path + QStringLiteral(".bench-") + QString::fromLatin1(name);
    }

private:
    QString m_path;
    QString m_smaller;
    FrozenClock m_clock;
    qint64 m_returns = 0;
    std::vector<BusinessMonth> m_months;
    QStringList m_copies;
};

/// Adds sales that nobody has returned yet; gives their receipts. Dear ones need a review.
[[nodiscard]] QStringList addFreshSales(const QString &path, const Clock &clock, int count, bool areDear);
}
