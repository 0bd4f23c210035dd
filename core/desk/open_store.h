// SPDX-License-Identifier: GPL-3.0-or-later
// What both halves of the desk stand on: the open file with its facts, its zone and the rules in force.
#pragma once

#include "core/base/clock.h"
#include "core/base/store_zone.h"
#include "core/desk/guarded.h"
#include "core/desk/views.h"
#include "core/policy/policy.h"
#include "core/storage/policy_repository.h"
#include "core/storage/store.h"

#include <memory>

namespace rd
{
class OpenStore final
{
public:
    /// The errors of Store::open as values.
    [[nodiscard]] static Result<std::unique_ptr<OpenStore>> open(const QString &path, OpenMode mode,
                                                                 const Clock &clock);

    [[nodiscard]] Store &store() const { return *m_store; }
    [[nodiscard]] Database &database() const { return m_store->database(); }
    [[nodiscard]] const StoreFacts &facts() const { return m_facts; }
    [[nodiscard]] const StoreZone &zone() const { return m_zone; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] UtcTime now() const { return m_clock.now(); }
    /// The rules in force; read again when another version was set.
    [[nodiscard]] const Policy &policy() const;
    /// Those of an earlier version; nothing when there is none, or when this program does not understand them any more.
    [[nodiscard]] std::shared_ptr<const Policy> policyOf(PolicyVersion version) const;
    /// Opening hours by which a task is reckoned.
    [[nodiscard]] const std::optional<OpeningHours> &hoursOf(const Task &task) const
    {
        return m_hours.of(database(), task.rules);
    }
    [[nodiscard]] BusinessDate dayOf(UtcTime time) const { return m_zone.dayOf(time, policy().dayStartsAtMinutes); }
    /// Today; while the rules cannot be read, by those that were read last.
    [[nodiscard]] BusinessDate today() const;
    /// Changes whenever another connection or process commits; while it cannot be read, what it was.
    [[nodiscard]] qint64 dataVersion() const;
    /// The instant at which a store day begins.
    [[nodiscard]] UtcTime startOf(BusinessDate day) const;

private:
    OpenStore(std::unique_ptr<Store> store, StoreFacts facts, StoreZone zone, const Clock &clock);

    std::unique_ptr<Store> m_store;
    StoreFacts m_facts;
    StoreZone m_zone;
    const Clock &m_clock;
    mutable std::optional<Policy> m_policy;
    mutable HoursByRules m_hours;
    mutable qint64 m_dataVersion = 0;
};
}
