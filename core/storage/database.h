// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to a store file, with the settings that keep it safe.
#pragma once

#include "core/storage/file_system.h"
#include "core/storage/query.h"

#include <QSqlDatabase>
#include <QString>

#include <deque>
#include <unordered_map>

namespace rd
{
/// AsItLies: read-only, without its log or journal. Memory: an empty file that exists in memory only, whatever the path.
enum class OpenMode { ReadOnly, AsItLies, ReadWrite, Create, Memory };

/// Belongs to the thread that opened it. Qt opens the file; statements run on the engine's own handle.
class Database final
{
public:
    /// Throws StorageError: file_missing, file_exists, no_permission, not_a_store, busy.
    Database(const QString &path, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A statement, prepared at first use. `sql` must be a literal or live as long as the connection.
    [[nodiscard]] Query query(const char *sql);
    /// As above for statements that are put together at run time; kept by their text.
    [[nodiscard]] Query query(const QByteArray &sql);
    /// Runs a statement that gives no rows.
    void run(const char *sql) { query(sql).run(); }
    /// The first column of the first row, or 0.
    [[nodiscard]] qint64 number(const char *sql);

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    /// True when the file can be read but its folder cannot be written: opened as it stands.
    [[nodiscard]] bool isImmutable() const { return m_isImmutable; }
    [[nodiscard]] bool isInTransaction() const;
    /// Another program took the log away that this connection writes to, and what is committed here would be gone: it believed
    /// to be the last one. (The engine's locks end when anything in a process closes the file, as a file dialog does that
    /// looks into it.)
    [[nodiscard]] bool hasLostLog() const;

private:
    struct Prepared {
        QByteArray sql;
        sqlite3_stmt *statement = nullptr;
        bool isBusy = false;
    };
    [[nodiscard]] Prepared &prepare(const QByteArray &sql);
    void open(OpenMode mode);
    void configure(OpenMode mode);
    void keepLog();
    void finalizeAll();

    QString m_path;
    QString m_connection;
    QSqlDatabase m_qt;
    sqlite3 *m_handle = nullptr;
    bool m_isReadOnly;
    bool m_isImmutable = false;
    std::optional<FileIdentity> m_log; ///< as it lay beside the file when this connection began
    std::unordered_map<const char *, std::vector<Prepared *>> m_byLiteral;
    std::unordered_map<std::string, std::vector<Prepared *>> m_byText;
    std::deque<Prepared> m_prepared;
};
}
