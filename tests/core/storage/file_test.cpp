// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be opened as a store: each says why, and none is touched.
#include "tests/support/catch.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/raw_file.h"
#include "tests/support/store_fixture.h"

#include <QDir>
#include <QFile>

#include <cstdio>
#include <unistd.h>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Reader and writer refuse it with this code, and leave it as it was, with nothing beside it.
void refused(const QString &path, ErrorCode code)
{
    const FrozenClock clock{UtcTime()};
    const bool isThere = QFile::exists(path);
    const QByteArray before = isThere ? bytesOf(path) : QByteArray();
    CHECK(errorOf(DeskReader::open(path, clock)).code == code);
    CHECK(errorOf(DeskWriter::open(path, clock)).code == code);
    CHECK(QFile::exists(path) == isThere);
    if (isThere) {
        CHECK(bytesOf(path) == before);
    }
    CHECK_FALSE(QFile::exists(path + u"-wal"_s));
}

/// A closed copy of a small store, and its folder.
struct Closed {
    StoreFixture store;
    QString path;
    Closed() : path(store.folder() + u"/closed.sqlite"_s) { REQUIRE(store.reader().backup(path)); }
};
}

TEST_CASE("a missing file is missing, and opening does not make it")
{
    const QTemporaryDir folder;
    refused(folder.filePath(u"none.sqlite"_s), ErrorCode::FileMissing);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("a file that is no store stays byte for byte as it was")
{
    const QTemporaryDir folder;
    const QString text = folder.filePath(u"text.sqlite"_s);
    putBytes(text, QByteArray("number,amount\n").repeated(500));
    refused(text, ErrorCode::NotAStore);
    const QString empty = folder.filePath(u"empty.sqlite"_s);
    putBytes(empty, {});
    refused(empty, ErrorCode::NotAStore);
}

TEST_CASE("another program's database stays byte for byte as it was")
{
    const Closed closed;
    const QString path = closed.store.folder() + u"/other.sqlite"_s;
    REQUIRE(QFile::copy(closed.path, path));
    RawFile(path).must(u"PRAGMA application_id = 1"_s);
    refused(path, ErrorCode::NotAStore);
}

TEST_CASE("a store of a newer program is refused by its version")
{
    const Closed closed;
    RawFile(closed.path).must(u"PRAGMA user_version = 9999"_s);
    refused(closed.path, ErrorCode::NewerVersion);
}

TEST_CASE("a store with another schema is refused as tampered")
{
    const Closed closed;
    RawFile(closed.path).must(u"DROP TRIGGER event_final"_s);
    refused(closed.path, ErrorCode::Tampered);
}

TEST_CASE("a store cut in half or overwritten in the middle does not pass")
{
    const Closed closed;
    const FrozenClock clock{UtcTime()};
    const QByteArray whole = bytesOf(closed.path);
    const auto passes = [&](const QByteArray &content) {
        const QString path = closed.store.folder() + u"/broken.sqlite"_s;
        putBytes(path, content);
        const auto reader = DeskReader::open(path, clock);
        const auto report = reader ? (*reader)->verify() : refuse(reader.error());
        const bool isClean = report && report->isOk();
        CHECK(bytesOf(path) == content);
        return isClean;
    };
    CHECK(passes(whole));
    CHECK_FALSE(passes(whole.left(whole.size() / 2)));
    CHECK_FALSE(passes(whole.left(4096)));
    QByteArray scratched = whole;
    scratched.replace(4096 * 5, 4096 * 40, QByteArray(4096 * 40, '\xAA'));
    CHECK_FALSE(passes(scratched));
}

TEST_CASE("a store is not made over another file")
{
    const Closed closed;
    const QByteArray before = bytesOf(closed.path);
    NewStore again;
    again.path = closed.path;
    again.name = u"Again"_s;
    again.managerLogin = u"hao"_s;
    again.pin = u"246810"_s;
    CHECK(errorOf(DeskWriter::createStore(again, SystemClock())).code == ErrorCode::FileExists);
    CHECK(bytesOf(closed.path) == before);
}

TEST_CASE("a read-only folder can be read and not written")
{
    if (::geteuid() == 0) {
        std::puts("skipped: permissions do not bind root");
        return;
    }
    const Closed closed;
    const QString folder = closed.store.folder() + u"/fixed"_s;
    REQUIRE(QDir().mkdir(folder));
    const QString path = folder + u"/store.sqlite"_s;
    REQUIRE(QFile::copy(closed.path, path));
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner));
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const FrozenClock clock{UtcTime()};
    const auto reader = DeskReader::open(path, clock);
    REQUIRE(reader);
    CHECK((*reader)->verify()->isOk());
    CHECK(errorOf(DeskWriter::open(path, clock)).code == ErrorCode::NoPermission);
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}
