// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are missing, foreign, newer, damaged, altered or in use, and what becomes of keys and backups.
#include "tests/cli/cli_runner.h"
#include "tests/cli/held_lock.h"
#include "tests/support/folder_bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <sys/stat.h>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
void check(const Run &run, int status, const QString &code)
{
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.status == status);
    CHECK(run.code() == code);
}
}

TEST_CASE("a store that is not there, and one that is there already")
{
    const auto folder = CliRunner::empty();
    check(folder->read(u"return list"_s), 8, u"file_missing"_s);
    check(folder->as(u"hao"_s, u"return chase R-20260101-0001"_s), 8, u"file_missing"_s);
    REQUIRE(folder->read(u"init --store Corner --manager hao --currency JPY --timezone Asia/Tokyo"_s).status == 0);
    const QByteArray before = bytesOf(folder->store());
    check(folder->read(u"init --store Corner --manager hao"_s), 8, u"file_exists"_s);
    CHECK(bytesOf(folder->store()) == before);
}

TEST_CASE("without --db the user's own store is meant")
{
    const auto folder = CliRunner::empty();
    REQUIRE(folder->raw({u"init"_s, u"--store"_s, u"Corner"_s, u"--manager"_s, u"hao"_s}).status == 0);
    CHECK(QFile::exists(folder->path(u"share/returndesk/store.sqlite"_s)));
    CHECK(folder->raw({u"staff"_s, u"list"_s}).out.contains("hao"));
}

TEST_CASE("a store is not made with facts that cannot be")
{
    const auto folder = CliRunner::empty();
    CHECK(folder->read(u"init --store Corner --manager hao --currency XXY"_s).status == 3);
    CHECK(folder->read(u"init --store Corner --manager hao --timezone Asia/Nowhere"_s).status == 3);
    folder->set(u"RETURNDESK_NEW_PIN"_s, u"12"_s);
    check(folder->read(u"init --store Corner --manager hao"_s), 3, u"missing_field"_s);
    folder->unset(u"RETURNDESK_NEW_PIN"_s);
    check(folder->read(u"init --store Corner --manager hao"_s), 4, u"login_required"_s);
    CHECK_FALSE(QFile::exists(folder->store()));
}

TEST_CASE("a file that is no store stays as it is")
{
    const auto folder = CliRunner::empty();
    (void)folder->write(u"store.sqlite"_s, "these are my holiday notes, long enough to look like something\n");
    const QByteArray before = bytesOf(folder->store());
    check(folder->read(u"return list"_s), 7, u"not_a_store"_s);
    check(folder->as(u"hao"_s, u"staff unlock li"_s), 7, u"not_a_store"_s);
    CHECK(bytesOf(folder->store()) == before);
}

TEST_CASE("a store of a newer program is not touched")
{
    const CliRunner store;
    QByteArray bytes = bytesOf(store.store());
    bytes[62] = '\x40'; // the version that the program keeps in the header of the file
    (void)store.write(u"store.sqlite"_s, bytes);
    check(store.read(u"return list"_s), 7, u"newer_version"_s);
    check(store.as(u"hao"_s, u"staff unlock li"_s), 7, u"newer_version"_s);
    CHECK(bytesOf(store.store()) == bytes);
}

TEST_CASE("a damaged store says so")
{
    const CliRunner store;
    QByteArray bytes = bytesOf(store.store());
    bytes.replace(4096, bytes.size() - 4096, QByteArray(bytes.size() - 4096, '\x5a'));
    (void)store.write(u"store.sqlite"_s, bytes);
    check(store.read(u"staff list"_s), 7, u"damaged"_s);
}

TEST_CASE("what another program changed is found by verify")
{
    const CliRunner store;
    CHECK(store.read(u"verify"_s).json().value("ok"_L1).toBool());
    QByteArray bytes = bytesOf(store.store());
    bytes.replace("yangyang", "yangYANG"); // login and name stand side by side
    (void)store.write(u"store.sqlite"_s, bytes);
    const Run run = store.read(u"verify"_s);
    CHECK(run.status == 7);
    CHECK_FALSE(run.json().value("ok"_L1).toBool());
    const QJsonObject problem = run.json().value("problems"_L1).toArray().at(0).toObject();
    for (const auto &key : {"table"_L1, "id"_L1, "return"_L1, "code"_L1}) {
        CHECK(problem.contains(key));
    }
}

TEST_CASE("a store whose tables were changed is not opened")
{
    const CliRunner store;
    QByteArray bytes = bytesOf(store.store());
    REQUIRE(bytes.contains("CREATE TRIGGER"));
    bytes.replace("CREATE TRIGGER", "create trigger");
    (void)store.write(u"store.sqlite"_s, bytes);
    check(store.read(u"staff list"_s), 7, u"tampered"_s);
}

TEST_CASE("a folder where nothing can be made")
{
    const CliRunner store;
    check(store.read(u"backup /proc/none/copy.sqlite"_s), 8, u"no_permission"_s);
    const auto folder = CliRunner::empty();
    check(folder->raw(
              {u"--json"_s, u"--db"_s, u"/proc/none/a"_s, u"init"_s, u"--store"_s, u"A"_s, u"--manager"_s, u"a"_s}),
          8, u"no_permission"_s);
}

TEST_CASE("a demonstration store is a whole store and never overwrites")
{
    const auto folder = CliRunner::empty();
    const QJsonObject demo = folder->read(u"demo --returns 12 --months 1"_s).json();
    CHECK(demo.value("staff"_L1).toArray().size() >= 4);
    folder->set(u"RETURNDESK_PIN"_s, demo.value("pin"_L1).toString());
    CHECK_FALSE(folder->read(u"return list"_s).json().value("returns"_L1).toArray().isEmpty());
    CHECK(
        folder->as(demo.value("staff"_L1).toArray().at(0).toObject().value("login"_L1).toString(), u"staff unlock na"_s)
            .status
        != 4);
    CHECK(folder->read(u"verify"_s).status == 0);
    check(folder->read(u"demo --returns 12 --months 1"_s), 8, u"file_exists"_s);
    check(folder->read(u"demo --returns 0"_s), 2, u"usage"_s);
}

