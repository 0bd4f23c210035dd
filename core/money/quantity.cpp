// SPDX-License-Identifier: GPL-3.0-or-later
// Checked sums and the text form of quantities.
#include "core/money/quantity.h"

#include "core/base/checked.h"
#include "core/base/exceptions.h"
#include "core/money/decimal.h"

namespace rd
{
Result<Quantity> Quantity::parse(const QString &text)
{
    const DecimalReading reading = readDecimal(text, 3);
    const bool tooLarge = reading.scaled > kLargest || reading.scaled < -kLargest;
    if (reading.fault != DecimalFault::None || tooLarge) {
        return refuse(ErrorCode::BadQuantity, {{QStringLiteral("value"), text}, {QStringLiteral("digits"), 3}});
    }
    return fromThousandths(reading.scaled);
}

QString Quantity::toDecimal() const
{
    QString text = writeDecimal(m_thousandths, 3);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    if (text.endsWith(QLatin1Char('.'))) {
        text.chop(1);
    }
    return text;
}

Quantity operator+(Quantity a, Quantity b)
{
    const auto sum = checkedAdd(a.m_thousandths, b.m_thousandths);
    if (!sum) {
        throw LogicError("quantity overflow");
    }
    return Quantity(*sum);
}

Quantity operator-(Quantity a, Quantity b)
{
    const auto difference = checkedSubtract(a.m_thousandths, b.m_thousandths);
    if (!difference) {
        throw LogicError("quantity overflow");
    }
    return Quantity(*difference);
}

Quantity operator-(Quantity a)
{
    return Quantity() - a;
}
}
