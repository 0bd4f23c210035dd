// SPDX-License-Identifier: GPL-3.0-or-later
// Makes one action for one return: mostly sensible arguments, sometimes wrong ones.
#pragma once

#include "tests/model/chance.h"
#include "tests/model/figures.h"

#include <algorithm>
#include <type_traits>

namespace rd::model
{
using Bin = qint64 Line::*;

/// The place of an action in the variant.
template <typename Kind, std::size_t I = 0> [[nodiscard]] constexpr int kindOf()
{
    if constexpr (std::is_same_v<Kind, std::variant_alternative_t<I, Action>>) {
        return static_cast<int>(I);
    } else {
        return kindOf<Kind, I + 1>();
    }
}

/// The people of the store: counter, inspector, cashier, one with these three roles, and two managers.
[[nodiscard]] const std::vector<Actor> &people();

/// All articles there are: two styles in several sizes, and things without.
[[nodiscard]] const QStringList &articles();
/// An article beside them whose units are told apart, and the few numbers that there are.
inline const QString kPhone = QStringLiteral("PHONE");
[[nodiscard]] const QStringList &serials();

/// Makes one action for one return.
class Maker final
{
public:
    Maker(const World &world, const Return &of, Chance &chance) : m_world(world), m_of(of), m_chance(chance) {}

    /// The number of a parcel or a payment: it may look like that of a card.
    [[nodiscard]] QString reference()
    {
        return m_chance.percent(1) ? QStringLiteral("4111 1111 1111 1111") : QStringLiteral("ref");
    }
    [[nodiscard]] QString text()
    {
        return m_chance.percent(3)   ? QString()
               : m_chance.percent(2) ? QStringLiteral("4111 1111 1111 1111")
                                     : QStringLiteral("because");
    }
    [[nodiscard]] QString conditionCode()
    {
        return m_chance.percent(2) ? QStringLiteral("melted") : m_chance.oneOf(m_world.policy.conditions).code;
    }
    [[nodiscard]] QString dispositionCode()
    {
        return m_chance.percent(2)    ? QStringLiteral("burn")
               : m_chance.percent(25) ? QStringLiteral("hand_back")
                                      : m_chance.oneOf(m_world.policy.dispositions).code;
    }
    [[nodiscard]] QString tender()
    {
        const auto &paidWith = m_world.receipts[m_of.receipt].tenders;
        return m_chance.percent(60)  ? m_chance.oneOf(paidWith)
               : m_chance.percent(5) ? QStringLiteral("gold")
                                     : m_chance.oneOf(m_world.policy.tenders).code;
    }
    /// Mostly some of what is there; sometimes too much, nothing, less than nothing, or a piece of a piece.
    [[nodiscard]] Quantity upTo(qint64 most, bool isMeasured)
    {
        if (m_chance.percent(5)) {
            return Quantity::fromThousandths(
                m_chance.oneOf(std::initializer_list<qint64>{0, -1000, 500, most + 1, most + 1000}));
        }
        const qint64 unit = isMeasured ? 1 : 1000;
        const qint64 some = m_chance.percent(40) ? most / unit : m_chance.number(1, std::max<qint64>(1, most / unit));
        return Quantity::fromThousandths(std::max<qint64>(1, some) * unit);
    }
    [[nodiscard]] std::vector<LineQuantity> lines(std::initializer_list<Bin> bins, bool mayBeAll = true)
    {
        std::vector<LineQuantity> named;
        if (mayBeAll && m_chance.percent(40)) {
            return named;
        }
        for (std::size_t i = 0; i < m_of.lines.size(); ++i) {
            qint64 there = 0;
            for (const Bin bin : bins) {
                there += m_of.lines[i].*bin;
            }
            if ((there > 0 && m_chance.percent(80)) || m_chance.percent(4)) {
                named.push_back(
                    {static_cast<int>(i) + 1, upTo(there, soldLine(m_world, m_of, m_of.lines[i].sold)->isMeasured)});
            }
        }
        if (m_chance.percent(2)) {
            named.push_back({static_cast<int>(m_chance.number(1, 9)), Quantity::units(1)});
        }
        return named;
    }
    [[nodiscard]] LogReturn log();
    [[nodiscard]] Inspect inspect();
    /// Often nothing, mostly one that fits and is not done yet.
    [[nodiscard]] std::optional<int> debt(bool (*fits)(const Debt &));
    /// From 1 to count, rarely one beside.
    [[nodiscard]] int number(std::size_t count)
    {
        const qint64 least = m_chance.percent(3) ? 0 : 1;
        const qint64 more = m_chance.percent(3) ? 1 : 0;
        return static_cast<int>(m_chance.number(least, std::max<qint64>(1, static_cast<qint64>(count) + more)));
    }
    [[nodiscard]] int payout() { return number(m_of.payments.size()); }
    [[nodiscard]] Pay pay();
    [[nodiscard]] Exchange exchange();
    [[nodiscard]] Ship ship();
    [[nodiscard]] SendForRepair send();
    [[nodiscard]] ConvertSettlement convert();
    [[nodiscard]] SplitReturn split();
    [[nodiscard]] Undo undo();
    [[nodiscard]] Compensate compensate();
    [[nodiscard]] NoteRedInvoice noteRed();
    [[nodiscard]] WithdrawRedInvoice withdrawRed();
    [[nodiscard]] Assign assign();
    [[nodiscard]] OpenException openTrouble();
    [[nodiscard]] TickException tick();
    /// Often nothing, mostly one that is open.
    [[nodiscard]] std::optional<int> trouble();
    [[nodiscard]] TakeOver takeOver();
    [[nodiscard]] Action any(int kind);

private:
    [[nodiscard]] QStringList serialsFor(const Sold &sold);
    [[nodiscard]] QString scanned(const Line &line);
    [[nodiscard]] Resolution resolution();
    [[nodiscard]] std::vector<Deduction> deductions(const std::vector<InspectedUnits> &units);
    [[nodiscard]] QString unitNumber();
    [[nodiscard]] ExchangeItem item(const Debt &debt);

    const World &m_world;
    const Return &m_of;
    Chance &m_chance;
};
}
