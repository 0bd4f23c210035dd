// SPDX-License-Identifier: GPL-3.0-or-later
// To which group of the rules a customer belongs: as the till says, unless a manager said otherwise.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"

#include <QString>

#include <optional>

namespace rd
{
/// Instead of the code of a group: none, and what the till says.
inline constexpr QLatin1String kNoGroup("none");
inline constexpr QLatin1String kGroupOfTill("till");

/// What a manager said; never deleted.
struct GroupDecision {
    QString group; ///< code, or one of the two words above
    QString reason;
    UtcTime at;
    StaffId by;
    friend bool operator==(const GroupDecision &, const GroupDecision &) = default;
};

struct CustomerGrouping {
    QString said;                         ///< the till's own word, of the newest sale that has one
    std::optional<GroupDecision> decided; ///< the newest

    /// What names the group: a code, or the till's word for it; empty for none.
    [[nodiscard]] QString word() const
    {
        if (!decided || decided->group == kGroupOfTill) {
            return said;
        }
        return decided->group == kNoGroup ? QString() : decided->group;
    }
    friend bool operator==(const CustomerGrouping &, const CustomerGrouping &) = default;
};
}
