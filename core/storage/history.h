// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the append-only history.
#pragma once

#include "core/domain/codes.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace rd
{
struct HistoryEntry {
    qint64 id = 0;
    UtcTime at;
    qint64 actor = 0; ///< actor number, see actorNumber
    EventAction action = EventAction::Noted;
    QJsonObject facts;
    QString text; ///< empty when erased
};

/// Oldest first.
[[nodiscard]] std::vector<HistoryEntry> historyOf(Database &database, RmaId rma);

/// How often something was entered about a return, and when last.
struct Occurrences {
    int count = 0;
    std::optional<UtcTime> last;
};
[[nodiscard]] Occurrences occurrencesOf(Database &database, RmaId rma, EventAction action);

/// The newest entry: its number and the first letters of its digest, as slips and reports print it.
struct ChainHead {
    qint64 id = 0;
    QString code;
};
[[nodiscard]] ChainHead chainHead(Database &database);
/// The same for the newest entry about a return.
[[nodiscard]] ChainHead chainHead(Database &database, RmaId rma);

/// What the clock said and what the last entry was when a manager accepted the clock as it is; the newest time.
struct AcceptedClock {
    UtcTime clock;
    UtcTime lastEntry;
};
[[nodiscard]] std::optional<AcceptedClock> lastAcceptedClock(Database &database);

/// Changes whenever another connection or process commits.
[[nodiscard]] qint64 dataVersion(Database &database);
}
