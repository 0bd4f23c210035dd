// SPDX-License-Identifier: GPL-3.0-or-later
// A repair by keyboard: wished at intake, sent, back, handed over; one that fails becomes a refund.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

/// One article for 100.00, accepted, to be repaired.
void due(StoreFixture &store)
{
    store.sell(QStringLiteral("4001"), {{QStringLiteral("1"), QStringLiteral("100.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("4001"), 1, QStringLiteral("1"));
    request.lines.front().resolution = Resolution::Repair;
    request.areGoodsPresent = true;
    request.contactName = QStringLiteral("Chen Siyuan");
    const QString number = store.log(request);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), QStringLiteral("defective"), QStringLiteral("repair")}};
    (void)must(store.writer().act(store.as(QStringLiteral("na")), number, inspect));
}

void sent(StoreFixture &store)
{
    due(store);
    const SendForRepair send{
        QStringLiteral("Workshop"), QStringLiteral("W-7"), store.reader().today().plusDays(10), {}};
    (void)must(store.writer().act(store.as(QStringLiteral("na")), kNumber, send));
}

bool waitForState(ReturnsFixture &window, SettlementState state)
{
    return waitFor([&] { return window.store().show(kNumber).returnCase.settlements.back().state == state; });
}

bool waitForWords(ReturnsFixture &window, const QString &words)
{
    return waitFor([&] { return window.words().contains(words); });
}

/// Ctrl+Enter on the return as it stands there.
void begin(ReturnsFixture &window)
{
    static_cast<void>(window.find<QPushButton>("primaryAction"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
}

}

TEST_CASE("goods are sent for repair, booked back and handed over, by keyboard", "[ui][returns][repair]")
{
    ReturnsFixture window(QStringLiteral("yang"), due);
    window.page().showReturn(kNumber);
    CHECK(window.words().contains(QStringLiteral("Now: repair")));
    CHECK(window.find<QPushButton>("primaryAction")->text() == QStringLiteral("Send for repair"));
    window.inBothLanguages(QStringLiteral("repair-due"));
    begin(window);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without saying who
    CHECK(window.words().contains(QStringLiteral("Who repairs the goods?")));
    window.type(QStringLiteral("Workshop"));
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("W-7"));
    CHECK(window.find<QDateEdit>("expectedBack")->date() == window.store().reader().today().plusDays(14).toDate());
    window.inBothLanguages(QStringLiteral("repair-send"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Sent));
    const ReturnView away = window.store().show(kNumber);
    CHECK(away.returnCase.settlements.back().repair->sentTo == QStringLiteral("Workshop"));
    CHECK(away.returnCase.settlements.back().repair->reference == QStringLiteral("W-7"));
    REQUIRE(waitForWords(window, QStringLiteral("Now: wait for the repair")));
    CHECK(window.words().contains(QStringLiteral("At Workshop (W-7), expected back")));
    window.inBothLanguages(QStringLiteral("repair-away"));

    CHECK(window.find<QPushButton>("primaryAction")->text() == QStringLiteral("Back from repair"));
    begin(window);
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("new plug"));
    window.inBothLanguages(QStringLiteral("repair-back-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Back));
    REQUIRE(waitForWords(window, QStringLiteral("Now: hand over the goods")));
    CHECK(window.words().contains(QStringLiteral("The goods are repaired.")));
    window.inBothLanguages(QStringLiteral("repair-back"));

    CHECK(window.find<QPushButton>("primaryAction")->text() == QStringLiteral("Hand over"));
    begin(window);
    CHECK(window.words().contains(QStringLiteral("Repaired by Workshop (W-7), back")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Done));
    REQUIRE(waitForWords(window, QStringLiteral("Closed: Settled")));
    CHECK(window.words().contains(QStringLiteral("Repaired by Workshop (W-7), collected")));
    CHECK(window.store().show(kNumber).returnCase.payouts.empty());
    window.inBothLanguages(QStringLiteral("repair-done"));
}

TEST_CASE("a repair that failed says why, and becomes a refund", "[ui][returns][repair]")
{
    ReturnsFixture window(QStringLiteral("yang"), sent);
    window.page().showReturn(kNumber);
    begin(window);
    window.press(Qt::Key_Down);
    CHECK(window.find<QPushButton>("confirmVerb")->text().contains(QStringLiteral("Back, not repaired")));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(QStringLiteral("Say why the goods are not repaired.")));
    window.type(QStringLiteral("no spare part"));
    window.inBothLanguages(QStringLiteral("repair-failed-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Back));
    REQUIRE(waitForWords(window, QStringLiteral("The goods are not repaired.")));
    CHECK(window.words().contains(QStringLiteral("Back, not repaired: no spare part")));
    window.inBothLanguages(QStringLiteral("repair-failed"));
    window.find<ui::DetailPane>("detailPane")->start(Right::ConvertSettlement);
    CHECK(window.find<QComboBox>("convertTo")->currentText() == QStringLiteral("Refund"));
    window.press(Qt::Key_Tab);
    window.type(QStringLiteral("it cannot be repaired"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.settlements.size() == 2; }));
    REQUIRE(waitForWords(window, QStringLiteral("Pay ¥100.00")));
    CHECK(window.words().contains(QStringLiteral("from Repair to Refund: it cannot be repaired")));
}

TEST_CASE("a repair is wished at intake, for goods at fault", "[ui][returns][repair]")
{
    ReturnsFixture window(QStringLiteral("yang"), [](StoreFixture &store) {
        store.sell(QStringLiteral("4001"), {{QStringLiteral("1"), QStringLiteral("100.00")}});
    });
    window.page().startNewReturn(window.sale(QStringLiteral("4001")));
    window.press(Qt::Key_4); // changed mind
    window.press(Qt::Key_3, Qt::AltModifier);
    CHECK(waitForWords(window, QStringLiteral("Only goods at fault are repaired")));
    window.inBothLanguages(QStringLiteral("repair-refused"));
    window.press(Qt::Key_1);
    CHECK(waitForWords(window, QStringLiteral("as: Repair")));
    CHECK_FALSE(window.words().contains(QStringLiteral("Only goods at fault")));
    window.inBothLanguages(QStringLiteral("repair-wish"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.store().show(kNumber).returnCase.lines.front().resolution == Resolution::Repair);
}
