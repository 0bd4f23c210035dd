// SPDX-License-Identifier: GPL-3.0-or-later
// What gives way where there is little room, and what never does.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/button_fit.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/empty_state.h"
#include "ui/common/widgets/figure_strip.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_bar.h"
#include "ui/common/widgets/message_stack.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// As high as it asks to be at this width, below each other with nothing else.
void give(QWidget &place, QWidget &widget, QSize size)
{
    auto *layout = new QVBoxLayout(&place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(&widget);
    layout->addStretch();
    place.resize(size);
    place.show();
    QTest::qWait(1);
}

QLabel *labelWith(const QWidget &widget, const QString &text)
{
    for (QLabel *label : widget.findChildren<QLabel *>()) {
        if (label->text().contains(text)) {
            return label;
        }
    }
    return nullptr;
}
}

TEST_CASE("buttons lose their keys first, then their words, from the last on; the first keeps its words",
          "[ui][common]")
{
    dressTests();
    ui::ActionButton first(ui::ButtonKind::Secondary, u"package"_s, u"No receipt"_s);
    ui::ActionButton last(ui::ButtonKind::Secondary, u"receipt"_s, u"Type the receipt"_s);
    first.setHint(u"Alt+N"_s);
    last.setHint(u"Ctrl+Shift+N"_s);
    const auto fitted = [&](int room) {
        ui::fitButtons({&first, &last}, 8, room);
        return std::pair(first.sizeHint().width(), last.sizeHint().width());
    };
    const auto whole = fitted(10'000);
    const int needed = whole.first + whole.second + 8;
    CHECK(fitted(needed) == whole);
    const auto oneLess = fitted(needed - 1);
    CHECK(oneLess.first == whole.first);
    CHECK(oneLess.second < whole.second);
    const auto noKeys = fitted(oneLess.first + oneLess.second + 7);
    CHECK(noKeys.first < whole.first);
    CHECK(noKeys.second == oneLess.second);
    const auto least = fitted(0);
    CHECK(least.first == noKeys.first);
    CHECK(least.second < noKeys.second);
    CHECK(fitted(needed) == whole); // and back
}

TEST_CASE("buttons of a message go below its words where those would stand in a narrow column", "[ui][common]")
{
    dressTests();
    QWidget place;
    auto *bar = new ui::MessageBar({ui::MessageKind::Warning,
                                    u"This machine has no printer Till any more"_s,
                                    u"R-20261122-0001 is saved."_s,
                                    {{u"Try again"_s, [] {}}, {u"Always into a folder..."_s, [] {}}},
                                    0});
    give(place, *bar, {440, 400});
    const QLabel *words = labelWith(*bar, u"This machine"_s);
    const auto *button = bar->findChild<ui::ActionButton *>();
    REQUIRE(words != nullptr);
    CHECK(button->mapTo(bar, QPoint()).y() >= words->geometry().bottom());
    CHECK(words->height() >= words->heightForWidth(words->width()));
    CHECK(bar->rect().contains(QRect(button->mapTo(bar, QPoint()), button->size())));
    place.resize(1200, 400);
    QTest::qWait(1);
    CHECK(button->mapTo(bar, QPoint()).y() < words->geometry().bottom());
    CHECK(button->mapTo(bar, QPoint()).x() > words->geometry().right());
}

TEST_CASE("a message whose button was pressed has led on and goes", "[ui][common]")
{
    dressTests();
    ui::MessageStack stack;
    int pressed = 0;
    stack.tell({ui::MessageKind::Warning, u"Not stored"_s, {}, {{u"Try again"_s, [&pressed] { ++pressed; }}}, 0});
    stack.findChild<ui::ActionButton *>()->click();
    CHECK(pressed == 1);
    CHECK(stack.isEmpty());
    const auto again = [&stack] { stack.tell({ui::MessageKind::Warning, u"Still not"_s, {}, {}, 0}); };
    stack.tell({ui::MessageKind::Warning, u"Not stored"_s, {}, {{u"Try again"_s, again}}, 0});
    stack.findChildren<ui::ActionButton *>().back()->click();
    CHECK_FALSE(stack.isEmpty()); // what it led to stays
}

TEST_CASE("a message in a narrow stack is as high as its words", "[ui][common]")
{
    dressTests();
    QWidget place;
    auto *stack = new ui::MessageStack;
    give(place, *stack, {300, 600});
    stack->tell({ui::MessageKind::Warning,
                 u"Somebody else has just changed this return"_s,
                 u"The new state is shown; what you typed is kept. Look at it, then do it again."_s,
                 {},
                 0});
    QTest::qWait(1);
    const QLabel *words = labelWith(*stack, u"Somebody"_s);
    CHECK(words->height() >= words->heightForWidth(words->width()));
}

TEST_CASE("a message of one part says it without a full stop before it", "[ui][common]")
{
    dressTests();
    CHECK(ui::MessageBar({ui::MessageKind::Info, {}, u"It was sent."_s, {}, 0}).spokenText() == u"It was sent."_s);
    CHECK(ui::MessageBar({ui::MessageKind::Info, u"Sent"_s, {}, {}, 0}).spokenText() == u"Sent"_s);
    CHECK(ui::MessageBar({ui::MessageKind::Info, u"Sent"_s, u"By mail."_s, {}, 0}).spokenText() == u"Sent. By mail."_s);
}

TEST_CASE("a long question takes a second line", "[ui][common]")
{
    dressTests();
    QWidget place;
    auto *panel = new ui::ConfirmPanel;
    give(place, *panel, {300, 600});
    panel->ask(u"pause"_s, u"R-20261121-0002 waits for the customer and the clock stands still"_s, {}, u"Wait"_s);
    QTest::qWait(1);
    const QLabel *question = labelWith(*panel, u"waits for"_s);
    CHECK(question->height() > question->fontMetrics().height() * 3 / 2);
    CHECK(question->height() >= question->heightForWidth(question->width()));
}

TEST_CASE("figures take no more height than their words, which go on in another line", "[ui][common]")
{
    dressTests();
    QWidget place;
    auto *strip = new ui::FigureStrip;
    strip->setFigures({{u"Returns"_s, u"14"_s, u"+14 on September 2026"_s},
                       {u"Median time to refund"_s, u"16 h 38 min"_s, u"90th percentile 3 days 3 h"_s}});
    give(place, *strip, {1200, 600});
    const int flat = strip->height();
    CHECK(flat < 120);
    place.resize(260, 600);
    QTest::qWait(1);
    CHECK(strip->height() > flat);
    const QLabel *comparison = labelWith(*strip, u"September"_s);
    CHECK(comparison->height() >= comparison->heightForWidth(comparison->width()));
    place.resize(1200, 600);
    QTest::qWait(1);
    CHECK(strip->height() == flat);
}

TEST_CASE("an empty place goes without its picture before its words are cut, and asks for what it shows",
          "[ui][common]")
{
    dressTests();
    auto *state = new ui::EmptyState;
    state->setContent(u"package"_s, u"Nothing is late."_s, u"Next due: Tuesday 10:00."_s);
    auto *large = new QWidget;
    large->setMinimumSize(400, 900);
    ui::EmptyStack stack(large, state);
    stack.setEmpty(true);
    stack.resize(400, 500);
    stack.show();
    const auto *picture = state->findChild<ui::IconLabel *>();
    REQUIRE(picture != nullptr);
    CHECK(picture->isVisible());
    const int least = state->minimumSizeHint().height();
    CHECK(stack.minimumSizeHint().height() < 900); // the other page is not shown
    stack.resize(400, least);
    QTest::qWait(1);
    CHECK_FALSE(picture->isVisible());
    CHECK(state->minimumSizeHint().height() == least);
    for (const QLabel *label : state->findChildren<QLabel *>()) {
        CHECK((!label->isVisible() || state->rect().contains(label->geometry())));
    }
    stack.setEmpty(false);
    CHECK(stack.minimumSizeHint().height() >= 900);
}
