// SPDX-License-Identifier: GPL-3.0-or-later
// A manager comes to the counter and decides at the screen of somebody else, by keyboard alone.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/widgets/tab_order.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

/// One article, sold so many days ago.
std::function<void(StoreFixture &)> asked(const QString &paid, int daysAgo)
{
    return [paid, daysAgo](StoreFixture &store) {
        store.sell(u"4001"_s, {{u"1"_s, paid}}, daysAgo);
        LogRequest request = StoreFixture::request(u"4001"_s, 1, u"1"_s);
        request.areGoodsPresent = true;
        (void)store.log(request);
    };
}

bool happened(ReturnsFixture &window, EventAction action, const QString &login)
{
    return waitFor([&] {
        const auto events = window.store().show(kNumber).events;
        const auto found = std::ranges::find(events, action, &EventView::action);
        return found != events.end() && found->login == login;
    });
}
}

TEST_CASE("a review is approved at the counter with the manager's PIN alone", "[ui][returns][step-up]")
{
    ReturnsFixture window(u"li"_s, asked(u"600.00"_s, 3)); // above the limit of the rules
    window.page().showReturn(kNumber);
    CHECK(window.find<QPushButton>("primaryAction")->isEnabled());
    CHECK(window.words().contains(u"Whoever may decide it gives their PIN here."_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.find<QComboBox>("approver")->count() == 1);
    CHECK(window.find<QLineEdit>("approverPin")->hasFocus());
    window.press(Qt::Key_Return, Qt::ControlModifier); // without it
    CHECK(window.words().contains(u"The PIN of the person who decides."_s));
    window.type(u"246810"_s);
    window.picture(u"step-up-approve"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(happened(window, EventAction::Approved, u"hao"_s));
    CHECK(window.context().session().staff.login == u"li"_s);
    CHECK(window.store().show(kNumber).step == Step::Inspect); // the goods are here
}

TEST_CASE("what the rules deny is overridden at the counter, with a reason and a PIN", "[ui][returns][step-up]")
{
    ReturnsFixture window(u"li"_s, asked(u"100.00"_s, 40));
    window.page().showReturn(kNumber);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.type(u"a good customer"_s);
    ui::goToTabStop(window.page(), true);
    ui::goToTabStop(window.page(), true);
    window.type(u"246810"_s);
    window.picture(u"step-up-override"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(happened(window, EventAction::Overridden, u"hao"_s));
    CHECK(window.store().show(kNumber).returnCase.rma.isOverridden);
}

TEST_CASE("a wrong PIN decides nothing, and what the rules deny is not offered for a plain approval",
          "[ui][returns][step-up]")
{
    ReturnsFixture window(u"li"_s, asked(u"100.00"_s, 40));
    window.page().showReturn(kNumber);
    auto *pane = window.find<ui::DetailPane>("detailPane");
    pane->start(Right::Override);
    window.type(u"a good customer"_s);
    ui::goToTabStop(window.page(), true);
    ui::goToTabStop(window.page(), true);
    window.type(u"135790"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(u"Wrong PIN"_s); }));
    CHECK(window.find<QLineEdit>("approverPin")->text().isEmpty());
    CHECK(window.store().show(kNumber).step == Step::Review);
    CHECK(window.words().contains(u"a good customer"_s) == false); // it stands in its field
    CHECK(window.find<QLineEdit>("actionText")->text() == u"a good customer"_s);
}

TEST_CASE("a manager who logged a return cannot be the one who overrides it", "[ui][returns][step-up]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) {
        store.sell(u"4001"_s, {{u"1"_s, u"100.00"_s}}, 40);
        LogRequest request = StoreFixture::request(u"4001"_s, 1, u"1"_s);
        REQUIRE(store.writer().logReturn(store.as(u"hao"_s), request));
    });
    window.page().showReturn(kNumber);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.find<QComboBox>("approver")->count() == 0);
    window.type(u"a good customer"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Nobody else may decide this."_s));
}

TEST_CASE("a manager declines at the counter", "[ui][returns][step-up]")
{
    ReturnsFixture window(u"li"_s, asked(u"600.00"_s, 3));
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Decline);
    window.type(u"worn"_s);
    ui::goToTabStop(window.page(), true);
    ui::goToTabStop(window.page(), true);
    window.type(u"246810"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(happened(window, EventAction::Declined, u"hao"_s));
}

TEST_CASE("a second person countersigns at the counter", "[ui][returns][step-up]")
{
    ReturnsFixture window(u"lei"_s, [](StoreFixture &store) {
        store.sell(u"4001"_s, {{u"1"_s, u"3000.00"_s}});
        LogRequest request = StoreFixture::request(u"4001"_s, 1, u"1"_s);
        request.areGoodsPresent = true;
        (void)store.log(request);
        REQUIRE(store.writer().act(store.as(u"hao"_s), kNumber, Approve{}));
        Inspect inspect{{{1, Quantity::units(1), u"defective"_s, u"return_to_vendor"_s}}, {}, {u"article_matches"_s}};
        REQUIRE(store.writer().act(store.as(u"na"_s), kNumber, inspect));
    });
    REQUIRE(window.store().show(kNumber).step == Step::Countersign);
    window.page().showReturn(kNumber);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.type(u"246810"_s);
    window.picture(u"step-up-countersign"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(happened(window, EventAction::Countersigned, u"hao"_s));
    CHECK(window.store().show(kNumber).step == Step::Settle);
}
