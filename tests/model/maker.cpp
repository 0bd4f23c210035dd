// SPDX-License-Identifier: GPL-3.0-or-later
// The arguments of each action.
#include "tests/model/maker.h"
#include "tests/model/figures.h"

#include "tests/model/effects.h"

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

const QStringList &articles()
{
    static const QStringList all{QStringLiteral("TEE-S"), QStringLiteral("TEE-M"), QStringLiteral("TEE-L"),
                                 QStringLiteral("CAP-S"), QStringLiteral("CAP-M"), QStringLiteral("PEN"),
                                 QStringLiteral("TEENY")};
    return all;
}

const QStringList &serials()
{
    static const QStringList all{QStringLiteral("N1"), QStringLiteral("N2"), QStringLiteral("N3")};
    return all;
}

/// Mostly the right number, sometimes another one, several, or none.
QStringList Maker::serialsFor(const Sold &sold)
{
    const bool isTold = sold.isKept || !sold.serial.isEmpty();
    if (!m_chance.percent(isTold ? 85 : 4) || (!sold.isKept && m_chance.percent(40))) {
        return {};
    }
    const bool isRight = !sold.serial.isEmpty() && m_chance.percent(85);
    QStringList named{isRight ? (m_chance.percent(20) ? sold.serial.toLower() : sold.serial)
                              : m_chance.oneOf(serials())};
    if (sold.quantity == 1000 && m_chance.percent(4)) {
        named.append(m_chance.oneOf(serials()));
    }
    return named;
}

QString Maker::scanned(const Line &line)
{
    return line.serial.isEmpty()  ? (m_chance.percent(4) ? m_chance.oneOf(serials()) : QString())
           : m_chance.percent(40) ? line.serial
           : m_chance.percent(15) ? m_chance.oneOf(serials())
                                  : QString();
}

Resolution Maker::resolution()
{
    const qint64 roll = m_chance.number(1, 100);
    return roll > 60                                         ? Resolution::Refund
           : roll > 42                                       ? Resolution::Exchange
           : roll > 30                                       ? Resolution::Reship
           : roll > 14                                       ? Resolution::Repair
           : m_world.policy.isStoreCreditOffered || roll < 4 ? Resolution::StoreCredit
                                                             : Resolution::Refund;
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
        const ReasonRule *rule = m_world.policy.reason(reason);
        const bool isAtFault = rule != nullptr && rule->fault == Fault::Store;
        const Resolution wanted = resolution();
        const bool isInVain = wanted == Resolution::Repair && (!isAtFault || !m_world.policy.isRepairOffered);
        log.lines.push_back({m_chance.percent(2) ? 9 : sold.line,
                             upTo(std::max<qint64>(left / 2, std::min<qint64>(left, 1000)), sold.isMeasured),
                             reason,
                             isInVain && m_chance.percent(90) ? Resolution::Refund : wanted,
                             {},
                             {},
                             {},
                             serialsFor(sold)});
    }
    return log;
}

Inspect Maker::inspect()
{
    Inspect inspect;
    for (const LineQuantity &one : lines({&Line::here}, false)) {
        const bool isLine = one.line >= 1 && one.line <= static_cast<int>(m_of.lines.size());
        const QString serial = isLine ? scanned(m_of.lines[static_cast<std::size_t>(one.line) - 1]) : QString();
        inspect.units.push_back({one.line, one.quantity, conditionCode(), dispositionCode(), serial});
        if (m_chance.percent(20)) {
            inspect.units.push_back({one.line, Quantity::units(1), conditionCode(), dispositionCode()});
        }
    }
    if (!m_chance.percent(5)) {
        inspect.ticks.append(QStringLiteral("article_matches"));
    }
    inspect.note = m_chance.percent(10) ? text() : QString();
    if (m_chance.percent(20)) {
        inspect.deductions = deductions(inspect.units);
    }
    return inspect;
}

