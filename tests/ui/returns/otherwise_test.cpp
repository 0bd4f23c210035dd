// SPDX-License-Identifier: GPL-3.0-or-later
// Settling without money, by keyboard: new goods, a parcel, a store credit, no goods at all, and changing one into another.
#include "core/desk/open_store.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/widgets/tab_order.h"
#include "ui/returns/detail/detail_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

LogRequest wish(Resolution resolution, const QString &reason)
{
    LogRequest request = StoreFixture::request(QStringLiteral("4001"), 1, QStringLiteral("1"), reason);
    request.lines.front().resolution = resolution;
    request.contactName = QStringLiteral("Chen Siyuan");
    return request;
}

/// One article for 100.00, on the counter and accepted: what the customer wants instead of it is due.
std::function<void(StoreFixture &)> due(Resolution resolution)
{
    return [resolution](StoreFixture &store) {
        if (resolution == Resolution::StoreCredit) {
            QJsonObject rules = policyToJson(store.reader().store().policy(), store.reader().facts().currency);
            rules[QStringLiteral("store_credit_offered")] = true;
            (void)must(store.writer().setPolicy(store.as(QStringLiteral("hao")), rules));
        }
        store.sell(QStringLiteral("4001"), {{QStringLiteral("1"), QStringLiteral("100.00")}});
        LogRequest request = wish(resolution, QStringLiteral("changed_mind"));
        request.areGoodsPresent = true;
        const QString number = store.log(request);
        Inspect inspect;
        inspect.units = {{1, Quantity::units(1), QStringLiteral("opened"), QStringLiteral("restock")}};
        (void)must(store.writer().act(store.as(QStringLiteral("na")), number, inspect));
    };
}

const Settlement &settlementOf(ReturnView &view, ReturnsFixture &window, std::size_t at = 0)
{
    view = window.store().show(kNumber);
    return view.returnCase.settlements.at(at);
}

bool waitForState(ReturnsFixture &window, SettlementState state)
{
    return waitFor([&] { return window.store().show(kNumber).returnCase.settlements.back().state == state; });
}

/// Ctrl+Enter on the return as it stands there.
void begin(ReturnsFixture &window)
{
    static_cast<void>(window.find<QPushButton>("primaryAction"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
}

bool waitForWords(ReturnsFixture &window, const QString &words)
{
    return waitFor([&] { return window.words().contains(words); });
}
}

TEST_CASE("new goods are handed out and the customer pays the difference", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), due(Resolution::Exchange));
    window.page().showReturn(kNumber);
    CHECK(window.words().contains(QStringLiteral("To exchange")));
    CHECK(window.words().contains(QStringLiteral("Now: exchange")));
    window.picture(QStringLiteral("exchange-due"));
    begin(window);
    window.type(QStringLiteral("HAT-1"));
    window.press(Qt::Key_Return); // as a scanner ends: nothing is done yet
    window.type(QStringLiteral("130.00"));
    CHECK(window.words().contains(QStringLiteral("Customer pays ¥30.00")));
    CHECK(window.find<QPushButton>("confirmVerb")->text().contains(QStringLiteral("Take ¥30.00")));
    window.picture(QStringLiteral("exchange-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Done));
    ReturnView view;
    const Settlement &settled = settlementOf(view, window);
    REQUIRE(settled.given);
    CHECK(settled.given->difference == window.store().money(QStringLiteral("30.00")));
    REQUIRE(waitForWords(window, settled.given->receipt));
    CHECK(window.words().contains(QStringLiteral("Added by the customer by Cash")));
    window.picture(QStringLiteral("exchange-done"));
}

TEST_CASE("the same article again is refused while it is typed, and what was typed stays", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), due(Resolution::Exchange));
    window.page().showReturn(kNumber);
    begin(window);
    window.type(QStringLiteral("SKU-1"));
    window.press(Qt::Key_Return);
    CHECK(window.words().contains(QStringLiteral("Article 1")));
    CHECK(window.find<QLineEdit>("newPrice_1")->text() == QStringLiteral("100.00")); // of its newest sale
    CHECK(waitForWords(window, QStringLiteral("The same article cannot be handed out")));
    window.picture(QStringLiteral("exchange-refused"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(100);
    CHECK(window.find<QLineEdit>("newArticle_1")->text() == QStringLiteral("SKU-1"));
    CHECK(window.store().show(kNumber).returnCase.payouts.empty());
}

TEST_CASE("what the store owes beside new goods is paid with them", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), due(Resolution::Exchange));
    window.page().showReturn(kNumber);
    begin(window);
    window.type(QStringLiteral("HAT-1"));
    window.press(Qt::Key_Return);
    window.type(QStringLiteral("60.00"));
    window.press(Qt::Key_A, Qt::AltModifier);
    window.type(QStringLiteral("HAT-2"));
    window.press(Qt::Key_Return);
    window.type(QStringLiteral("30.00"));
    CHECK(window.words().contains(QStringLiteral("Store owes ¥10.00")));
    window.context().setLanguage(QStringLiteral("zh_CN"));
    QTest::qWait(20);
    CHECK(window.find<QLineEdit>("newArticle_2")->text() == QStringLiteral("HAT-2"));
    window.picture(QStringLiteral("exchange-form-zh"));
    window.context().setLanguage(QStringLiteral("en"));
    QTest::qWait(20);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Done));
    ReturnView view;
    CHECK(settlementOf(view, window).given->lines.size() == 2);
    REQUIRE(view.returnCase.payouts.size() == 2);
    CHECK(view.returnCase.payouts.back().tender == QStringLiteral("cash"));
    CHECK(view.returnCase.payouts.back().amount == window.store().money(QStringLiteral("10.00")));
}

