// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are there completely or not at all, also after a power cut.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace rd
{
/// Writes into a temporary file of the same folder; `commit` syncs it, gives it its name and syncs the folder. Without
/// commit the temporary file goes away. Every step is checked: StorageError disk_full or no_permission.
class DurableFile final
{
public:
    /// `permissions` as for open(2), for example 0600 for secrets.
    explicit DurableFile(const QString &path, int permissions = 0644);
    ~DurableFile();
    DurableFile(const DurableFile &) = delete;
    DurableFile &operator=(const DurableFile &) = delete;

    void write(QByteArrayView bytes);
    void commit();

private:
    QString m_path;
    QString m_temporary;
    int m_descriptor = -1;
};

/// Syncs a finished file and gives it its name, as DurableFile does with its own.
void putDurably(const QString &temporary, const QString &path);
}
