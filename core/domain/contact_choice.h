// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer wants to be told what becomes of a return.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <optional>

namespace rd
{
/// Lies beside name and phone, so that a person can be erased.
struct ContactChoice {
    QString email;
    QString language;                  ///< "en" or "zh_CN"; empty: the store's
    QString channel;                   ///< code of a channel of the rules; empty: nobody chose
    bool isRefused = false;            ///< the customer wants to be told nothing
    std::optional<UtcTime> agreedAt{}; ///< when the customer chose the channel
    [[nodiscard]] bool isEmpty() const
    {
        return email.isEmpty() && language.isEmpty() && channel.isEmpty() && !isRefused;
    }
    friend bool operator==(const ContactChoice &, const ContactChoice &) = default;
};
}
