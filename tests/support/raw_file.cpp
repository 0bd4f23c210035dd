// SPDX-License-Identifier: GPL-3.0-or-later
// Statements without parameters, results as text.
#include "tests/support/raw_file.h"

#include <QFile>

#include <sqlite3.h>

#include <stdexcept>

namespace rd::test
{
namespace
{
int addRow(void *rows, int count, char **values, char **)
{
    QStringList row;
    for (int i = 0; i < count; ++i) {
        row.append(QString::fromUtf8(values[i]));
    }
    static_cast<std::vector<QStringList> *>(rows)->push_back(row);
    return 0;
}
}

RawFile::RawFile(const QString &path)
{
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        sqlite3_close(m_handle);
        throw std::runtime_error("the file cannot be opened");
    }
    sqlite3_busy_timeout(m_handle, 5000);
    must(QStringLiteral("PRAGMA foreign_keys = ON"));
    must(QStringLiteral("PRAGMA recursive_triggers = ON"));
}

RawFile::~RawFile()
{
    sqlite3_close(m_handle);
}

void RawFile::hurry()
{
    must(QStringLiteral("PRAGMA synchronous = OFF"));
    must(QStringLiteral("PRAGMA journal_mode = MEMORY"));
}

QString RawFile::run(const QString &sql)
{
    char *message = nullptr;
    const int result = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, &message);
    const QString said = message == nullptr ? QString() : QString::fromUtf8(message);
    sqlite3_free(message);
    return result == SQLITE_OK ? QString() : said;
}

QString RawFile::attempt(const QString &sql)
{
    must(QStringLiteral("BEGIN IMMEDIATE"));
    const QString said = run(sql);
    run(QStringLiteral("ROLLBACK"));
    return said;
}

void RawFile::must(const QString &sql)
{
    if (const QString said = run(sql); !said.isEmpty()) {
        throw std::runtime_error(sql.toStdString() + ": " + said.toStdString());
    }
}

std::vector<QStringList> RawFile::rows(const QString &sql)
{
    std::vector<QStringList> rows;
    if (sqlite3_exec(m_handle, sql.toUtf8().constData(), addRow, &rows, nullptr) != SQLITE_OK) {
        throw std::runtime_error(sql.toStdString() + ": " + sqlite3_errmsg(m_handle));
    }
    return rows;
}

QString RawFile::value(const QString &sql)
{
    const auto found = rows(sql);
    return found.empty() ? QString() : found.front().front();
}

QStringList RawFile::columns(const QString &table)
{
    QStringList names;
    for (const QStringList &row : rows(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table))) {
        names.append(row.front());
    }
    return names;
}

QString RawFile::copyOf(const QString &table, qint64 id, const std::map<QString, QString> &changes)
{
    const QStringList names = columns(table);
    QStringList values;
    for (const QString &name : names) {
        const auto change = changes.find(name);
        if (change != changes.end()) {
            values.append(change->second);
        } else {
            values.append(name == QLatin1String("id") ? QStringLiteral("(SELECT max(id) + 1 FROM %1)").arg(table)
                                                      : name);
        }
    }
    return QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %1 WHERE id = %4")
        .arg(table, names.join(QStringLiteral(", ")), values.join(QStringLiteral(", ")))
        .arg(id);
}

QStringList RawFile::dropTriggers()
{
    QStringList texts;
    for (const QStringList &row : rows(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"))) {
        must(QStringLiteral("DROP TRIGGER %1").arg(row.at(0)));
        texts.append(row.at(1));
    }
    return texts;
}
}
