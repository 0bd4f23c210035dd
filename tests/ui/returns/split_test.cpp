// SPDX-License-Identifier: GPL-3.0-or-later
// Splitting a return by keyboard: what goes is chosen, both returns name the other, each goes its own way.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"
#include "ui/returns/slips/slip_words.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");
const QString kOff = QStringLiteral("R-20261122-0002");

/// 3 and 1 are asked for; one of the first line is here.
void partlyHere(StoreFixture &store)
{
    store.sell(QStringLiteral("4001"),
               {{QStringLiteral("3"), QStringLiteral("90.00")}, {QStringLiteral("1"), QStringLiteral("15.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("4001"), 1, QStringLiteral("3"));
    request.lines.push_back(StoreFixture::request(QStringLiteral("4001"), 2, QStringLiteral("1")).lines.front());
    request.contactName = QStringLiteral("Chen Siyuan");
    const QString number = store.log(request);
    const Receive one{{{1, Quantity::units(1)}}};
    (void)must(store.writer().act(store.as(QStringLiteral("na")), number, one));
}

bool waitForWords(ReturnsFixture &window, const QString &words)
{
    return waitFor([&] { return window.words().contains(words); });
}

std::size_t splits(ReturnsFixture &window)
{
    return window.store().show(kNumber).returnCase.moves.size();
}

/// The form, as the menu of the return opens it.
void open(ReturnsFixture &window)
{
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Split);
}
}

TEST_CASE("a return is split by keyboard, and both name the other", "[ui][returns][split]")
{
    ReturnsFixture window(QStringLiteral("yang"), partlyHere);
    open(window);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without saying what
    CHECK(waitForWords(window, QStringLiteral("Choose how many go on in the new return.")));
    CHECK(splits(window) == 0);
    window.inBothLanguages(QStringLiteral("split-nothing"));
    window.find<QWidget>("split_1_receive")->setFocus(); // another language makes the form anew
    window.press(Qt::Key_Up);                            // one that is to come
    window.press(Qt::Key_Up);
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Up); // and the article of the second line
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("two parcels"));
    window.inBothLanguages(QStringLiteral("split-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return splits(window) == 2; }));
    const ReturnCase off = window.store().show(kOff).returnCase;
    CHECK(off.line(1)->quantities.toReceive() == Quantity::units(2));
    CHECK(off.line(2)->quantities.toReceive() == Quantity::units(1));
    REQUIRE(waitForWords(window, QStringLiteral("Goes on in part in")));
    CHECK(window.words().contains(QStringLiteral("Split off into R-20261122-0002 · 3: two parcels")));
    CHECK(window.words().contains(QStringLiteral("Now: inspect")));
    window.inBothLanguages(QStringLiteral("split-old"));

    // The link opens the other one, by keyboard, too.
    auto *links = window.find<QLabel>("splitLinks");
    QString opened;
    QObject::connect(&window.context(), &ui::AppContext::openReturnWanted,
                     [&opened](const QString &number) { opened = number; });
    links->setFocus(Qt::TabFocusReason);
    QTest::keyClick(links, Qt::Key_Tab); // onto the number
    QTest::keyClick(links, Qt::Key_Return);
    CHECK(opened == kOff);
    window.page().showReturn(kOff);
    REQUIRE(waitForWords(window, QStringLiteral("Split from")));
    CHECK(window.words().contains(QStringLiteral("Split from R-20261122-0001 · 3: two parcels")));
    window.inBothLanguages(QStringLiteral("split-new"));
}

TEST_CASE("everything is no split, and says so where it was asked", "[ui][returns][split]")
{
    ReturnsFixture window(QStringLiteral("li"), partlyHere);
    open(window);
    for (int i = 0; i < 3; ++i) {
        window.press(Qt::Key_Up);
        window.press(Qt::Key_Up);
        window.press(Qt::Key_Tab);
    }
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForWords(window, QStringLiteral("Nothing would stay in this return")));
    CHECK(window.words().contains(QStringLiteral("4 of its 4 units would go")));
    window.inBothLanguages(QStringLiteral("split-refused"));
    CHECK(splits(window) == 0);
}

TEST_CASE("a person without the right sees why the button is grey", "[ui][returns][split]")
{
    ReturnsFixture window(QStringLiteral("lei"), partlyHere);
    window.page().showReturn(kNumber);
    QTest::mouseClick(window.find<QPushButton>("moreActions"), Qt::LeftButton);
    auto *menu = window.page().findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    auto *split = menu->findChild<QAction *>(QStringLiteral("split"));
    REQUIRE(split != nullptr);
    CHECK_FALSE(split->isEnabled());
    CHECK(split->text().startsWith(QStringLiteral("Split...")));
    menu->close();
}
