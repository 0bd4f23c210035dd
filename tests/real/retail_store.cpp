// SPDX-License-Identifier: GPL-3.0-or-later
// Importing, counting and exporting.
#include "tests/real/retail_store.h"

#include "tests/real/real_data.h"
#include "tests/support/raw_file.h"

#include <QFile>

namespace rd::test
{
using namespace Qt::StringLiterals;

ImportReport RetailStore::bring(const QString &file, const QString &source)
{
    ImportRequest request;
    request.file = file;
    request.source = source;
    const auto report = importSales(store.writer(), store.as(u"hao"_s), request);
    INFO(file.toStdString() << ' ' << (report ? "" : errorName(report.error().code).toStdString()));
    REQUIRE(report);
    CHECK(report->rows == report->lines + report->returns + report->adjustments + report->skipped);
    CHECK(report->faultyRows == 0);
    CHECK(report->conflictCount == 0);
    return *report;
}

QString RetailStore::contents() const
{
    RawFile file(store.path());
    QStringList counts;
    for (const char *table : {"sale", "sale_line", "rma", "return_line", "customer", "article", "task", "settlement"}) {
        const QString name = QString::fromLatin1(table);
        counts.append(name + ' '_L1 + file.value(u"SELECT count(*) FROM "_s + name));
    }
    return counts.join(u", "_s);
}

QString RetailStore::fileOf(const QString &month, const char *part) const
{
    return u"%1/%2-%3.csv"_s.arg(store.folder(), month, QString::fromLatin1(part));
}

QJsonObject RetailStore::exported(const QString &month)
{
    const auto reports = ReportReader::open(store.path(), store.clock());
    REQUIRE(reports);
    const auto done = exportMonth(**reports, {*BusinessMonth::parse(month), fileOf(month, "lines"),
                                              fileOf(month, "payouts"), fileOf(month, "open")});
    REQUIRE(done);
    return totalsToJson(done->totals, (*reports)->currency());
}

WholeRetail::WholeRetail()
{
    file = unpackedInto(u"online-retail-2010-12_2011-12.csv.xz"_s, shop.store.folder());
    QFile bytes(file);
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    csv = bytes.readAll();
    report = shop.bring(file);
}

WholeRetail &WholeRetail::get()
{
    static WholeRetail whole;
    return whole;
}
}
