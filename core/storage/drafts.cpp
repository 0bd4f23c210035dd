// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of draft and import.
#include "core/storage/drafts.h"

#include <QJsonDocument>

namespace rd
{
QJsonObject loadDraft(Database &database, const QString &name)
{
    Query query = database.query("SELECT content FROM draft WHERE name = ?");
    return query.with(name).next() ? QJsonDocument::fromJson(query.blob(0)).object() : QJsonObject();
}

void saveDraft(Store &store, const QString &name, const QJsonObject &content, UtcTime at)
{
    const StoreLockGuard guard(store.lock());
    Database &database = store.database();
    if (content.isEmpty()) {
        database.query("DELETE FROM draft WHERE name = ?").with(name).run();
        return;
    }
    const QString text = QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
    database
        .query(
            "INSERT INTO draft (name, content, at) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET content = excluded.content, at = excluded.at")
        .with(name, text, at)
        .run();
}

std::vector<ImportRecord> interruptedImports(Database &database)
{
    std::vector<ImportRecord> list;
    Query query = database.query(
        "SELECT i.file, i.done, i.total, i.at FROM import AS i WHERE i.state = 'running' AND NOT EXISTS "
        "(SELECT 1 FROM import AS l WHERE l.file = i.file AND l.id > i.id) ORDER BY i.id");
    while (query.next()) {
        ImportRecord record;
        query.into(record.file, record.done, record.total, record.at);
        list.push_back(record);
    }
    return list;
}

qint64 beginImport(Database &database, const QString &file, const QString &source, qint64 total, UtcTime at)
{
    database.query("INSERT INTO import (file, source, state, done, total, at) VALUES (?, ?, 'running', 0, ?, ?)")
        .with(file, source, total, at)
        .run();
    return database.number("SELECT last_insert_rowid()");
}

void noteImport(Database &database, qint64 import, qint64 done, const char *state)
{
    database.query("UPDATE import SET done = ?, state = ? WHERE id = ?").with(done, QLatin1String(state), import).run();
}
}
