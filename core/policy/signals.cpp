// SPDX-License-Identifier: GPL-3.0-or-later
// One function for each kind of signal, over the returns of a customer or of a person.
#include "core/policy/signals.h"

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
using Group = std::vector<const SignalReturn *>;
constexpr qint64 kWhole = 100;

QStringList numbersOf(const Group &group)
{
    QStringList numbers;
    for (const SignalReturn *each : group) {
        numbers.append(each->number);
    }
    return numbers;
}

int percent(std::size_t part, std::size_t whole)
{
    return static_cast<int>(part * kWhole / whole);
}

template <typename Test> Group those(const Group &group, Test test)
{
    Group found;
    std::ranges::copy_if(group, std::back_inserter(found), [&test](const SignalReturn *each) { return test(*each); });
    return found;
}

/// The most returns within so many days that follow each other.
Group densest(const Group &group, int days)
{
    std::size_t from = 0;
    std::size_t best = 0;
    std::size_t most = 0;
    for (std::size_t to = 0; to < group.size(); ++to) {
        while (group[to]->storeDay.days() - group[from]->storeDay.days() >= days) {
            ++from;
        }
        if (to + 1 - from > most) {
            most = to + 1 - from;
            best = from;
        }
    }
    const auto first = group.begin() + static_cast<Group::difference_type>(best);
    return {first, first + static_cast<Group::difference_type>(most)};
}

/// Just under: within so many percent below the limit, or at it.
bool isJustUnder(Money worth, Money limit, int percentBelow)
{
    const qint64 room = limit.minor() / kWhole * percentBelow + limit.minor() % kWhole * percentBelow / kWhole;
    return limit.isPositive() && worth <= limit && worth.minor() >= limit.minor() - room;
}

class Finder final
{
public:
    explicit Finder(const Policy &policy) : m_policy(policy), m_rules(policy.signals) {}

    void customer(CustomerId id, const Group &group)
    {
        const Group dense = densest(group, m_rules.days);
        if (dense.size() >= static_cast<std::size_t>(m_rules.returns)) {
            add({SignalKind::ManyReturns, id, {}, static_cast<int>(dense.size()), m_rules.returns, numbersOf(dense)});
        }
        withoutReceipt({SignalKind::WithoutReceipt, id}, group);
    }

    void share(const SignalCustomer &known, const Group &group)
    {
        if (known.purchases < m_rules.sharePurchases || known.returns < m_rules.leastReturns) {
            return;
        }
        const int value = percent(static_cast<std::size_t>(known.returns), static_cast<std::size_t>(known.purchases));
        if (value > m_rules.sharePercent) {
            add({SignalKind::ReturnShare, known.customer, {}, value, m_rules.sharePercent, numbersOf(group)});
        }
    }

    void person(StaffId id, const Group &group)
    {
        withoutReceipt({SignalKind::WithoutReceipt, std::nullopt, {id}}, group);
        pairs(id, group);
        const Group near = those(group, [this](const SignalReturn &each) {
            return isJustUnder(each.worth, each.autoApproveLimit, m_rules.nearLimitPercent)
                   || isJustUnder(each.worth, m_policy.secondPersonLimit, m_rules.nearLimitPercent);
        });
        if (near.size() >= static_cast<std::size_t>(m_rules.leastReturns)) {
            add({SignalKind::NearLimit,
                 std::nullopt,
                 {id},
                 static_cast<int>(near.size()),
                 m_rules.leastReturns,
                 numbersOf(near)});
        }
        const Group late = those(group, [this](const SignalReturn &each) { return isAfterHours(each.minuteOfDay); });
        if (!late.empty()) {
            add({SignalKind::AfterHours, std::nullopt, {id}, static_cast<int>(late.size()), 0, numbersOf(late)});
        }
    }

    [[nodiscard]] std::vector<Signal> found()
    {
        std::ranges::stable_sort(m_found, [](const Signal &one, const Signal &other) {
            return std::pair(one.kind, -one.value) < std::pair(other.kind, -other.value);
        });
        return std::move(m_found);
    }

private:
    void add(Signal signal) { m_found.push_back(std::move(signal)); }

    void withoutReceipt(Signal signal, const Group &group)
    {
        const Group without = those(group, [](const SignalReturn &each) { return each.isWithoutReceipt; });
        if (without.size() < static_cast<std::size_t>(m_rules.leastReturns)) {
            return;
        }
        signal.value = percent(without.size(), group.size());
        signal.limit = m_rules.withoutReceiptPercent;
        signal.returns = numbersOf(without);
        if (signal.value >= signal.limit) {
            add(std::move(signal));
        }
    }

    /// Those who decided what this person logged; what one does alone is reported elsewhere.
    void pairs(StaffId id, const Group &group)
    {
        std::map<StaffId, Group> together;
        for (const SignalReturn *each : group) {
            for (const StaffId other : each->decidedBy) {
                if (other != id) {
                    together[other].push_back(each);
                }
            }
        }
        for (const auto &[other, both] : together) {
            const bool isMany = both.size() >= static_cast<std::size_t>(m_rules.pairReturns);
            if (isMany && percent(both.size(), group.size()) >= m_rules.pairPercent) {
                add({SignalKind::SamePair,
                     std::nullopt,
                     {id, other},
                     static_cast<int>(both.size()),
                     m_rules.pairReturns,
                     numbersOf(both)});
            }
        }
    }

    [[nodiscard]] bool isAfterHours(int minute) const
    {
        if (!m_rules.opensAtMinutes || !m_rules.closesAtMinutes) {
            return false;
        }
        const int opens = *m_rules.opensAtMinutes;
        const int closes = *m_rules.closesAtMinutes;
        const bool isOpen = opens <= closes ? minute >= opens && minute < closes : minute >= opens || minute < closes;
        return !isOpen;
    }

    const Policy &m_policy;
    const SignalRules &m_rules;
    std::vector<Signal> m_found;
};
}

std::vector<Signal> signalsOf(const std::vector<SignalReturn> &returns, const std::vector<SignalCustomer> &customers,
                              const Policy &policy)
{
    std::map<CustomerId, Group> ofCustomer;
    std::map<StaffId, Group> ofPerson;
    for (const SignalReturn &each : returns) {
        if (each.customer) {
            ofCustomer[*each.customer].push_back(&each);
        }
        ofPerson[each.loggedBy].push_back(&each);
    }
    Finder finder(policy);
    for (const auto &[id, group] : ofCustomer) {
        finder.customer(id, group);
    }
    for (const SignalCustomer &known : customers) {
        finder.share(known, ofCustomer[known.customer]);
    }
    for (const auto &[id, group] : ofPerson) {
        finder.person(id, group);
    }
    return finder.found();
}
}
