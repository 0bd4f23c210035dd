// SPDX-License-Identifier: GPL-3.0-or-later
// A few days of November 2026 whose figures can be reckoned by hand.
#pragma once

#include "core/reports/report_reader.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

namespace rd::test
{
/// Sales of November: 1001 (3 for 30.00 and 1 for 20.00), 1002 (2 for 50.00), 1003 (4 for 80.00), 1004 (2 for 1200.00);
/// of October: 1005 (1 for 10.00). The clock stands at 22 November, 10:00.
class ReportScene
{
public:
    ReportScene();

    /// The returns of the table in summary_test.cpp, up to 25 November, 15:50.
    void days();
    /// Logs one line of a receipt as li; gives the number.
    QString log(const QString &receipt, const QString &quantity, const QString &login = QStringLiteral("li"));
    QString log(const LogRequest &request, const QString &login);
    void act(const char *login, const QString &number, const Action &action);
    /// As na, every line of the return in full.
    void inspect(const QString &number, const std::vector<QString> &conditionsAndDispositions);
    void wait(qint64 minutes) { store.clock().advanceMinutes(minutes); }
    /// To an instant in ISO 8601.
    void goTo(const char *iso);

    [[nodiscard]] MonthSummary summary(const char *month = "2026-11");
    /// Table and id of each problem.
    [[nodiscard]] QStringList problems();
    [[nodiscard]] Money money(const char *decimal) const { return store.money(QString::fromLatin1(decimal)); }

    StoreFixture store;
    QString waiting;  ///< C: goods never came
    QString overdue;  ///< F: its inspection is due on 27 November, 15:50
    QString declined; ///< E
};

/// One share as text: "key returns/lines quantity value onTime/rated".
[[nodiscard]] QStringList shareTexts(const std::vector<Share> &shares, const Currency &currency);
}
