// SPDX-License-Identifier: GPL-3.0-or-later
// From SQLite's result codes to ours.
#include "core/storage/engine_error.h"

#include <sqlite3.h>

namespace rd
{
namespace
{
ErrorCode codeFor(int resultCode)
{
    switch (resultCode & 0xff) {
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
        return ErrorCode::ResultUnknown;
    default:
        return ErrorCode::Damaged;
    }
}

/// "rd:over_return" of a trigger, or "CHECK constraint failed: rd:not_approved".
std::optional<ErrorCode> ruleIn(const QString &message)
{
    const qsizetype at = message.indexOf(QLatin1String("rd:"));
    return at < 0 ? std::nullopt : errorFromName(QStringView(message).mid(at + 3));
}
}

void throwEngineError(sqlite3 *handle, int resultCode)
{
    const QString message = handle == nullptr ? QString() : QString::fromUtf8(sqlite3_errmsg(handle));
    if ((resultCode & 0xff) == SQLITE_CONSTRAINT) {
        if (const auto rule = ruleIn(message)) {
            throw StorageError(*rule, message, resultCode);
        }
        throw StorageError(ErrorCode::Damaged, QString(QStringLiteral("the store refused a row: ") + message),
                           resultCode);
    }
    const int extended = handle == nullptr ? resultCode : sqlite3_extended_errcode(handle);
    throw StorageError(codeFor(resultCode), QStringLiteral("sqlite %1: %2").arg(extended).arg(message), extended);
}
}
