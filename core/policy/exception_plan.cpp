// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of plans.
#include "core/policy/exception_plan.h"

#include <algorithm>

namespace rd
{
const PlanStep *ExceptionPlan::step(const QString &code) const
{
    const auto found = std::ranges::find(steps, code, &PlanStep::code);
    return found == steps.end() ? nullptr : &*found;
}
}
