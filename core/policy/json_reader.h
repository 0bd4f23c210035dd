// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON values by name and collects every fault with its path, instead of stopping at the first.
#pragma once

#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/policy/policy.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <functional>

namespace rd
{
/// One object of the document. Keys that were never asked for are faults when `finish` is called.
class JsonReader final
{
public:
    JsonReader(QJsonObject object, QString path, QJsonArray &faults)
        : m_object(std::move(object)), m_path(std::move(path)), m_faults(faults)
    {
    }
    [[nodiscard]] int integer(const char *key, int least, int most);
    [[nodiscard]] std::optional<int> optionalInteger(const char *key, int least, int most);
    [[nodiscard]] bool boolean(const char *key);
    [[nodiscard]] std::optional<bool> optionalBoolean(const char *key);
    [[nodiscard]] QString text(const char *key);
    [[nodiscard]] QString optionalText(const char *key);
    /// A code of lower-case letters, digits and underscores.
    [[nodiscard]] QString code(const char *key);
    [[nodiscard]] QString optionalCode(const char *key);
    [[nodiscard]] LocalText localText(const char *key);
    [[nodiscard]] Money amount(const char *key, const Currency &currency);
    [[nodiscard]] std::optional<Money> optionalAmount(const char *key, const Currency &currency);
    /// Calls back with a reader for each element, which must be objects.
    void each(const char *key, const std::function<void(JsonReader &)> &read);
    /// The same for a list that older documents do not have.
    void eachIfThere(const char *key, const std::function<void(JsonReader &)> &read);
    void object(const char *key, const std::function<void(JsonReader &)> &read);
    [[nodiscard]] QStringList codes(const char *key);
    [[nodiscard]] QStringList keys() const { return m_object.keys(); }
    [[nodiscard]] bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    [[nodiscard]] QJsonValue raw(const char *key);
    void fault(const char *key, const char *problem);
    /// Names the keys nobody asked for.
    void finish();

private:
    [[nodiscard]] QJsonValue take(const char *key);
    /// Asks for a key that may be missing or null.
    [[nodiscard]] bool isThere(const char *key);
    [[nodiscard]] QString pathOf(const QString &key) const;
    void faultAt(const QString &key, const char *problem);

    QJsonObject m_object;
    QString m_path;
    QJsonArray &m_faults;
    QSet<QString> m_asked;
};
}
