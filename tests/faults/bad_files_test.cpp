// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are damaged, foreign, newer, read-only or in the wrong place: each says what it is and stays byte for byte.
#include "tests/faults/dice.h"
#include "tests/faults/plain_rights.h"
#include "tests/faults/sales_scene.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/raw_file.h"

#include <QDir>

#include <tuple>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
constexpr qsizetype kPage = 4096;

const CliRunner &madeOnce()
{
    static const CliRunner store;
    static const bool isFilled = [] {
        importReceipts(store, 0, 60);
        for (int i = 0; i < 3; ++i) {
            REQUIRE(store.raw(walkInWords(store, i, u"op-%1"_s.arg(i))).status == 0);
        }
        return true;
    }();
    REQUIRE(isFilled);
    return store;
}

/// A closed store with a few paid returns.
struct Corner {
    std::unique_ptr<CliRunner> made = copyOf(madeOnce());
    CliRunner &store = *made;
    [[nodiscard]] QByteArray bytes() const { return bytesOf(store.store()); }
    void put(const QByteArray &bytes) const { putBytes(store.store(), bytes); }
};

QStringList with(const CliRunner &store, const QString &words)
{
    return QStringList{u"--db"_s, store.store(), u"--json"_s} + words.split(' '_L1);
}

/// Reading and writing commands that must all say the same of a file that cannot be used.
QList<QStringList> commands(const CliRunner &store)
{
    return {with(store, u"return list"_s),
            with(store, u"verify"_s),
            with(store, u"--as hao staff unlock li"_s),
            with(store, u"report monthly 2026-11"_s),
            with(store, u"backup "_s + store.path(u"copy.sqlite"_s)),
            walkInWords(store, 10, u"new"_s)};
}

void requireRefused(const Run &run, int status, const QString &code, const QByteArray &word)
{
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.status == status);
    CHECK(run.code() == code);
    CHECK(run.err.contains(word));
}

/// Every command refuses the file so, and nothing in the folder changes but a lock file beside it.
void refusedUntouched(const CliRunner &store, int status, const QString &code, const QByteArray &word)
{
    auto before = folderBytes(store.path({}));
    for (const QStringList &words : commands(store)) {
        INFO(words.join(' '_L1).toStdString());
        requireRefused(store.raw(words), status, code, word);
        auto after = folderBytes(store.path({}));
        before.remove(u"store.sqlite.lock"_s);
        after.remove(u"store.sqlite.lock"_s);
        CHECK(after.keys() == before.keys());
        CHECK(after == before);
    }
}
}

TEST_CASE("a store cut off anywhere is damaged or no store, and stays as it is")
{
    const Corner corner;
    const QByteArray whole = corner.bytes();
    for (const qsizetype size : {whole.size() - 1, whole.size() - kPage, whole.size() / 2, kPage * 3, kPage}) {
        INFO("cut to " << size << " of " << whole.size());
        corner.put(whole.left(size));
        const Run run = corner.store.read(u"verify"_s);
        INFO(run.out.toStdString() << run.err.toStdString());
        CHECK(run.status == 7);
        CHECK(corner.bytes() == whole.left(size));
    }
    for (const qsizetype size : {kPage, qsizetype(100)}) {
        INFO("cut to " << size);
        corner.put(whole.left(size));
        refusedUntouched(corner.store, 7, u"damaged"_s, "damaged");
    }
    for (const qsizetype size : {qsizetype(0), qsizetype(1)}) {
        INFO("cut to " << size);
        corner.put(whole.left(size));
        refusedUntouched(corner.store, 7, u"not_a_store"_s, "not a store");
    }
    corner.put(whole);
    requireClean(corner.store);
}

TEST_CASE("whatever page is overwritten, verify says so and no command ends as a defect")
{
    const Corner corner;
    const QByteArray whole = corner.bytes();
    const auto pages = whole.size() / kPage;
    for (qsizetype page = 0; page < pages; page += 1 + pages / timesWanted(10)) {
        INFO("page " << page + 1 << " of " << pages);
        QByteArray bytes = whole;
        bytes.replace(page * kPage, kPage, QByteArray(kPage, '\x5a'));
        corner.put(bytes);
        CHECK(corner.store.read(u"verify"_s).status == 7);
        CHECK(corner.bytes() == bytes);
        const Run list = corner.store.read(u"return list"_s);
        INFO(list.out.toStdString() << list.err.toStdString());
        CHECK((list.status == 0 || list.status == 7));
        const Run write = corner.store.raw(walkInWords(corner.store, 20, u"new"_s));
        INFO(write.out.toStdString() << write.err.toStdString());
        CHECK((write.status == 0 || write.status == 7 || write.status == 4));
    }
}

