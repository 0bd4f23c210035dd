// SPDX-License-Identifier: GPL-3.0-or-later
// What was said last counts until something else is said.
#include "core/workflow/grouping.h"

#include "core/workflow/guards.h"

namespace rd
{
Result<void> checkGrouping(const QString &group, const QString &reason, const CustomerGrouping &now,
                           const Policy &policy)
{
    if (auto given = requireText(reason, "reason"); !given) {
        return given;
    }
    const bool isWord = group == kNoGroup || group == kGroupOfTill;
    if (!isWord && policy.customerGroup(group) == nullptr) {
        return refuse(ErrorCode::UnknownReason, {{QStringLiteral("group"), group}});
    }
    if (group == (now.decided ? now.decided->group : QString(kGroupOfTill))) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("same_group")}});
    }
    return {};
}
}
