// SPDX-License-Identifier: GPL-3.0-or-later
// Looking at a file: figures of the core, problems by row, and why a file cannot be used; nothing is written.
#include "core/desk/import_sales.h"
#include "tests/support/catch.h"
#include "tests/ui/settings/import_desk.h"
#include "tests/ui/tab_walk.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>

using namespace rd;
using namespace rd::test;

TEST_CASE("a file is recognised, counted and shown, and nothing is written", "[ui][settings]")
{
    ImportDesk desk;
    CHECK(desk.text().contains(QStringLiteral("Choose the sales file of the till")));
    const QString path = desk.file("till.csv", tillFile());
    REQUIRE(desk.look(path));
    ImportRequest request;
    request.file = path;
    const ImportReport report = previewSales(desk.store().reader(), request).value();
    REQUIRE(report.rows == 4);
    CHECK(desk.text().contains(QStringLiteral("Rows\n%1\n").arg(report.rows)));
    CHECK(desk.text().contains(QStringLiteral("New receipts\n%1\n").arg(report.sales)));
    CHECK(desk.text().contains(QStringLiteral("Lines sold\n%1\n¥84.90").arg(report.lines)));
    CHECK(desk.text().contains(QStringLiteral("New past returns\n%1\n").arg(report.pastReturns)));
    CHECK(desk.stage().find<QLabel>("readAs")->text().contains(report.profile));
    CHECK(desk.button()->isEnabled());
    CHECK(desk.button()->text().contains(QString::number(report.sales + report.pastReturns)));
    CHECK(desk.sales("3001") == 0);
}

TEST_CASE("faulty rows are named, and block the import until they are left out", "[ui][settings]")
{
    ImportDesk desk;
    REQUIRE(desk.look(desk.file("bad.csv", tillFile() + "3003,2026-11-12 10:00:00,A1,Kettle,1,hundred,cash\n")));
    const auto *errors = desk.stage().find<QAbstractItemView>("import-errors");
    REQUIRE(errors->model()->rowCount() == 1);
    const auto cell = [&](int column) { return errors->model()->index(0, column).data().toString(); };
    CHECK(cell(0) == QStringLiteral("6")); // the line of the file
    CHECK(cell(1) == QStringLiteral("total"));
    CHECK(cell(2) == QStringLiteral("hundred"));
    CHECK(cell(3) == QStringLiteral("is not a number"));
    CHECK_FALSE(desk.button()->isEnabled());
    CHECK(desk.text().contains(QStringLiteral("correct it, or leave those receipts out")));
    desk.stage().find<QCheckBox>("importSkipBad")->click();
    REQUIRE(desk.button()->isEnabled());
    REQUIRE(desk.import());
    CHECK(desk.sales("3001") == 1);
    CHECK(desk.sales("3003") == 0);
}

TEST_CASE("a file that cannot be used says why", "[ui][settings]")
{
    ImportDesk desk;
    REQUIRE(desk.look(desk.store().folder() + QStringLiteral("/missing.csv")));
    CHECK_FALSE(desk.button()->isEnabled());
    CHECK(desk.text().contains(QStringLiteral("missing.csv")));
    REQUIRE(desk.look(desk.file("quote.csv", "receipt,date,sku,name,qty,total\n1,2026-11-10,A,\"open,1,2.00\n")));
    CHECK(desk.text().contains(QStringLiteral("a quote is never closed")));
    CHECK_FALSE(desk.button()->isEnabled());
}

TEST_CASE("the columns of an unknown layout can be named by hand", "[ui][settings]")
{
    ImportDesk desk;
    REQUIRE(desk.look(desk.file("own.csv", "slip,when,thing,pieces,money\n7,2026-11-10,Kettle,1,25.00\n")));
    CHECK(desk.text().contains(QStringLiteral("Columns are missing")));
    const std::pair<const char *, const char *> wishes[] = {
        {"receipt", "slip"}, {"sold_at", "when"}, {"name", "thing"}, {"qty", "pieces"}, {"total", "money"}};
    for (const auto &[field, column] : wishes) {
        auto *box = desk.stage().page().findChild<QComboBox *>(QStringLiteral("column_") + QString::fromLatin1(field));
        REQUIRE(box != nullptr);
        REQUIRE(box->findData(QString::fromLatin1(column)) >= 0);
        box->setCurrentIndex(box->findData(QString::fromLatin1(column)));
        REQUIRE(
            QTest::qWaitFor([&] { return !desk.text().contains(QStringLiteral("The file is being read.")); }, 10'000));
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.button()->isEnabled(); }, 10'000));
    REQUIRE(desk.import());
    CHECK(desk.sales("7") == 1);
}

TEST_CASE("who is no manager may look but not import", "[ui][settings]")
{
    ImportDesk desk(QStringLiteral("li"));
    REQUIRE(desk.look(desk.file("till.csv", tillFile())));
    CHECK_FALSE(desk.button()->isEnabled());
    CHECK(desk.text().contains(QStringLiteral("Only a manager imports sales.")));
}

TEST_CASE("the assistant changes its language while it runs", "[ui][settings]")
{
    ImportDesk desk;
    REQUIRE(desk.look(desk.file("till.csv", tillFile())));
    desk.stage().context().setLanguage(QStringLiteral("zh_CN"));
    REQUIRE(QTest::qWaitFor([&] { return desk.text().contains(QStringLiteral("导入销售")); }, 10'000));
    CHECK(desk.text().contains(QStringLiteral("新小票")));
    desk.stage().context().setLanguage(QStringLiteral("en"));
    REQUIRE(QTest::qWaitFor([&] { return desk.text().contains(QStringLiteral("Import sales")); }, 10'000));
}

TEST_CASE("Tab goes from the file through the choices to the button", "[ui][settings]")
{
    ImportDesk desk;
    REQUIRE(desk.look(desk.file("till.csv", tillFile())));
    const QStringList stops = tabStops(desk.stage().page());
    const QStringList wanted{QStringLiteral("importBrowse"), QStringLiteral("importProfile"),
                             QStringLiteral("importEncoding"), QStringLiteral("importBack"),
                             QStringLiteral("importButton")};
    QStringList seen;
    for (const QString &stop : stops) {
        if (wanted.contains(stop)) {
            seen.append(stop);
        }
    }
    CHECK(seen == wanted);
}
