// SPDX-License-Identifier: GPL-3.0-or-later
// A VFS of the engine that hands everything on to the one that was default before.
#include "tests/support/watched_disk.h"

#include <QFile>

#include <sqlite3.h>

#include <new>
#include <stdexcept>

namespace rd::test
{
namespace
{
DiskWatcher *g_watcher = nullptr;

sqlite3_vfs *below()
{
    static sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    return vfs;
}

/// Our file, followed in memory by the file of the VFS below.
struct WatchedFile {
    sqlite3_file base;
    QString *name;
};

WatchedFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

DiskAnswer ask(const DiskCall &call)
{
    return g_watcher == nullptr ? DiskAnswer{} : g_watcher->ask(call);
}

int closeFile(sqlite3_file *file)
{
    delete ours(file)->name;
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset)
{
    return real(file)->pMethods->xRead(real(file), bytes, size, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset)
{
    const DiskAnswer answer = ask({DiskCall::Kind::Write, *ours(file)->name, offset,
                                   QByteArray::fromRawData(static_cast<const char *>(bytes), size), false});
    const int written = answer.code == SQLITE_OK || answer.isDoneAnyway ? size : size / 2;
    const int result = real(file)->pMethods->xWrite(real(file), bytes, written, offset);
    return answer.code == SQLITE_OK ? result : answer.code;
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const DiskAnswer answer = ask({DiskCall::Kind::Truncate, *ours(file)->name, size, {}, false});
    const bool isDone = answer.code == SQLITE_OK || answer.isDoneAnyway;
    const int result = isDone ? real(file)->pMethods->xTruncate(real(file), size) : SQLITE_OK;
    return answer.code == SQLITE_OK ? result : answer.code;
}

int syncFile(sqlite3_file *file, int)
{
    // Nothing waits for a real disk here: what a sync is worth is for the watcher to say.
    return ask({DiskCall::Kind::Sync, *ours(file)->name, 0, {}, false}).code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkReserved(sqlite3_file *file, int *isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int fileControl(sqlite3_file *file, int operation, void *argument)
{
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file *file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file *file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void sharedBarrier(sqlite3_file *file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int isDeleted)
{
    return real(file)->pMethods->xShmUnmap(real(file), isDeleted);
}

constexpr sqlite3_io_methods kMethods = {
    2,          closeFile,     readFile,      writeFile,   truncateFile, syncFile,        fileSize,
    lockFile,   unlockFile,    checkReserved, fileControl, sectorSize,   characteristics, mapShared,
    lockShared, sharedBarrier, unmapShared,   nullptr,     nullptr};

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    file->pMethods = nullptr;
    const int result = below()->xOpen(below(), name, real(file), flags, flagsOut);
    if (real(file)->pMethods != nullptr) {
        ours(file)->name = new QString(QFile::decodeName(name == nullptr ? "" : name));
        file->pMethods = &kMethods;
    }
    return result;
}

int deleteFile(sqlite3_vfs *, const char *name, int syncFolder)
{
    const DiskAnswer answer = ask({DiskCall::Kind::Delete, QFile::decodeName(name), 0, {}, syncFolder != 0});
    const bool isDone = answer.code == SQLITE_OK || answer.isDoneAnyway;
    const int result = isDone ? below()->xDelete(below(), name, syncFolder) : SQLITE_OK;
    return answer.code == SQLITE_OK ? result : answer.code;
}

/// Everything but opening and deleting is the business of the VFS below, which knows its own data by its own pointer.
sqlite3_vfs makeVfs()
{
    sqlite3_vfs vfs = *below();
    vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + below()->szOsFile;
    vfs.pNext = nullptr;
    vfs.zName = "watched";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    return vfs;
}
}

void watchDisk(DiskWatcher *watcher)
{
    static sqlite3_vfs vfs = makeVfs();
    static const int registered = sqlite3_vfs_register(&vfs, 1);
    if (registered != SQLITE_OK) {
        throw std::runtime_error("the watched disk cannot be registered");
    }
    g_watcher = watcher;
}
}
