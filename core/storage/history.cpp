// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of event with their texts.
#include "core/storage/history.h"

#include <QJsonDocument>

namespace rd
{
std::vector<HistoryEntry> historyOf(Database &database, RmaId rma)
{
    std::vector<HistoryEntry> list;
    Query query = database.query(
        "SELECT e.id, e.at, e.actor, e.action, e.payload, coalesce(x.text, '') FROM event AS e "
        "LEFT JOIN event_text AS x ON x.event = e.id WHERE e.rma = ? ORDER BY e.id");
    query.with(rma);
    while (query.next()) {
        HistoryEntry entry;
        qint64 action = 0;
        QByteArray payload;
        query.into(entry.id, entry.at, entry.actor, action, payload, entry.text);
        entry.action = static_cast<EventAction>(action - 1);
        entry.facts = QJsonDocument::fromJson(payload).object();
        entry.facts.remove(QLatin1String("v"));
        entry.facts.remove(QLatin1String("text"));
        list.push_back(std::move(entry));
    }
    return list;
}

Occurrences occurrencesOf(Database &database, RmaId rma, EventAction action)
{
    Query query = database.query("SELECT count(*), max(at) FROM event WHERE rma = ? AND action = ?");
    query.with(rma, ordinalOf(action));
    return query.next() ? Occurrences{query.get<int>(0), query.get<std::optional<UtcTime>>(1)} : Occurrences{};
}

ChainHead chainHead(Database &database)
{
    Query query = database.query("SELECT id, substr(hex(digest), 1, 8) FROM event ORDER BY id DESC LIMIT 1");
    return query.next() ? ChainHead{query.integer(0), query.text(1)} : ChainHead{};
}

ChainHead chainHead(Database &database, RmaId rma)
{
    Query query = database.query(
        "SELECT id, substr(hex(digest), 1, 8) FROM event WHERE rma = ? ORDER BY id DESC LIMIT 1");
    query.with(rma);
    return query.next() ? ChainHead{query.integer(0), query.text(1)} : ChainHead{};
}

std::optional<AcceptedClock> lastAcceptedClock(Database &database)
{
    Query query = database.query(
        "SELECT json_extract(payload, '$.clock'), json_extract(payload, '$.last') FROM event WHERE action = 37 ORDER BY id DESC LIMIT 1");
    return query.next() ? std::optional(AcceptedClock{query.get<UtcTime>(0), query.get<UtcTime>(1)}) : std::nullopt;
}

qint64 dataVersion(Database &database)
{
    return database.number("PRAGMA data_version");
}
}
