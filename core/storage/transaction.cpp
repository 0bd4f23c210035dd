// SPDX-License-Identifier: GPL-3.0-or-later
// Begin, record, commit.
#include "core/storage/transaction.h"

#include "core/storage/keyed_hash.h"

#include <QJsonDocument>

#include <utility>

namespace rd
{
namespace
{
/// A connection that could not roll back holds what was cut off, and the engine's lock.
Database &freshDatabase(Store &store)
{
    if (store.database().isInTransaction()) {
        store.reopen();
    }
    return store.database();
}
}

WriteTransaction::WriteTransaction(Store &store)
    : m_store(store), m_lock(store.lock()), m_rows(freshDatabase(store), store.keys().row)
{
    database().run("BEGIN IMMEDIATE");
}

WriteTransaction::~WriteTransaction()
{
    if (m_isOpen && database().isInTransaction()) {
        try {
            database().run("ROLLBACK");
        } catch (const std::exception &) {
            // The next write opens the connection again.
        }
    }
}

UtcTime WriteTransaction::lastEventAt()
{
    return UtcTime::fromMs(database().number("SELECT at FROM event ORDER BY id DESC LIMIT 1"));
}

void WriteTransaction::setMoment(UtcTime now, BusinessDate storeDay, MonthEnds monthEnds)
{
    m_at = now;
    m_storeDay = storeDay;
    m_monthEnds = std::move(monthEnds);
}

UtcTime WriteTransaction::monthEndByRules(BusinessMonth month) const
{
    if (!m_monthEnds) {
        throw LogicError("a write of a return knows when months end");
    }
    return m_monthEnds(month);
}

bool WriteTransaction::isFirst(const QString &sku, const QString &name)
{
    const auto before = m_articles.size();
    m_articles.insert({sku, name});
    return m_articles.size() > before;
}

void WriteTransaction::record(const EventDraft &event, RmaId rma)
{
    m_entries.push_back({event, rma});
}

void WriteTransaction::writeEvents()
{
    const std::vector<Entry> entries = std::exchange(m_entries, {});
    if (entries.empty()) {
        return;
    }
    for (size_t i = 0; i + 1 < entries.size(); ++i) {
        append(entries[i], {});
    }
    append(entries.back(), m_rows.takeTouched());
}

void WriteTransaction::append(const Entry &entry, const QByteArray &touched)
{
    QByteArray previous;
    qint64 id = 1;
    {
        Query last = database().query("SELECT id, digest FROM event ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            id = last.integer(0) + 1;
            previous = last.blob(1);
        }
    }
    QJsonObject payload = entry.draft.facts;
    payload.insert(QStringLiteral("v"), 1);
    QByteArray salt;
    if (!entry.draft.text.isEmpty()) {
        salt = randomBytes(16);
        payload.insert(QStringLiteral("text"), textDigest(salt, entry.draft.text));
    }
    const QByteArray bytes = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    const EventRecord record{id,
                             m_at.ms(),
                             m_storeDay.days(),
                             actorNumber(entry.draft.actor),
                             ordinalOf(entry.draft.action),
                             entry.rma.value(),
                             bytes,
                             touched};
    const QByteArray digest = eventDigest(keys().chain, previous, record);
    database()
        .query(
            "INSERT INTO event (id, at, store_day, actor, action, rma, payload, touched, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .with(id, m_at, m_storeDay, record.actor, record.action)
        .bind(entry.rma.isValid() ? cellOf(entry.rma) : Cell())
        .bind({Cell::Kind::Text, 0, bytes})
        .with(touched.isNull() ? QByteArray("") : touched, digest)
        .run();
    if (!entry.draft.text.isEmpty()) {
        database()
            .query("INSERT INTO event_text (event, salt, text) VALUES (?, ?, ?)")
            .with(id, salt, entry.draft.text)
            .run();
    }
}

void WriteTransaction::commit()
{
    writeEvents();
    if (m_rows.hasTouched()) {
        throw LogicError("protected rows were written without an entry in the history");
    }
    if (database().hasLostLog()) {
        throw StorageError(ErrorCode::Busy, QStringLiteral("the log of the store was taken away"), 0,
                           {{QStringLiteral("problem"), QStringLiteral("log_gone")}});
    }
    try {
        database().run("COMMIT");
    } catch (const StorageError &error) {
        throw CommitError(error);
    }
    m_isOpen = false;
}

ReadTransaction::ReadTransaction(Database &database) : m_database(database), m_isOuter(!database.isInTransaction())
{
    if (m_isOuter) {
        m_database.run("BEGIN");
    }
}

ReadTransaction::~ReadTransaction()
{
    // The engine ends it by itself after some errors.
    if (m_isOuter && m_database.isInTransaction()) {
        try {
            m_database.run("COMMIT");
        } catch (const std::exception &) {
            // Nothing was written.
        }
    }
}

qint64 actorNumber(const Actor &actor)
{
    switch (actor.kind) {
    case Actor::Kind::Person:
        return actor.staff.value();
    case Actor::Kind::Policy:
        return -1;
    case Actor::Kind::Import:
        return -2;
    case Actor::Kind::System:
        break;
    }
    return -3;
}

QByteArray eventDigest(const QByteArray &key, QByteArrayView previous, const EventRecord &record)
{
    KeyedHash hash(key, 32);
    hash.add(previous)
        .add(record.id)
        .add(record.at)
        .add(record.storeDay)
        .add(record.actor)
        .add(record.action)
        .add(record.rma);
    return hash.add(record.payload).add(record.touched).result();
}

QString textDigest(const QByteArray &salt, const QString &text)
{
    return QString::fromLatin1(KeyedHash({}, 16).add(QByteArrayView(salt)).add(cellOf(text)).result().toHex());
}
}
