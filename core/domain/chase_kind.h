// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer asked again.
#pragma once

#include "core/domain/codes.h"

#include <array>

namespace rd
{
enum class ChaseKind {
    Asked,     ///< how far it is
    Late,      ///< why it is later than promised
    Unhappy,   ///< and is not happy with how it goes
    Complaint, ///< formally, or louder than that: a manager follows it up
};
template <> struct CodeTable<ChaseKind> {
    static constexpr std::array kNames = {
        CodeName<ChaseKind>{ChaseKind::Asked, QLatin1String("asked")},
        CodeName<ChaseKind>{ChaseKind::Late, QLatin1String("late")},
        CodeName<ChaseKind>{ChaseKind::Unhappy, QLatin1String("unhappy")},
        CodeName<ChaseKind>{ChaseKind::Complaint, QLatin1String("complaint")},
    };
};
}
