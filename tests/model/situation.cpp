// SPDX-License-Identifier: GPL-3.0-or-later
// What core is told of the world, and what it carries on with.
#include "tests/model/comparison.h"
#include "tests/model/figures.h"
#include "tests/model/maker.h"
#include "tests/model/product.h"

namespace rd::model
{
namespace
{
/// What stands in the returns that this one was split from or with.
Elsewhere elsewhereOf(const World &world, const Return &of)
{
    Elsewhere others;
    for (const Return &one : world.returns) {
        for (const Debt &debt : one.debts) {
            if (one.root == of.root && one.id != of.id && !debt.beyond.isEmpty() && !debt.isVoid) {
                others.compensated[debt.beyond] += Money::fromMinor(debt.amount);
            }
        }
    }
    for (std::size_t i = 0; i < of.lines.size(); ++i) {
        const Line line = beside(world, of, of.lines[i]);
        LineElsewhere &each = others.lines[static_cast<int>(i) + 1];
        each.gross = Money::fromMinor(line.gross);
        for (const auto &[condition, units] : line.graded) {
            each.accepted[condition] = Quantity::fromThousandths(units);
        }
    }
    return others;
}

SaleLineId idOf(std::size_t receipt, int line)
{
    return SaleLineId(static_cast<qint64>(receipt) * 100 + line + 1000);
}

/// The list of articles, and units of all returns that have a number.
void addUnits(const World &world, Situation &situation)
{
    rd::Article phone;
    phone.sku = kPhone;
    phone.keepsSerials = true;
    situation.articles[kPhone] = phone;
    for (const Return &one : world.returns) {
        for (const Line &line : one.lines) {
            if (!line.serial.isEmpty() && line.places() > 0) {
                situation.heldSerials.push_back({soldLine(world, one, line.sold)->sku,
                                                 line.serial,
                                                 idOf(one.receipt, line.sold),
                                                 {},
                                                 BusinessDate::fromDays(one.day)});
            }
        }
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
    if (receipt.isInvoiced) {
        sale.invoices = {{InvoiceKind::Special, kInvoice}};
    }
    for (const QString &tender : receipt.tenders) {
        sale.tenders.push_back({tender, {}});
    }
    for (std::size_t i = 0; i < receipt.amounts.size(); ++i) {
        sale.tenders[i].amount = Money::fromMinor(receipt.amounts[i]);
    }
    if (receipt.isSubsidised) {
        qint64 subsidy = 0;
        for (const Sold &sold : receipt.lines) {
            subsidy += sold.subsidy;
        }
        sale.tenders.push_back({kSubsidy, Money::fromMinor(subsidy)});
    }
    Situation situation{
        *Currency::fromCode(QStringLiteral("CNY")),  BusinessDate::fromDays(world.today()), {}, current, {},
        Money::fromMinor(grantedTogether(world, of))};
    for (const Sold &sold : receipt.lines) {
        SaleLine line;
        line.id = idOf(of.receipt, sold.line);
        line.line = sold.line;
        line.sku = sold.sku;
        line.serial = sold.serial;
        line.kind = sold.isGoods ? SaleLineKind::Goods : SaleLineKind::Adjustment;
        line.quantity = Quantity::fromThousandths(sold.quantity);
        line.unit = sold.isMeasured ? QStringLiteral("kg") : QString();
        line.paid = Money::fromMinor(sold.paid + sold.subsidy);
        line.tax = Money::fromMinor(sold.tax + sold.subsidyTax);
        sale.lines.push_back(line);
        const Totals totals = totalsOf(world, of.receipt, sold.line);
        situation.claims[line.id] = {Quantity::fromThousandths(totals.places),
                                     Quantity::fromThousandths(totals.units),
                                     Money::fromMinor(totals.gross),
                                     Money::fromMinor(totals.tax),
                                     {},
                                     Money::fromMinor(totals.subsidy)};
    }
    addUnits(world, situation);
    for (const Flag &flag : world.flags) {
        CustomerFlag stored;
        stored.reason = QStringLiteral("seen");
        if (flag.lastDay) {
            stored.until = BusinessDate::fromDays(*flag.lastDay);
        }
        if (flag.withdrawn && world.now >= *flag.withdrawn) {
            stored.withdrawal = Withdrawal{};
        }
        const bool isAbout = of.customer != 0 && flag.customer == of.customer && world.now >= flag.from;
        if (isAbout && stored.isInForceOn(situation.today)) {
            situation.flags.push_back(stored);
        }
    }
    for (const auto &[tender, amount] : paidBackOf(world, of.receipt)) {
        situation.paidBack[tender] = Money::fromMinor(amount);
    }
    situation.sale = sale;
    situation.elsewhere = elsewhereOf(world, of);
    situation.promotionsElsewhere = promotionsElsewhere(world, of);
    return situation;
}

QString differenceAfter(const World &world, const Return &of, const Situation &after)
{
    Comparison compare;
    compare.same("granted together", grantedTogether(world, of), after.grantedTogether.minor());
    const std::map<QString, qint64> paidBack = paidBackOf(world, of.receipt);
    for (const auto &[tender, amount] : after.paidBack) {
        const auto own = paidBack.find(tender);
        compare.same("paid back by a tender", own == paidBack.end() ? 0 : own->second, amount.minor());
    }
    for (const auto &[tender, amount] : paidBack) {
        compare.same("tenders paid back by", after.paidBack.count(tender), std::size_t(1));
    }
    for (const Sold &sold : world.receipts[of.receipt].lines) {
        const Totals totals = totalsOf(world, of.receipt, sold.line);
        const SaleLineClaims &claims = after.claims.at(idOf(of.receipt, sold.line));
        compare.at(sold.line);
        compare.same("places of the sale line", totals.places, claims.live.thousandths());
        compare.same("units granted", totals.units, claims.settledUnits.thousandths());
        compare.same("gross granted", totals.gross, claims.settledGross.minor());
        compare.same("tax granted", totals.tax, claims.settledTax.minor());
        compare.same("subsidy turned back", totals.subsidy, claims.settledSubsidy.minor());
    }
    return compare.found();
}
}
