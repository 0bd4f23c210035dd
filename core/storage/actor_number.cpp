// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of the program's own actors.
#include "core/storage/actor_number.h"

namespace rd
{
Actor actorOfNumber(qint64 number, const QString &login)
{
    switch (number) {
    case -1:
        return Actor::policy();
    case -2:
        return Actor::import();
    case -3:
        return Actor::system();
    default:
        return {Actor::Kind::Person, StaffId(number), login, {}};
    }
}
}
