// SPDX-License-Identifier: GPL-3.0-or-later
// Going to another tab while an import or an export runs: the work goes on, and nothing that was chosen is lost.
#include "tests/support/catch.h"
#include "tests/ui/shell/desk_window.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/stops.h"
#include "ui/common/desk/app_context.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/import_assistant.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QFile>
#include <QLineEdit>
#include <QSemaphore>

using namespace rd;
using namespace rd::test;

namespace
{
struct Importing {
    Importing()
    {
        REQUIRE(desk.login(QStringLiteral("hao")));
        QFile till(desk.store().folder() + QStringLiteral("/till.csv"));
        REQUIRE(till.open(QIODevice::WriteOnly));
        till.write("receipt,date,sku,name,qty,total,tender\n"
                   "3001,2026-11-10 09:30:00,A1,Kettle,2,50.00,cash\n"
                   "3002,2026-11-11 11:00:00,A1,Kettle,1,25.00,card\n");
        till.close();
        desk.window().frame()->showImport();
        bool isRead = false;
        QObject::connect(assistant(), &ui::ImportAssistant::previewed, assistant(), [&isRead] { isRead = true; });
        assistant()->setFile(till.fileName());
        REQUIRE(QTest::qWaitFor([&isRead] { return isRead; }, 10'000));
    }
    [[nodiscard]] ui::ImportAssistant *assistant() { return desk.window().findChild<ui::ImportAssistant *>(); }
    [[nodiscard]] bool hasSales()
    {
        return QTest::qWaitFor(
            [this] {
                const DeskReader &reader = desk.store().reader();
                return reader.showSale(QStringLiteral("3001"), std::nullopt)
                       && reader.showSale(QStringLiteral("3002"), std::nullopt);
            },
            10'000);
    }
    [[nodiscard]] bool says(const char *words)
    {
        return QTest::qWaitFor([&] { return desk.visibleText().contains(QString::fromLatin1(words)); }, 5'000);
    }

    DeskWindow desk;
    Keyboard keys{desk.window()};
};

/// Holds back whatever is to be written until it is let go.
class Writer final
{
public:
    explicit Writer(ui::AppContext &desk)
    {
        desk.writer().post<Answer>(
            [this](DeskWriter &) -> Result<Answer> {
                m_go.acquire();
                return refuse(ErrorCode::Busy);
            },
            &desk, [](const Result<Answer> &) {});
    }
    ~Writer() { letGo(); }
    void letGo() { m_go.release(); }

private:
    QSemaphore m_go;
};
}

TEST_CASE("Ctrl+2 while an import runs: the import goes on, says so, and all of it comes in", "[busy]")
{
    Importing at;
    Writer held(at.desk.desk());
    at.keys.press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(at.assistant()->isImporting());
    const bool byBack = GENERATE(false, true);
    if (byBack) {
        at.desk.find("importBack")->setFocus();
        at.keys.press(Qt::Key_Space);
    } else {
        at.keys.press({Qt::Key_Control, Qt::Key_2});
    }
    CHECK_FALSE(at.assistant()->isVisible());
    CHECK(currentStop().isReal);
    CHECK(at.says("The import goes on"));
    held.letGo();
    CHECK(at.hasSales());
    CHECK(at.says("The import has ended"));
    CHECK_FALSE(at.desk.visibleText().contains(QStringLiteral("The import goes on")));
    at.desk.window().frame()->showImport();
    CHECK(at.says("Sales are in"));
}

TEST_CASE("a file that was chosen stays chosen while one looks at another tab", "[busy]")
{
    Importing at;
    at.keys.press({Qt::Key_Control, Qt::Key_4});
    CHECK_FALSE(at.assistant()->isVisible());
    CHECK(currentStop().isReal);
    at.desk.window().frame()->showImport();
    CHECK(at.desk.find<QLineEdit>("importFile")->text().endsWith(QStringLiteral("till.csv")));
    at.keys.press({Qt::Key_Control, Qt::Key_Return});
    CHECK(at.hasSales());
}

TEST_CASE("a step of the strip leads out of the import assistant", "[busy]")
{
    Importing at;
    at.desk.find("step_review")->setFocus();
    at.keys.press(Qt::Key_Space);
    CHECK_FALSE(at.assistant()->isVisible());
    CHECK(at.desk.find("returnsTable")->isVisibleTo(&at.desk.window()) == false); // empty: it says so
    CHECK(currentStop().isReal);
}

TEST_CASE("Ctrl+1 while the month is exported: the files are written", "[busy]")
{
    DeskWindow desk;
    REQUIRE(desk.login(QStringLiteral("hao")));
    Keyboard keys(desk.window());
    desk.window().frame()->pages().go(ui::Place::Reports);
    auto *reports = desk.window().findChild<ui::ReportsPage *>();
    const QString file = desk.store().folder() + QStringLiteral("/month.csv");
    bool isSaved = false;
    QObject::connect(reports, &ui::ReportsPage::exported, reports, [&isSaved](bool isDone) { isSaved = isDone; });
    reports->exportTo(file);
    keys.press({Qt::Key_Control, Qt::Key_1});
    CHECK_FALSE(reports->isVisible());
    REQUIRE(QTest::qWaitFor([&isSaved] { return isSaved; }, 10'000));
    CHECK(QFile::exists(file));
    CHECK(desk.visibleText().contains(QStringLiteral("Saved month.csv")));
}
