// SPDX-License-Identifier: GPL-3.0-or-later
// A full store in the hands of somebody with another tool: what the file itself refuses.
#pragma once

#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/support/raw_file.h"

#include <QTemporaryDir>

namespace rd::test
{
/// One store for all attacks of a test program; nothing of an attack stays in it.
class Attack final
{
public:
    static Attack &store();

    [[nodiscard]] RawFile &raw() { return *m_raw; }
    /// Ids of the only, or last, row of a return.
    [[nodiscard]] qint64 rma(const char *name) const { return m_rmas.at(name); }
    [[nodiscard]] qint64 line(const char *name) { return last("return_line", name); }
    [[nodiscard]] qint64 settlement(const char *name) { return last("settlement", name); }
    [[nodiscard]] qint64 payout(const char *name) { return last("payout", name); }

    /// Checks that the file refuses a statement and says this.
    void refused(const QString &sql, const char *says);
    /// Checks that it takes one, so that an attack fails for its own reason only.
    void taken(const QString &sql);
    /// Changes one column of a row as the program would: with the next version.
    [[nodiscard]] static QString change(const char *table, qint64 id, const QString &assignments);

private:
    Attack();
    [[nodiscard]] qint64 last(const char *table, const char *name);

    QTemporaryDir m_folder;
    std::map<std::string, qint64> m_rmas;
    std::unique_ptr<RawFile> m_raw;
};
}
