// SPDX-License-Identifier: GPL-3.0-or-later
// Writing of upper-case figures by groups of four digits.
#include "ui/common/paper/capital_amount.h"

#include <array>

namespace rd::ui
{
namespace
{
const QString kDigits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
const QChar kZero = kDigits.at(0);

QChar digit(qint64 value)
{
    return kDigits.at(value);
}

/// One to four digits; leading zeros are left out, inner ones are said once, trailing ones never.
QString group(qint64 value)
{
    static const std::array<QString, 4> kPlaces{QStringLiteral("仟"), QStringLiteral("佰"), QStringLiteral("拾"),
                                                QString()};
    QString text;
    bool isZeroOwed = false;
    qint64 unit = 1000;
    for (const QString &place : kPlaces) {
        const qint64 figure = value / unit % 10;
        unit /= 10;
        if (figure == 0) {
            isZeroOwed = !text.isEmpty();
            continue;
        }
        if (isZeroOwed) {
            text += kZero;
            isZeroOwed = false;
        }
        text += digit(figure) + place;
    }
    return text;
}

QString whole(qint64 yuan)
{
    static const std::array<QString, 4> kNames{QString(), QStringLiteral("万"), QStringLiteral("亿"),
                                               QStringLiteral("万亿")};
    constexpr qint64 kGroup = 10'000;
    QString text;
    bool isZeroOwed = false;
    for (std::size_t place = kNames.size(); place-- > 0;) {
        qint64 unit = 1;
        for (std::size_t i = 0; i < place; ++i) {
            unit *= kGroup;
        }
        const qint64 part = yuan / unit % kGroup;
        if (part == 0) {
            isZeroOwed = !text.isEmpty();
            continue;
        }
        const bool hasGap = isZeroOwed || part < kGroup / 10;
        if (!text.isEmpty() && hasGap) {
            text += kZero;
        }
        isZeroOwed = false;
        text += group(part) + kNames.at(place);
    }
    return text;
}
}

QString capitalAmount(Money amount, const Currency &currency)
{
    constexpr int kFenDigits = 2;
    if (currency.digits() != kFenDigits) {
        return {};
    }
    const qint64 fenInAll = amount.isNegative() ? -amount.minor() : amount.minor();
    const qint64 yuan = fenInAll / 100;
    const qint64 jiao = fenInAll / 10 % 10;
    const qint64 fen = fenInAll % 10;
    QString text = amount.isNegative() ? QStringLiteral("负") : QString();
    if (yuan > 0) {
        text += whole(yuan) + QStringLiteral("元");
    } else if (fenInAll == 0) {
        text += QStringLiteral("零元");
    }
    if (jiao > 0) {
        text += digit(jiao) + QStringLiteral("角");
    } else if (fen > 0 && yuan > 0) {
        text += kZero;
    }
    text += fen > 0 ? QString(digit(fen) + QStringLiteral("分")) : QStringLiteral("整");
    return text;
}
}
