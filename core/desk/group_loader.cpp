// SPDX-License-Identifier: GPL-3.0-or-later
// What was said of the customer, by the names of the rules.
#include "core/desk/group_loader.h"

#include "core/storage/customer_groups.h"

namespace rd
{
QString groupOf(const OpenStore &store, std::optional<CustomerId> customer)
{
    const bool isAnybody = customer && customer->isValid() && !store.policy().customerGroups.empty();
    return isAnybody ? store.policy().groupMeant(groupingOf(store.database(), *customer).word()) : QString();
}
}
