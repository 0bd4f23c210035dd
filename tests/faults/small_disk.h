// SPDX-License-Identifier: GPL-3.0-or-later
// A disk of a few megabytes that can be filled to the last page, seen by this test and the programs it starts.
#pragma once

#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace rd::test
{
/// While it lives, temporary folders are made on it. Everything goes away with the process.
class SmallDisk final
{
public:
    /// Nothing, with a printed reason, where this computer allows no such disk.
    [[nodiscard]] static std::unique_ptr<SmallDisk> mount(int megabytes);
    ~SmallDisk();
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] qint64 freeBytes() const;
    /// Takes all space but this; as often as wanted.
    void leave(qint64 bytes);
    /// Gives all taken space back.
    void release();

private:
    SmallDisk();

    QTemporaryDir m_folder;
    QByteArray m_temporaryBefore;
};
}
