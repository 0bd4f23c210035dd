// SPDX-License-Identifier: GPL-3.0-or-later
// A small real store in a temporary folder: its staff, a few typed sales, and a clock that stands still.
#pragma once

#include "core/desk/desk_reader.h"
#include "core/desk/desk_writer.h"

#include <QTemporaryDir>

#include <memory>

namespace rd::test
{
/// Opens a fresh store in Asia/Shanghai at 2026-11-22 10:00 local time. Staff: hao (manager), li (counter), na (inspector),
/// lei (cashier), yang (counter, inspector and cashier); everybody's PIN is 246810.
class StoreFixture final
{
public:
    explicit StoreFixture(const QString &currency = QStringLiteral("CNY"));
    ~StoreFixture();

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] FrozenClock &clock() { return m_clock; }
    [[nodiscard]] DeskWriter &writer() { return *m_writer; }
    [[nodiscard]] const DeskReader &reader() const { return *m_reader; }
    /// Closes and opens again, as a restart does.
    void reopen();

    [[nodiscard]] Session session(const QString &login);
    [[nodiscard]] Call as(const QString &login) { return {session(login), {}, {}}; }
    /// Types a sale of the day `daysAgo`, one line for each (quantity, paid); article names are "Article 1"…
    void sell(const QString &receipt, const std::vector<std::pair<QString, QString>> &lines, int daysAgo = 3,
              const QString &tender = QStringLiteral("cash"));
    [[nodiscard]] static LogRequest request(const QString &receipt, int saleLine, const QString &quantity,
                                            const QString &reason = QStringLiteral("defective"));
    /// Logs a return as li; fails the test when it is refused.
    [[nodiscard]] QString log(const LogRequest &request);
    [[nodiscard]] ReturnView show(const QString &number) const;
    [[nodiscard]] Money money(const QString &decimal) const;

private:
    QTemporaryDir m_folder;
    FrozenClock m_clock;
    std::unique_ptr<DeskWriter> m_writer;
    std::unique_ptr<DeskReader> m_reader;
    std::map<QString, Session> m_sessions;
};

/// The error of a result, or fails the test.
template <typename Value> [[nodiscard]] Error errorOf(const Result<Value> &result)
{
    return result ? Error::of(ErrorCode::Usage, {{QStringLiteral("expected"), QStringLiteral("a refusal")}})
                  : result.error();
}
}
