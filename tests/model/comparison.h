// SPDX-License-Identifier: GPL-3.0-or-later
// The model's value beside core's.
#pragma once

#include "core/domain/rma.h"
#include "tests/model/world.h"

#include <QString>

#include <optional>
#include <type_traits>

namespace rd::model
{
/// Collects the first difference only.
class Comparison
{
public:
    template <typename A, typename B> void same(const char *what, const A &expected, const B &actual)
    {
        if (m_found.isEmpty() && !(expected == actual)) {
            m_found = QStringLiteral("%1 %2: expected %3, got %4")
                          .arg(QLatin1String(what), QString::number(m_where), show(expected), show(actual));
        }
    }
    void at(int where) { m_where = where; }
    [[nodiscard]] QString found() const { return m_found; }

private:
    template <typename V> static QString show(const V &value)
    {
        if constexpr (requires { value.has_value(); }) {
            return value ? show(*value) : QStringLiteral("nothing");
        } else if constexpr (std::is_enum_v<V>) {
            return QString::number(static_cast<int>(value));
        } else if constexpr (requires { value.value(); }) {
            return QString::number(value.value());
        } else if constexpr (std::is_same_v<V, QString>) {
            return value;
        } else {
            return QString::number(value);
        }
    }
    QString m_found;
    int m_where = 0;
};

void compareMoney(Comparison &compare, const Return &r, const ReturnCase &c);
}
