// SPDX-License-Identifier: GPL-3.0-or-later
// A store beside a till: what the till did on a day, and what was taken back at the counter.
#pragma once

#include "core/desk/import_sales.h"
#include "core/desk/till_matching.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>

namespace rd::test
{
inline const QByteArray kTillHeader = "receipt,date,sku,name,qty,total,tender,payment reference,original receipt\n";

/// The store's clock begins at the 22nd; the week is the 23rd to the 29th.
struct Week {
    StoreFixture store;
    int day = 22;
    QByteArray header = kTillHeader;

    /// What the till did on the next day, whose file comes in the evening; `rows` have "@" for the day.
    ImportReport close(const QByteArray &rows)
    {
        ImportRequest request;
        request.file = write(QStringLiteral("%1.csv").arg(day), rows);
        const auto report = importSales(store.writer(), store.as(QStringLiteral("hao")), request);
        INFO((report ? QString() : errorText(report.error())).toStdString());
        REQUIRE(report);
        return *report;
    }
    void nextDay()
    {
        ++day;
        store.clock().advanceMs(86'400'000);
    }
    [[nodiscard]] QString write(const QString &name, QByteArray rows) const
    {
        rows.replace("@", QByteArray("2026-11-" + QByteArray::number(day)));
        QFile file(store.folder() + u'/' + name);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(header + rows);
        return file.fileName();
    }
    /// Logged, received, inspected and paid at the counter.
    QString takeBack(const QString &receipt, int line, const QString &quantity,
                     const QString &tender = QStringLiteral("cash"), const QString &reference = {})
    {
        LogRequest request = StoreFixture::request(receipt, line, quantity);
        request.areGoodsPresent = true;
        request.accept = AcceptAtCounter{QStringLiteral("opened"), QStringLiteral("restock"), {}, {}};
        const auto logged = store.writer().logReturn(store.as(QStringLiteral("yang")), request);
        REQUIRE(logged);
        const auto paid = store.writer().act(store.as(QStringLiteral("lei")), logged->number,
                                             Pay{tender, std::nullopt, reference, std::nullopt});
        INFO((paid ? QString() : errorText(paid.error())).toStdString());
        REQUIRE(paid);
        return logged->number;
    }
    [[nodiscard]] TillDifferences differences() const
    {
        const auto found = store.reader().tillDifferences(BusinessDate::fromDate(QDate(2026, 11, 23)),
                                                          BusinessDate::fromDate(QDate(2026, 11, 29)));
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] static QString errorText(const Error &error)
    {
        return errorName(error.code) + u' ' + QString::fromUtf8(QJsonDocument(error.details).toJson());
    }
};
}
