// SPDX-License-Identifier: GPL-3.0-or-later
// Checked sums and the text form of money.
#include "core/money/money.h"

#include "core/base/checked.h"
#include "core/base/exceptions.h"
#include "core/money/decimal.h"

namespace rd
{
Result<Money> Money::parse(const QString &text, const Currency &currency)
{
    const DecimalReading reading = readDecimal(text, currency.digits());
    if (reading.fault == DecimalFault::TooManyDecimals) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("value"), text},
                                             {QStringLiteral("currency"), currency.code()},
                                             {QStringLiteral("digits"), currency.digits()}});
    }
    const bool tooLarge = reading.scaled > kLargest || reading.scaled < -kLargest;
    if (reading.fault != DecimalFault::None || tooLarge) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("value"), text}});
    }
    return fromMinor(reading.scaled);
}

QString Money::toDecimal(const Currency &currency) const
{
    return writeDecimal(m_minor, currency.digits());
}

Money Money::roundedTo(Money step) const
{
    const auto rounded = narrow(divideRounded(m_minor, step.m_minor) * step.m_minor);
    if (!rounded) {
        throw LogicError("money overflow");
    }
    return Money(*rounded);
}

Money operator+(Money a, Money b)
{
    const auto sum = checkedAdd(a.m_minor, b.m_minor);
    if (!sum) {
        throw LogicError("money overflow");
    }
    return Money(*sum);
}

Money operator-(Money a, Money b)
{
    const auto difference = checkedSubtract(a.m_minor, b.m_minor);
    if (!difference) {
        throw LogicError("money overflow");
    }
    return Money(*difference);
}

Money operator-(Money a)
{
    return Money() - a;
}
}
