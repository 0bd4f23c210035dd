// SPDX-License-Identifier: GPL-3.0-or-later
// The store's one currency and how many digits its minor unit has.
#pragma once

#include <QString>

#include <optional>

namespace rd
{
/// ISO 4217 code with its number of decimals (CNY 2, JPY 0, KWD 3), as the ICU tables give them.
class Currency final
{
public:
    /// Empty when the code is not a currency ICU knows.
    [[nodiscard]] static std::optional<Currency> fromCode(const QString &isoCode);
    [[nodiscard]] QString code() const { return m_code; }
    [[nodiscard]] int digits() const { return m_digits; }
    /// 10 to the power of `digits()`.
    [[nodiscard]] qint64 unitsPerMajor() const;
    friend bool operator==(const Currency &, const Currency &) = default;

private:
    Currency(QString code, int digits) : m_code(std::move(code)), m_digits(digits) {}
    QString m_code;
    int m_digits;
};
}
