// SPDX-License-Identifier: GPL-3.0-or-later
// I8: what another tool changed is not written over, which would hide it, and gives nobody rights or money.
#include "core/desk/import_sales.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QFile>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// Changes a row as another tool does that takes the defences away first.
void tamper(FullStore &full, const QString &sql)
{
    RawFile file(full.store.path());
    file.must(u"PRAGMA foreign_keys = OFF"_s);
    file.must(u"PRAGMA ignore_check_constraints = ON"_s);
    const QStringList triggers = file.dropTriggers();
    file.must(sql);
    for (const QString &trigger : triggers) {
        file.must(trigger);
    }
}

bool isFound(const FullStore &full, const QString &table)
{
    const auto report = full.store.reader().verify();
    REQUIRE(report);
    return std::any_of(report->problems.begin(), report->problems.end(), [&](const VerifyProblem &problem) {
        return problem.table == table && problem.code == u"altered"_s;
    });
}

/// The write ends with `tampered`, names the row, and the check still finds it.
template <typename Value> void refusesTo(FullStore &full, const Result<Value> &written, const QString &table)
{
    const Error error = errorOf(written);
    INFO(table.toStdString());
    CHECK(error.code == ErrorCode::Tampered);
    CHECK(error.details.value("table"_L1).toString() == table);
    CHECK(isFound(full, table));
}

QString ofReturn(const QString &number)
{
    return u" WHERE rma = (SELECT id FROM rma WHERE number = '%1')"_s.arg(number);
}
}

TEST_CASE("a person whom another tool gave rights has none, and cannot log in", "[desk][I8]")
{
    FullStore full;
    tamper(full, u"UPDATE staff SET roles = 15, version = version + 1 WHERE login = 'li'"_s);
    const Call li = full.store.as(u"li"_s);
    refusesTo(full, full.store.writer().setPin(li, u"li"_s, u"111111"_s), u"staff"_s);
    refusesTo(full, full.store.writer().act(li, full.logged, Chase{}), u"staff"_s);
    refusesTo(full, full.store.writer().login(u"li"_s, u"246810"_s, LoginKind::Window), u"staff"_s);
    refusesTo(full, full.store.writer().setPin(full.store.as(u"hao"_s), u"li"_s, u"111111"_s), u"staff"_s);
    CHECK(full.store.writer().act(full.store.as(u"hao"_s), full.logged, Chase{}));
}

TEST_CASE("rules that another tool changed rule nothing", "[desk][I8]")
{
    FullStore full;
    tamper(full, u"UPDATE policy SET document = replace(document, '\"500.00\"', '\"9999.00\"') "
                 "WHERE id = (SELECT max(id) FROM policy)"_s);
    const Session li = full.store.session(u"li"_s);
    full.store.reopen();
    refusesTo(full, full.store.writer().act({li, {}, {}}, full.logged, Chase{}), u"policy"_s);
    CHECK(full.store.reader().showReturn(full.logged)); // reading goes on
}

TEST_CASE("no write puts a fresh seal on a row that was changed", "[desk][I8]")
{
    const auto act = [](FullStore &full, const char *login, const QString &number, const Action &action) {
        return full.store.writer().act(full.store.as(QString::fromLatin1(login)), number, action);
    };
    {
        FullStore full;
        tamper(full, u"UPDATE return_line SET reason = 'changed_mind'"_s + ofReturn(full.logged));
        refusesTo(full, act(full, "na", full.logged, Receive{}), u"return_line"_s);
    }
    {
        FullStore full;
        tamper(full, u"UPDATE task SET due_at = due_at + 1"_s + ofReturn(full.logged));
        refusesTo(full, act(full, "na", full.logged, Receive{}), u"task"_s);
    }
    {
        FullStore full;
        tamper(full, u"UPDATE settlement SET at = at + 1"_s + ofReturn(full.countersign));
        refusesTo(full, act(full, "hao", full.countersign, Countersign{}), u"settlement"_s);
    }
    {
        FullStore full;
        tamper(full, u"UPDATE payout SET at = at + 1"_s + ofReturn(full.sent) + u" AND state = 'sent'"_s);
        refusesTo(full, act(full, "lei", full.sent, ConfirmPayout{2}), u"payout"_s);
    }
    {
        FullStore full;
        tamper(full, u"UPDATE rma SET chasers = 9 WHERE number = '%1'"_s.arg(full.logged));
        refusesTo(full, act(full, "li", full.logged, Chase{}), u"rma"_s);
    }
}

TEST_CASE("a typed sale that another tool changed is not taken over by the till's", "[desk][I8]")
{
    FullStore full;
    tamper(full, u"UPDATE sale SET tenders = '[]' WHERE receipt = '1001'"_s);
    ImportRequest request;
    request.file = full.store.folder() + u"/till.csv"_s;
    QFile file(request.file);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("receipt,date,sku,name,qty,total,tender\n1001,2026-11-19,SKU-1,Article 1,3,7.01,cash\n"
               "1001,2026-11-19,SKU-2,Article 2,1,20.00,cash\n");
    file.close();
    refusesTo(full, importSales(full.store.writer(), full.store.as(u"hao"_s), request), u"sale"_s);
}

TEST_CASE("a note on a past return leaves what tells it from a new one", "[desk]")
{
    FullStore full;
    RawFile file(full.store.path());
    const QString past = file.value(u"SELECT number FROM rma WHERE origin = 'history'"_s);
    const QString kept = u"SELECT source || ' ' || hex(content) FROM rma WHERE origin = 'history'"_s;
    const QString before = file.value(kept);
    REQUIRE(before.size() > 32);
    full.act(u"li"_s, past, AddNote{u"called"_s});
    CHECK(file.value(kept) == before);
    ImportRequest request;
    request.file = full.store.folder() + u"/sales.csv"_s;
    const auto again = importSales(full.store.writer(), full.store.as(u"hao"_s), request);
    REQUIRE(again);
    CHECK(again->pastReturns == 0);
    CHECK(again->alreadyHere == 2);
    CHECK(again->conflictCount == 0);
    CHECK(full.store.reader().verify()->isOk());
}

TEST_CASE("rules that cannot be read leave the day as it was", "[desk]")
{
    FullStore full;
    const BusinessDate today = full.store.reader().today();
    const qint64 version = full.store.reader().dataVersion();
    tamper(full, u"INSERT INTO policy SELECT id + 1, at, by, '{}', mac FROM policy ORDER BY id DESC LIMIT 1"_s);
    CHECK_FALSE(full.store.reader().policy());
    CHECK(full.store.reader().today() == today);
    CHECK(full.store.reader().dataVersion() != version);
}
