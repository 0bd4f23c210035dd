// SPDX-License-Identifier: GPL-3.0-or-later
// The codes of stretches of time, for documents.
#pragma once

#include "core/domain/codes.h"
#include "core/policy/reckon.h"

#include <array>

namespace rd
{
template <> struct CodeTable<StretchKind> {
    static constexpr std::array kNames = {
        CodeName<StretchKind>{StretchKind::Work, QLatin1String("counted")},
        CodeName<StretchKind>{StretchKind::Expected, QLatin1String("expected")},
        CodeName<StretchKind>{StretchKind::BeforeOpening, QLatin1String("before_opening")},
        CodeName<StretchKind>{StretchKind::Break, QLatin1String("break")},
        CodeName<StretchKind>{StretchKind::Night, QLatin1String("night")},
        CodeName<StretchKind>{StretchKind::ClosedDay, QLatin1String("closed_day")},
        CodeName<StretchKind>{StretchKind::Holiday, QLatin1String("holiday")},
        CodeName<StretchKind>{StretchKind::Pause, QLatin1String("paused")},
        CodeName<StretchKind>{StretchKind::Added, QLatin1String("added")},
    };
};
}
