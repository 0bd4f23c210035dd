// SPDX-License-Identifier: GPL-3.0-or-later
// The store's key lies outside the file: without it one may read, and nothing else.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

#include <QDir>
#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString keyFile(const FullStore &full)
{
    return full.store.folder() + u"/keys/"_s + full.store.reader().facts().uuid + u".key"_s;
}
}

TEST_CASE("the key is 32 bytes that only its owner may read")
{
    const FullStore full;
    QFile key(keyFile(full));
    REQUIRE(key.open(QIODevice::ReadOnly));
    CHECK((key.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    QFile store(full.store.path());
    REQUIRE(store.open(QIODevice::ReadOnly));
    CHECK_FALSE(store.readAll().contains(key.readAll().trimmed()));
}

TEST_CASE("without the key one reads, and does not write; verify says what it could not check")
{
    const FullStore full;
    REQUIRE(QFile::remove(keyFile(full)));
    CHECK(errorOf(DeskWriter::open(full.store.path(), SystemClock())).code == ErrorCode::KeyMissing);
    const SystemClock clock;
    const auto reader = DeskReader::open(full.store.path(), clock);
    REQUIRE(reader);
    CHECK((*reader)->showReturn(full.paid)->returnCase.payouts.size() == 1);
    CHECK((*reader)->listReturns({})->rows.size() == 5);
    const auto report = (*reader)->verify();
    REQUIRE(report);
    REQUIRE(report->problems.size() == 1);
    CHECK(report->problems.front().code == u"unchecked"_s);
    CHECK(report->problems.front().table == u"event"_s);
}

TEST_CASE("another store's key opens nothing")
{
    const FullStore full;
    QFile key(keyFile(full));
    REQUIRE(key.open(QIODevice::ReadWrite));
    QByteArray bytes = key.readAll();
    const qsizetype last = bytes.trimmed().size() - 1;
    bytes[last] = bytes[last] == '0' ? '1' : '0';
    key.seek(0);
    key.write(bytes);
    key.close();
    const SystemClock clock;
    const auto reader = DeskReader::open(full.store.path(), clock);
    REQUIRE(reader);
    CHECK_FALSE((*reader)->verify()->isOk());
}

TEST_CASE("an exported key opens the store again, another file does not")
{
    FullStore full;
    const QString exported = full.store.folder() + u"/exported.key"_s;
    REQUIRE(full.store.writer().exportKey(full.store.as(u"hao"_s), exported));
    CHECK(errorOf(full.store.writer().exportKey(full.store.as(u"hao"_s), exported)).code == ErrorCode::FileExists);
    CHECK(errorOf(full.store.writer().exportKey(full.store.as(u"li"_s), exported + u"2"_s)).code
          == ErrorCode::NotAllowed);
    REQUIRE(QFile::remove(keyFile(full)));
    CHECK(errorOf(importKey(full.store.path(), full.store.folder() + u"/none.key"_s)).code == ErrorCode::FileMissing);
    QFile wrong(full.store.folder() + u"/wrong.key"_s);
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write(QByteArray(64, 'a'));
    wrong.close();
    CHECK_FALSE(importKey(full.store.path(), wrong.fileName()));
    CHECK_FALSE(QFile::exists(keyFile(full)));
    REQUIRE(importKey(full.store.path(), exported));
    full.store.reopen();
    CHECK(full.store.reader().verify()->isOk());
}
