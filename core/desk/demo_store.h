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

struct DemoWish {
    QString path;
    int returns = 200; ///< about so many
    int months = 3;
    QString language = QStringLiteral("en"); ///< of names and goods: "en" or "zh_CN"
};

struct DemoStore {
    QString path;
    QString login; ///< of the manager
    QString pin;   ///< everybody's
    std::vector<DemoPerson> staff;
    int returns = 0;
};

/// Makes a store of the last months; the newest returns stand at every step, some late, some due today.
/// The same wish at the same time gives the same store. file_exists, missing_field for numbers out of range.
[[nodiscard]] Result<DemoStore> makeDemoStore(const DemoWish &wish, const Clock &clock,
                                              const ProgressCall &progress = {});
/// {"path","pin","staff":[…],"returns"}
[[nodiscard]] QJsonObject demoToJson(const DemoStore &store);
}
