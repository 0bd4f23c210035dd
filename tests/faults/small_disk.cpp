// SPDX-License-Identifier: GPL-3.0-or-later
// A tmpfs in a mount namespace of the test's own.
#include "tests/faults/small_disk.h"

#include "tests/support/catch.h"

#include <QFile>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace rd::test
{
namespace
{
constexpr const char *kTemporary = "TMPDIR";

/// Once for the process; without rights over the computer, rights over a name space of one's own do.
bool ownMounts()
{
    static const bool isOwn = [] {
        const bool isApart = ::unshare(CLONE_NEWNS) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNS) == 0;
        return isApart && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    }();
    return isOwn;
}

QString filler(const QString &folder)
{
    return folder + QStringLiteral("/filler");
}
}

SmallDisk::SmallDisk() : m_temporaryBefore(qgetenv(kTemporary))
{
    qputenv(kTemporary, QFile::encodeName(m_folder.path()));
}

std::unique_ptr<SmallDisk> SmallDisk::mount(int megabytes)
{
    const bool mayMount = ownMounts();
    std::unique_ptr<SmallDisk> disk(new SmallDisk);
    const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
    if (!mayMount || ::mount("none", QFile::encodeName(disk->path()).constData(), "tmpfs", 0, size.constData()) != 0) {
        std::printf("skipped: no small disk can be mounted here: %s\n", std::strerror(errno));
        return nullptr;
    }
    return disk;
}

SmallDisk::~SmallDisk()
{
    ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    m_temporaryBefore.isEmpty() ? qunsetenv(kTemporary) : qputenv(kTemporary, m_temporaryBefore);
}

qint64 SmallDisk::freeBytes() const
{
    struct statvfs facts {
    };
    REQUIRE(::statvfs(QFile::encodeName(path()).constData(), &facts) == 0);
    return static_cast<qint64>(facts.f_bavail * facts.f_bsize);
}

void SmallDisk::leave(qint64 bytes)
{
    release();
    const QByteArray name = QFile::encodeName(filler(path()));
    const int descriptor = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    REQUIRE(descriptor >= 0);
    const int result = ::posix_fallocate(descriptor, 0, freeBytes() - bytes);
    ::close(descriptor);
    REQUIRE(result == 0);
}

void SmallDisk::release()
{
    QFile::remove(filler(path()));
}
}
