// SPDX-License-Identifier: GPL-3.0-or-later
// Goods that are repaired and go back to the customer.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <optional>

namespace rd
{
/// Where the goods of a settlement are repaired, and how they came back. Sent again, it starts anew; the history keeps what was.
struct Repair {
    QString sentTo;
    QString reference;                        ///< the workshop's number or the parcel's; may be empty
    std::optional<BusinessDate> expectedBack; ///< as the workshop says
    UtcTime sentAt;
    std::optional<UtcTime> backAt;
    bool isRepaired = false;            ///< once they are back
    std::optional<UtcTime> collectedAt; ///< by the customer
    friend bool operator==(const Repair &, const Repair &) = default;
};
}
