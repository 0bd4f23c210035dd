// SPDX-License-Identifier: GPL-3.0-or-later
// Instants in UTC and calendar days of the store.
#pragma once

#include <QDate>
#include <QString>

#include <chrono>
#include <compare>
#include <optional>

namespace rd
{
/// An instant: milliseconds since 1970-01-01T00:00:00Z.
class UtcTime final
{
public:
    constexpr UtcTime() = default;
    [[nodiscard]] static constexpr UtcTime fromMs(qint64 ms) { return UtcTime(ms); }
    /// Parses ISO 8601 with `Z` or an offset.
    [[nodiscard]] static std::optional<UtcTime> parse(const QString &iso);
    [[nodiscard]] constexpr qint64 ms() const { return m_ms; }
    /// "2026-11-22T08:05:09Z", seconds only when the milliseconds are zero, else with ".mmm"; empty outside the years 0 to 9999.
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] constexpr UtcTime plusMinutes(qint64 minutes) const { return UtcTime(m_ms + minutes * 60'000); }
    [[nodiscard]] constexpr UtcTime plusMs(qint64 ms) const { return UtcTime(m_ms + ms); }
    friend constexpr auto operator<=>(const UtcTime &, const UtcTime &) = default;

private:
    constexpr explicit UtcTime(qint64 ms) : m_ms(ms) {}
    qint64 m_ms = 0;
};

/// A calendar day of the store (not of UTC), stored as days since 1970-01-01.
class BusinessDate final
{
public:
    constexpr BusinessDate() = default;
    [[nodiscard]] static constexpr BusinessDate fromDays(qint64 days) { return BusinessDate(days); }
    [[nodiscard]] static BusinessDate fromDate(QDate date);
    /// Parses exactly `YYYY-MM-DD`.
    [[nodiscard]] static std::optional<BusinessDate> parse(const QString &text);
    [[nodiscard]] constexpr qint64 days() const { return m_days; }
    [[nodiscard]] QDate toDate() const;
    /// "2026-11-22"; empty outside the years 0 to 9999.
    [[nodiscard]] QString toIso() const;
    [[nodiscard]] constexpr BusinessDate plusDays(qint64 days) const { return BusinessDate(m_days + days); }
    friend constexpr auto operator<=>(const BusinessDate &, const BusinessDate &) = default;

private:
    constexpr explicit BusinessDate(qint64 days) : m_days(days) {}
    qint64 m_days = 0;
};

/// A month of the store's calendar.
struct BusinessMonth {
    int year = 1970;
    int month = 1;

    /// Parses exactly `YYYY-MM`.
    [[nodiscard]] static std::optional<BusinessMonth> parse(const QString &text);
    [[nodiscard]] static BusinessMonth of(BusinessDate day);
    [[nodiscard]] BusinessDate first() const;
    /// First day of the month after.
    [[nodiscard]] BusinessDate end() const;
    [[nodiscard]] BusinessMonth next() const;
    [[nodiscard]] BusinessMonth previous() const;
    [[nodiscard]] QString toIso() const;
    friend auto operator<=>(const BusinessMonth &, const BusinessMonth &) = default;
};
}
