// SPDX-License-Identifier: GPL-3.0-or-later
// Beside its place, then renamed.
#include "core/storage/new_store_file.h"

#include "core/base/exceptions.h"
#include "core/storage/durable_file.h"
#include "core/storage/file_system.h"

#include <QFile>
#include <QFileInfo>

namespace rd
{
namespace
{
/// A lock file is made only where a store may come.
const QString &freePlace(const QString &path)
{
    if (QFileInfo::exists(path)) {
        throw StorageError(ErrorCode::FileExists, QStringLiteral("the file is there already"));
    }
    makeFolderFor(path);
    return path;
}
}

NewStoreFile::NewStoreFile(const QString &path)
    : m_path(freePlace(path)), m_part(path + QStringLiteral(".part")), m_lock(path), m_guard(m_lock)
{
    (void)freePlace(path); // nobody was faster
    removeRemains();
}

NewStoreFile::~NewStoreFile()
{
    removeRemains();
}

void NewStoreFile::putInPlace() const
{
    putDurably(m_part, m_path);
}

void NewStoreFile::removeRemains() const
{
    for (const QString &file : filesOfStore(m_part)) {
        QFile::remove(file);
    }
}
}
