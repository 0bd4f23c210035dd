// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of what is given in place of money.
#include "tests/model/figures.h"
#include "tests/model/maker.h"
#include "tests/model/split.h"

#include "tests/model/effects.h"

namespace rd::model
{
/// Mostly one that no other unit has.
QString Maker::unitNumber()
{
    return m_chance.percent(10) ? m_chance.oneOf(serials()) : QString::number(m_chance.number(100, 99'999));
}

ExchangeItem Maker::item(const Debt &debt)
{
    ExchangeItem item;
    const Share &share = m_chance.oneOf(debt.shares);
    const Sold &old = *soldLine(m_world, m_of, m_of.lines[static_cast<std::size_t>(share.line) - 1].sold);
    item.sku = m_chance.percent(25) ? old.sku : m_chance.oneOf(articles());
    if (m_chance.percent(2)) {
        item.sku = QStringLiteral(" ");
    }
    item.quantity = m_chance.percent(40) ? Quantity::fromThousandths(share.units)
                                         : upTo(share.units + 1000, m_chance.percent(20));
    item.isMeasured = item.quantity.thousandths() % 1000 == 0 ? m_chance.percent(50) : m_chance.percent(95);
    const qint64 each = portion(debt.amount, 1000, std::max<qint64>(1, share.units));
    const qint64 price = m_chance.percent(30) ? each : m_chance.number(m_chance.percent(3) ? -1 : 0, 2 * each + 1);
    item.price = Money::fromMinor(std::min<qint64>(price, 100'000'000));
    if (m_chance.percent(item.sku == kPhone ? 90 : 5)) {
        item.serial = unitNumber();
        item.quantity = m_chance.percent(90) ? Quantity::units(1) : item.quantity;
    }
    return item;
}

Exchange Maker::exchange()
{
    Exchange exchange{{}, {}, reference(), debt(isNewGoods)};
    std::vector<Debt> wanted;
    for (const Debt &one : m_of.debts) {
        if (one.kind == SettlementKind::Exchange && !one.given && !one.isVoid) {
            wanted.push_back(one);
        }
    }
    std::vector<Debt> ofGoods;
    std::copy_if(m_of.debts.begin(), m_of.debts.end(), std::back_inserter(ofGoods), isForGoods);
    const std::vector<Debt> &choice = wanted.empty() ? ofGoods : wanted;
    for (qint64 i = m_chance.percent(2) ? 0 : m_chance.number(1, 3); i > 0 && !choice.empty(); --i) {
        exchange.items.push_back(item(m_chance.oneOf(choice)));
    }
    if (m_chance.percent(60)) {
        exchange.tender = tender();
    }
    return exchange;
}

Ship Maker::ship()
{
    Ship ship{text(), m_chance.percent(3) ? QStringLiteral(" ") : reference(), debt(isParcel)};
    for (std::size_t i = 0; i < m_of.debts.size(); ++i) {
        const bool isMeant = ship.settlement ? *ship.settlement == static_cast<int>(i) + 1 : isParcel(m_of.debts[i]);
        const std::vector<Article> articles = isMeant ? sameArticles(m_world, m_of, m_of.debts[i])
                                                      : std::vector<Article>();
        for (std::size_t k = 0; k < articles.size(); ++k) {
            if (m_chance.percent(articles[k].sku == kPhone ? 95 : 3)) {
                ship.units.push_back({m_of.debts[i].shares[k].line, unitNumber()});
            }
        }
    }
    return ship;
}

ConvertSettlement Maker::convert()
{
    Resolution to = resolution();
    if (m_chance.percent(30)) {
        to = m_chance.oneOf(CodeTable<Resolution>::kNames).code;
    }
    return {to, text(), debt(m_chance.percent(90) ? isForGoods : isAny)};
}

Compensate Maker::compensate()
{
    const auto &kinds = m_world.policy.compensationKinds;
    const CompensationRule rule = kinds.empty() ? CompensationRule() : m_chance.oneOf(kinds);
    const qint64 left = std::min((rule.limit - Money::fromMinor(grantedBeyond(m_world, m_of, rule.code))).minor(),
                                 m_world.policy.compensationLimit.minor() - grantedBeyond(m_world, m_of));
    const qint64 amount = m_chance.percent(4)    ? m_chance.number(-1, 0)
                          : m_chance.percent(20) ? left + m_chance.number(0, 1)
                                                 : m_chance.number(1, std::max<qint64>(1, left));
    return {m_chance.percent(3) ? QStringLiteral("flowers") : rule.code, Money::fromMinor(amount), text()};
}

NoteRedInvoice Maker::noteRed()
{
    const qint64 due = redDue(m_of).amount;
    NoteRedInvoice note{QStringLiteral("RED-%1").arg(m_of.reds.size() + 1), {}};
    if (m_chance.percent(10)) {
        note.number = m_of.reds.empty() || m_chance.percent(30) ? m_chance.percent(50) ? QString() : QString(kInvoice)
                                                                : m_chance.oneOf(m_of.reds).number;
    }
    if (m_chance.percent(50)) {
        note.amount = Money::fromMinor(m_chance.percent(10) ? due + m_chance.number(-1, 1)
                                                            : m_chance.number(0, std::max<qint64>(1, due)));
    }
    return note;
}

WithdrawRedInvoice Maker::withdrawRed()
{
    const bool isNamed = !m_of.reds.empty() && m_chance.percent(70);
    return {text(), isNamed ? m_chance.oneOf(m_of.reds).number : QString()};
}

SplitReturn Maker::split()
{
    SplitReturn split;
    split.reason = m_chance.percent(30) ? text() : QString();
    for (std::size_t i = 0; i < m_of.lines.size(); ++i) {
        const Line &line = m_of.lines[i];
        const bool isMeasured = soldLine(m_world, m_of, line.sold)->isMeasured;
        const int number = static_cast<int>(i) + 1;
        for (const Step step : {Step::Review, Step::Receive, Step::Inspect, Step::Settle}) {
            const qint64 there = movableOf(line, step);
            if ((there > 0 && m_chance.percent(60)) || m_chance.percent(2)) {
                split.units.push_back({number, upTo(there, isMeasured), step});
                if (m_chance.percent(30)) {
                    split.units.back().at.reset();
                }
            }
        }
    }
    if (m_chance.percent(2)) {
        split.units.push_back({this->number(m_of.lines.size()), Quantity::units(1), {}});
    }
    return split;
}
}
