// SPDX-License-Identifier: GPL-3.0-or-later
// I9 at the desk: what was acknowledged lies on the disk at once; what was refused leaves nothing.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The return as the disk has it while the program still runs: file and log copied, opened by another reader.
ReturnCase onDisk(FullStore &full, const QString &number)
{
    const QString copy = full.store.folder() + u"/copy.sqlite"_s;
    for (const QString &end : {QString(), u"-wal"_s}) {
        QFile::remove(copy + end);
        REQUIRE(QFile::copy(full.store.path() + end, copy + end));
    }
    QFile::remove(copy + u"-shm"_s);
    const auto reader = DeskReader::open(copy, full.store.clock());
    REQUIRE(reader);
    CHECK((*reader)->verify()->isOk());
    return (*reader)->showReturn(number)->returnCase;
}

/// How many rows each table holds.
QStringList sizes(RawFile &file)
{
    QStringList sizes;
    for (const QStringList &row : file.rows(u"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE "
                                            "'search_%' AND name NOT LIKE 'refusal%' AND name NOT LIKE 'sqlite%'"_s)) {
        sizes.append(row.front() + ' '_L1 + file.value(u"SELECT count(*) FROM "_s + row.front()));
    }
    return sizes;
}
}

TEST_CASE("I9: each acknowledged action is on the disk when its answer comes", "[desk][I9]")
{
    FullStore full;
    const auto check = [&](const QString &login, const QString &number, const Action &action) {
        full.act(login, number, action);
        CHECK(onDisk(full, number) == full.store.show(number).returnCase);
    };
    check(u"li"_s, full.logged, Chase{});
    check(u"na"_s, full.logged, Receive{});
    check(u"na"_s, full.logged, full.inspection(u"1"_s, u"opened"_s, u"restock"_s));
    check(u"lei"_s, full.due, Pay{u"cash"_s, full.store.money(u"5.00"_s), {}, {}});
    check(u"lei"_s, full.due, Pay{u"cash"_s, {}, {}, {}});
    CHECK_FALSE(onDisk(full, full.due).rma.isOpen());
}

TEST_CASE("I9: a refused action leaves no row and no entry", "[desk][I9]")
{
    FullStore full;
    RawFile file(full.store.path());
    const QStringList before = sizes(file);
    const auto refused = [&](const QString &login, const QString &number, const Action &action) {
        CHECK_FALSE(full.store.writer().act(full.store.as(login), number, action));
        CHECK(sizes(file) == before);
    };
    refused(u"na"_s, full.logged, full.inspection(u"1"_s, u"opened"_s, u"restock"_s));
    refused(u"lei"_s, full.due, Pay{u"cash"_s, full.store.money(u"99.00"_s), {}, {}});
    refused(u"lei"_s, full.countersign, Pay{u"cash"_s, {}, {}, {}});
    refused(u"hao"_s, full.paid, Cancel{u"kept"_s});
    LogRequest request = StoreFixture::request(u"1005"_s, 1, u"9"_s);
    request.contactName = u"Somebody new"_s;
    request.contactPhone = u"13000000000"_s;
    CHECK_FALSE(full.store.writer().logReturn(full.store.as(u"li"_s), request));
    CHECK(sizes(file) == before);
}

TEST_CASE("a refused attempt is counted by its code, for the month to tell", "[desk]")
{
    FullStore full;
    RawFile file(full.store.path());
    const auto times = [&file](const char *code) {
        return file.number(
            u"SELECT coalesce(sum(times), 0) FROM refusal_count WHERE code = '%1'"_s.arg(QLatin1String(code)));
    };
    const qint64 before = times("over_return");
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(full.store.writer().logReturn(full.store.as(u"li"_s), StoreFixture::request(u"1005"_s, 1, u"9"_s)));
    }
    CHECK(times("over_return") == before + 3);
    CHECK_FALSE(full.store.writer().act(full.store.as(u"li"_s), full.due, Pay{u"cash"_s, {}, {}, {}}));
    CHECK(times("not_allowed") == 1);
    CHECK_FALSE(full.store.writer().act(full.store.as(u"li"_s), u"R-1"_s, Chase{}));
    CHECK(times("not_found") == 0); // a slip of the finger is nothing that was stopped
}
