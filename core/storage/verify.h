// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be checked about a store: the file, the keys, the chain, the rows, the rules, the counters.
#pragma once

#include "core/storage/verify_rows.h"

namespace rd
{
struct StoreVerification {
    QJsonObject checked; ///< what was checked and how many of each
    std::vector<StoreProblem> problems;
};

/// Reads within one transaction; writes nothing. Without the key the chain is "unchecked", which is a problem.
[[nodiscard]] StoreVerification verifyStore(Store &store, const StoreProgress &progress);
}
