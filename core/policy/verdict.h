// SPDX-License-Identifier: GPL-3.0-or-later
// What the policy says to a request: approved, needs review, denied unless overridden, or denied, and which rule decided.
#pragma once

#include "core/base/time.h"
#include "core/domain/rma.h"
#include "core/policy/policy.h"

#include <optional>
#include <vector>

namespace rd
{
/// One requested line as the rules see it.
struct RequestedLine {
    int line = 0;
    QString reason;
    Money estimate; ///< what would be refunded for it
    RuledArticle article{};
};

struct Request {
    std::optional<BusinessDate> saleDay;
    BusinessDate returnDay;
    std::vector<RequestedLine> lines;
};

/// The strictest result of all rules, and every rule with what it found. Inside the window means
/// returnDay − saleDay ≤ N in calendar days of the store; an unknown sale day is never inside. Goods that failed outside the
/// window but in their warranty need a review. An article sold for good is denied, unless the fault is the store's.
[[nodiscard]] Verdict judge(const Request &request, const Policy &policy, const Currency &currency);
}
