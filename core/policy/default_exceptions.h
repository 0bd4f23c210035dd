// SPDX-License-Identifier: GPL-3.0-or-later
// What a new store does about each kind of exception. Private to this room.
#pragma once

#include "core/policy/policy.h"

namespace rd
{
[[nodiscard]] std::array<ExceptionPlan, kExceptionKinds> defaultExceptionPlans();
}
