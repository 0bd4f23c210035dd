// SPDX-License-Identifier: GPL-3.0-or-later
// Sales files that cannot be read: each says why, and nothing of them is imported.
#include "tests/faults/plain_rights.h"
#include "tests/faults/sales_scene.h"
#include "tests/support/folder_bytes.h"

#include <QDir>
#include <QJsonArray>

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray kHeader = "receipt,date,sku,name,qty,total,tender\n";

QStringList importWords(const CliRunner &store, const QString &file)
{
    return {u"--db"_s, store.store(), u"--json"_s, u"--as"_s, u"hao"_s, u"sales"_s, u"import"_s, file};
}

qsizetype salesIn(const CliRunner &store)
{
    return store.read(u"sales find Kettle"_s).json().value("sales"_L1).toArray().size();
}

void requireRefused(const CliRunner &store, const Run &run, int status, const QString &code, const QByteArray &words)
{
    INFO(run.out.toStdString() << run.err.toStdString());
    CHECK(run.status == status);
    CHECK(run.code() == code);
    CHECK(run.err.contains(words));
    CHECK(salesIn(store) == 2);
    requireClean(store);
}

const CliRunner &madeOnce()
{
    static const CliRunner store;
    static const bool isFilled = [] {
        importReceipts(store, 0, 2);
        return true;
    }();
    REQUIRE(isFilled);
    return store;
}

struct Corner {
    std::unique_ptr<CliRunner> made = copyOf(madeOnce());
    CliRunner &store = *made;
    [[nodiscard]] Run import(const QByteArray &content) const
    {
        return store.raw(importWords(store, store.write(u"bad.csv"_s, content)));
    }
};
}

TEST_CASE("a sales file that is a folder, missing, or not to be read")
{
    const Corner corner;
    const CliRunner &store = corner.store;
    REQUIRE(QDir().mkdir(store.path(u"folder.csv"_s)));
    requireRefused(store, store.raw(importWords(store, store.path(u"folder.csv"_s))), 8, u"no_permission"_s,
                   "cannot be read");
    requireRefused(store, store.raw(importWords(store, store.path(u"none.csv"_s))), 8, u"file_missing"_s, "none.csv");
    if (canTakeRights()) {
        const QString closed = store.write(u"closed.csv"_s, kHeader);
        REQUIRE(QFile::setPermissions(closed, QFile::Permissions()));
        requireRefused(store, withPlainRights(store, importWords(store, closed)), 8, u"no_permission"_s, "closed.csv");
    }
}

TEST_CASE("a sales file that its disk cannot give back is not taken for a shorter one")
{
    const Corner corner;
    // The memory of the program itself: it can be opened, and reading it from the start is an I/O error.
    requireRefused(corner.store, corner.store.raw(importWords(corner.store, u"/proc/self/mem"_s)), 8,
                   u"no_permission"_s, "cannot be read");
}

TEST_CASE("a sales file that is no text, or no table")
{
    const Corner corner;
    QByteArray junk;
    for (int i = 0; i < 20'000; ++i) {
        junk.append(static_cast<char>((i * 7919) >> 3));
    }
    requireRefused(corner.store, corner.import(junk), 3, u"import_invalid"_s, "not text");
    requireRefused(corner.store, corner.import("PK\x03\x04" + junk), 3, u"import_invalid"_s, "spreadsheet");
    requireRefused(corner.store, corner.import({}), 3, u"import_invalid"_s, "empty");
    requireRefused(corner.store, corner.import("just some words\nand more\n"), 3, u"import_invalid"_s,
                   "Nothing was imported");
}

TEST_CASE("a quote that is never closed, a field without end, a row without end")
{
    const Corner corner;
    const QByteArray good = "N-1," + dayBefore(3).toUtf8() + ",A-1,Kettle,1,20.00,cash\n";
    requireRefused(
        corner.store,
        corner.import(kHeader + good + "N-2," + dayBefore(3).toUtf8() + ",A-1,\"Kettle,1,20.00,cash\n" + good), 3,
        u"import_invalid"_s, "Row 3: a quote is never closed");
    requireRefused(corner.store,
                   corner.import(kHeader + good + "N-2," + dayBefore(3).toUtf8() + ",A-1," + QByteArray(100'000, 'x')
                                 + ",1,20.00,cash\n"),
                   3, u"import_invalid"_s, "Row 3: a field is longer than 64 KB");
    requireRefused(corner.store, corner.import(kHeader + good + QByteArray(5'000, ',') + "\n"), 3, u"import_invalid"_s,
                   "Row 3 has too many columns");
}

TEST_CASE("one bad row keeps the others out too, and names itself")
{
    const Corner corner;
    const QByteArray day = dayBefore(3).toUtf8();
    const Run run = corner.import(kHeader + "N-1," + day + ",A-1,Kettle,1,20.00,cash\nN-2," + day
                                  + ",A-1,Kettle,one,20.00,cash\n");
    requireRefused(corner.store, run, 3, u"import_invalid"_s, "1 rows of the sales file");
    CHECK(run.json().value("error"_L1).toObject().value("details"_L1).toObject().value("row"_L1).toInt() == 3);
}
