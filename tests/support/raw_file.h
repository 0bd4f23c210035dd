// SPDX-License-Identifier: GPL-3.0-or-later
// A store file under another tool's hands: the engine alone, without any code of the product.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

struct sqlite3;

namespace rd::test
{
/// A connection of its own, with foreign keys on, as a careful tool opens it.
class RawFile final
{
public:
    explicit RawFile(const QString &path);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// Gives up safety for speed, for a copy that is thrown away.
    void hurry();
    /// What the engine said against it; empty when it went through.
    QString run(const QString &sql);
    /// As `run`, but nothing of it stays.
    QString attempt(const QString &sql);
    /// Runs it and fails the test when it is refused.
    void must(const QString &sql);
    [[nodiscard]] std::vector<QStringList> rows(const QString &sql);
    /// The first column of the first row, empty without one.
    [[nodiscard]] QString value(const QString &sql);
    [[nodiscard]] qint64 number(const QString &sql) { return value(sql).toLongLong(); }
    [[nodiscard]] QStringList columns(const QString &table);

    /// An INSERT that copies a row under the next id, with some columns changed (column → SQL expression).
    [[nodiscard]] QString copyOf(const QString &table, qint64 id, const std::map<QString, QString> &changes);
    /// Takes all triggers away, as a tool does that wants to change what they defend, and gives their texts.
    [[nodiscard]] QStringList dropTriggers();

private:
    sqlite3 *m_handle = nullptr;
};
}
