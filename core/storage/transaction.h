// SPDX-License-Identifier: GPL-3.0-or-later
// One write: under the store's lock, in one BEGIN IMMEDIATE, with its rows, its entries in the history and its moment.
#pragma once

#include "core/domain/event.h"
#include "core/storage/row_writer.h"
#include "core/storage/store.h"

#include <QSet>

#include <functional>
#include <vector>

namespace rd
{
/// Rolls back unless committed.
class WriteTransaction final
{
public:
    explicit WriteTransaction(Store &store);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction &) = delete;
    WriteTransaction &operator=(const WriteTransaction &) = delete;

    [[nodiscard]] Database &database() { return m_store.database(); }
    [[nodiscard]] RowWriter &rows() { return m_rows; }
    [[nodiscard]] const StoreKeys &keys() const { return m_store.keys(); }

    /// Moment of the newest entry of the history.
    [[nodiscard]] UtcTime lastEventAt();
    /// When a month ends by the rules in force.
    using MonthEnds = std::function<UtcTime(BusinessMonth)>;
    /// The moment of this write; never before the newest entry. Writes of returns need to know when months end, too.
    void setMoment(UtcTime now, BusinessDate storeDay, MonthEnds monthEnds = {});
    [[nodiscard]] UtcTime at() const { return m_at; }
    [[nodiscard]] BusinessDate storeDay() const { return m_storeDay; }
    [[nodiscard]] UtcTime monthEndByRules(BusinessMonth month) const;

    /// True the first time this transaction is asked about an article.
    [[nodiscard]] bool isFirst(const QString &sku, const QString &name);

    /// Keeps an entry for the history; `rma` may be invalid.
    void record(const EventDraft &event, RmaId rma = {});
    /// Writes the entries kept so far; the last one carries the touched rows. Before anything reads the history.
    void writeEvents();
    /// Writes what is left and commits. Throws CommitError when the engine ends the commit itself with an error.
    void commit();

private:
    struct Entry {
        EventDraft draft;
        RmaId rma;
    };
    void append(const Entry &entry, const QByteArray &touched);

    Store &m_store;
    StoreLockGuard m_lock;
    RowWriter m_rows;
    UtcTime m_at;
    BusinessDate m_storeDay;
    MonthEnds m_monthEnds;
    std::vector<Entry> m_entries;
    QSet<std::pair<QString, QString>> m_articles;
    bool m_isOpen = true;
};

/// Several reads that see the same moment.
class ReadTransaction final
{
public:
    explicit ReadTransaction(Database &database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction &) = delete;
    ReadTransaction &operator=(const ReadTransaction &) = delete;

private:
    Database &m_database;
    bool m_isOuter;
};

/// Number by which the file names an actor: a staff id, or −1 policy, −2 import, −3 system.
[[nodiscard]] qint64 actorNumber(const Actor &actor);
/// The digest of an entry of the history over the digest before it.
struct EventRecord {
    qint64 id = 0;
    qint64 at = 0;
    qint64 storeDay = 0;
    qint64 actor = 0;
    qint64 action = 0;
    qint64 rma = 0; ///< 0: none
    QByteArrayView payload;
    QByteArrayView touched;
};
[[nodiscard]] QByteArray eventDigest(const QByteArray &key, QByteArrayView previous, const EventRecord &record);
/// The salted digest of a free text that an entry carries.
[[nodiscard]] QString textDigest(const QByteArray &salt, const QString &text);
}
