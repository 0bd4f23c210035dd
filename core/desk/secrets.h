// SPDX-License-Identifier: GPL-3.0-or-later
// What a PIN and a password must look like.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <algorithm>

namespace rd
{
inline constexpr int kShortestPin = 6;
inline constexpr int kLongestPin = 12;
inline constexpr int kShortestPassword = 10;

/// missing_field `pin` unless it has 6 to 12 digits; missing_field `password` when one is given and has fewer than 10 letters.
[[nodiscard]] inline Result<void> checkSecrets(const QString &pin, const QString &password)
{
    const auto isDigit = [](QChar letter) { return letter >= QLatin1Char('0') && letter <= QLatin1Char('9'); };
    if (pin.size() < kShortestPin || pin.size() > kLongestPin || !std::all_of(pin.begin(), pin.end(), isDigit)) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("pin")},
                                                {QStringLiteral("problem"), QStringLiteral("bad_pin")}});
    }
    if (!password.isEmpty() && password.size() < kShortestPassword) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("password")},
                                                {QStringLiteral("problem"), QStringLiteral("bad_password")}});
    }
    return {};
}
}
