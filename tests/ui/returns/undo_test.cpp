// SPDX-License-Identifier: GPL-3.0-or-later
// Undoing by keyboard: the step is chosen, the reason is compulsory, and the return goes on from there.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

/// 3 are asked for and here; one is inspected.
void partlyInspected(StoreFixture &store)
{
    store.sell(QStringLiteral("4001"), {{QStringLiteral("3"), QStringLiteral("90.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("4001"), 1, QStringLiteral("3"));
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    Inspect one;
    one.units = {{1, Quantity::units(1), QStringLiteral("opened"), QStringLiteral("restock")}};
    (void)must(store.writer().act(store.as(QStringLiteral("na")), number, one));
}

const LineQuantities &counts(ReturnsFixture &window)
{
    static LineQuantities now;
    now = window.store().show(kNumber).returnCase.line(1)->quantities;
    return now;
}
}

TEST_CASE("an inspection and a receipt are undone by keyboard, with their reason", "[ui][returns][undo]")
{
    ReturnsFixture window(QStringLiteral("yang"), partlyInspected);
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Undo);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK(waitFor([&] { return window.words().contains(QStringLiteral("What was the mistake?")); }));
    CHECK(counts(window).inspected == Quantity::units(1));
    window.inBothLanguages(QStringLiteral("undo-inspection"));
    window.find<QWidget>("actionText")->setFocus(); // another language makes the form anew
    window.type(QStringLiteral("another box"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return counts(window).inspected.isZero(); }));
    CHECK(waitFor([&] { return window.words().contains(QStringLiteral("Undone · Last inspection 1: another box")); }));
    CHECK_FALSE(window.words().contains(QStringLiteral("Refund, done"))); // nothing is left of what was granted

    window.find<ui::DetailPane>("detailPane")->start(Right::Undo);
    CHECK(window.find<QComboBox>("undoWhat")->currentText() == QStringLiteral("Receipt"));
    window.find<QWidget>("undo_1_receipt")->setFocus();
    window.press(Qt::Key_Down);
    window.find<QWidget>("actionText")->setFocus();
    window.type(QStringLiteral("two were another customer's"));
    window.picture(QStringLiteral("undo-receipt"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return counts(window).received == Quantity::units(1); }));
    CHECK(counts(window).toReceive() == Quantity::units(2));
}
