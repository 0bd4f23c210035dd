// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, settings, prepared statements.
#include "core/storage/database.h"

#include "core/storage/engine_error.h"
#include "core/storage/file_system.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <sqlite3.h>

namespace rd
{
namespace
{
QString uniqueConnectionName()
{
    static QAtomicInt count;
    return QStringLiteral("store %1").arg(count.fetchAndAddRelaxed(1));
}

QString uriOf(const QString &path, OpenMode mode, bool isImmutable)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/"));
    const QLatin1String how(isImmutable                   ? "ro&immutable=1"
                            : mode == OpenMode::ReadOnly  ? "ro"
                            : mode == OpenMode::ReadWrite ? "rw"
                                                          : "rwc");
    return QString(QStringLiteral("file:") + encoded + QStringLiteral("?mode=") + how);
}

QString logOf(const QString &path)
{
    return path + QStringLiteral("-wal");
}

/// Without write permission beside the file, readers of a WAL file cannot make their index.
bool needsImmutable(const QString &path)
{
    const QFileInfo file(path);
    return !QFileInfo(file.absolutePath()).isWritable() && !QFileInfo::exists(logOf(path));
}
}

Database::Database(const QString &path, OpenMode mode)
    : m_path(path), m_connection(uniqueConnectionName()),
      m_isReadOnly(mode == OpenMode::ReadOnly || mode == OpenMode::AsItLies)
{
    try {
        open(mode);
        configure(mode);
        m_log = identityOf(logOf(path));
    } catch (...) {
        finalizeAll();
        throw;
    }
}

Database::~Database()
{
    finalizeAll();
}

void Database::open(OpenMode mode)
{
    const bool isNew = mode == OpenMode::Create || mode == OpenMode::Memory;
    if (!isNew && !QFileInfo::exists(m_path)) {
        throw StorageError(ErrorCode::FileMissing, QStringLiteral("the store file does not exist"));
    }
    if (mode == OpenMode::Create) {
        makePrivateFile(m_path);
    }
    m_isImmutable = mode == OpenMode::AsItLies || (mode == OpenMode::ReadOnly && needsImmutable(m_path));
    m_qt = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_qt.setConnectOptions(m_isReadOnly
                               ? QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY")
                               : QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=5000"));
    m_qt.setDatabaseName(mode == OpenMode::Memory ? QStringLiteral(":memory:") : uriOf(m_path, mode, m_isImmutable));
    if (!m_qt.open()) {
        throw StorageError(ErrorCode::NoPermission, m_qt.lastError().text());
    }
    const QVariant handle = m_qt.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
}

void Database::configure(OpenMode mode)
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run("PRAGMA foreign_keys = ON");
    run("PRAGMA recursive_triggers = ON");
    run("PRAGMA cell_size_check = ON");
    run("PRAGMA trusted_schema = OFF");
    run("PRAGMA mmap_size = 0");
    run("PRAGMA cache_size = -32000");
    if (number("PRAGMA ignore_check_constraints") != 0 || number("PRAGMA foreign_keys") != 1) {
        throw StorageError(ErrorCode::Damaged, QStringLiteral("the connection could not be set up"));
    }
    if (m_isReadOnly) {
        run("PRAGMA query_only = ON");
        (void)number("SELECT count(*) FROM sqlite_master");
        return;
    }
    if (mode == OpenMode::ReadWrite && sqlite3_db_readonly(m_handle, "main") == 1) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the store file cannot be written"));
    }
    run("PRAGMA secure_delete = ON");
    if (mode != OpenMode::Memory) {
        keepLog();
    }
    run("PRAGMA synchronous = FULL");
    constexpr qint64 kFull = 2;
    if (number("PRAGMA synchronous") != kFull || number("PRAGMA recursive_triggers") != 1) {
        throw StorageError(ErrorCode::Damaged, QStringLiteral("the connection could not be set up"));
    }
    (void)number("SELECT count(*) FROM sqlite_master");
}

void Database::keepLog()
{
    // A backup lies in another mode, which can lose what was answered when the power goes. The journal of this change must be
    // gone for good before anything is written to the log, or a power cut brings it back over what was written since.
    run("PRAGMA synchronous = EXTRA");
    Query mode = query("PRAGMA journal_mode = WAL");
    if (!mode.next() || mode.text(0) != QLatin1String("wal")) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the store cannot keep a log beside it"));
    }
}

bool Database::hasLostLog() const
{
    return m_log && identityOf(logOf(m_path)) != m_log;
}

void Database::finalizeAll()
{
    for (Prepared &prepared : m_prepared) {
        sqlite3_finalize(prepared.statement);
    }
    m_prepared.clear();
    if (m_qt.isValid()) {
        m_qt.close();
        m_qt = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Database::Prepared &Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, sql.constData(), static_cast<int>(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) {
        throwEngineError(m_handle, result);
    }
    return m_prepared.emplace_back(Prepared{sql, statement, false});
}

Query Database::query(const char *sql)
{
    auto &known = m_byLiteral[sql];
    for (Prepared *prepared : known) {
        if (!prepared->isBusy) {
            return {m_handle, prepared->statement, &prepared->isBusy};
        }
    }
    Prepared &prepared = prepare(QByteArray(sql));
    known.push_back(&prepared);
    return {m_handle, prepared.statement, &prepared.isBusy};
}

Query Database::query(const QByteArray &sql)
{
    auto &known = m_byText[sql.toStdString()];
    for (Prepared *prepared : known) {
        if (!prepared->isBusy) {
            return {m_handle, prepared->statement, &prepared->isBusy};
        }
    }
    Prepared &prepared = prepare(sql);
    known.push_back(&prepared);
    return {m_handle, prepared.statement, &prepared.isBusy};
}

qint64 Database::number(const char *sql)
{
    Query first = query(sql);
    return first.next() ? first.integer(0) : 0;
}

bool Database::isInTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}
}
