// SPDX-License-Identifier: GPL-3.0-or-later
// The three files of the month: few presses, named by itself, nothing overwritten, nothing left when cancelled.
#include "tests/support/catch.h"
#include "tests/support/full_store.h"
#include "tests/ui/page_stage.h"
#include "ui/reports/export_panel.h"
#include "ui/reports/reports_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QSignalSpy>
#include <QTimer>

using namespace rd;
using namespace rd::test;
using rd::ui::ExportPanel;
using rd::ui::ReportsPage;

namespace
{
const QString kManager = QStringLiteral("hao");

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Somebody whose home is the folder of the test.
class AtHome final
{
public:
    explicit AtHome(const QString &folder) : m_before(qgetenv("HOME")) { qputenv("HOME", folder.toUtf8()); }
    ~AtHome() { qputenv("HOME", m_before); }

private:
    QByteArray m_before;
};

struct Desk {
    FullStore full;
    PageStage<ReportsPage> stage{full.store, kManager};
    QSignalSpy exported{&stage.page(), &ReportsPage::exported};

    Desk() { stage.page().setMonth(BusinessMonth::of(full.store.reader().today())); }
    [[nodiscard]] bool isFinished(int times = 1)
    {
        return QTest::qWaitFor([&] { return exported.size() >= times; }, 10'000);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return full.store.folder() + QLatin1Char('/') + QString::fromLatin1(name);
    }
};
}

TEST_CASE("the month is saved with four presses at most, under a name of its own", "[ui][reports]")
{
    Desk desk;
    const AtHome home(desk.full.store.folder());
    int presses = 0;
    QTimer answer; // the dialog runs its own loop until it is answered
    QObject::connect(&answer, &QTimer::timeout, &answer, [&] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            answer.stop();
            presses += 1;
            QTest::keyClick(dialog->focusWidget() == nullptr ? dialog : dialog->focusWidget(), Qt::Key_Return);
        }
    });
    answer.start(20);
    presses += 2;
    QTest::keyClick(QApplication::focusWidget() == nullptr ? &desk.stage.page() : QApplication::focusWidget(),
                    Qt::Key_E, Qt::ControlModifier);
    REQUIRE(desk.isFinished());
    CHECK(presses <= 4);
    CHECK(desk.exported.front().front().toBool());
    const QByteArray lines = content(desk.path("returns_2026-11_Test store.csv"));
    CHECK(lines.startsWith("\xEF\xBB\xBFnumber,origin,store_day,receipt"));
    CHECK_FALSE(content(desk.path("returns_2026-11_Test store-payouts.csv")).isEmpty());
    CHECK_FALSE(content(desk.path("returns_2026-11_Test store-open.csv")).isEmpty());
    CHECK(desk.stage.text().contains(QStringLiteral("Saved returns_2026-11_Test store.csv")));
}

TEST_CASE("the proposed name overwrites none of the three files", "[ui][reports]")
{
    Desk desk;
    const AtHome home(desk.full.store.folder());
    QFile taken(desk.path("returns_2026-11_Test store-open.csv"));
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.close();
    QString proposed;
    desk.stage.page().findChild<ExportPanel *>()->setFileChoice([&](const QString &name) {
        proposed = name;
        return QString();
    });
    desk.stage.find<QAbstractButton>("exportMonth")->click();
    CHECK(proposed == desk.path("returns_2026-11_Test store (2).csv"));
    CHECK(desk.exported.isEmpty()); // nobody chose a place
}

TEST_CASE("a cancelled export leaves no file", "[ui][reports]")
{
    Desk desk;
    desk.stage.page().refresh(); // the thread is busy with the month when Cancel is pressed
    desk.stage.page().exportTo(desk.path("month.csv"));
    QWidget *strip = desk.stage.find("exportProgress");
    REQUIRE(strip != nullptr);
    strip->findChild<QAbstractButton *>()->click();
    REQUIRE(desk.isFinished());
    CHECK_FALSE(desk.exported.front().front().toBool());
    CHECK(desk.stage.text().contains(QStringLiteral("No file was written.")));
    CHECK(QDir(desk.full.store.folder()).entryList({QStringLiteral("month*")}).isEmpty());
}

TEST_CASE("a folder that is not there is refused in words, and the next place works", "[ui][reports]")
{
    Desk desk;
    desk.stage.page().exportTo(desk.path("nowhere/month.csv"));
    REQUIRE(desk.isFinished());
    CHECK_FALSE(desk.exported.front().front().toBool());
    CHECK_FALSE(desk.stage.text().contains(QStringLiteral("Saved")));
    desk.stage.page().exportTo(desk.path("month.csv"));
    REQUIRE(desk.isFinished(2));
    CHECK(desk.exported.back().front().toBool());
    CHECK(content(desk.path("month.csv")).contains(desk.full.paid.toUtf8()));
}

TEST_CASE("what was saved is told of the month that is shown, and goes with it", "[ui][reports]")
{
    Desk desk;
    desk.stage.page().exportTo(desk.path("month.csv"));
    REQUIRE(desk.isFinished());
    REQUIRE(desk.stage.text().contains(QStringLiteral("Saved month.csv")));
    desk.stage.page().refresh(); // the same month again
    REQUIRE(desk.stage.text().contains(QStringLiteral("Saved month.csv")));
    desk.stage.find<QComboBox>("reportMonth")->setCurrentIndex(1);
    CHECK_FALSE(desk.stage.text().contains(QStringLiteral("Saved month.csv")));
}
