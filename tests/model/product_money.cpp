// SPDX-License-Identifier: GPL-3.0-or-later
// Core's settlements and payouts beside the model's debts and payments.
#include "tests/model/comparison.h"
#include "tests/model/figures.h"

#include <algorithm>

namespace rd::model
{
namespace
{
void compareShares(Comparison &compare, const Debt &debt, const Settlement &settlement)
{
    compare.same("settlement lines", debt.shares.size(), settlement.lines.size());
    for (std::size_t k = 0; k < std::min(debt.shares.size(), settlement.lines.size()); ++k) {
        const Share &share = debt.shares[k];
        const SettlementLine &line = settlement.lines[k];
        compare.same("share line", share.line, line.line);
        compare.same("share units", share.units, line.quantity.thousandths());
        compare.same("gross", share.gross, line.gross.minor());
        compare.same("fee", share.fee, line.fee.minor());
        compare.same("deduction", share.deduction, line.deduction.minor());
        compare.same("reason of a deduction", share.deduction > 0, !line.deductionReason.isEmpty());
        std::map<QString, qint64> withheld;
        for (const PromotionTerm &term : line.promotions) {
            withheld[term.promotion] += term.amount.minor();
        }
        compare.same("withheld", share.withheld == withheld, true);
        compare.same("net", share.net(), line.net.minor());
        compare.same("tax", share.tax, line.tax.minor());
        compare.same("subsidy", share.subsidy, line.subsidy.minor());
    }
}

void compareGiven(Comparison &compare, const Goods &goods, const GoodsGiven &given)
{
    compare.same("articles given", goods.articles.size(), given.lines.size());
    for (std::size_t k = 0; k < std::min(goods.articles.size(), given.lines.size()); ++k) {
        compare.same("article", goods.articles[k].sku, given.lines[k].sku);
        compare.same("units of an article", goods.articles[k].units, given.lines[k].quantity.thousandths());
        compare.same("worth of an article", goods.articles[k].worth, given.lines[k].paid.minor());
        compare.same("tax of an article", goods.articles[k].tax, given.lines[k].tax.minor());
    }
    compare.same("added", goods.added, given.difference.minor());
    compare.same("rounding of what was added", goods.rounding, given.rounding.minor());
    compare.same("tenders of the goods", goods.paid.size(), given.tenders.size());
    for (std::size_t k = 0; k < std::min(goods.paid.size(), given.tenders.size()); ++k) {
        const auto &amount = given.tenders[k].amount;
        compare.same("tender of the goods", goods.paid[k].tender, given.tenders[k].tender);
        compare.same("amount of a tender", goods.paid[k].amount,
                     amount ? std::optional(amount->minor()) : std::nullopt);
    }
}

void compareInPlaceOfMoney(Comparison &compare, const Debt &debt, const Settlement &settlement)
{
    compare.same("goods given", debt.given.has_value(), settlement.given.has_value());
    if (debt.given && settlement.given) {
        compareGiven(compare, *debt.given, *settlement.given);
    }
    compare.same("credit", debt.credit.has_value(), settlement.credit.has_value());
    if (debt.credit && settlement.credit) {
        const auto &lastDay = settlement.credit->expiresOn;
        compare.same("credit amount", debt.credit->amount, settlement.credit->amount.minor());
        compare.same("credit used", qint64(0), settlement.credit->used.minor());
        compare.same("credit expires", debt.credit->lastDay, lastDay ? std::optional(lastDay->days()) : std::nullopt);
    }
}

void compareAway(Comparison &compare, const Debt &debt, const Settlement &settlement)
{
    compare.same("sent for repair", debt.away.has_value(), settlement.repair.has_value());
    if (debt.away && settlement.repair) {
        const auto &day = settlement.repair->expectedBack;
        compare.same("sent to", debt.away->to, settlement.repair->sentTo);
        compare.same("expected back", debt.away->expected, day ? std::optional(day->days()) : std::nullopt);
        compare.same("back", debt.away->isRepaired.has_value(), settlement.repair->backAt.has_value());
        compare.same("repaired", debt.away->isRepaired.value_or(false), settlement.repair->isRepaired);
        compare.same("collected", debt.away->isCollected, settlement.repair->collectedAt.has_value());
    }
}
}

void compareMoney(Comparison &compare, const Return &r, const ReturnCase &c)
{
    for (std::size_t i = 0; i < r.debts.size(); ++i) {
        const Debt &debt = r.debts[i];
        const Settlement &settlement = c.settlements[i];
        compare.at(settlement.number);
        compare.same("settlement number", static_cast<int>(i) + 1, settlement.number);
        compare.same("settlement kind", debt.kind, settlement.kind);
        compare.same("settlement amount", debt.amount, settlement.amount.minor());
        compare.same("settlement state", stateOf(r, settlement.number), settlement.state);
        compare.same("compensation", debt.beyond, settlement.compensation ? settlement.compensation->kind : QString());
        compare.same("reason of it", debt.beyond.isEmpty(),
                     !settlement.compensation || settlement.compensation->reason.isEmpty());
        compare.same("without goods", debt.isWithoutGoods, settlement.isWithoutGoods);
        compare.same("granted by", debt.by, settlement.by);
        compare.same("countersigned", debt.countersigner, settlement.countersignedBy);
        compareShares(compare, debt, settlement);
        compareInPlaceOfMoney(compare, debt, settlement);
        compareAway(compare, debt, settlement);
    }
    compare.same("red invoices", r.reds.size(), c.redInvoices.size());
    for (std::size_t i = 0; i < std::min(r.reds.size(), c.redInvoices.size()); ++i) {
        compare.at(static_cast<int>(i) + 1);
        compare.same("red number", r.reds[i].number, c.redInvoices[i].number);
        compare.same("red amount", r.reds[i].amount, c.redInvoices[i].amount.minor());
        compare.same("red tax", r.reds[i].tax, c.redInvoices[i].tax.minor());
        compare.same("red withdrawn", r.reds[i].isWithdrawn, !c.redInvoices[i].isStanding());
    }
    for (std::size_t i = 0; i < r.payments.size(); ++i) {
        compare.at(static_cast<int>(i) + 1);
        compare.same("payout of", r.payments[i].debt, c.payouts[i].settlement);
        compare.same("payout tender", r.payments[i].tender, c.payouts[i].tender);
        compare.same("payout amount", r.payments[i].amount, c.payouts[i].amount.minor());
        compare.same("payout rounding", r.payments[i].rounding, c.payouts[i].rounding.minor());
        compare.same("payout state", r.payments[i].state, c.payouts[i].state);
        compare.same("paid by", r.payments[i].by, c.payouts[i].by);
    }
}
}
