// SPDX-License-Identifier: GPL-3.0-or-later
// Core's values beside the model's, one by one.
#include "tests/model/product.h"

#include "core/workflow/progress.h"

#include <QDebug>

namespace rd::model
{
namespace
{
SaleLineId idOf(std::size_t receipt, int line)
{
    return SaleLineId(static_cast<qint64>(receipt) * 100 + line + 1000);
}

/// Collects the first difference only.
class Comparison
{
public:
    template <typename A, typename B> void same(const char *what, const A &expected, const B &actual)
    {
        if (m_found.isEmpty() && !(expected == actual)) {
            QDebug(&m_found).nospace() << what << ' ' << m_where << ": expected " << show(expected) << ", got "
                                       << show(actual);
        }
    }
    void at(int where) { m_where = where; }
    [[nodiscard]] QString found() const { return m_found; }

private:
    template <typename V> static auto show(const V &value)
    {
        if constexpr (std::is_enum_v<V>) {
            return static_cast<int>(value);
        } else if constexpr (requires { value.has_value(); }) {
            return value ? QStringLiteral("something") : QStringLiteral("nothing");
        } else if constexpr (requires { value.value(); }) {
            return value.value();
        } else {
            return value;
        }
    }
    QString m_found;
    int m_where = 0;
};

void compareLines(Comparison &compare, const Return &r, const ReturnCase &c)
{
    for (std::size_t i = 0; i < r.lines.size(); ++i) {
        const Line &line = r.lines[i];
        const LineQuantities &q = c.lines[i].quantities;
        const bool present = c.rma.areGoodsPresent;
        compare.at(c.lines[i].line);
        compare.same("requested", line.requested, q.requested.thousandths());
        compare.same("to review", line.review, q.toReview().thousandths());
        compare.same("to receive", line.coming, q.toReceive().thousandths());
        compare.same("to inspect", line.here, q.toInspect().thousandths());
        compare.same("accepted", line.accepted, q.accepted.thousandths());
        compare.same("rejected here", line.rejected, q.rejectedHere().thousandths());
        compare.same("refused here", line.refused, q.refusedHere(present).thousandths());
        compare.same("to hand back", line.rejected + line.refused, q.toHandBack(present).thousandths());
        compare.same("declined", line.declined, q.declined.thousandths());
        compare.same("cancelled", line.cancelled, q.cancelled.thousandths());
        compare.same("lost", line.lost, q.lost.thousandths());
        compare.same("handed back", line.handedBack, q.handedBack.thousandths());
        compare.same("places", line.places(), q.live().thousandths());
        qint64 settled = 0;
        for (std::size_t d = 0; d < r.debts.size(); ++d) {
            for (const Share &share : r.debts[d].shares) {
                const bool isDone = stateOf(r, static_cast<int>(d) + 1) == SettlementState::Done;
                settled += share.line == c.lines[i].line && isDone ? share.units : 0;
            }
        }
        compare.same("settled", settled, q.settled.thousandths());
    }
}

void compareMoney(Comparison &compare, const Return &r, const ReturnCase &c)
{
    for (std::size_t i = 0; i < r.debts.size(); ++i) {
        const Debt &debt = r.debts[i];
        const Settlement &settlement = c.settlements[i];
        compare.at(settlement.number);
        compare.same("settlement number", static_cast<int>(i) + 1, settlement.number);
        compare.same("settlement amount", debt.amount, settlement.amount.minor());
        compare.same("settlement state", stateOf(r, settlement.number), settlement.state);
        compare.same("inspected by", debt.by, settlement.by);
        compare.same("countersigned", debt.countersigner, settlement.countersignedBy);
        compare.same("settlement lines", debt.shares.size(), settlement.lines.size());
        for (std::size_t k = 0; k < std::min(debt.shares.size(), settlement.lines.size()); ++k) {
            const Share &share = debt.shares[k];
            const SettlementLine &line = settlement.lines[k];
            compare.same("share line", share.line, line.line);
            compare.same("share units", share.units, line.quantity.thousandths());
            compare.same("gross", share.gross, line.gross.minor());
            compare.same("fee", share.fee, line.fee.minor());
            compare.same("net", share.gross - share.fee, line.net.minor());
            compare.same("tax", share.tax, line.tax.minor());
        }
    }
    for (std::size_t i = 0; i < r.payments.size(); ++i) {
        compare.at(static_cast<int>(i) + 1);
        compare.same("payout of", r.payments[i].debt, c.payouts[i].settlement);
        compare.same("payout tender", r.payments[i].tender, c.payouts[i].tender);
        compare.same("payout amount", r.payments[i].amount, c.payouts[i].amount.minor());
        compare.same("payout state", r.payments[i].state, c.payouts[i].state);
        compare.same("paid by", r.payments[i].by, c.payouts[i].by);
    }
}

void compareTasks(Comparison &compare, const Return &r, const ReturnCase &c)
{
    const auto ms = [](const std::optional<UtcTime> &time) { return time ? std::optional(time->ms()) : std::nullopt; };
    for (std::size_t i = 0; i < r.tasks.size(); ++i) {
        const Owed &owed = r.tasks[i];
        const Task &task = c.tasks[i];
        compare.at(static_cast<int>(i));
        compare.same("task step", owed.step, task.step);
        compare.same("task opened", owed.opened, task.openedAt.ms());
        compare.same("task closed", owed.closed, ms(task.closedAt));
        compare.same("task closed by", owed.closedBy, task.closedBy ? task.closedBy->login : QString());
        compare.same("task paused", pausedMs(r, owed), task.pausedMs);
        compare.same("task due", owed.opened + owed.limit + pausedMs(r, owed), task.dueAt.ms());
        compare.same("task owner", owed.assignee, task.owner.staff);
    }
}
}

Situation situationOf(const World &world, const Return &of, const ReturnCase &current)
{
    const Receipt &receipt = world.receipts[of.receipt];
    Sale sale;
    sale.id = SaleId(static_cast<qint64>(of.receipt) + 1);
    sale.receipt = QString::number(of.receipt);
    sale.storeDay = BusinessDate::fromDays(receipt.day);
    for (const QString &tender : receipt.tenders) {
        sale.tenders.push_back({tender, {}});
    }
    Situation situation{
        *Currency::fromCode(QStringLiteral("CNY")),  BusinessDate::fromDays(world.today()), {}, current, {},
        Money::fromMinor(grantedTogether(world, of))};
    for (const Sold &sold : receipt.lines) {
        SaleLine line;
        line.id = idOf(of.receipt, sold.line);
        line.line = sold.line;
        line.kind = sold.isGoods ? SaleLineKind::Goods : SaleLineKind::Adjustment;
        line.quantity = Quantity::fromThousandths(sold.quantity);
        line.unit = sold.isMeasured ? QStringLiteral("kg") : QString();
        line.paid = Money::fromMinor(sold.paid);
        line.tax = Money::fromMinor(sold.tax);
        sale.lines.push_back(line);
        const Totals totals = totalsOf(world, of.receipt, sold.line);
        situation.claims[line.id] = {Quantity::fromThousandths(totals.places),
                                     Quantity::fromThousandths(totals.units),
                                     Money::fromMinor(totals.gross),
                                     Money::fromMinor(totals.tax),
                                     {}};
    }
    situation.sale = sale;
    return situation;
}

QString difference(const Return &r, const ReturnCase &c)
{
    Comparison compare;
    compare.same("lines", r.lines.size(), c.lines.size());
    compare.same("settlements", r.debts.size(), c.settlements.size());
    compare.same("payouts", r.payments.size(), c.payouts.size());
    compare.same("tasks", r.tasks.size(), c.tasks.size());
    compare.same("findings", static_cast<std::size_t>(r.findings), c.findings.size());
    if (!compare.found().isEmpty()) {
        return compare.found();
    }
    compare.same("outcome", r.outcome, c.rma.outcome);
    compare.same("open", !r.outcome, c.rma.isOpen());
    compare.same("step", stepOf(r), currentStep(c));
    compare.same("verdict", r.verdict, c.rma.verdict.result);
    compare.same("overridden", r.isOverridden, c.rma.isOverridden);
    compare.same("approved by", r.approvedBy, c.rma.approvedBy);
    compare.same("logged by", r.loggedBy, c.rma.loggedBy);
    compare.same("chasers", r.chasers, c.rma.chasers);
    compare.same("hold", r.isOnHold() ? std::optional(r.pauses.back().since) : std::nullopt,
                 c.rma.hold ? std::optional(c.rma.hold->since.ms()) : std::nullopt);
    compareLines(compare, r, c);
    compareMoney(compare, r, c);
    compareTasks(compare, r, c);
    return compare.found();
}

QString differenceAfter(const World &world, const Return &of, const Situation &after)
{
    Comparison compare;
    compare.same("granted together", grantedTogether(world, of), after.grantedTogether.minor());
    for (const Sold &sold : world.receipts[of.receipt].lines) {
        const Totals totals = totalsOf(world, of.receipt, sold.line);
        const SaleLineClaims &claims = after.claims.at(idOf(of.receipt, sold.line));
        compare.at(sold.line);
        compare.same("places of the sale line", totals.places, claims.live.thousandths());
        compare.same("units granted", totals.units, claims.settledUnits.thousandths());
        compare.same("gross granted", totals.gross, claims.settledGross.minor());
        compare.same("tax granted", totals.tax, claims.settledTax.minor());
    }
    return compare.found();
}
}
