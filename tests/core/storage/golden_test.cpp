// SPDX-License-Identifier: GPL-3.0-or-later
// The schema is what stands in the golden list, in both directions, and a migration that was counted stays as it is.
#include "core/storage/database.h"
#include "core/storage/migrations.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString digestOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// "name type not-null default key" of each column.
QString columnsOf(RawFile &file, const QString &table)
{
    QStringList columns;
    for (const QStringList &column :
         file.rows(u"SELECT name, type, \"notnull\", coalesce(dflt_value, ''), pk FROM pragma_table_xinfo('%1')"_s.arg(
             table))) {
        columns.append(column.at(0) + ' '_L1 + column.at(1) + (column.at(2) == u"1"_s ? u"!"_s : QString())
                       + (column.at(3).isEmpty() ? QString() : QString(u" = "_s + column.at(3)))
                       + (column.at(4) == u"0"_s ? QString() : QString(u" key "_s + column.at(4))));
    }
    return columns.join(u", "_s);
}

QString keysOf(RawFile &file, const QString &table)
{
    QStringList keys;
    for (
        const QStringList &key : file.rows(
            u"SELECT \"from\", \"table\", coalesce(\"to\", ''), on_update, on_delete FROM pragma_foreign_key_list('%1')"_s
                .arg(table))) {
        keys.append(u"%1 -> %2(%3) %4 %5"_s.arg(key.at(0), key.at(1), key.at(2), key.at(3), key.at(4)));
    }
    keys.sort();
    return keys.isEmpty() ? QString() : QString(u" | "_s + keys.join(u", "_s));
}

/// One line an object. Texts of triggers, checks and partial indexes stand as a digest.
QStringList schemaOf(RawFile &file)
{
    QStringList lines;
    for (const QStringList &object :
         file.rows(u"SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' "
                   "AND name NOT LIKE 'search_index_%'"_s)) {
        const bool isTable = object.at(0) == u"table"_s;
        const QString what = isTable ? QString(columnsOf(file, object.at(1)) + keysOf(file, object.at(1)))
                                     : QString(u"on "_s + object.at(2));
        lines.append(u"%1 %2: %3 #%4"_s.arg(object.at(0), object.at(1), what,
                                            digestOf(object.at(3).simplified().toUtf8()).left(12)));
    }
    lines.sort();
    return lines;
}

/// The golden file; RETURNDESK_WRITE_GOLDEN=1 writes what is there now instead of comparing.
QStringList golden(const QString &name, const QStringList &now)
{
    QFile file(QStringLiteral(RD_GOLDEN_FOLDER "/") + name);
    if (qEnvironmentVariableIsSet("RETURNDESK_WRITE_GOLDEN")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write((now.join('\n'_L1) + '\n'_L1).toUtf8());
        return now;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll()).split('\n'_L1, Qt::SkipEmptyParts);
}

QString text(const QStringList &lines)
{
    return lines.join('\n'_L1);
}
}

TEST_CASE("the migrations make exactly the schema of the golden list", "[storage]")
{
    const FullStore full;
    RawFile file(full.store.path());
    const QStringList now = schemaOf(file);
    const QStringList expected = golden(u"schema.txt"_s, now);
    for (const QString &line : now) {
        INFO("not in the list: " << line.toStdString());
        CHECK(expected.contains(line));
    }
    for (const QString &line : expected) {
        INFO("not in the schema: " << line.toStdString());
        CHECK(now.contains(line));
    }
}

TEST_CASE("migrations are numbered without a gap, end in a statement, and stay as they were counted", "[storage]")
{
    (void)expectedFingerprint(); // loads the resource
    const QStringList names = QDir(u":/migrations"_s).entryList(QDir::Files, QDir::Name);
    REQUIRE(names.size() == newestSchema());
    QStringList now;
    for (qsizetype i = 0; i < names.size(); ++i) {
        CHECK(names.at(i).startsWith(u"%1_"_s.arg(i + 1, 4, 10, QChar(u'0'))));
        QFile file(u":/migrations/"_s + names.at(i));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const QStringList statements = QString::fromUtf8(content).split(u"\n-- next\n"_s);
        for (const QString &statement : statements) {
            CHECK_FALSE(statement.trimmed().isEmpty());
        }
        CHECK_FALSE(statements.last().trimmed().section('\n'_L1, -1).startsWith(u"--"_s));
        now.append(names.at(i) + ' '_L1 + digestOf(content));
    }
    CHECK(text(golden(u"migrations.txt"_s, now)) == text(now));
}

TEST_CASE("replaying the migrations gives the fingerprint that an opened store must have", "[storage]")
{
    FullStore full;
    Database made({}, OpenMode::Memory);
    migrate(made);
    CHECK(schemaFingerprint(made) == expectedFingerprint());
    CHECK(rd::schemaOf(made) == newestSchema());
    CHECK(isStore(made));
    migrate(made); // nothing is missing, nothing happens
    CHECK(schemaFingerprint(made) == expectedFingerprint());
    Database empty({}, OpenMode::Memory);
    CHECK_FALSE(isStore(empty));
    CHECK(schemaFingerprint(empty) != expectedFingerprint());
    Database used(full.store.path(), OpenMode::ReadOnly);
    CHECK(schemaFingerprint(used) == expectedFingerprint());
}

TEST_CASE("money and quantities are whole numbers, and every table is strict", "[storage]")
{
    FullStore full;
    RawFile file(full.store.path());
    for (const QStringList &row : file.rows(
             u"SELECT t.name, t.strict FROM pragma_table_list AS t WHERE t.schema = 'main' AND t.type = 'table' AND "
             "t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE 'search_index%'"_s)) {
        INFO(row.front().toStdString());
        CHECK(row.at(1) == u"1"_s);
        for (const QStringList &column :
             file.rows(u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(row.front()))) {
            INFO(column.front().toStdString());
            const QStringList types{u"INTEGER"_s, u"TEXT"_s, u"BLOB"_s};
            CHECK(types.contains(column.at(1)));
        }
    }
    CHECK(file.rows(u"PRAGMA foreign_key_check"_s).empty());
    for (const QStringList &row : file.rows(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s)) {
        for (const QStringList &key :
             file.rows(u"SELECT on_update, on_delete FROM pragma_foreign_key_list('%1')"_s.arg(row.front()))) {
            CHECK(key == QStringList{u"NO ACTION"_s, u"NO ACTION"_s});
        }
    }
}