TEST_CASE("a store that another program holds is busy")
{
    const CliRunner store;
    const HeldLock lock(store.store());
    check(store.as(u"hao"_s, u"staff unlock li"_s), 6, u"busy"_s);
    CHECK(store.read(u"staff list"_s).status == 0);
    const QString link = store.path(u"link.sqlite"_s);
    REQUIRE(QFile::link(store.store(), link));
    check(store.raw({u"--json"_s, u"--db"_s, link, u"--as"_s, u"hao"_s, u"staff"_s, u"unlock"_s, u"li"_s}), 6,
          u"busy"_s);
}

TEST_CASE("what is no file at all is no store")
{
    const CliRunner store;
    const QString pipe = store.path(u"pipe"_s);
    REQUIRE(::mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    check(store.raw({u"--json"_s, u"--db"_s, pipe, u"verify"_s}), 7, u"not_a_store"_s);
    check(store.raw({u"--json"_s, u"--db"_s, store.path(u"."_s), u"verify"_s}), 7, u"not_a_store"_s);
}

TEST_CASE("the month is never written over the store, nor one of its files over another")
{
    const CliRunner store;
    const QString csv = store.path(u"month.csv"_s);
    const QString link = store.path(u"link.csv"_s);
    REQUIRE(QFile::link(store.store(), link));
    for (const QString &target : QStringList{store.store(), store.store() + u"-wal"_s, store.store() + u".lock"_s, link,
                                             store.path(u"./"_s) + QFileInfo(store.store()).fileName()}) {
        INFO(target.toStdString());
        const Run run = store.read(u"report monthly 2026-11 --csv %1 --payouts %2"_s.arg(csv, target));
        check(run, 8, u"file_exists"_s);
        CHECK(run.err.contains("belongs to the store"));
        CHECK_FALSE(QFile::exists(csv));
    }
    check(store.read(u"report monthly 2026-11 --csv %1 --payouts %1"_s.arg(csv)), 8, u"file_exists"_s);
    CHECK_FALSE(QFile::exists(csv));
    CHECK(store.read(u"report monthly 2026-11 --csv "_s + csv).status == 0);
    CHECK(store.read(u"report monthly 2026-11 --csv "_s + csv).status == 0); // last time's file is written over
    CHECK(store.read(u"verify"_s).status == 0);
}

TEST_CASE("without its key a store can be read, and the exported key brings it back")
{
    CliRunner store;
    const QString key = store.path(u"corner.key"_s);
    REQUIRE(store.as(u"hao"_s, u"key export "_s + key).status == 0);
    CHECK((QFile::permissions(key) & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
    check(store.as(u"hao"_s, u"key export "_s + key), 8, u"file_exists"_s);
    store.set(u"RETURNDESK_KEY_DIR"_s, store.path(u"elsewhere"_s));
    CHECK(store.read(u"staff list"_s).status == 0);
    check(store.as(u"hao"_s, u"staff unlock li"_s), 8, u"key_missing"_s);
    check(store.read(u"key import "_s + store.path(u"missing.key"_s)), 8, u"file_missing"_s);
    CHECK(store.read(u"key import "_s + key).status == 0);
    CHECK(store.as(u"hao"_s, u"staff unlock li"_s).status == 0);
}

TEST_CASE("a backup is a store of its own and never overwrites")
{
    const CliRunner store;
    const QString copy = store.path(u"copy.sqlite"_s);
    REQUIRE(store.read(u"backup "_s + copy).status == 0);
    CHECK(store.raw({u"--db"_s, copy, u"verify"_s}).status == 0);
    check(store.read(u"backup "_s + copy), 8, u"file_exists"_s);
}

TEST_CASE("input files that are not there")
{
    const CliRunner store;
    const Run run = store.as(u"hao"_s, u"policy set nowhere.json"_s);
    check(run, 8, u"file_missing"_s);
    CHECK_FALSE(run.err.contains("init"));
    check(store.as(u"hao"_s, u"sales import nowhere.csv"_s), 8, u"file_missing"_s);
    check(store.as(u"li"_s, u"sales add --from nowhere.json"_s), 8, u"file_missing"_s);
    check(store.as(u"hao"_s, u"--pin-file nowhere.pin staff unlock li"_s), 8, u"file_missing"_s);
}

TEST_CASE("a PIN may come from a file")
{
    CliRunner store;
    store.unset(u"RETURNDESK_PIN"_s);
    const QString pin = store.write(u"pin"_s, "246810\n");
    CHECK(store.as(u"hao"_s, u"staff unlock li --pin-file "_s + pin).status == 0);
}

TEST_CASE("a program that has ended leaves everything in the one file")
{
    const CliRunner shop;
    const QString till = shop.write(u"till.csv"_s,
                                    "receipt,date,sku,name,quantity,total\nA1,2026-01-20,K,Kettle,2,20.00\n");
    REQUIRE(shop.as(u"hao"_s, u"sales import "_s + till + u" --profile generic"_s).status == 0);
    const QFileInfo log(shop.store() + u"-wal"_s);
    CHECK((!log.exists() || log.size() == 0));
    REQUIRE(QFile::copy(shop.store(), shop.path(u"copy.sqlite"_s)));
    CHECK(shop.raw({u"--db"_s, shop.path(u"copy.sqlite"_s), u"sales"_s, u"show"_s, u"A1"_s}).status == 0);
}
