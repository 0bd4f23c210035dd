// SPDX-License-Identifier: GPL-3.0-or-later
// A shop in pounds into which Online Retail is brought.
#pragma once

#include "core/desk/import_sales.h"
#include "core/desk/month_export.h"
#include "core/reports/report_json.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

namespace rd::test
{
class RetailStore final
{
public:
    StoreFixture store{QStringLiteral("GBP")};

    /// Imports as hao; fails the test when it is refused.
    ImportReport bring(const QString &file, const QString &source = {});
    /// "table count, …" of all that an import can write.
    [[nodiscard]] QString contents() const;
    /// Writes the three files of a month beside the store, named "2010-12-lines.csv", and gives its control totals.
    [[nodiscard]] QJsonObject exported(const QString &month);
    [[nodiscard]] QString fileOf(const QString &month, const char *part) const;
};

/// The whole of Online Retail in one store, imported at the first call of the program.
struct WholeRetail {
    RetailStore shop;
    QByteArray csv;
    QString file;
    ImportReport report;
    static WholeRetail &get();

private:
    WholeRetail();
};
}
