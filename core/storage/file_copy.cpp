// SPDX-License-Identifier: GPL-3.0-or-later
// sqlite3_backup in steps.
#include "core/storage/file_copy.h"

#include "core/storage/durable_file.h"
#include "core/storage/engine_error.h"
#include "core/storage/file_system.h"
#include "core/storage/history.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <memory>

namespace rd
{
namespace
{
constexpr int kPagesAStep = 256;

struct CloseHandle {
    void operator()(sqlite3 *handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, CloseHandle>;

Handle openTarget(const QString &path)
{
    makePrivateFile(path);
    sqlite3 *raw = nullptr;
    const int result = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, SQLITE_OPEN_READWRITE, nullptr);
    Handle handle(raw);
    if (result != SQLITE_OK) {
        throw StorageError(ErrorCode::NoPermission, QStringLiteral("the copy cannot be created"), result);
    }
    return handle;
}

bool copyPages(sqlite3 *source, sqlite3 *target, const CopyProgress &progress)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (backup == nullptr) {
        throwEngineError(target, sqlite3_errcode(target));
    }
    int result = SQLITE_OK;
    bool goesOn = true;
    // Asked after the last step too: a small store is copied in one.
    while (goesOn && result == SQLITE_OK) {
        result = sqlite3_backup_step(backup, kPagesAStep);
        const int total = sqlite3_backup_pagecount(backup);
        goesOn = !progress || progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    if (goesOn && result != SQLITE_DONE) {
        throwEngineError(target, result);
    }
    return goesOn;
}

void checkCopy(const QString &path, const ChainHead &head)
{
    Database copy(path, OpenMode::ReadOnly);
    Query query = copy.query("PRAGMA quick_check(1)");
    const bool isWhole = query.next() && query.text(0) == QLatin1String("ok");
    const ChainHead copied = chainHead(copy);
    if (!isWhole || copied.id != head.id || copied.code != head.code) {
        throw StorageError(ErrorCode::Damaged, QStringLiteral("the copy differs from the store"));
    }
}

/// Takes the unfinished copy away unless it was put in its place.
struct PartFile {
    QString path;
    ~PartFile()
    {
        for (const QString &file : filesOfStore(path)) {
            QFile::remove(file);
        }
    }
};
}

bool copyDurably(Database &source, const QString &target, const CopyProgress &progress)
{
    if (QFileInfo::exists(target)) {
        throw StorageError(ErrorCode::FileExists, QStringLiteral("the file is there already"));
    }
    const PartFile part{QString(target + QStringLiteral(".part"))};
    QFile::remove(part.path);
    const ChainHead head = chainHead(source);
    {
        const Handle copy = openTarget(part.path);
        if (!copyPages(source.handle(), copy.get(), progress)) {
            return false;
        }
        const int result = sqlite3_exec(copy.get(), "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
        if (result != SQLITE_OK) {
            throwEngineError(copy.get(), result);
        }
    }
    checkCopy(part.path, head);
    putDurably(part.path, target);
    return true;
}
}
