// SPDX-License-Identifier: GPL-3.0-or-later
// Changing a request by keyboard: nothing different is told, a note is asked for, and the return goes on from there.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

/// Two and one are asked for; one of the first line is here.
void partlyHere(StoreFixture &store)
{
    store.sell(u"4001"_s, {{u"3"_s, u"90.00"_s}, {u"1"_s, u"15.00"_s}});
    LogRequest request = StoreFixture::request(u"4001"_s, 1, u"2"_s);
    request.lines.push_back(StoreFixture::request(u"4001"_s, 2, u"1"_s).lines.front());
    const QString number = store.log(request);
    (void)must(store.writer().act(store.as(u"na"_s), number, Receive{{{1, Quantity::units(1)}}}));
}

void choose(ReturnsFixture &window, const char *name, const QString &code)
{
    auto *box = window.find<QComboBox>(name);
    box->setCurrentIndex(box->findData(code));
}
}

TEST_CASE("a request is changed, and both what was wanted and what is wanted can be read", "[ui][returns][edit]")
{
    ReturnsFixture window(u"li"_s, partlyHere);
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Log);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return window.words().contains(u"Nothing is different yet."_s); }));
    window.inBothLanguages(u"edit-request"_s);
    window.find<QWidget>("edit_quantity_1")->setFocus(); // another language makes the form anew
    window.press(Qt::Key_Up);
    choose(window, "edit_reason_1", u"other"_s);
    choose(window, "edit_resolution_1", u"exchange"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waitFor([&] { return window.words().contains(u"This reason needs a note."_s); }));
    window.find<QWidget>("actionText")->setFocus();
    window.type(u"one size up"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.lines.size() == 3; }));
    const ReturnCase now = window.store().show(kNumber).returnCase;
    CHECK(now.line(3)->quantities.toReceive() == Quantity::units(2));
    CHECK(now.line(3)->resolution == Resolution::Exchange);
    CHECK(now.line(1)->quantities.toInspect() == Quantity::units(1));
    REQUIRE(waitFor([&] { return window.words().contains(u"Request changed from 1 Refund"_s); }));
    CHECK(window.words().contains(u": one size up"_s));
    window.inBothLanguages(u"edit-done"_s);
}

TEST_CASE("who did not log it sees why it cannot be changed", "[ui][returns][edit]")
{
    ReturnsFixture window(u"yang"_s, partlyHere);
    window.page().showReturn(kNumber);
    QTest::mouseClick(window.find<QPushButton>("moreActions"), Qt::LeftButton);
    auto *menu = window.page().findChild<QMenu *>();
    REQUIRE(menu != nullptr);
    auto *edit = menu->findChild<QAction *>(u"log"_s);
    REQUIRE(edit != nullptr);
    CHECK_FALSE(edit->isEnabled());
    CHECK(edit->text().startsWith(u"Change request..."_s));
    menu->close();
}
