// SPDX-License-Identifier: GPL-3.0-or-later
// From SQLite's result codes to ours.
#include "core/storage/engine_error.h"

#include <sqlite3.h>

namespace rd
{
namespace
{
/// What could not be read is damaged; what could not be written or synced may be on the disk all the same.
ErrorCode codeOfInputOutput(int extendedCode)
{
    switch (extendedCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_CORRUPTFS:
        return ErrorCode::Damaged;
    case SQLITE_IOERR_SHMSIZE: // no room for the index of the log
        return ErrorCode::DiskFull;
    default:
        return ErrorCode::ResultUnknown;
    }
}

ErrorCode codeFor(int extendedCode)
{
    switch (extendedCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return ErrorCode::NoPermission;
    case SQLITE_NOTADB:
        return ErrorCode::NotAStore;
    case SQLITE_IOERR:
        return codeOfInputOutput(extendedCode);
    default:
        return ErrorCode::Damaged;
    }
}

/// What no file and no disk brings about. Functions of SQL complain in this way of values that another tool put there, too.
bool isOurMistake(int resultCode, const QString &message)
{
    switch (resultCode & 0xff) {
    case SQLITE_ERROR:
        return message != QLatin1String("malformed JSON") && message != QLatin1String("integer overflow");
    case SQLITE_NOMEM:
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
        return true;
    default:
        return false;
    }
}

/// "rd:over_return" of a trigger, or "CHECK constraint failed: rd:not_approved".
std::optional<ErrorCode> ruleIn(const QString &message)
{
    const qsizetype at = message.indexOf(QLatin1String("rd:"));
    return at < 0 ? std::nullopt : errorFromName(QStringView(message).mid(at + 3));
}
}

bool isDiskError(const StorageError &error)
{
    return (error.nativeCode() & 0xff) == SQLITE_IOERR && error.code() != ErrorCode::Damaged;
}

bool isFullDisk(const StorageError &error)
{
    return (error.nativeCode() & 0xff) == SQLITE_FULL;
}

bool isCutOffRollback(const StorageError &error)
{
    return error.nativeCode() == SQLITE_READONLY_ROLLBACK;
}

void throwEngineError(sqlite3 *handle, int resultCode)
{
    const QString message = handle == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(handle));
    if (const auto rule = (resultCode & 0xff) == SQLITE_CONSTRAINT ? ruleIn(message) : std::nullopt) {
        throw StorageError(*rule, message, resultCode);
    }
    if (isOurMistake(resultCode, message)) {
        throw LogicError(message.isEmpty() ? sqlite3_errstr(resultCode) : message.toUtf8().constData());
    }
    const int extended = handle == nullptr ? resultCode : sqlite3_extended_errcode(handle);
    throw StorageError(codeFor(extended), QStringLiteral("sqlite %1: %2").arg(extended).arg(message), extended);
}
}
