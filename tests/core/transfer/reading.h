// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways of reading a few lines of a sales file in a test.
#pragma once

#include "core/transfer/sales_reader.h"

namespace rd::test
{
/// Pounds in London, unless told otherwise.
inline ReadOptions readOptions(const char *currency = "GBP", const char *zone = "Europe/London")
{
    return {{},
            {},
            {},
            {},
            {},
            {},
            PastReturns::History,
            *Currency::fromCode(QString::fromLatin1(currency)),
            *StoreZone::fromName(QString::fromLatin1(zone)),
            0,
            QStringLiteral("CN")};
}

inline Result<SalesFile> read(const char *text, const ReadOptions &options = readOptions())
{
    return readSales(QByteArray(text), options);
}

/// "column:row" style place of a refusal: its reason, row and column.
inline QString refusal(const Result<SalesFile> &file)
{
    if (file) {
        return QStringLiteral("not refused");
    }
    const QJsonObject &details = file.error().details;
    return QStringLiteral("%1 %2 %3")
        .arg(details.value(QStringLiteral("reason")).toString())
        .arg(details.value(QStringLiteral("row")).toInt())
        .arg(details.value(QStringLiteral("column")).toString())
        .trimmed();
}

inline QString text(Money money, const char *currency = "GBP")
{
    return money.toDecimal(*Currency::fromCode(QString::fromLatin1(currency)));
}

/// Row, column and code of the errors, one a line.
inline QString errorsOf(const SalesFile &file)
{
    QString all;
    for (const RowError &error : file.errors) {
        all += QStringLiteral("%1 %2 %3 %4\n").arg(error.row).arg(error.column, error.value, error.code);
    }
    return all;
}

inline bool addsUp(const ImportCounts &counts)
{
    return counts.rows == counts.lines + counts.returns + counts.adjustments + counts.skipped + counts.errors;
}
}
