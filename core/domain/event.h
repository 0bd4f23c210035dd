// SPDX-License-Identifier: GPL-3.0-or-later
// An entry of the append-only history, as the workflow wants it written.
#pragma once

#include "core/domain/codes.h"
#include "core/domain/staff.h"

#include <QJsonObject>
#include <QString>

namespace rd
{
/// What happened. `facts` holds integers, strings, arrays and objects of them only: ids, codes, quantities in
/// thousandths, amounts in minor units; never a name, a phone or free text. Free text goes to `text`, which is stored
/// apart so that a person can be erased; the event keeps a salted digest of it.
struct EventDraft {
    EventAction action = EventAction::Noted;
    Actor actor;
    QJsonObject facts;
    QString text;
    friend bool operator==(const EventDraft &, const EventDraft &) = default;
};
}