std::vector<Deduction> Maker::deductions(const std::vector<InspectedUnits> &units)
{
    std::vector<Deduction> taken;
    for (const InspectedUnits &one : units) {
        const bool isLine = one.line >= 1 && one.line <= static_cast<int>(m_of.lines.size());
        const bool isWanted = isLine && one.disposition != QStringLiteral("hand_back")
                              && (taken.empty() || taken.back().line != one.line);
        if (isWanted ? m_chance.percent(70) : m_chance.percent(3)) {
            const qint64 most =
                isLine ? soldLine(m_world, m_of, m_of.lines[static_cast<std::size_t>(one.line) - 1].sold)->paid : 100;
            const qint64 amount = m_chance.percent(4) ? m_chance.number(-1, 0)
                                                      : m_chance.number(1, std::max<qint64>(2, most / 3));
            taken.push_back({one.line, Money::fromMinor(amount), text()});
            if (m_chance.percent(5)) {
                taken.push_back({one.line, Money::fromMinor(1), text()});
            }
        }
    }
    return taken;
}

std::optional<int> Maker::debt(bool (*fits)(const Debt &))
{
    std::vector<int> fitting;
    for (int number = 1; number <= static_cast<int>(m_of.debts.size()); ++number) {
        const SettlementState state = stateOf(m_of, number);
        if (state != SettlementState::Done && state != SettlementState::Void
            && fits(m_of.debts[static_cast<std::size_t>(number) - 1])) {
            fitting.push_back(number);
        }
    }
    if (m_chance.percent(fitting.size() > 1 ? 20 : 50)) {
        return std::nullopt;
    }
    return fitting.empty() || m_chance.percent(15) ? number(m_of.debts.size()) : m_chance.oneOf(fitting);
}

Pay Maker::pay()
{
    Pay pay{tender(), {}, reference(), debt(isMoney)};
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
    const Step step = m_chance.oneOf(names).code;
    return {step, Staff{to.staff, to.login, to.login, to.roles, m_chance.percent(5), false},
            step == Step::FollowUp ? trouble() : std::nullopt};
}

Action Maker::any(int kind)
{
    switch (kind) {
    case kindOf<Approve>():
        return Approve{lines({&Line::review}), m_chance.percent(50), text()};
    case kindOf<Decline>():
        return Decline{lines({&Line::review}), text()};
    case kindOf<Receive>():
        return Receive{lines({&Line::coming})};
    case kindOf<ReportLost>():
        return ReportLost{lines({&Line::coming}), text()};
    case kindOf<WaiveGoods>():
        return WaiveGoods{lines({&Line::coming}), text()};
    case kindOf<Inspect>():
        return inspect();
    case kindOf<HandBack>():
        return HandBack{lines({&Line::rejected, &Line::refused, &Line::here})};
    case kindOf<Countersign>():
        return Countersign{debt(isAny)};
    case kindOf<Pay>():
        return pay();
    case kindOf<Exchange>():
        return exchange();
    case kindOf<Ship>():
        return ship();
    case kindOf<IssueCredit>():
        return IssueCredit{debt(isCredit)};
    case kindOf<SendForRepair>():
        return send();
    case kindOf<BookRepair>():
        return BookRepair{m_chance.percent(60), text(), debt(isRepair)};
    case kindOf<CollectRepair>():
        return CollectRepair{debt(isRepair)};
    case kindOf<ConvertSettlement>():
        return convert();
    case kindOf<Compensate>():
        return compensate();
    case kindOf<WithdrawCompensation>():
        return WithdrawCompensation{text(), debt(isBeyond)};
    case kindOf<NoteRedInvoice>():
        return noteRed();
    case kindOf<WithdrawRedInvoice>():
        return withdrawRed();
    case kindOf<TickBenefits>():
        return TickBenefits{{QStringLiteral("points")}};
    case kindOf<ConfirmPayout>():
        return ConfirmPayout{payout()};
    case kindOf<FailPayout>():
        return FailPayout{payout(), text()};
    case kindOf<Cancel>():
        return Cancel{text()};
    case kindOf<LetExpire>():
        return LetExpire{m_chance.percent(20)};
    case kindOf<AddNote>():
        return AddNote{text()};
    case kindOf<Chase>():
        return Chase{};
    case kindOf<Rate>():
        return Rate{static_cast<int>(m_chance.number(0, 6)), m_chance.percent(50) ? text() : QString()};
    case kindOf<Assign>():
        return assign();
    case kindOf<HoldReturn>():
        return HoldReturn{text()};
    case kindOf<SplitReturn>():
        return split();
    case kindOf<Undo>():
        return undo();
    case kindOf<OpenException>():
        return openTrouble();
    case kindOf<TickException>():
        return tick();
    case kindOf<CloseException>():
        return CloseException{trouble(), text()};
    case kindOf<TakeOver>():
        return takeOver();
    default:
        return Resume{};
    }
}
}
