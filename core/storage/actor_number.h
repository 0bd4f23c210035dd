// SPDX-License-Identifier: GPL-3.0-or-later
// Who acted, as rows hold it: a staff id, or a negative number of the program's own.
#pragma once

#include "core/domain/staff.h"

namespace rd
{
/// The way back from actorNumber; `login` is the person's. Roles are not kept.
[[nodiscard]] Actor actorOfNumber(qint64 number, const QString &login);
}
