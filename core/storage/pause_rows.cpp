// SPDX-License-Identifier: GPL-3.0-or-later
// From "held" to "resumed", or to the end of the return.
#include "core/storage/pause_rows.h"

#include "core/domain/codes.h"
#include "core/storage/split_rows.h"

#include <limits>

namespace rd
{
PausesUntil pausesBefore(Database &database, RmaId rma, UtcTime until)
{
    PausesUntil pauses;
    Query query = database.query(QByteArray(kPastOfReturn)
                                 + "SELECT e.at, e.action FROM past AS p JOIN event AS e ON e.rma = p.rma AND "
                                   "e.id < p.before WHERE e.at < ?2 AND e.action IN (?3, ?4, ?5) ORDER BY e.id");
    query.with(rma, until, ordinalOf(EventAction::Held), ordinalOf(EventAction::Resumed),
               ordinalOf(EventAction::Closed));
    while (query.next()) {
        const auto at = query.get<UtcTime>(0);
        if (query.integer(1) == ordinalOf(EventAction::Held)) {
            pauses.runsSince = at;
        } else if (pauses.runsSince) {
            pauses.ended.push_back({*pauses.runsSince, at});
            pauses.runsSince.reset();
        }
    }
    return pauses;
}

std::vector<Pause> pausesOf(Database &database, RmaId rma, UtcTime now)
{
    PausesUntil pauses = pausesBefore(database, rma, UtcTime::fromMs(std::numeric_limits<qint64>::max()));
    if (pauses.runsSince) {
        pauses.ended.push_back({*pauses.runsSince, now});
    }
    return pauses.ended;
}
}
