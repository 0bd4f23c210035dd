// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the fields of a JSON request and collects every fault with its path, instead of stopping at the first.
#pragma once

#include "core/base/result.h"
#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

namespace rd::cli
{
/// All faults of one request. The refusal has the code of the first and lists all under details.faults.
class RequestFaults final
{
public:
    void add(ErrorCode code, const QString &path, const QString &problem, const QJsonValue &value = QJsonValue());
    [[nodiscard]] bool isEmpty() const { return m_faults.isEmpty(); }
    [[nodiscard]] Error toError() const;

private:
    std::optional<ErrorCode> m_first;
    QJsonObject m_details;
    QJsonArray m_faults;
};

/// One object of the request. Absent fields and null give empty values unless they are required.
class JsonFields final
{
public:
    JsonFields(QJsonObject object, QString path, RequestFaults &faults)
        : m_object(std::move(object)), m_path(std::move(path)), m_faults(faults)
    {
    }

    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString requiredText(const QString &key);
    /// A list of texts.
    [[nodiscard]] QStringList texts(const QString &key);
    [[nodiscard]] bool boolean(const QString &key);
    /// A whole number; nothing when absent.
    [[nodiscard]] std::optional<int> number(const QString &key);
    /// Whole points; 0 when absent.
    [[nodiscard]] qint64 points(const QString &key);
    [[nodiscard]] std::optional<Money> amount(const QString &key, const Currency &currency);
    [[nodiscard]] Money requiredAmount(const QString &key, const Currency &currency);
    /// Decimal text, or a whole JSON number.
    [[nodiscard]] Quantity requiredQuantity(const QString &key);
    void each(const QString &key, const std::function<void(JsonFields &)> &read);
    void object(const QString &key, const std::function<void(JsonFields &)> &read);
    void fault(ErrorCode code, const QString &key, const QString &problem);
    /// Names the keys that nobody asked for.
    void finish();

private:
    [[nodiscard]] QJsonValue take(const QString &key);
    [[nodiscard]] QString pathOf(const QString &key) const;

    QJsonObject m_object;
    QString m_path;
    RequestFaults &m_faults;
    QSet<QString> m_asked;
};
}
