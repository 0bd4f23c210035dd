// SPDX-License-Identifier: GPL-3.0-or-later
// Three months of a small store: what was asked, paid, taken back and left open.
#pragma once

#include "core/desk/month_export.h"
#include "core/reports/report_json.h"
#include "tests/support/csv_table.h"
#include "tests/support/store_fixture.h"

namespace rd::test
{
struct MonthScene {
    StoreFixture store;
    QString bounced; ///< paid by WeChat in November, bounced and paid in cash in December
    QString waiting; ///< asked for in November, paid in January

    MonthScene() { november(); }
    void november();
    void december();
    void january();

    struct Files {
        QString lines;
        QString payouts;
        QString open;
    };
    [[nodiscard]] Files exported(const QString &month, const ProgressCall &progress = {}) const;
    [[nodiscard]] MonthTotals totals(const QString &month) const;

private:
    QString walkIn(const QString &receipt, const QString &quantity, const QString &tender);
    void act(const char *login, const QString &number, const Action &action);
};
}
