// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of JSON requests.
#include "app/cli/json_fields.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

void RequestFaults::add(ErrorCode code, const QString &path, const QString &problem, const QJsonValue &value)
{
    QJsonObject fault{{u"path"_s, path}, {u"problem"_s, problem}};
    if (!value.isNull() && !value.isUndefined()) {
        fault.insert(u"value"_s, value);
    }
    m_faults.append(fault);
    if (!m_first) {
        m_first = code;
        m_details = {{u"field"_s, path}};
        if (value.isString()) {
            m_details.insert(u"value"_s, value);
        }
    }
}

Error RequestFaults::toError() const
{
    QJsonObject details = m_details;
    details.insert(u"faults"_s, m_faults);
    return Error::of(m_first.value_or(ErrorCode::Usage), details);
}

QJsonValue JsonFields::take(const QString &key)
{
    m_asked.insert(key);
    return m_object.value(key);
}

QString JsonFields::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : QString(m_path + '.'_L1 + key);
}

void JsonFields::fault(ErrorCode code, const QString &key, const QString &problem)
{
    m_faults.add(code, pathOf(key), problem, m_object.value(key));
}

QString JsonFields::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() && !value.isNull() && !value.isUndefined()) {
        fault(ErrorCode::MissingField, key, u"not_text"_s);
    }
    return value.toString();
}

QString JsonFields::requiredText(const QString &key)
{
    const QString value = text(key).trimmed();
    const QJsonValue raw = m_object.value(key);
    if (value.isEmpty() && (raw.isString() || raw.isNull() || raw.isUndefined())) {
        fault(ErrorCode::MissingField, key, u"missing"_s);
    }
    return value;
}

QStringList JsonFields::texts(const QString &key)
{
    const QJsonValue value = take(key);
    QStringList list;
    bool isGood = value.isArray() || value.isNull() || value.isUndefined();
    for (const QJsonValue &each : value.toArray()) {
        isGood = isGood && each.isString();
        list.append(each.toString());
    }
    if (!isGood) {
        fault(ErrorCode::MissingField, key, u"not_text"_s);
    }
    return list;
}

bool JsonFields::boolean(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isBool() && !value.isNull() && !value.isUndefined()) {
        fault(ErrorCode::MissingField, key, u"not_a_boolean"_s);
    }
    return value.toBool();
}

std::optional<int> JsonFields::number(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    constexpr int kNone = -1;
    const int number = value.toInt(kNone);
    if (number < 0) {
        fault(ErrorCode::MissingField, key, u"not_a_whole_number"_s);
        return std::nullopt;
    }
    return number;
}

qint64 JsonFields::points(const QString &key)
{
    const QJsonValue value = take(key);
    constexpr qint64 kNone = -1;
    const qint64 points = value.isNull() || value.isUndefined() ? 0 : value.toInteger(kNone);
    if (points < 0) {
        fault(ErrorCode::MissingField, key, u"not_a_whole_number"_s);
        return 0;
    }
    return points;
}

std::optional<Money> JsonFields::amount(const QString &key, const Currency &currency)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        return std::nullopt;
    }
    const auto amount = value.isString() ? Money::parse(value.toString(), currency) : refuse(ErrorCode::BadAmount);
    if (!amount) {
        fault(ErrorCode::BadAmount, key, value.isString() ? u"bad_amount"_s : u"not_text"_s);
        return std::nullopt;
    }
    return *amount;
}

Money JsonFields::requiredAmount(const QString &key, const Currency &currency)
{
    if (const QJsonValue value = m_object.value(key); value.isNull() || value.isUndefined()) {
        m_asked.insert(key);
        fault(ErrorCode::MissingField, key, u"missing"_s);
        return {};
    }
    return amount(key, currency).value_or(Money());
}

Quantity JsonFields::requiredQuantity(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isNull() || value.isUndefined()) {
        fault(ErrorCode::MissingField, key, u"missing"_s);
        return {};
    }
    constexpr qint64 kNone = -1;
    const qint64 whole = value.toInteger(kNone);
    const auto quantity = Quantity::parse(value.isString() ? value.toString() : QString::number(whole));
    if (!quantity || !quantity->isPositive()) {
        fault(ErrorCode::BadQuantity, key, u"bad_quantity"_s);
        return {};
    }
    return *quantity;
}

void JsonFields::each(const QString &key, const std::function<void(JsonFields &)> &read)
{
    const QJsonValue list = take(key);
    if (!list.isArray() && !list.isNull() && !list.isUndefined()) {
        fault(ErrorCode::MissingField, key, u"not_a_list"_s);
    }
    int index = 0;
    for (const QJsonValue &element : list.toArray()) {
        const QString path = QString(u"%1[%2]"_s).arg(pathOf(key)).arg(index++);
        if (!element.isObject()) {
            m_faults.add(ErrorCode::MissingField, path, u"not_an_object"_s);
            continue;
        }
        JsonFields fields(element.toObject(), path, m_faults);
        read(fields);
        fields.finish();
    }
}

void JsonFields::object(const QString &key, const std::function<void(JsonFields &)> &read)
{
    const QJsonValue value = take(key);
    if (!value.isObject() && !value.isNull() && !value.isUndefined()) {
        fault(ErrorCode::MissingField, key, u"not_an_object"_s);
    }
    JsonFields fields(value.toObject(), pathOf(key), m_faults);
    read(fields);
    fields.finish();
}

void JsonFields::finish()
{
    for (const QString &key : m_object.keys()) {
        if (!m_asked.contains(key)) {
            fault(ErrorCode::Usage, key, u"unknown_key"_s);
        }
    }
}
}
