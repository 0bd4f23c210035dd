// SPDX-License-Identifier: GPL-3.0-or-later
// From a name to an owner.
#include "core/desk/work_receiver.h"

#include "core/storage/staff_repository.h"

namespace rd
{
Result<WorkReceiver> receiverNamed(Database &database, const QString &name)
{
    const QString text = name.trimmed();
    if (const QString prefix = QStringLiteral("role:"); text.startsWith(prefix)) {
        const QString code = text.mid(prefix.size());
        const auto role = fromCode<Role>(code);
        return role ? Result<WorkReceiver>(WorkReceiver{{}, role})
                    : refuse(ErrorCode::NotFound, {{QStringLiteral("problem"), QStringLiteral("unknown_role")},
                                                   {QStringLiteral("role"), code}});
    }
    const auto found = findStaff(database, text);
    return found && !found->staff.isDisabled ? Result<WorkReceiver>(WorkReceiver{found->staff, std::nullopt})
                                             : refuse(ErrorCode::NotFound, {{QStringLiteral("staff"), name}});
}
}
