// SPDX-License-Identifier: GPL-3.0-or-later
// Ways that do not go straight, from end to end and by keyboard alone.
#include "core/desk/open_store.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

void threeHere(StoreFixture &store)
{
    store.sell(u"4001"_s, {{u"3"_s, u"90.00"_s}});
    LogRequest request = StoreFixture::request(u"4001"_s, 1, u"3"_s);
    request.areGoodsPresent = true;
    (void)store.log(request);
}

void paidByCard(StoreFixture &store)
{
    QJsonObject rules = policyToJson(store.reader().store().policy(), store.reader().facts().currency);
    QJsonObject others = rules.value("tender_replacements"_L1).toObject();
    others.insert(u"card"_s, QJsonArray{u"cash"_s});
    rules.insert(u"tender_replacements"_s, others);
    (void)must(store.writer().setPolicy(store.as(u"hao"_s), rules));
    (void)accepted(store, u"4001"_s, u"120.50"_s, u"card"_s);
}

void begin(ReturnsFixture &window)
{
    static_cast<void>(window.find<QPushButton>("primaryAction"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
}

/// Goes through the choices until this one stands there.
void choose(ReturnsFixture &window, const char *field, const QString &code)
{
    auto *box = window.find<QComboBox>(field);
    box->setFocus();
    window.press(Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentData().toString() != code; ++i) {
        window.press(Qt::Key_Down);
    }
    REQUIRE(box->currentData().toString() == code);
}

LineQuantities counts(ReturnsFixture &window)
{
    return window.store().show(kNumber).returnCase.line(1)->quantities;
}
}

TEST_CASE("two of three are accepted and paid, the third is handed back, by keyboard", "[ui][returns][ways]")
{
    ReturnsFixture window(u"yang"_s, threeHere);
    window.page().showReturn(kNumber);
    begin(window);
    window.find<QWidget>("quantity_1")->setFocus();
    window.press(Qt::Key_Down);
    choose(window, "condition_1", u"opened"_s);
    choose(window, "disposition_1", u"restock"_s);
    window.inBothLanguages(u"partial-accept"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return counts(window).accepted == Quantity::units(2); }));
    window.find<ui::DetailPane>("detailPane")->start(Right::Inspect);
    choose(window, "condition_1", u"damaged"_s);
    choose(window, "disposition_1", u"hand_back"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return counts(window).toHandBack(true) == Quantity::units(1); }));
    begin(window);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return counts(window).settled == Quantity::units(2); }));
    window.inBothLanguages(u"partial-paid"_s);
    begin(window);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return counts(window).handedBack == Quantity::units(1); }));
    const Rma rma = window.store().show(kNumber).returnCase.rma;
    CHECK(rma.outcome == Outcome::Mixed);
    window.inBothLanguages(u"partial-closed"_s);
}

TEST_CASE("a refund to a card fails and is paid in cash, by keyboard", "[ui][returns][ways]")
{
    ReturnsFixture window(u"yang"_s, paidByCard);
    window.page().showReturn(kNumber);
    const auto payouts = [&window] { return window.store().show(kNumber).returnCase.payouts; };
    begin(window);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return payouts().size() == 1; }));
    CHECK(payouts().front().tender == u"card"_s);
    CHECK(payouts().front().state == PayoutState::Sent);
    window.find<ui::DetailPane>("detailPane")->start(Right::FailPayout);
    window.type(u"account closed"_s);
    window.inBothLanguages(u"card-failed"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return payouts().front().state == PayoutState::Failed; }));
    begin(window);
    choose(window, "tender", u"cash"_s);
    window.inBothLanguages(u"card-in-cash"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return payouts().size() == 2; }));
    CHECK(payouts().back().tender == u"cash"_s);
    CHECK(payouts().back().amount == window.store().money(u"120.50"_s));
    CHECK(window.store().show(kNumber).returnCase.rma.outcome == Outcome::Settled);
    CHECK(waitFor([&] { return window.words().contains(u"account closed"_s); }));
    window.inBothLanguages(u"card-closed"_s);
}
