// SPDX-License-Identifier: GPL-3.0-or-later
// The file of an older program is brought up to date step by step, with a copy beside it before each.
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QDir>
#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A closed store of today, which a program of tomorrow opens.
struct Older {
    FullStore full;
    QString path = full.store.folder() + u"/older.sqlite"_s;
    QStringList steps = migrationFiles();

    Older() { REQUIRE(full.store.reader().backup(path)); }
    void addStep(const QByteArray &sql)
    {
        QFile file(u"%1/%2_step.sql"_s.arg(full.store.folder()).arg(steps.size() + 1, 4, 10, QChar(u'0')));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(sql);
        steps.append(file.fileName());
    }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(full.store.folder()).entryList({u"older.sqlite.schema-*"_s}, QDir::Files, QDir::Name);
    }
    [[nodiscard]] qint64 schemaOf(const QString &file) const { return RawFile(file).number(u"PRAGMA user_version"_s); }
};

constexpr char kMore[] = "CREATE TABLE more (id INTEGER PRIMARY KEY, rma INTEGER NOT NULL REFERENCES rma (id)) STRICT\n"
                         "-- next\nINSERT INTO more SELECT id, id FROM rma";
}

TEST_CASE("an older file gets the missing steps, each after a copy", "[storage]")
{
    Older older;
    older.addStep(kMore);
    older.addStep("ALTER TABLE draft ADD COLUMN kind TEXT");
    bringUpToDate(older.path, older.steps);
    RawFile file(older.path);
    CHECK(file.number(u"PRAGMA user_version"_s) == 3);
    CHECK(file.number(u"SELECT count(*) FROM more"_s) == file.number(u"SELECT count(*) FROM rma"_s));
    CHECK(file.columns(u"draft"_s).contains(u"kind"_s));
    CHECK(older.copies() == QStringList{u"older.sqlite.schema-1"_s, u"older.sqlite.schema-2"_s});
    const QString first = older.path + u".schema-1"_s;
    CHECK(older.schemaOf(first) == 1);
    CHECK(older.schemaOf(older.path + u".schema-2"_s) == 2);
    const auto reader = DeskReader::open(first, older.full.store.clock());
    REQUIRE(reader);
    CHECK((*reader)->verify()->isOk());
    bringUpToDate(older.path, older.steps); // nothing is missing
    CHECK(older.copies().size() == 2);
}

TEST_CASE("a step that cannot be done leaves the file as it was, and the copy", "[storage]")
{
    const QByteArray more(kMore);
    const QByteArray nobodys = more + "\n-- next\nINSERT INTO more VALUES (9999, 9999)";
    const QByteArray twice = more + "\n-- next\nCREATE TABLE more (id INTEGER) STRICT";
    for (const QByteArray &step : {nobodys, twice, QByteArray(" \n")}) {
        INFO(step.toStdString());
        Older older;
        older.addStep(step);
        for (int attempt = 1; attempt <= 2; ++attempt) {
            CHECK_THROWS_AS(bringUpToDate(older.path, older.steps), LogicError);
            CHECK(older.copies().size() == attempt);
        }
        CHECK(older.schemaOf(older.path) == 1);
        const auto writer = DeskWriter::open(older.path, older.full.store.clock());
        REQUIRE(writer);
        CHECK((*writer)->act(older.full.store.as(u"li"_s), older.full.logged, Chase{}));
    }
}
