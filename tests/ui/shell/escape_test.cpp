// SPDX-License-Identifier: GPL-3.0-or-later
// Escape leaves what is nearest, then the search, then the pane, and never loses what was typed.
#include "tests/support/catch.h"
#include "tests/ui/shell/keyboard.h"
#include "tests/ui/shell/stops.h"
#include "tests/ui/shell/tour.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/action_button.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/frame/pages.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

#include <array>

using namespace rd;
using namespace rd::test;

namespace
{
struct Desk {
    [[nodiscard]] QString textOf(const char *name)
    {
        const auto *field = qobject_cast<QLineEdit *>(tour.shown(name));
        return field == nullptr ? QStringLiteral("not there") : field->text();
    }
    void goTo(ui::Place place)
    {
        tour.window().frame()->pages().go(place);
        tour.settle();
    }

    TourWindow tour;
    Keyboard keys{tour.window()};
};
}

TEST_CASE("Escape ends the search, then closes the pane", "[escape]")
{
    Desk desk;
    ui::Pages &pages = desk.tour.window().frame()->pages();
    pages.showReturn(desk.tour.at(Step::Settle));
    desk.tour.settle();
    auto *table = desk.tour.find<QAbstractItemView>("returnsTable");
    const int all = table->model()->rowCount();
    pages.search(QStringLiteral("Daniel"));
    desk.tour.settle();
    REQUIRE(table->model()->rowCount() < all);
    desk.keys.type(QStringLiteral("abc"));
    CHECK(desk.textOf("scan") == QStringLiteral("abc"));
    desk.keys.press(Qt::Key_Escape);
    CHECK(desk.textOf("scan") == QString());
    CHECK(table->model()->rowCount() < all);
    desk.keys.press(Qt::Key_Escape);
    desk.tour.settle();
    CHECK(table->model()->rowCount() == all);
    REQUIRE(desk.tour.shown("detailPane") != nullptr);
    desk.keys.press(Qt::Key_Escape);
    CHECK(desk.tour.shown("detailPane") == nullptr);
    CHECK(currentStop().name == QStringLiteral("scan"));
    desk.keys.press({Qt::Key_Control, Qt::Key_D});
    CHECK(desk.tour.shown("detailPane") != nullptr);
}

TEST_CASE("what was typed into an action is there again after Escape", "[escape]")
{
    Desk desk;
    const QString number = desk.tour.at(Step::Settle);
    desk.tour.window().frame()->pages().showReturn(number);
    desk.tour.settle();
    desk.keys.press({Qt::Key_Control, Qt::Key_M});
    desk.keys.type(QStringLiteral("halfnote"));
    CHECK(desk.textOf("actionText") == QStringLiteral("halfnote"));
    desk.keys.press(Qt::Key_Escape);
    CHECK(desk.tour.shown("actionText") == nullptr);
    CHECK(currentStop().isReal);
    desk.tour.window().frame()->pages().showReturn(desk.tour.at(Step::Review));
    desk.tour.settle();
    desk.keys.press({Qt::Key_Control, Qt::Key_M});
    CHECK(desk.textOf("actionText") == QString()); // of another return
    desk.tour.window().frame()->pages().showReturn(number);
    desk.tour.settle();
    desk.keys.press({Qt::Key_Control, Qt::Key_M});
    CHECK(desk.textOf("actionText") == QStringLiteral("halfnote"));
    desk.keys.press({Qt::Key_Control, Qt::Key_Return});
    REQUIRE(QTest::qWaitFor([&desk] { return desk.tour.shown("actionText") == nullptr; }, 10'000));
    desk.tour.settle();
    desk.keys.press({Qt::Key_Control, Qt::Key_M});
    CHECK(desk.textOf("actionText") == QString()); // written by now
}

TEST_CASE("Escape and another row lose neither a note nor a reference", "[escape]")
{
    Desk desk;
    const auto &[place, table, field] = GENERATE(Catch::Generators::table<ui::Place, const char *, const char *>({
        {ui::Place::Overdue, "overdueTable", "lateNoteText"},
        {ui::Place::Refunds, "refundsDue", "payReference"},
    }));
    desk.goTo(place);
    for (int row = 0; desk.tour.shown(field) == nullptr && row < 20; ++row) {
        desk.keys.press(Qt::Key_Down);
    }
    REQUIRE(desk.tour.shown(field) != nullptr);
    desk.tour.shown(field)->setFocus();
    desk.keys.type(QStringLiteral("half"));
    desk.keys.press(Qt::Key_Escape);
    CHECK(currentStop().name == QStringLiteral("scan"));
    CHECK(desk.textOf(field) == QStringLiteral("half"));
    desk.tour.shown(table)->setFocus();
    desk.keys.press(Qt::Key_Down);
    CHECK(desk.textOf(field) != QStringLiteral("half"));
    desk.keys.press(Qt::Key_Up);
    CHECK(desk.textOf(field) == QStringLiteral("half"));
}

TEST_CASE("of two buttons with one key that is pressed which is nearest to where one types", "[escape]")
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    std::array<QLineEdit *, 2> fields{};
    std::array<int, 2> presses{};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto *group = new QWidget;
        auto *inside = new QVBoxLayout(group);
        fields.at(i) = new QLineEdit;
        auto *button = new ui::ActionButton(ui::ButtonKind::Secondary);
        button->setKeys(Qt::Key_Escape);
        QObject::connect(button, &QPushButton::clicked, button, [&presses, i] { ++presses.at(i); });
        inside->addWidget(fields.at(i));
        inside->addWidget(button);
        layout->addWidget(group);
    }
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    for (const std::size_t at : {std::size_t(0), std::size_t(1), std::size_t(1), std::size_t(0)}) {
        const int before = presses.at(at);
        const int others = presses.at(1 - at);
        fields.at(at)->setFocus();
        QTest::keyClick(fields.at(at), Qt::Key_Escape);
        CHECK(presses.at(at) == before + 1);
        CHECK(presses.at(1 - at) == others);
    }
}
