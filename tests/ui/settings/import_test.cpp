// SPDX-License-Identifier: GPL-3.0-or-later
// Importing: what comes in, once; and stopping in the middle.
#include "tests/support/catch.h"
#include "tests/ui/settings/import_desk.h"

#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace rd;
using namespace rd::test;

namespace
{
/// So many receipts that the import needs several transactions.
QByteArray longFile(int receipts)
{
    QByteArray text = "receipt,date,sku,name,qty,total,tender\n";
    for (int i = 0; i < receipts; ++i) {
        const QByteArray number = QByteArray::number(500'000 + i);
        text += number + ",2026-11-10 09:30:00,A1,Kettle,1,25.00,cash\n";
    }
    return text;
}
}

TEST_CASE("the import says what came in, and a second one that nothing is new", "[ui][settings]")
{
    ImportDesk desk;
    const QString path = desk.file("till.csv", tillFile());
    REQUIRE(desk.look(path));
    REQUIRE(desk.import());
    CHECK(desk.text().contains(QStringLiteral("Sales are in")));
    CHECK(desk.text().contains(QStringLiteral("2 new receipts, 1 past returns")));
    CHECK(desk.sales("3001") == 1);
    CHECK(desk.sales("3002") == 1);
    CHECK_FALSE(desk.button()->isEnabled()); // a press too many does nothing
    REQUIRE(desk.look(path));
    CHECK(desk.text().contains(QStringLiteral("Nothing new in this file")));
    CHECK(desk.text().contains(QStringLiteral("New receipts\n0\nalready here: 3")));
    REQUIRE(desk.import());
    CHECK(desk.text().contains(QStringLiteral("All 3 receipts and past returns were here already.")));
    CHECK(desk.sales("3001") == 1);
}

TEST_CASE("a cancelled import keeps what is in and goes on the next time", "[ui][settings]")
{
    constexpr int kReceipts = 60'000; // many transactions, so that there is one left to stop before
    ImportDesk desk;
    const QString path = desk.file("long.csv", longFile(kReceipts));
    REQUIRE(desk.look(path));
    QSignalSpy done(&desk.stage().page(), &ui::ImportAssistant::imported);
    QTest::keyClick(&desk.stage().page(), Qt::Key_Return, Qt::ControlModifier);
    QAbstractButton *cancel = nullptr;
    const bool isApplying = QTest::qWaitFor(
        [&] {
            cancel = desk.stage().find("importProgress")->findChild<QAbstractButton *>();
            return desk.text().contains(QStringLiteral("Importing sales")) || done.size() > 0;
        },
        60'000);
    REQUIRE(isApplying);
    cancel->click();
    REQUIRE(QTest::qWaitFor([&] { return done.size() > 0; }, 60'000));
    CHECK_FALSE(done.front().front().toBool());
    CHECK(desk.text().contains(QStringLiteral("What had been imported stays.")));
    CHECK(desk.sales("500000") == 1); // of the first transaction
    CHECK(desk.sales("559999") == 0); // of the last
    REQUIRE(desk.look(path));
    REQUIRE(desk.import());
    CHECK(desk.sales("500000") == 1);
    CHECK(desk.sales("559999") == 1);
}

TEST_CASE("a file can be dropped on the assistant", "[ui][settings]")
{
    ImportDesk desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.file("till.csv", tillFile()))});
    QSignalSpy looked(&desk.stage().page(), &ui::ImportAssistant::previewed);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.stage().page(), &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.stage().page(), &drop);
    REQUIRE(QTest::qWaitFor([&] { return looked.size() > 0; }, 10'000));
    CHECK(desk.text().contains(QStringLiteral("Rows\n4\n")));
}
