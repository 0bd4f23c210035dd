// SPDX-License-Identifier: GPL-3.0-or-later
// Other rules for the store of a test.
#pragma once

#include "core/policy/policy_json.h"
#include "tests/support/store_fixture.h"

namespace rd::test
{
/// Puts the rules in force with a change made to them.
inline void setRules(StoreFixture &store, const std::function<void(Policy &)> &change)
{
    Policy policy = *store.reader().policy();
    change(policy);
    const QJsonObject document = policyToJson(policy, store.reader().facts().currency);
    (void)store.writer().setPolicy(store.as(QStringLiteral("hao")), document).value();
}
}
