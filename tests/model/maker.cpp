// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of each action.
#include "tests/model/maker.h"

namespace rd::model
{
const std::vector<Actor> &people()
{
    const auto person = [](qint64 id, const char *login, RoleSet roles) {
        return Actor{Actor::Kind::Person, StaffId(id), QString::fromLatin1(login), roles};
    };
    static const std::vector<Actor> all{
        person(1, "li", {Role::Counter}),  person(2, "na", {Role::Inspector}),
        person(3, "lei", {Role::Cashier}), person(4, "yang", {Role::Counter, Role::Inspector, Role::Cashier}),
        person(5, "hao", {Role::Manager}), person(6, "mei", {Role::Manager})};
    return all;
}

LogReturn Maker::log()
{
    LogReturn log;
    log.note = m_chance.percent(50) ? text() : QString();
    log.areGoodsPresent = m_chance.percent(50);
    const auto &lines = m_world.receipts[m_of.receipt].lines;
    for (qint64 i = m_chance.percent(2) ? 3 : m_chance.number(0, 1); i < 3; ++i) {
        const Sold &sold = m_chance.oneOf(lines);
        const qint64 left = std::max<qint64>(sold.quantity - totalsOf(m_world, m_of.receipt, sold.line).places, 0);
        if (left == 0 && m_chance.percent(80)) {
            continue;
        }
        const QString reason = m_chance.percent(2) ? QStringLiteral("boredom")
                                                   : m_chance.oneOf(m_world.policy.reasons).code;
        const Resolution wanted = m_chance.percent(2) ? Resolution::Exchange : Resolution::Refund;
        log.lines.push_back({m_chance.percent(2) ? 9 : sold.line,
                             upTo(std::max<qint64>(left / 2, std::min<qint64>(left, 1000)), sold.isMeasured), reason,
                             wanted});
    }
    return log;
}

Inspect Maker::inspect()
{
    Inspect inspect;
    for (const LineQuantity &one : lines({&Line::here}, false)) {
        inspect.units.push_back({one.line, one.quantity, conditionCode(), dispositionCode()});
        if (m_chance.percent(20)) {
            inspect.units.push_back({one.line, Quantity::units(1), conditionCode(), dispositionCode()});
        }
    }
    if (!m_chance.percent(5)) {
        inspect.ticks.append(QStringLiteral("article_matches"));
    }
    inspect.note = m_chance.percent(10) ? text() : QString();
    return inspect;
}

Pay Maker::pay()
{
    Pay pay{tender(), {}, QStringLiteral("ref"), debt()};
    if (m_chance.percent(30) && !m_of.debts.empty()) {
        const qint64 amount = m_chance.oneOf(m_of.debts).amount;
        pay.amount = Money::fromMinor(m_chance.number(m_chance.percent(5) ? -1 : 1,
                                                      std::max<qint64>(1, amount) + (m_chance.percent(10) ? 1 : 0)));
    }
    return pay;
}

Assign Maker::assign()
{
    const auto &names = CodeTable<Step>::kNames;
    const Actor &to = m_chance.oneOf(people());
    return {m_chance.oneOf(names).code, Staff{to.staff, to.login, to.login, to.roles, m_chance.percent(5), false}};
}

Action Maker::any(int kind)
{
    switch (kind) {
    case 1:
        return Approve{lines({&Line::review}), m_chance.percent(50), text()};
    case 2:
        return Decline{lines({&Line::review}), text()};
    case 3:
        return Receive{lines({&Line::coming})};
    case 4:
        return ReportLost{lines({&Line::coming}), text()};
    case 5:
        return inspect();
    case 6:
        return HandBack{lines({&Line::rejected, &Line::refused, &Line::here})};
    case 7:
        return Countersign{debt()};
    case 8:
        return pay();
    case 9:
        return ConfirmPayout{payout()};
    case 10:
        return FailPayout{payout(), text()};
    case 11:
        return Cancel{text()};
    case 12:
        return AddNote{text()};
    case 13:
        return Chase{};
    case 14:
        return assign();
    case 15:
        return HoldReturn{text()};
    default:
        return Resume{};
    }
}
}
