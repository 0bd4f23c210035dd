// SPDX-License-Identifier: GPL-3.0-or-later
// A full store, copies of it that another tool has changed, and what verify says to each.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <functional>

namespace rd::test
{
class Tampered final
{
public:
    Tampered();

    [[nodiscard]] FullStore &full() { return m_full; }
    /// The untouched copy, for looking at.
    [[nodiscard]] RawFile &original() { return *m_original; }
    /// Lets `change` loose on a fresh copy, without triggers, checks and foreign keys; then puts the triggers back, so that
    /// the schema looks as it should. Gives what verify says.
    [[nodiscard]] VerifyReport after(const std::function<void(RawFile &)> &change);
    /// As above without lifting anything; the error of opening, if there is one.
    [[nodiscard]] std::optional<ErrorCode> openingAfter(const QString &sql);
    [[nodiscard]] QString column(const QString &table, const QString &column, const QString &id);

private:
    [[nodiscard]] QString freshCopy();

    FullStore m_full;
    QString m_backup;
    std::unique_ptr<RawFile> m_original;
    int m_copies = 0;
};

/// True when a problem names this table and one of these ids.
[[nodiscard]] bool names(const VerifyReport &report, const QString &table, const QStringList &ids);
/// The codes of the problems of a row.
[[nodiscard]] QStringList codesOf(const VerifyReport &report, const QString &table, const QString &id);
/// The tables with protected rows, as the file itself tells them.
[[nodiscard]] QStringList protectedTables(RawFile &file);
}
