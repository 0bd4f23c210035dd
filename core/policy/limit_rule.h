// SPDX-License-Identifier: GPL-3.0-or-later
// Another time limit of a step for goods that came back for some reason, or for customers of some group.
#pragma once

#include "core/domain/codes.h"

#include <QStringList>

namespace rd
{
/// What rules about limits look at.
struct LimitFacts {
    QStringList reasons{}; ///< codes of the reasons for which goods came back
    QString group{};       ///< code of the customer's group, empty for none
};

/// Of a reason, a group, or both.
struct LimitRule {
    Step step = Step::Review;
    QString reason; ///< empty: any
    QString group;  ///< empty: any customer
    int minutes = 0;

    [[nodiscard]] bool fits(Step here, const LimitFacts &facts) const
    {
        return step == here && (reason.isEmpty() || facts.reasons.contains(reason))
               && (group.isEmpty() || group == facts.group);
    }
    friend bool operator==(const LimitRule &, const LimitRule &) = default;
};
}
