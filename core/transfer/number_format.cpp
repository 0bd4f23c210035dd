// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of numbers into digits and scale, and what their separators tell.
#include "core/transfer/number_format.h"

#include <algorithm>
#include <array>

namespace rd
{
namespace
{
constexpr int kMostDigits = 18;
constexpr int kMostDecimals = 15;
const std::array<QByteArrayView, 11> kSigns = {"$", "€", "£", "¥", "￥", "元", "₩", "₹", " ", "\xC2\xA0", "'"};

struct Core {
    QByteArrayView text; ///< digits and separators only
    bool isNegative = false;
    bool isValid = true;
};

bool stripFront(QByteArrayView &text, QByteArrayView sign)
{
    const bool found = text.startsWith(sign);
    text = found ? text.sliced(sign.size()) : text;
    return found;
}

bool stripBack(QByteArrayView &text, QByteArrayView sign)
{
    const bool found = text.endsWith(sign);
    text = found ? text.first(text.size() - sign.size()) : text;
    return found;
}

bool stripSigns(QByteArrayView &text)
{
    return std::any_of(kSigns.begin(), kSigns.end(),
                       [&text](QByteArrayView sign) { return stripFront(text, sign) || stripBack(text, sign); });
}

/// Takes signs, currency and blanks off both ends.
Core coreOf(QByteArrayView text)
{
    Core core{text.trimmed()};
    int minuses = 0;
    if (core.text.startsWith('(') && core.text.endsWith(')')) {
        core.text = core.text.sliced(1, core.text.size() - 2);
        ++minuses;
    }
    for (bool goesOn = true; goesOn;) {
        goesOn = stripSigns(core.text);
        if (stripFront(core.text, "-") || stripFront(core.text, "−") || stripBack(core.text, "-")) {
            ++minuses;
            goesOn = true;
        } else if (minuses == 0 && stripFront(core.text, "+")) {
            goesOn = true;
        }
    }
    core.isNegative = minuses == 1;
    core.isValid = minuses <= 1 && !core.text.isEmpty();
    return core;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whole part with optional groups of three after the first; the separator must be the same throughout.
bool isGrouped(QByteArrayView whole, char group)
{
    const qsizetype first = whole.indexOf(group);
    if (first < 0) {
        return true;
    }
    if (first == 0 || first > 3 || (whole.size() - first) % 4 != 0) {
        return false;
    }
    for (qsizetype i = first; i < whole.size(); ++i) {
        if ((whole[i] == group) != ((i - first) % 4 == 0)) {
            return false;
        }
    }
    return true;
}

bool appendDigits(QByteArrayView text, char group, ExactNumber &number, int &count)
{
    for (const char c : text) {
        if (c == group) {
            continue;
        }
        if (!isDigit(c) || (number.digits != 0 && ++count >= kMostDigits)) {
            return false;
        }
        number.digits = number.digits * 10 + (c - '0');
    }
    return true;
}

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

Int128 widePower(int exponent)
{
    return exponent <= kMostDigits ? Int128(powerOfTen(exponent))
                                   : Int128(powerOfTen(kMostDigits)) * powerOfTen(exponent - kMostDigits);
}
}

std::optional<ExactNumber> readNumber(QByteArrayView text, DecimalMark mark)
{
    const Core core = coreOf(text);
    if (!core.isValid) {
        return std::nullopt;
    }
    const char point = mark == DecimalMark::Point ? '.' : ',';
    const qsizetype at = core.text.indexOf(point);
    const QByteArrayView whole = at < 0 ? core.text : core.text.first(at);
    const QByteArrayView fraction = at < 0 ? QByteArrayView() : core.text.sliced(at + 1);
    char group = mark == DecimalMark::Point ? ',' : '.';
    group = whole.contains(' ') ? ' ' : whole.contains('\'') ? '\'' : group;
    ExactNumber number;
    int count = 0;
    if ((whole.isEmpty() && fraction.isEmpty()) || fraction.size() > kMostDecimals || !isGrouped(whole, group)
        || !appendDigits(whole, group, number, count) || !appendDigits(fraction, '\0', number, count)) {
        return std::nullopt;
    }
    number.scale = static_cast<int>(fraction.size());
    number.digits = core.isNegative ? -number.digits : number.digits;
    return number;
}

std::optional<qint64> scaledExactly(const ExactNumber &number, int decimals)
{
    if (number.scale <= decimals) {
        return narrow(Int128(number.digits) * widePower(decimals - number.scale));
    }
    const qint64 unit = powerOfTen(number.scale - decimals);
    return number.digits % unit == 0 ? std::optional(number.digits / unit) : std::nullopt;
}

std::optional<qint64> scaledRounded(const ExactNumber &number, int decimals)
{
    return productRounded(number, 1000, decimals);
}

std::optional<qint64> productRounded(const ExactNumber &number, qint64 thousandths, int decimals)
{
    // 18 digits times 13 digits times at most 10^4 stays below 2^127.
    const Int128 numerator = Int128(number.digits) * thousandths * powerOfTen(decimals);
    return narrow(divideRounded(numerator, widePower(number.scale + 3)));
}

MarkEvidence evidenceOf(QByteArrayView text)
{
    const QByteArrayView core = coreOf(text).text;
    const qsizetype point = core.lastIndexOf('.');
    const qsizetype comma = core.lastIndexOf(',');
    if (point < 0 && comma < 0) {
        return MarkEvidence::None;
    }
    if (point >= 0 && comma >= 0) {
        return point > comma ? MarkEvidence::Point : MarkEvidence::Comma;
    }
    const qsizetype last = std::max(point, comma);
    const MarkEvidence asDecimal = point >= 0 ? MarkEvidence::Point : MarkEvidence::Comma;
    const MarkEvidence asGroup = point >= 0 ? MarkEvidence::Comma : MarkEvidence::Point;
    if (core.indexOf(core[last]) != last) {
        return asGroup; // twice the same: it groups thousands
    }
    const bool mayGroup = core.size() - last == 4 && last >= 1 && last <= 3 && core.front() != '0';
    return mayGroup ? MarkEvidence::Ambiguous : asDecimal;
}
}
