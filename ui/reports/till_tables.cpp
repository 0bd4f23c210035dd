// SPDX-License-Identifier: GPL-3.0-or-later
// From differences to texts.
#include "ui/reports/till_tables.h"

#include <QCoreApplication>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::TillTables)
};

QString goodsOf(const QString &sku, const QString &name)
{
    return sku.isEmpty() || name.isEmpty() ? QString(sku + name) : QString(name + QStringLiteral(" · ") + sku);
}

QString count(size_t rows)
{
    return QLocale().toString(static_cast<qint64>(rows));
}

/// What it may be, and what a manager said it is not.
QString maybe(QStringList candidates, const QStringList &notThese)
{
    if (!notThese.isEmpty()) {
        candidates.append(Words::tr("not %1").arg(Formatter::list(notThese)));
    }
    return Formatter::list(candidates);
}

size_t rowsOf(const std::vector<OwnLine> &lines)
{
    size_t rows = 0;
    for (const OwnLine &line : lines) {
        rows += line.paid.size();
    }
    return rows;
}
}

std::vector<Figure> tillFigures(const TillDifferences &differences, const Formatter &format)
{
    const TillTotals totals = totalsOf(differences);
    const auto rows = [](size_t number) { return Words::tr("rows: %1").arg(count(number)); };
    return {
        {Words::tr("To decide"), format.money(totals.open), rows(differences.open.size())},
        {Words::tr("Paid here, not in the till"), format.money(totals.notInTill), rows(rowsOf(differences.notInTill))},
        {Words::tr("In the till, not ours"), format.money(totals.notOurs), rows(differences.notOurs.size())},
        {Words::tr("In both"), format.money(totals.booked),
         totals.booked == totals.paid ? Words::tr("equal")
                                      : Words::tr("paid here: %1").arg(format.money(totals.paid))}};
}

TextTable openTable(const TillDifferences &differences, const Formatter &format)
{
    TextTable table{{Words::tr("Till receipt"), Words::tr("Day"), Words::tr("Goods"), Words::tr("Quantity"),
                     Words::tr("Amount"), Words::tr("May be return"), Words::tr("Is not")},
                    {},
                    {3, 4}};
    for (const OpenBooking &open : differences.open) {
        const TillBooking &booking = open.booking;
        table.rows.push_back({booking.receipt, format.day(booking.storeDay), goodsOf(booking.sku, booking.name),
                              format.quantity(booking.unitsLeft(), booking.unit), format.money(booking.amountLeft()),
                              Formatter::list(open.candidates), Formatter::list(open.notThese)});
    }
    return table;
}

TextTable notInTillTable(const TillDifferences &differences, const Formatter &format)
{
    TextTable table{{Words::tr("Return"), Words::tr("Receipt"), Words::tr("Goods"), Words::tr("Quantity"),
                     Words::tr("Amount"), Words::tr("Paid on")},
                    {},
                    {3, 4}};
    for (const OwnLine &line : differences.notInTill) {
        for (const PaidUnits &paid : line.paid) {
            table.rows.push_back({line.number, line.receipt, goodsOf(line.sku, line.name), format.quantity(paid.units),
                                  format.money(paid.amount), format.day(paid.paidOn)});
        }
    }
    return table;
}

TextTable notOursTable(const TillDifferences &differences, const Formatter &format)
{
    TextTable table{{Words::tr("Past return"), Words::tr("Till receipt"), Words::tr("Goods"), Words::tr("Lines"),
                     Words::tr("Amount"), Words::tr("Day")},
                    {},
                    {3, 4}};
    for (const TillReturn &row : differences.notOurs) {
        table.rows.push_back({row.number, row.receipt, row.goods, QLocale().toString(row.lines),
                              format.money(row.amount), format.day(row.storeDay)});
    }
    return table;
}

TextTable givenTable(const TillDifferences &differences, const Formatter &format)
{
    TextTable table{{Words::tr("Return"), Words::tr("Voucher"), Words::tr("Goods"), Words::tr("Quantity"),
                     Words::tr("Given on"), Words::tr("Till receipt")},
                    {},
                    {3}};
    for (const MatchedGiven &row : differences.given) {
        const GivenLine &given = row.given;
        const QString receipts = maybe(
            row.match.candidates.isEmpty()
                ? QStringList()
                : QStringList(Words::tr("perhaps %1").arg(Formatter::list(row.match.candidates))),
            row.match.notThese);
        table.rows.push_back({given.number, given.voucher, goodsOf(given.sku, given.name),
                              format.quantity(given.units, given.unit), format.day(given.givenOn),
                              receipts.isEmpty() ? Words::tr("none") : receipts});
    }
    for (const GivenPosting &posting : differences.givenPosted) {
        table.rows.push_back({posting.number, posting.voucher, goodsOf(posting.sku, posting.name),
                              format.quantity(posting.units, posting.unit), QString(), posting.receipt});
    }
    return table;
}

TextTable postedTable(const TillDifferences &differences, const Formatter &format)
{
    TextTable table{{Words::tr("Return"), Words::tr("Till receipt"), Words::tr("Day"), Words::tr("Quantity"),
                     Words::tr("In the till"), Words::tr("Paid here")},
                    {},
                    {3, 4, 5}};
    for (const TillPosting &posting : differences.posted) {
        table.rows.push_back({posting.number, posting.receipt, format.day(posting.storeDay),
                              format.quantity(posting.units), format.money(posting.booked),
                              format.money(posting.paid)});
    }
    return table;
}
}
