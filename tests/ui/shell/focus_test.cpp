// SPDX-License-Identifier: GPL-3.0-or-later
// After whatever a person did the focus is somewhere that takes keys, and a scan reaches the scan box.
#include "tests/support/catch.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/refund_choice.h"
#include "tests/ui/shell/stops.h"
#include "tests/ui/shell/tour.h"
#include "ui/common/desk/app_context.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSettings>

using namespace rd;
using namespace rd::test;

namespace
{
struct Person {
    Person() { QSettings().setValue(QStringLiteral("print/printer"), QString()); }
    void goTo(ui::Place place)
    {
        tour.window().frame()->pages().go(place);
        tour.settle();
    }
    /// Waits until nobody has it at this step any more.
    [[nodiscard]] bool isThrough(const QString &number, Step step)
    {
        return QTest::qWaitFor(
            [&] {
                const auto view = tour.desk().desk().showReturn(number);
                return view && view->returnCase.openTask(step) == nullptr;
            },
            10'000);
    }
    void checkScanArrives()
    {
        CHECK(currentStop().isReal);
        keys.type(QStringLiteral("77"));
        CHECK(tour.find<QLineEdit>("scan")->text() == QStringLiteral("77"));
        tour.find<QLineEdit>("scan")->clear();
    }

    TourWindow tour;
    Keyboard keys{tour.window()};
};
}

TEST_CASE("after a refund is paid the focus stays at the list or goes to the scan box, and a scan arrives", "[focus]")
{
    Person person;
    person.goTo(ui::Place::Refunds);
    REQUIRE(choosePayable(person.tour, person.keys));
    const bool byButton = GENERATE(false, true);
    if (byButton) {
        person.tour.shown("pay")->setFocus();
        person.keys.press(Qt::Key_Space);
    } else {
        person.keys.press({Qt::Key_Control, Qt::Key_Return});
    }
    REQUIRE(QTest::qWaitFor([&] { return !person.tour.shown("pay")->isEnabled(); }, 10'000));
    QTest::qWait(50); // disabled at once; the answer comes after it
    REQUIRE(QTest::qWaitFor([&] { return person.tour.shown("payoutConfirm") != nullptr; }, 10'000));
    CHECK(currentStop().name == (byButton ? QStringLiteral("scan") : QStringLiteral("refundsDue")));
    person.checkScanArrives();
}

TEST_CASE("after an inspection the focus is at the bench, and a scan arrives", "[focus]")
{
    Person person;
    person.goTo(ui::Place::Inspection);
    const QString number = person.tour.find<QAbstractItemView>("inspectionQueue")->currentIndex().data().toString();
    const auto view = person.tour.desk().desk().showReturn(number);
    REQUIRE(view);
    person.keys.press(Qt::Key_1);
    person.keys.press(Qt::Key_PageDown); // the next one is looked at, and then the first again
    person.keys.press(Qt::Key_PageUp);
    CHECK(currentStop().name == QStringLiteral("bench"));
    person.keys.press({Qt::Key_Control, Qt::Key_Return});
    if (view->returnCase.lines.size() == 1) {
        CHECK(person.isThrough(number, Step::Inspect));
    }
    QTest::qWait(50);
    CHECK(currentStop().name == QStringLiteral("bench"));
    person.keys.press({Qt::Key_Alt, Qt::Key_1}); // still takes the keys of the bench
    CHECK(currentStop().isReal);
}

TEST_CASE("another language leaves the focus where it is, on every screen", "[focus]")
{
    TourWindow tour;
    for (const Station &station : stations()) {
        INFO(station.name.toStdString());
        station.go(tour);
        const QString before = currentStop().name;
        tour.desk().setLanguage(QStringLiteral("zh_CN"));
        tour.settle();
        CHECK(currentStop().name == before);
        CHECK(currentStop().isReal);
        tour.desk().setLanguage(QStringLiteral("en"));
        tour.settle();
        CHECK(currentStop().name == before);
    }
}

TEST_CASE("what another program writes leaves the focus where it is, on every screen", "[focus]")
{
    TourWindow tour;
    for (const Station &station : stations()) {
        INFO(station.name.toStdString());
        station.go(tour);
        const QString before = currentStop().name;
        Q_EMIT tour.desk().dataChanged();
        Q_EMIT tour.desk().minutePassed();
        tour.settle();
        CHECK(currentStop().name == before);
    }
}

TEST_CASE("a count that is being typed at the bench stays while another program writes", "[focus]")
{
    Person person;
    person.goTo(ui::Place::Inspection);
    qobject_cast<QAbstractButton *>(person.tour.shown("filter_receive"))->click();
    person.tour.settle();
    auto *field = person.tour.shown("receiveQuantity1")->findChild<QLineEdit *>();
    field->setFocus();
    field->selectAll();
    person.keys.type(QStringLiteral("0"));
    Q_EMIT person.tour.desk().dataChanged();
    person.tour.settle();
    field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    CHECK(field->text() == QStringLiteral("0"));
    CHECK(person.tour.shown("receiveQuantity1")->isAncestorOf(field));
}

TEST_CASE("coming back to a tab by its key one finds the focus where one left it", "[focus]")
{
    Person person;
    person.goTo(ui::Place::Overdue);
    auto *note = qobject_cast<QLineEdit *>(person.tour.shown("lateNoteText"));
    note->setFocus();
    person.keys.type(QStringLiteral("call"));
    for (const Qt::Key tab : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_5, Qt::Key_4}) {
        person.keys.press({Qt::Key_Control, tab});
        CHECK(currentStop().isReal);
    }
    CHECK(currentStop().name == QStringLiteral("lateNoteText"));
    CHECK(note->text() == QStringLiteral("call"));
}

TEST_CASE("lists and panels that close give the focus back", "[focus]")
{
    Person person;
    person.tour.shown("newReturn")->setFocus();
    person.keys.press({Qt::Key_Control, Qt::Key_K});
    CHECK(currentStop().name == QStringLiteral("paletteField"));
    person.keys.press(Qt::Key_Escape);
    CHECK(currentStop().name == QStringLiteral("newReturn"));
    person.tour.window().frame()->pages().showReturn(person.tour.at(Step::Settle));
    person.tour.settle();
    person.keys.press({Qt::Key_Control, Qt::Key_M});
    CHECK(currentStop().name == QStringLiteral("actionText"));
    person.keys.press(Qt::Key_Escape);
    CHECK(person.tour.shown("actionText") == nullptr);
    person.checkScanArrives();
}

TEST_CASE("passing through the lists of the refunds by keys keeps the refund in hand", "[focus]")
{
    Person person;
    person.goTo(ui::Place::Refunds);
    REQUIRE(choosePayable(person.tour, person.keys));
    const auto *pay = qobject_cast<QAbstractButton *>(person.tour.shown("pay"));
    const QString inHand = pay->text();
    const bool byTab = GENERATE(false, true);
    while (currentStop().name != QStringLiteral("openReturn")) {
        person.keys.press(byTab ? Qt::Key_Tab : Qt::Key_F6);
        REQUIRE(currentStop().name != QStringLiteral("scan"));
    }
    CHECK(pay->text() == inHand);
    CHECK(pay->isEnabled());
    person.tour.shown("payoutsToday")->setFocus();
    CHECK(pay->text() == inHand);
    person.keys.press(Qt::Key_Down); // chooses the first of them
    CHECK_FALSE(pay->isEnabled());
}
