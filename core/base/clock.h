// SPDX-License-Identifier: GPL-3.0-or-later
// Where "now" comes from: the system in the product, a frozen clock in tests and in the demonstration store.
#pragma once

#include "core/base/time.h"

namespace rd
{
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual UtcTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] UtcTime now() const override;
};

/// Stands still until told otherwise.
class FrozenClock final : public Clock
{
public:
    explicit FrozenClock(UtcTime start) : m_now(start) {}
    [[nodiscard]] UtcTime now() const override { return m_now; }
    void set(UtcTime now) { m_now = now; }
    void advanceMinutes(qint64 minutes) { m_now = m_now.plusMinutes(minutes); }
    void advanceMs(qint64 ms) { m_now = m_now.plusMs(ms); }

private:
    UtcTime m_now;
};
}
