// SPDX-License-Identifier: GPL-3.0-or-later
// What of a return can be taken back while the goods and the money are still in the store.
#pragma once

#include "core/base/strong_id.h"
#include "core/domain/codes.h"
#include "core/money/quantity.h"

namespace rd
{
/// What has left the store is not undone: goods handed back, payouts, credits and goods given have entries of their own that
/// reverse them.
enum class Undoable { Approval, Refusal, Cancellation, Receipt, Loss, Inspection };
template <> struct CodeTable<Undoable> {
    static constexpr std::array kNames = {
        CodeName<Undoable>{Undoable::Approval, QLatin1String("approval")},
        CodeName<Undoable>{Undoable::Refusal, QLatin1String("refusal")},
        CodeName<Undoable>{Undoable::Cancellation, QLatin1String("cancellation")},
        CodeName<Undoable>{Undoable::Receipt, QLatin1String("receipt")},
        CodeName<Undoable>{Undoable::Loss, QLatin1String("loss")},
        CodeName<Undoable>{Undoable::Inspection, QLatin1String("inspection")},
    };
};

/// So many units of a line that are as they were before, and who took back what had been done to them.
struct UndoneUnits {
    int line = 0;
    Undoable what = Undoable::Approval;
    Quantity quantity;
    StaffId by;
    friend bool operator==(const UndoneUnits &, const UndoneUnits &) = default;
};
}
