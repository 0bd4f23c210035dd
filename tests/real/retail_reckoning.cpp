// SPDX-License-Identifier: GPL-3.0-or-later
// Goods are told by how their numbers look, not by a list of fees.
#include "tests/real/retail_reckoning.h"

#include "tests/real/raw_rows.h"

#include <algorithm>

namespace rd::test
{
namespace
{
enum Column { Invoice, Code, Description, Quantity, Date, Price };

bool isGoods(const QByteArray &code)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return (code.size() >= 5 && std::all_of(code.begin(), code.begin() + 5, isDigit)) || code.startsWith("DCGS")
           || code.startsWith("gift_") || code == "PADS" || code == "SP1002";
}

void addCredit(RetailReckoning &all, const RawRow &row, const QByteArray &key, qint64 exact)
{
    RetailMonth &month = all.months[QString::fromLatin1(row[Date].first(7))];
    const qint64 pence = dividedHalfAway(exact, 10);
    ++month.creditRows;
    month.exact += exact;
    all.credits.insert(key);
    if (isGoods(row[Code])) {
        ++month.goodsRows;
        month.goods += pence;
        ++all.returns;
        all.returned -= pence;
        all.goodsCredits.insert(key);
    } else {
        month.others += pence;
        ++all.adjustments;
        all.adjusted += pence;
    }
}

void addRow(RetailReckoning &all, const RawRow &row)
{
    const qint64 quantity = scaledNumber(row[Quantity], 0);
    const qint64 price = scaledNumber(row[Price], 3);
    const qint64 exact = quantity * price;
    const QByteArray key = row[Invoice] + ' ' + row[Date].first(10);
    ++all.rows;
    ++all.months[QString::fromLatin1(row[Date].first(7))].rows;
    if (row[Invoice].startsWith('C')) {
        addCredit(all, row, key, exact);
        return;
    }
    all.sales.insert(key);
    const bool isSold = isGoods(row[Code]) && !row[Invoice].startsWith('A') && price > 0 && quantity > 0;
    ++(isSold ? all.lines : all.adjustments);
    (isSold ? all.paid : all.adjusted) += dividedHalfAway(exact, 10);
}
}

void RetailReckoning::add(const QByteArray &csv)
{
    eachRawRow(csv, ',', [this](const RawRow &row) { addRow(*this, row); });
}
}
