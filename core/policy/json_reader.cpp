// SPDX-License-Identifier: GPL-3.0-or-later
// Typed reads with a path for every fault.
#include "core/policy/json_reader.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace rd
{
namespace
{
bool isCode(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9_]+\\z"));
    return pattern.match(text).hasMatch();
}
}

QString JsonReader::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + QLatin1Char('.') + key);
}

void JsonReader::faultAt(const QString &key, const char *problem)
{
    m_faults.append(QJsonObject{{QStringLiteral("path"), pathOf(key)},
                                {QStringLiteral("problem"), QString::fromLatin1(problem)},
                                {QStringLiteral("value"), m_object.value(key)}});
}

void JsonReader::fault(const char *key, const char *problem)
{
    faultAt(QString::fromLatin1(key), problem);
}

QJsonValue JsonReader::take(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    if (!m_object.contains(name)) {
        faultAt(name, "missing");
    }
    return m_object.value(name);
}

bool JsonReader::isThere(const char *key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    const QJsonValue value = m_object.value(name);
    return !value.isUndefined() && !value.isNull();
}

QJsonValue JsonReader::raw(const char *key)
{
    return take(key);
}

int JsonReader::integer(const char *key, int least, int most)
{
    const QJsonValue value = take(key);
    const int number = value.toInt(least - 1);
    if (!value.isUndefined() && (number < least || number > most)) {
        fault(key, "not_a_whole_number_in_range");
    }
    return number;
}

std::optional<int> JsonReader::optionalInteger(const char *key, int least, int most)
{
    if (!isThere(key)) {
        return std::nullopt;
    }
    return integer(key, least, most);
}

bool JsonReader::boolean(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool()) {
        fault(key, "not_true_or_false");
    }
    return value.toBool();
}

std::optional<bool> JsonReader::optionalBoolean(const char *key)
{
    return isThere(key) ? std::optional(boolean(key)) : std::nullopt;
}

QString JsonReader::optionalText(const char *key)
{
    return isThere(key) ? text(key) : QString();
}

QString JsonReader::text(const char *key)
{
    const QJsonValue value = take(key);
    const QString text = value.toString().normalized(QString::NormalizationForm_C);
    if (!value.isUndefined() && (!value.isString() || text.trimmed().isEmpty())) {
        fault(key, "not_a_text");
    } else if (cleanText(text, true).simplified() != text.simplified()) {
        fault(key, "unsafe_text");
    }
    return value.toString();
}

QString JsonReader::code(const char *key)
{
    const QString value = text(key);
    if (!value.isEmpty() && !isCode(value)) {
        fault(key, "not_a_code");
    }
    return value;
}

QString JsonReader::optionalCode(const char *key)
{
    return isThere(key) ? code(key) : QString();
}

LocalText JsonReader::localText(const char *key)
{
    LocalText both;
    object(key, [&both](JsonReader &inner) { both = {inner.text("en"), inner.text("zh_CN")}; });
    return both;
}

Money JsonReader::amount(const char *key, const Currency &currency)
{
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        return {};
    }
    const auto money = value.isString() ? Money::parse(value.toString(), currency)
                                        : Result<Money>(refuse(ErrorCode::BadAmount));
    if (!money || money->isNegative()) {
        fault(key, "not_an_amount");
        return {};
    }
    return *money;
}

std::optional<Money> JsonReader::optionalAmount(const char *key, const Currency &currency)
{
    if (!isThere(key)) {
        return std::nullopt;
    }
    return amount(key, currency);
}

void JsonReader::each(const char *key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray()) {
        fault(key, "not_a_list");
    }
    const QJsonArray items = value.toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString path = pathOf(QString::fromLatin1(key)) + QLatin1Char('[') + QString::number(i)
                             + QLatin1Char(']');
        JsonReader inner(items.at(i).toObject(), path, m_faults);
        read(inner);
        inner.finish();
    }
}

void JsonReader::eachIfThere(const char *key, const std::function<void(JsonReader &)> &read)
{
    if (isThere(key)) {
        each(key, read);
    }
}

void JsonReader::object(const char *key, const std::function<void(JsonReader &)> &read)
{
    const QJsonValue value = take(key);
    if (value.isUndefined()) {
        return;
    }
    if (!value.isObject()) {
        fault(key, "not_an_object");
        return;
    }
    JsonReader inner(value.toObject(), pathOf(QString::fromLatin1(key)), m_faults);
    read(inner);
    inner.finish();
}

QStringList JsonReader::codes(const char *key)
{
    const QJsonValue value = take(key);
    QStringList list;
    bool isValid = value.isArray();
    for (const QJsonValue item : value.toArray()) {
        isValid = isValid && isCode(item.toString());
        list.append(item.toString());
    }
    if (!value.isUndefined() && !isValid) {
        fault(key, "not_a_list_of_codes");
    }
    return list;
}

void JsonReader::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key)) {
            faultAt(key, "unknown_key");
        }
    }
}
}
