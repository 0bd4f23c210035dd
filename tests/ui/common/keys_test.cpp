// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons with keys: one press is one press, a button that goes grey hands the focus to nobody, and the list of keys says what acts.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/key_group.h"
#include "ui/common/widgets/key_names.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSignalSpy>

#include <algorithm>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// How far apart two presses are two, put back after the test.
class DoubleClick final
{
public:
    ~DoubleClick() { QApplication::setDoubleClickInterval(m_before); }

private:
    int m_before = QApplication::doubleClickInterval();
};

struct Pane {
    DoubleClick interval;
    QWidget window;
    ui::ActionButton *save = new ui::ActionButton(ui::ButtonKind::Primary, {}, u"Save"_s);
    ui::ActionButton *close = new ui::ActionButton(ui::ButtonKind::Secondary, {}, u"Close"_s);

    Pane()
    {
        dressTests();
        auto *layout = new QHBoxLayout(&window);
        layout->addWidget(save);
        layout->addWidget(close);
        save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
};
}

TEST_CASE("a button that goes grey under the finger does not hand the focus to the next", "[ui][common]")
{
    Pane pane;
    pane.save->setFocus();
    pane.save->setBlocked(u"Saving"_s);
    CHECK_FALSE(pane.close->hasFocus());
    QSignalSpy closed(pane.close, &QPushButton::clicked);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    CHECK(closed.isEmpty());
    pane.save->setBlocked({});
    CHECK(pane.save->hasFocus());
}

TEST_CASE("who goes on meanwhile keeps the focus", "[ui][common]")
{
    Pane pane;
    pane.save->setFocus();
    pane.save->setBlocked(u"Saving"_s);
    pane.close->setFocus();
    pane.save->setBlocked({});
    CHECK(pane.close->hasFocus());
}

TEST_CASE("a second press of the confirming keys within a double click is none", "[ui][common]")
{
    Pane pane;
    QSignalSpy saved(pane.save, &QPushButton::clicked);
    QApplication::setDoubleClickInterval(10'000);
    QTest::keyClick(&pane.window, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&pane.window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.size() == 1);
    QApplication::setDoubleClickInterval(0);
    QTest::keyClick(&pane.window, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.size() == 2);
}

TEST_CASE("other keys count each time, and begin no double press", "[ui][common]")
{
    Pane pane;
    pane.close->setKeys(QKeySequence(Qt::Key_F8));
    QSignalSpy saved(pane.save, &QPushButton::clicked);
    QSignalSpy closed(pane.close, &QPushButton::clicked);
    QApplication::setDoubleClickInterval(10'000);
    QTest::keyClick(&pane.window, Qt::Key_F8);
    QTest::keyClick(&pane.window, Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClick(&pane.window, Qt::Key_F8);
    QApplication::setDoubleClickInterval(0);
    CHECK(saved.size() == 1);
    CHECK(closed.size() == 2);
}

TEST_CASE("the list of keys has what acts on the screen, digits in one line, and nothing that is away", "[ui][common]")
{
    Pane pane;
    auto *keys = new ui::KeyGroup(3);
    pane.window.layout()->addWidget(keys);
    keys->setChoices({{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}});
    keys->setKeys(&pane.window);
    keys->show();
    auto *away = new QWidget(&pane.window);
    away->hide();
    auto *hidden = new QShortcut(QKeySequence(Qt::Key_F7), away);
    ui::nameKeys(*hidden, "Never");
    const std::vector<ui::KeyLine> lines = ui::keysOn(pane.window);
    const auto text = [&](const QString &wanted) {
        const auto found = std::ranges::find(lines, wanted, &ui::KeyLine::text);
        return found == lines.end() ? QString() : found->keys;
    };
    CHECK(text(u"Save"_s) == ui::keysText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    CHECK(text(u"Choose by number"_s) == u"1 ... 9"_s);
    CHECK(text(u"Never"_s).isEmpty());
    pane.save->hide();
    const std::vector<ui::KeyLine> without = ui::keysOn(pane.window);
    CHECK(std::ranges::find(without, u"Save"_s, &ui::KeyLine::text) == without.end());
}
