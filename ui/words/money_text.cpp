// SPDX-License-Identifier: GPL-3.0-or-later
// Grouping digits and putting the sign before them.
#include "ui/words/money_text.h"

namespace rd
{
namespace
{
constexpr QChar kMinus(0x2212);

/// "1234567" as "1,234,567".
QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3) {
        digits.insert(at, QLatin1Char(','));
    }
    return digits;
}
}

QString groupedText(QString decimal)
{
    const bool isNegative = decimal.startsWith(QLatin1Char('-'));
    if (isNegative) {
        decimal.remove(0, 1);
    }
    const qsizetype point = decimal.indexOf(QLatin1Char('.'));
    const QString whole = grouped(point < 0 ? decimal : decimal.left(point));
    const QString fraction = point < 0 ? QString() : decimal.mid(point);
    return (isNegative ? QString(kMinus) : QString()) + whole + fraction;
}

QString currencySign(const Currency &currency)
{
    const QString code = currency.code();
    if (code == QLatin1String("CNY") || code == QLatin1String("JPY")) {
        return QStringLiteral("¥");
    }
    if (code == QLatin1String("EUR")) {
        return QStringLiteral("€");
    }
    if (code == QLatin1String("GBP")) {
        return QStringLiteral("£");
    }
    if (code == QLatin1String("USD")) {
        return QStringLiteral("$");
    }
    return code + QLatin1Char(' ');
}

QString moneyText(Money money, const Currency &currency)
{
    const QString text = groupedText(money.toDecimal(currency));
    const QString sign = currencySign(currency);
    return text.startsWith(kMinus) ? QString(kMinus) + sign + text.mid(1) : QString(sign + text);
}
}
