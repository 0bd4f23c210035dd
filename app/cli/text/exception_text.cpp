// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out exceptions and counts.
#include "app/cli/text/exception_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/owner_text.h"
#include "app/cli/text/words.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString get(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

QString inLanguage(const QJsonObject &text, Language language)
{
    return get(text, language == Language::Chinese ? "zh_CN"_L1 : "en"_L1);
}

QString stepText(const QJsonObject &step, Language language, const StoreZone &zone)
{
    const QString text = inLanguage(step.value("text"_L1).toObject(), language);
    QString line = step.value("done_at"_L1).isNull() ? u"  [ ] "_s : u"  [x] "_s;
    line += get(step, "code"_L1) + (text.isEmpty() ? QString() : QString(u": "_s + text));
    if (!step.value("done_at"_L1).isNull()) {
        const QString note = get(step, "note"_L1);
        line += u" ("_s + get(step, "done_by"_L1) + u", "_s + localTime(step.value("done_at"_L1), zone)
                + (note.isEmpty() ? QString() : QString(u": "_s + note)) + u")"_s;
    }
    return line + '\n'_L1;
}

/// "Exception 1: lost parcel, line 1: 2, the counter until …"
QString headText(const QJsonObject &about, Language language, const StoreZone &zone)
{
    QString head = Text{"Exception %1: %2", "异常 %1：%2"}.in(language).arg(
        QString::number(about.value("exception"_L1).toInt()), wordOf(get(about, "kind"_L1), language));
    if (!about.value("line"_L1).isNull()) {
        head += Text{", line %1: %2", "，第 %1 行：%2"}.in(language).arg(
            QString::number(about.value("line"_L1).toInt()), get(about, "quantity"_L1));
    }
    if (about.value("closed_at"_L1).isNull()) {
        head += Text{"; %1, until %2", "；%1，期限 %2"}.in(language).arg(ownerText(get(about, "owner"_L1), language),
                                                                         localTime(about.value("due_at"_L1), zone));
        return head + (about.value("overdue"_L1).toBool() ? Text{", late", "，逾期"}.in(language) : QString());
    }
    const bool isBySelf = get(about, "closed_by"_L1) == "policy"_L1;
    const QString outcome = get(about, "outcome"_L1);
    return head
           + Text{"; closed by %1 at %2: %3", "；%1 于 %2 了结：%3"}.in(language).arg(
               get(about, "closed_by"_L1), localTime(about.value("closed_at"_L1), zone),
               isBySelf ? wordOf(outcome, language) : outcome);
}
}

QString exceptionsText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    QString text;
    for (const QJsonValue &value : document.value("exceptions"_L1).toArray()) {
        const QJsonObject about = value.toObject();
        const QString note = get(about, "note"_L1);
        text += u"\n"_s + headText(about, language, zone) + '\n'_L1;
        text += note.isEmpty() ? QString() : QString(u"  "_s + note + '\n'_L1);
        for (const QJsonValue &step : about.value("steps"_L1).toArray()) {
            text += stepText(step.toObject(), language, zone);
        }
    }
    return text;
}

QString messageText(const QJsonObject &document, Language language)
{
    return inLanguage(document.value("message"_L1).toObject(), language) + '\n'_L1;
}

QString takeOversText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QJsonArray all = document.value("take_overs"_L1).toArray();
    QString text;
    for (const QJsonValue &value : all) {
        const QJsonObject taken = value.toObject();
        text += Text{"Line %1: %2 counted, %3 were at the counter, difference %4; from %5 to %6, %7\n",
                     "第 %1 行：实点 %2，柜台应有 %3，差 %4；%5 交给 %6，%7\n"}
                    .in(language)
                    .arg(QString::number(taken.value("line"_L1).toInt()), get(taken, "counted"_L1),
                         get(taken, "expected"_L1), get(taken, "difference"_L1), get(taken, "from"_L1),
                         get(taken, "by"_L1), localTime(taken.value("at"_L1), zone));
    }
    for (const QJsonValue &value : all.isEmpty() ? QJsonArray() : document.value("lines"_L1).toArray()) {
        const QJsonObject line = value.toObject();
        text += Text{"Line %1 to inspect: %2 at the counter, %3 in the stockroom\n",
                     "第 %1 行待验货：柜台 %2，仓库 %3\n"}
                    .in(language)
                    .arg(QString::number(line.value("line"_L1).toInt()), get(line, "at_counter"_L1),
                         get(line, "in_stockroom"_L1));
    }
    return text.isEmpty() ? text : QString(u"\n"_s + text);
}
}
