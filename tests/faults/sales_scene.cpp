// SPDX-License-Identifier: GPL-3.0-or-later
// Filling and checking through the program.
#include "tests/faults/sales_scene.h"

#include "tests/support/raw_file.h"

#include <QDir>
#include <QJsonArray>

namespace rd::test
{
using namespace Qt::StringLiterals;

namespace
{
QStringList globals(const CliRunner &store)
{
    return {u"--db"_s, store.store(), u"--json"_s};
}
}

QByteArray receiptsCsv(int first, int count)
{
    const QByteArray day = dayBefore(3).toUtf8();
    QByteArray csv = "receipt,date,sku,name,qty,total,tender\n";
    for (int i = first; i < first + count; ++i) {
        csv += receiptNo(i).toUtf8() + "," + day + " 09:30:00,A-1,Kettle,1,20.00,cash\n";
    }
    return csv;
}

std::unique_ptr<CliRunner> copyOf(const CliRunner &closed)
{
    auto copy = CliRunner::empty();
    REQUIRE(QFile::copy(closed.store(), copy->store()));
    if (QFile::exists(closed.store() + u"-wal"_s)) {
        REQUIRE(QFile::copy(closed.store() + u"-wal"_s, copy->store() + u"-wal"_s));
    }
    RawFile(copy->store()).must(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // and closing takes the log away
    REQUIRE(QDir().mkpath(copy->path(u"keys"_s)));
    for (const QString &key : QDir(closed.path(u"keys"_s)).entryList(QDir::Files)) {
        REQUIRE(QFile::copy(closed.path(u"keys/"_s + key), copy->path(u"keys/"_s + key)));
    }
    return copy;
}

void importReceipts(const CliRunner &store, int first, int count)
{
    const QString file = store.write(u"receipts.csv"_s, receiptsCsv(first, count));
    const Run run = store.as(u"hao"_s, u"sales import "_s + file);
    INFO(run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.status == 0);
    REQUIRE(QFile::remove(file));
}

QStringList walkInWords(const CliRunner &store, int receipt, const QString &operation)
{
    return globals(store) + QStringList{u"--as"_s,   u"yang"_s,          u"--operation"_s, operation,
                                        u"return"_s, u"log"_s,           u"--receipt"_s,   receiptNo(receipt),
                                        u"--line"_s, u"1=1:defective"_s, u"--accept"_s,    u"opened:restock"_s,
                                        u"--pay"_s,  u"cash"_s};
}

QString inspectedReturn(const CliRunner &store, int receipt)
{
    const Run run = store.as(
        u"yang"_s, u"return log --receipt %1 --line 1=1:defective --accept opened:restock"_s.arg(receiptNo(receipt)));
    INFO(run.err.toStdString());
    REQUIRE(run.status == 0);
    return run.json().value("number"_L1).toString();
}

QStringList payWords(const CliRunner &store, const QString &number, const QString &operation)
{
    return globals(store) + QStringList{u"--as"_s, u"yang"_s, u"--operation"_s, operation, u"settlement"_s,
                                        u"pay"_s,  number,    u"--tender"_s,    u"cash"_s};
}

void requireClean(const CliRunner &store)
{
    const Run run = store.read(u"verify"_s);
    INFO(run.out.toStdString() << run.err.toStdString());
    REQUIRE(run.status == 0);
    REQUIRE(run.json().value("problems"_L1).toArray().isEmpty());
}
}
