// SPDX-License-Identifier: GPL-3.0-or-later
// Copies are made with the file system, as a thief does.
#include "tests/core/storage/tampered.h"

#include <QFile>

namespace rd::test
{
Tampered::Tampered()
{
    m_full.addOtherWays();
    m_backup = m_full.store.folder() + QStringLiteral("/original.sqlite");
    REQUIRE(m_full.store.reader().backup(m_backup));
    m_original = std::make_unique<RawFile>(m_backup);
}

QString Tampered::freshCopy()
{
    const QString path = QStringLiteral("%1/copy-%2.sqlite").arg(m_full.store.folder()).arg(++m_copies);
    REQUIRE(QFile::copy(m_backup, path));
    return path;
}

VerifyReport Tampered::after(const std::function<void(RawFile &)> &change)
{
    const QString path = freshCopy();
    {
        RawFile file(path);
        file.hurry();
        file.must(QStringLiteral("PRAGMA foreign_keys = OFF"));
        file.must(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        file.must(QStringLiteral("BEGIN"));
        const QStringList triggers = file.dropTriggers();
        change(file);
        for (const QString &trigger : triggers) {
            file.must(trigger);
        }
        file.must(QStringLiteral("COMMIT"));
    }
    const auto reader = DeskReader::open(path, m_full.store.clock());
    REQUIRE(reader);
    const auto report = (*reader)->verify();
    REQUIRE(report);
    QFile::remove(path);
    return *report;
}

std::optional<ErrorCode> Tampered::openingAfter(const QString &sql)
{
    const QString path = freshCopy();
    {
        RawFile file(path);
        file.hurry();
        file.must(sql);
    }
    const auto reader = DeskReader::open(path, m_full.store.clock());
    const auto writer = DeskWriter::open(path, m_full.store.clock());
    CHECK(reader.has_value() == writer.has_value());
    QFile::remove(path);
    return reader ? std::nullopt : std::optional(reader.error().code);
}

QString Tampered::column(const QString &table, const QString &column, const QString &id)
{
    return m_original->value(QStringLiteral("SELECT %1 FROM %2 WHERE id = %3").arg(column, table, id));
}

bool names(const VerifyReport &report, const QString &table, const QStringList &ids)
{
    return std::any_of(report.problems.begin(), report.problems.end(), [&](const VerifyProblem &problem) {
        return problem.table == table && ids.contains(problem.id);
    });
}

QStringList codesOf(const VerifyReport &report, const QString &table, const QString &id)
{
    QStringList codes;
    for (const VerifyProblem &problem : report.problems) {
        if (problem.table == table && problem.id == id) {
            codes.append(problem.code);
        }
    }
    return codes;
}

QStringList protectedTables(RawFile &file)
{
    QStringList tables;
    for (
        const QStringList &row : file.rows(QStringLiteral(
            "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = 'mac'"))) {
        tables.append(row.front());
    }
    return tables;
}
}
