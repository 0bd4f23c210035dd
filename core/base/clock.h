// SPDX-License-Identifier: GPL-3.0-or-later
// Where "now" comes from: the system in the product, a frozen clock in tests and in the demonstration store.
#pragma once

#include "core/base/time.h"

namespace rd
{
/// Time that nobody can set back: milliseconds since the computer started, and which start it was.
struct BootTime {
    QString bootId;
    qint64 ms = 0;
};

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
    [[nodiscard]] virtual BootTime sinceBoot() const = 0;
    /// A made-up history, as the demonstration's: nobody asks whether its clock can be believed.
    [[nodiscard]] virtual bool isSimulated() const { return false; }
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
    [[nodiscard]] BootTime sinceBoot() const override;
};

/// Stands still until told otherwise.
class FrozenClock final : public Clock
{
public:
    explicit FrozenClock(UtcTime start) : m_now(start) {}
    [[nodiscard]] UtcTime now() const override { return m_now; }
    [[nodiscard]] BootTime sinceBoot() const override { return {m_bootId, m_bootMs}; }
    [[nodiscard]] bool isSimulated() const override { return m_isSimulated; }
    void simulate() { m_isSimulated = true; }
    /// Sets the clock on the wall; the time since boot goes on as it was.
    void set(UtcTime now) { m_now = now; }
    void advanceMinutes(qint64 minutes) { advanceMs(minutes * 60'000); }
    void advanceMs(qint64 ms)
    {
        m_now = m_now.plusMs(ms);
        m_bootMs += ms;
    }
    /// As after a restart of the computer.
    void reboot()
    {
        m_bootId += QLatin1Char('+');
        m_bootMs = 0;
    }

private:
    UtcTime m_now;
    QString m_bootId = QStringLiteral("frozen");
    qint64 m_bootMs = 0;
    bool m_isSimulated = false;
};
}
