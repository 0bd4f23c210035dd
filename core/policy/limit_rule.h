// SPDX-License-Identifier: GPL-3.0-or-later
// Another time limit of a step for goods that came back for some reason.
#pragma once

#include "core/domain/codes.h"

#include <QString>

namespace rd
{
struct LimitRule {
    Step step = Step::Review;
    QString reason;
    int minutes = 0;
    friend bool operator==(const LimitRule &, const LimitRule &) = default;
};
}
