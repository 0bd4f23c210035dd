// SPDX-License-Identifier: GPL-3.0-or-later
// A store holds phone numbers: nobody but its owner reads it, its log, or a copy. A copy that is opened keeps the same log.
#include "core/storage/file_system.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Gives everything away that is not held back, for a scope.
class OpenMask final
{
public:
    OpenMask() : m_before(::umask(0)) {}
    ~OpenMask() { ::umask(m_before); }
    OpenMask(const OpenMask &) = delete;
    OpenMask &operator=(const OpenMask &) = delete;

private:
    mode_t m_before;
};

void onlyForItsOwner(const QString &path)
{
    INFO(path.toStdString());
    REQUIRE(QFile::exists(path));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(path) & kOthers) == 0);
}
}

TEST_CASE("a store, its log, its index, its lock and its copies are for their owner only", "[storage]")
{
    const OpenMask mask;
    StoreFixture store;
    store.sell(u"1001"_s, {{u"1"_s, u"7.01"_s}});
    for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s, u".lock"_s}) {
        onlyForItsOwner(store.path() + end);
    }
    const QString copy = store.folder() + u"/copy.sqlite"_s;
    REQUIRE(store.reader().backup(copy));
    onlyForItsOwner(copy);
}

TEST_CASE("a copy that becomes the store keeps its log as a store does", "[storage][I9]")
{
    FullStore full;
    const QString copy = full.store.folder() + u"/copy.sqlite"_s;
    REQUIRE(full.store.reader().backup(copy));
    CHECK(RawFile(copy).value(u"PRAGMA journal_mode"_s) == u"delete"_s);
    const auto writer = DeskWriter::open(copy, full.store.clock());
    REQUIRE(writer);
    REQUIRE((*writer)->act(full.store.as(u"li"_s), full.logged, Chase{}));
    CHECK(RawFile(copy).value(u"PRAGMA journal_mode"_s) == u"wal"_s);
    onlyForItsOwner(copy + u"-wal"_s);
}

TEST_CASE("drives of the network are told from those that somebody's program keeps, and from our own", "[storage]")
{
    for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs"}) {
        CHECK(driveKindOf(type) == DriveKind::Network);
    }
    for (const char *type : {"fuse", "fuseblk", "fuse.gocryptfs"}) {
        CHECK(driveKindOf(type) == DriveKind::Uncertain);
    }
    for (const char *type : {"ext4", "btrfs", "xfs", "tmpfs", ""}) {
        CHECK(driveKindOf(type) == DriveKind::Own);
    }
}
