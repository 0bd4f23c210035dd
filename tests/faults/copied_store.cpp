// SPDX-License-Identifier: GPL-3.0-or-later
// Copying, breaking and checking small stores.
#include "tests/faults/copied_store.h"

#include "core/desk/import_sales.h"
#include "tests/faults/receipt_numbers.h"
#include "tests/faults/return_shape.h"
#include "tests/support/catch.h"
#include "tests/support/folder_bytes.h"
#include "tests/support/raw_file.h"
#include "tests/support/watched_disk.h"

#include <QFile>

namespace rd::test
{
using namespace Qt::StringLiterals;

namespace
{
LogRequest walkIn(int receipt)
{
    LogRequest request = StoreFixture::request(receiptNo(receipt), 1, u"1"_s);
    request.accept = {u"opened"_s, u"restock"_s, u"cash"_s, {}};
    return request;
}
}

CopiedStore::CopiedStore()
{
    watchDisk(nullptr); // so that every file opened from now on can be watched
    for (int i = 0; i < kReceipts; ++i) {
        m_fixture.sell(receiptNo(i), {{u"1"_s, u"20.00"_s}});
    }
    LogRequest unpaid = walkIn(kReceipts - 1);
    unpaid.accept->payTender.clear();
    m_yang = m_fixture.session(u"yang"_s);
    m_hao = m_fixture.session(u"hao"_s);
    m_number = m_fixture.writer().logReturn({m_yang, {}, {}}, unpaid)->number;
    m_closed = m_fixture.folder() + u"/closed.sqlite"_s;
    REQUIRE(m_fixture.reader().backup(m_closed));
    m_csv = m_fixture.folder() + u"/sales.csv"_s;
    putBytes(m_csv, "receipt,date,sku,name,qty,total,tender\n"
                    "N-1,2026-11-20 09:30:00,A-1,Kettle,1,20.00,cash\n"
                    "N-2,2026-11-20 09:31:00,A-1,Kettle,1,20.00,cash\n");
}

QString CopiedStore::nextPath()
{
    return m_fixture.folder() + u"/copy-%1.sqlite"_s.arg(++m_copies);
}

QString CopiedStore::copy()
{
    const QString path = nextPath();
    REQUIRE(QFile::copy(m_closed, path));
    RawFile(path).must(u"PRAGMA journal_mode = WAL"_s);
    return path;
}

QString CopiedStore::crashed(const QString &path)
{
    const QString left = nextPath();
    REQUIRE(QFile::copy(path, left));
    if (QFile::exists(path + u"-wal"_s)) {
        REQUIRE(QFile::copy(path + u"-wal"_s, left + u"-wal"_s));
    }
    return left;
}

std::unique_ptr<DeskWriter> CopiedStore::open(const QString &path)
{
    auto desk = DeskWriter::open(path, m_fixture.clock());
    REQUIRE(desk);
    return *std::move(desk);
}

std::optional<ErrorCode> CopiedStore::run(DeskWriter &desk, Job job, int receipt, const QString &operation)
{
    const auto codeOf = [](const auto &result) {
        return result ? std::nullopt : std::optional<ErrorCode>(result.error().code);
    };
    switch (job) {
    case Job::WalkIn:
        return codeOf(desk.logReturn({m_yang, operation, {}}, walkIn(receipt)));
    case Job::Pay:
        return codeOf(desk.act({m_yang, operation, {}}, m_number, Pay{u"cash"_s, {}, {}, {}}));
    case Job::Import:
        break;
    }
    ImportRequest request;
    request.file = m_csv;
    return codeOf(importSales(desk, {m_hao, operation, {}}, request));
}

QString CopiedStore::wholeShape(Job job)
{
    const QString path = copy();
    REQUIRE_FALSE(run(*open(path), job, 0, u"whole"_s));
    RawFile file(path);
    return job == Job::Import ? QString() : shapeOf(file, numberOfOperation(file, u"whole"_s));
}

QString faultsOf(const QString &path, const Clock &clock)
{
    const auto desk = DeskReader::open(path, clock);
    const auto report = desk ? (*desk)->verify() : refuse(desk.error());
    if (!report) {
        return errorName(report.error().code);
    }
    QStringList faults;
    for (const VerifyProblem &problem : report->problems) {
        faults.append(problem.table + u" "_s + problem.id + u" "_s + problem.code);
    }
    RawFile file(path);
    faults += looseEnds(file);
    faults.removeAll(QString());
    return faults.join(u", "_s);
}
}
