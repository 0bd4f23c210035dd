// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out points and coupons.
#include "app/cli/text/benefit_text.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString number(const QJsonObject &object, QLatin1String key)
{
    return QString::number(object.value(key).toInteger());
}

/// "take back 60 points", "give back coupon SPRING10".
QString toDo(const QJsonObject &benefit, Language language)
{
    const bool isTaken = benefit.value("direction"_L1) == "take_back"_L1;
    if (const QString coupon = benefit.value("coupon"_L1).toString(); !coupon.isEmpty()) {
        return (isTaken ? Text{"take back coupon %1", "收回优惠券 %1"} : Text{"give back coupon %1", "退还优惠券 %1"})
            .in(language)
            .arg(coupon);
    }
    return (isTaken ? Text{"take back %1 points", "扣回 %1 积分"} : Text{"give back %1 points", "退还 %1 积分"})
        .in(language)
        .arg(number(benefit, "open"_L1));
}

QString done(const QJsonObject &benefit, Language language)
{
    const bool isEarned = benefit.value("kind"_L1) == "points"_L1;
    QStringList people;
    for (const QJsonValue &tick : benefit.value("ticks"_L1).toArray()) {
        people.append(tick.toObject().value("by"_L1).toString());
    }
    people.removeDuplicates();
    const QString by = people.join(u", "_s);
    if (const QString coupon = benefit.value("coupon"_L1).toString(); !coupon.isEmpty()) {
        return Text{"coupon %1 given back by %2", "优惠券 %1 已退还，经办 %2"}.in(language).arg(coupon, by);
    }
    return (isEarned ? Text{"%1 points taken back by %2", "已扣回 %1 积分，经办 %2"}
                     : Text{"%1 points given back by %2", "已退还 %1 积分，经办 %2"})
        .in(language)
        .arg(number(benefit, "done"_L1), by);
}
}

QString saleBenefitsText(const QJsonObject &sale, Language language)
{
    const QJsonObject benefits = sale.value("benefits"_L1).toObject();
    QStringList parts;
    if (benefits.value("points"_L1).toInteger() > 0) {
        parts.append(Text{"%1 points earned", "获得 %1 积分"}.in(language).arg(number(benefits, "points"_L1)));
    }
    if (benefits.value("points_spent"_L1).toInteger() > 0) {
        parts.append(Text{"%1 points spent", "使用 %1 积分"}.in(language).arg(number(benefits, "points_spent"_L1)));
    }
    if (const QString coupon = benefits.value("coupon"_L1).toString(); !coupon.isEmpty()) {
        parts.append(Text{"coupon %1", "优惠券 %1"}.in(language).arg(coupon));
    }
    return parts.join(u"; "_s);
}

QString benefitsText(const QJsonObject &returnDocument, Language language)
{
    QString text;
    for (const QJsonValue &value : returnDocument.value("benefits"_L1).toArray()) {
        const QJsonObject benefit = value.toObject();
        if (benefit.value("done"_L1).toInteger() != 0) {
            text += done(benefit, language) + u'\n';
        }
        if (benefit.value("open"_L1).toInteger() != 0) {
            text += Text{"still to do: %1", "待处理：%1"}.in(language).arg(toDo(benefit, language)) + u'\n';
        }
    }
    return text.isEmpty() ? text : QString(u'\n' + text);
}
}