TEST_CASE("files of other programs are no store")
{
    const Corner corner;
    QFile::remove(corner.store.store());
    SECTION("another database")
    {
        corner.put({});
        RawFile other(corner.store.store());
        other.must(u"CREATE TABLE contact (name TEXT)"_s);
        other.must(u"INSERT INTO contact VALUES ('Wang')"_s);
    }
    SECTION("a text")
    {
        corner.put(QByteArray("these are my holiday notes\n").repeated(300));
    }
    SECTION("a picture")
    {
        corner.put(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452").repeated(900));
    }
    refusedUntouched(corner.store, 7, u"not_a_store"_s, "not a store");
}

TEST_CASE("a store of a newer program is named with both versions and not touched")
{
    const Corner corner;
    {
        RawFile file(corner.store.store());
        file.must(u"PRAGMA journal_mode = DELETE"_s); // no log beside it
        file.must(u"PRAGMA user_version = 77"_s);
        file.must(u"CREATE TABLE of_the_future (id INTEGER PRIMARY KEY) STRICT"_s);
    }
    refusedUntouched(corner.store, 7, u"newer_version"_s, "77");
}

TEST_CASE("a folder in the place of the store, and a store that is not there")
{
    const auto folder = CliRunner::empty();
    SECTION("a folder")
    {
        REQUIRE(QDir().mkpath(folder->store()));
        for (const QStringList &words : commands(*folder)) {
            const Run run = folder->raw(words);
            INFO(run.out.toStdString() << run.err.toStdString());
            CHECK((run.status == 7 || run.status == 8));
            CHECK(run.err.size() > 20);
        }
    }
    SECTION("nothing")
    {
        refusedUntouched(*folder, 8, u"file_missing"_s, "no file");
    }
}

TEST_CASE("a read-only file in a folder that can be written is read, not written, and not touched")
{
    if (!canTakeRights()) {
        return;
    }
    const Corner corner;
    const QByteArray before = corner.bytes();
    REQUIRE(QFile::setPermissions(corner.store.store(), QFile::ReadOwner));
    for (const QString &words : {u"return list"_s, u"verify"_s, u"report monthly 2026-11"_s}) {
        const Run run = withPlainRights(corner.store, with(corner.store, words));
        INFO(run.err.toStdString());
        CHECK(run.status == 0);
    }
    requireRefused(withPlainRights(corner.store, walkInWords(corner.store, 10, u"new"_s)), 8, u"no_permission"_s,
                   "rights");
    CHECK(corner.bytes() == before);
}

TEST_CASE("a store in a read-only folder is read, not written, and not touched")
{
    if (!canTakeRights()) {
        return;
    }
    const Corner corner;
    const auto before = folderBytes(corner.store.path({}));
    REQUIRE(QFile::setPermissions(corner.store.path({}), QFile::ReadOwner | QFile::ExeOwner));
    for (const QString &words : {u"return list"_s, u"verify"_s, u"report monthly 2026-11"_s}) {
        const Run run = withPlainRights(corner.store, with(corner.store, words));
        INFO(run.err.toStdString());
        CHECK(run.status == 0);
    }
    requireRefused(withPlainRights(corner.store, walkInWords(corner.store, 10, u"new"_s)), 8, u"no_permission"_s,
                   "rights");
    const QString copy = corner.store.path(u"copy.sqlite"_s);
    requireRefused(withPlainRights(corner.store, with(corner.store, u"backup "_s + copy)), 8, u"no_permission"_s,
                   "rights");
    CHECK(bytesOf(corner.store.store()) == before.value(u"store.sqlite"_s));
    CHECK(folderBytes(corner.store.path({})).keys() == QStringList{u"store.sqlite"_s});
    REQUIRE(QFile::setPermissions(corner.store.path({}), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

TEST_CASE("a file nobody may read says so")
{
    if (!canTakeRights()) {
        return;
    }
    const Corner corner;
    REQUIRE(QFile::setPermissions(corner.store.store(), QFile::Permissions()));
    for (const QStringList &words : commands(corner.store)) {
        INFO(words.join(' '_L1).toStdString());
        requireRefused(withPlainRights(corner.store, words), 8, u"no_permission"_s, "rights");
    }
}

TEST_CASE("a key that nobody may read, or that is no key, leaves reading and refuses writing")
{
    const Corner corner;
    const QDir keys(corner.store.path(u"keys"_s));
    const QString key = keys.filePath(keys.entryList(QDir::Files).value(0));
    SECTION("cut off")
    {
        putBytes(key, bytesOf(key).left(10));
    }
    SECTION("gone")
    {
        REQUIRE(QFile::remove(key));
    }
    CHECK(corner.store.read(u"return list"_s).status == 0);
    const QByteArray before = corner.bytes();
    requireRefused(corner.store.raw(walkInWords(corner.store, 10, u"new"_s)), 8, u"key_missing"_s, "key import");
    CHECK(corner.store.read(u"verify"_s).status == 7);
    CHECK(corner.bytes() == before);
}

TEST_CASE("without any network everything works")
{
    if (!canTakeNetwork()) {
        return;
    }
    const Corner corner;
    const Run run = withoutNetwork(corner.store, walkInWords(corner.store, 10, u"new"_s));
    INFO(run.err.toStdString());
    CHECK(run.status == 0);
    CHECK(withoutNetwork(corner.store, with(corner.store, u"verify"_s)).status == 0);
}
