// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the rules that says how long each step may take.
#pragma once

#include "core/policy/policy.h"

namespace rd::ui
{
struct Limits {
    std::array<int, kStepCount> steps{}; ///< minutes
    std::vector<LimitRule> rules;        ///< the first that fits counts instead
    int goodsExpectedDays = 0;
    int warnAtPercent = 0;

    [[nodiscard]] static Limits of(const Policy &policy)
    {
        return {policy.stepLimitsMinutes, policy.limitRules, policy.goodsExpectedDays, policy.warnAtPercent};
    }
    void putInto(Policy &policy) const
    {
        policy.stepLimitsMinutes = steps;
        policy.limitRules = rules;
        policy.goodsExpectedDays = goodsExpectedDays;
        policy.warnAtPercent = warnAtPercent;
    }
    friend bool operator==(const Limits &, const Limits &) = default;
};
}
