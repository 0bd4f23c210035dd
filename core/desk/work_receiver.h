// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to have a task: a person by their login, or everybody of a role.
#pragma once

#include "core/base/result.h"
#include "core/domain/rma.h"
#include "core/storage/database.h"

namespace rd
{
struct WorkReceiver {
    Staff staff;              ///< of a role nobody
    std::optional<Role> role; ///< in place of a person
    [[nodiscard]] Owner owner() const { return role ? Owner::of(*role) : Owner::person(staff.id); }
    [[nodiscard]] RoleSet roles() const { return role ? RoleSet{*role} : staff.roles; }
};

/// "li" or "role:cashier": not_found (`staff`) for who is not here or acts no more, or (`role`, `unknown_role`).
[[nodiscard]] Result<WorkReceiver> receiverNamed(Database &database, const QString &name);
}
