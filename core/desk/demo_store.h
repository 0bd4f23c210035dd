// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up store to look at: months of sales and returns, made by the real core under a simulated clock.
#pragma once

#include "core/base/clock.h"
#include "core/desk/desk_reader.h"

namespace rd
{
struct DemoPerson {
    QString login;
    QString name;
    RoleSet roles;
};

struct DemoStore {
    QString path;
    QString login; ///< of the manager
    QString pin;   ///< everybody's
    std::vector<DemoPerson> staff;
    int returns = 0;
};

/// Makes a store at `path` with about `returns` returns over the last `months` months; the last days' stand at every step.
/// The same arguments on the same day give the same store. file_exists, missing_field for numbers out of range.
[[nodiscard]] Result<DemoStore> makeDemoStore(const QString &path, int returns, int months, const Clock &clock,
                                              const ProgressCall &progress = {});
/// {"path","pin","staff":[…],"returns"}
[[nodiscard]] QJsonObject demoToJson(const DemoStore &store);
}
