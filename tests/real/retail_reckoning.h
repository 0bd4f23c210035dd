// SPDX-License-Identifier: GPL-3.0-or-later
// Online Retail reckoned in whole pence from its rows, to hold the store's figures against.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <set>

namespace rd::test
{
/// What the credit invoices of one month gave back. Each row is quantity × price, rounded once to pence, half away from
/// zero; `exact` is the same without rounding, in tenths of a penny.
struct RetailMonth {
    qint64 rows = 0;
    qint64 creditRows = 0;
    qint64 goodsRows = 0;
    qint64 goods = 0;
    qint64 others = 0;
    qint64 exact = 0;
};

struct RetailReckoning {
    qint64 rows = 0;
    qint64 lines = 0;
    qint64 returns = 0;
    qint64 adjustments = 0;
    qint64 paid = 0;     ///< pence of goods sold
    qint64 returned = 0; ///< pence of goods credited
    qint64 adjusted = 0; ///< pence of the rest, signed
    std::map<QString, RetailMonth> months;
    std::set<QByteArray> sales;        ///< invoice and day of all that are no credits
    std::set<QByteArray> credits;      ///< the same of credits
    std::set<QByteArray> goodsCredits; ///< of which hold goods

    void add(const QByteArray &csv);
};
}
