// SPDX-License-Identifier: GPL-3.0-or-later
// From the document to words.
#include "app/cli/text/due_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"
#include "app/cli/text/words.h"
#include "core/policy/stretch_codes.h"
#include "ui/words/due_words.h"

#include <QJsonArray>

#include <algorithm>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
UtcTime timeOf(const QJsonValue &value)
{
    return UtcTime::parse(value.toString()).value_or(UtcTime());
}

std::vector<Stretch> stretchesOf(const QJsonArray &list)
{
    std::vector<Stretch> stretches;
    for (const QJsonValue &value : list) {
        const QJsonValue name = value["name"_L1];
        stretches.push_back({timeOf(value["from"_L1]),
                             timeOf(value["to"_L1]),
                             fromCode<StretchKind>(value["kind"_L1].toString()).value_or(StretchKind::Work),
                             {name["en"_L1].toString(), name["zh_CN"_L1].toString()}});
    }
    return stretches;
}

/// The limit that the stretches lead to, and how it came to be due later.
QString extendedText(const QJsonObject &task, Language language, const StoreZone &zone)
{
    QString text;
    for (const QJsonValue &extension : task.value("extensions"_L1).toArray()) {
        const QString reason = extension["reason"_L1].toString();
        text += u"  "_s
                + extendedWords(extension["by"_L1].toString(), localTime(extension["until"_L1], zone), reason, language)
                + '\n'_L1;
    }
    const QString limit = localTime(task.value("limit_at"_L1), zone);
    const bool isLater = task.value("due_at"_L1) != task.value("limit_at"_L1);
    return isLater ? QString(text + u"  "_s + limitWasWords(limit, language) + '\n'_L1) : text;
}

QString taskText(const QJsonObject &task, Language language, const StoreZone &zone)
{
    const QString late = task.value("overdue"_L1).toBool() ? Text{", late", "，逾期"}.in(language) : QString();
    QString text = Text{"%1: due %2%3\n", "%1：期限 %2%3\n"}.in(language).arg(
        wordOf(task.value("step"_L1).toString(), language), localTime(task.value("due_at"_L1), zone), late);
    const QString limit = limitWords(task.value("expected_days"_L1).toInt(), task.value("limit_minutes"_L1).toInt(),
                                     task.value("opening_hours"_L1).toBool(), language);
    text += u"  "_s + Text{"limit", "时限"}.in(language) + u": "_s + limit + '\n'_L1;
    text += extendedText(task, language, zone);
    const std::vector<DueLine> lines = dueLines(stretchesOf(task.value("stretches"_L1).toArray()), zone, language);
    int width = 0;
    for (const DueLine &line : lines) {
        width = std::max(width, displayWidth(line.when));
    }
    for (const DueLine &line : lines) {
        text += u"  "_s + line.when + QString(width - displayWidth(line.when) + 2, ' '_L1) + line.what + '\n'_L1;
    }
    std::vector<int> years;
    for (const QJsonValue &year : task.value("years_not_covered"_L1).toArray()) {
        years.push_back(year.toInt());
    }
    const QString uncovered = uncoveredWords(years, language);
    return uncovered.isEmpty() ? text : QString(text + u"  "_s + uncovered + '\n'_L1);
}
}

QString dueText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const QJsonArray tasks = document.value("tasks"_L1).toArray();
    const auto isOpen = [](const QJsonValue &task) { return task["closed_at"_L1].isNull(); };
    const bool isAnyOpen = std::any_of(tasks.begin(), tasks.end(), isOpen);
    QString text = document.value("number"_L1).toString() + '\n'_L1
                   + keyValues({{Text{"promised by", "承诺完成"}.in(language),
                                 localTime(document.value("promised_by"_L1), zone)},
                                {Text{"waits for the customer since", "等待顾客，自"}.in(language),
                                 localTime(document.value("waiting_since"_L1), zone)}});
    for (const QJsonValue &task : tasks) {
        if (isOpen(task) || !isAnyOpen) {
            text += '\n'_L1 + taskText(task.toObject(), language, zone);
        }
    }
    return text;
}
}