TEST_CASE("a parcel that is lost is sent again until it is delivered", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), due(Resolution::Reship));
    window.page().showReturn(kNumber);
    const auto send = [&window](const QString &tracking) {
        begin(window);
        window.type(QStringLiteral("SF"));
        window.press(Qt::Key_Tab);
        window.type(tracking);
        window.picture(QStringLiteral("ship-form"));
        window.press(Qt::Key_Return, Qt::ControlModifier);
        REQUIRE(waitForState(window, SettlementState::Sent));
        REQUIRE(waitForWords(window, QStringLiteral("Now: wait for the delivery")));
    };
    send(QStringLiteral("SF123"));
    CHECK(window.find<QPushButton>("primaryAction")->text() == QStringLiteral("Delivered"));
    window.picture(QStringLiteral("ship-sent"));
    window.find<ui::DetailPane>("detailPane")->start(Right::FailPayout);
    CHECK(window.words().contains(QStringLiteral("The parcel of %1 is lost").arg(kNumber)));
    window.type(QStringLiteral("the carrier cannot find it"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Due));
    REQUIRE(waitForWords(window, QStringLiteral("Now: send again")));
    send(QStringLiteral("SF124"));
    begin(window);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Done));
    REQUIRE(waitForWords(window, QStringLiteral("Delivered · Parcel")));
    CHECK(window.words().contains(QStringLiteral("SF SF123")));
    window.picture(QStringLiteral("ship-done"));
}

TEST_CASE("a store credit shows its code, and copies it", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), due(Resolution::StoreCredit));
    window.page().showReturn(kNumber);
    begin(window);
    CHECK(window.find<QPushButton>("confirmVerb")->text().contains(QStringLiteral("Issue ¥100.00")));
    window.picture(QStringLiteral("credit-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForState(window, SettlementState::Done));
    ReturnView view;
    const QString code = settlementOf(view, window).credit.value().code;
    const auto *shown = window.find<QLabel>("creditCode");
    CHECK(shown->text() == code);
    CHECK(shown->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QTest::mouseClick(window.find<QPushButton>("copyCredit"), Qt::LeftButton);
    CHECK(QApplication::clipboard()->text() == code);
    window.picture(QStringLiteral("credit-done"));
}

TEST_CASE("somebody else decides that goods need not come back; who is logged in stays", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), [](StoreFixture &store) {
        store.sell(QStringLiteral("4001"), {{QStringLiteral("1"), QStringLiteral("100.00")}});
        (void)store.log(wish(Resolution::Refund, QStringLiteral("defective")));
    });
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::WaiveGoods);
    window.type(QStringLiteral("not worth the postage"));
    CHECK(window.find<QComboBox>("approver")->count() == 1);
    ui::goToTabStop(window.page(), true); // as Tab does in the window
    ui::goToTabStop(window.page(), true);
    window.type(QStringLiteral("135790"));
    window.picture(QStringLiteral("waive-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForWords(window, QStringLiteral("Wrong PIN")));
    CHECK(window.find<QLineEdit>("actionText")->text() == QStringLiteral("not worth the postage"));
    CHECK(window.find<QLineEdit>("approverPin")->text().isEmpty());
    window.type(QStringLiteral("246810"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !window.store().show(kNumber).returnCase.settlements.empty(); }));
    const ReturnView view = window.store().show(kNumber);
    CHECK(view.returnCase.settlements.front().isWithoutGoods);
    CHECK(view.events.back().action == EventAction::GoodsWaived);
    CHECK(view.events.back().login == QStringLiteral("hao"));
    CHECK(window.context().session().staff.login == QStringLiteral("yang"));
    window.picture(QStringLiteral("waive-done"));
}

TEST_CASE("an exchange becomes a refund", "[ui][returns][otherwise]")
{
    ReturnsFixture window(QStringLiteral("yang"), due(Resolution::Exchange));
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::ConvertSettlement);
    CHECK(window.find<QComboBox>("convertTo")->currentText() == QStringLiteral("Refund"));
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK(window.words().contains(QStringLiteral("Why does the customer take something else?")));
    window.type(QStringLiteral("the size is sold out"));
    window.picture(QStringLiteral("convert-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.settlements.size() == 2; }));
    ReturnView view;
    CHECK(settlementOf(view, window).state == SettlementState::Void);
    CHECK(settlementOf(view, window, 1).kind == SettlementKind::Refund);
    REQUIRE(waitForWords(window, QStringLiteral("Pay ¥100.00")));
    CHECK(window.words().contains(QStringLiteral("from Exchange to Refund: the size is sold out")));
    window.picture(QStringLiteral("convert-done"));
}
