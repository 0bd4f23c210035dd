// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing and filling the wording of an error.
#include "app/cli/text/error_text.h"

#include "app/cli/text/error_wordings.h"
#include "app/cli/text/moments.h"
#include "app/cli/text/words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)\\}"_s);
    return pattern;
}

QString valueText(const QJsonValue &value, Language language)
{
    switch (value.type()) {
    case QJsonValue::Double:
        return QString::number(value.toInteger());
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue &part : value.toArray()) {
            parts.append(valueText(part, language));
        }
        return parts.join(language == Language::Chinese ? u"、"_s : u", "_s);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isNull()) {
                parts.append(it.key() + ' '_L1 + valueText(it.value(), language));
            }
        }
        return parts.join(' '_L1);
    }
    default:
        return value.toString();
    }
}

/// Codes of the process read better as words; what the user typed must stay as it is.
QString detailText(const QString &key, const QJsonValue &value, Language language, const std::optional<StoreZone> &zone)
{
    static const QStringList coded{u"state"_s, u"step"_s,        u"outcome"_s, u"right"_s,
                                   u"goods"_s, u"paid_tender"_s, u"what"_s,    u"role"_s};
    static const QStringList moments{u"paid_at"_s, u"until"_s, u"hold"_s, u"clock"_s,        u"last"_s,
                                     u"due_at"_s,  u"to"_s,    u"now"_s,  u"waiting_since"_s};
    if (zone && moments.contains(key) && UtcTime::parse(value.toString())) {
        return localTime(value, *zone);
    }
    if (coded.contains(key)) {
        return wordOf(value.toString(), language);
    }
    if (key == "roles"_L1) {
        QStringList roles;
        for (const QJsonValue &role : value.toArray()) {
            roles.append(wordOf(role.toString(), language));
        }
        return roles.join(language == Language::Chinese ? u"、"_s : u", "_s);
    }
    return valueText(value, language);
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())
           || (value.isArray() && value.toArray().isEmpty());
}

bool fits(const ErrorWording &wording, const Error &error)
{
    const QLatin1String kind(wording.kind);
    if (wording.code != error.code) {
        return false;
    }
    if (!kind.isEmpty() && error.details.value("problem"_L1) != kind && error.details.value("reason"_L1) != kind) {
        return false;
    }
    for (auto keys = placeholder().globalMatch(wording.text.in(Language::English)); keys.hasNext();) {
        const QJsonValue value = error.details.value(keys.next().captured(1));
        if (isNothing(value)) {
            return false;
        }
    }
    return true;
}

QString fill(const QString &pattern, const QJsonObject &details, Language language,
             const std::optional<StoreZone> &zone)
{
    QString text;
    qsizetype done = 0;
    for (auto keys = placeholder().globalMatch(pattern); keys.hasNext();) {
        const QRegularExpressionMatch key = keys.next();
        text += QStringView(pattern).mid(done, key.capturedStart() - done);
        text += detailText(key.captured(1), details.value(key.captured(1)), language, zone);
        done = key.capturedEnd();
    }
    return text + pattern.mid(done);
}

QString faultLine(const QJsonObject &fault, Language language)
{
    const QString problem =
        fault.value("message"_L1).toString(problemText(fault.value("problem"_L1).toString(), language));
    QStringList where;
    if (fault.contains("row"_L1)) {
        where.append(Text{"row %1", "第 %1 行"}.in(language).arg(fault.value("row"_L1).toInteger()));
    }
    for (const auto &key : {"column"_L1, "path"_L1}) {
        if (const QString text = fault.value(key).toString(); !text.isEmpty()) {
            where.append(text);
        }
    }
    const QString value = valueText(fault.value("value"_L1), language);
    return where.join(u", "_s) + u": "_s + problem + (value.isEmpty() ? QString() : QString(u" ("_s + value + u")"_s));
}
}

QString errorText(const Error &error, Language language, const std::optional<StoreZone> &zone)
{
    for (const auto &table :
         {photoWordings(), messageWordings(), workWordings(), exceptionWordings(), tillWordings(), articleWordings(),
          backWordings(), wayWordings(), ruleWordings(), worldWordings(), inputWordings()}) {
        const auto found = std::ranges::find_if(table,
                                                [&error](const ErrorWording &wording) { return fits(wording, error); });
        if (found != table.end()) {
            return fill(found->text.in(language), error.details, language, zone);
        }
    }
    return errorName(error.code);
}

QStringList faultLines(const Error &error, Language language)
{
    QStringList lines;
    for (const auto &key : {"faults"_L1, "errors"_L1}) {
        for (const QJsonValue &fault : error.details.value(key).toArray()) {
            lines.append(faultLine(fault.toObject(), language));
        }
    }
    return lines;
}

QJsonObject errorDocument(const Error &error, Language language, const std::optional<StoreZone> &zone)
{
    return {{u"code"_s, errorName(error.code)},
            {u"message"_s, errorText(error, language, zone)},
            {u"details"_s, error.details}};
}

QJsonObject withMessage(const QJsonObject &refusal, Language language)
{
    const auto code = errorFromName(refusal.value("code"_L1).toString());
    return code ? errorDocument(Error::of(*code, refusal.value("details"_L1).toObject()), language) : refusal;
}
}
