// SPDX-License-Identifier: GPL-3.0-or-later
// What is granted beyond the goods, by keyboard: a manager steps up, limits are seen, and it is taken back.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/widgets/tab_order.h"
#include "ui/returns/detail/detail_pane.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;

namespace
{
const QString kNumber = QStringLiteral("R-20261122-0001");

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// One article for 100.00 came back and is refunded: closed.
void refunded(StoreFixture &store)
{
    store.sell(s("4001"), {{s("1"), s("100.00")}});
    LogRequest request = StoreFixture::request(s("4001"), 1, s("1"), s("defective"));
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), s("opened"), s("restock")}};
    (void)must(store.writer().act(store.as(s("na")), number, inspect));
    (void)must(store.writer().act(store.as(s("lei")), number, Pay{s("cash"), {}, {}, {}}));
}

void granted(StoreFixture &store)
{
    refunded(store);
    (void)must(store.writer().act(store.as(s("hao")), kNumber,
                                  Compensate{s("goodwill"), store.money(s("30.00")), s("a loyal customer")}));
}

bool waitForSettlements(ReturnsFixture &window, std::size_t count)
{
    return waitFor([&] { return window.store().show(kNumber).returnCase.settlements.size() == count; });
}
}

TEST_CASE("a manager steps up and grants the freight; the closed return opens again", "[ui][returns][compensation]")
{
    ReturnsFixture window(s("yang"), refunded);
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Compensate);
    const auto *kind = window.find<QComboBox>("compensationKind");
    CHECK(kind->count() == 4);
    CHECK(kind->currentText() == s("Return freight, up to 50.00"));
    window.press(Qt::Key_Return, Qt::ControlModifier); // without an amount
    CHECK(window.words().contains(s("Enter what is granted, larger than zero.")));
    window.find<QLineEdit>("amount")->setFocus();
    window.type(s("8"));
    CHECK(window.find<QPushButton>("confirmVerb")->text().contains(s("Grant ¥8.00")));
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a reason
    CHECK(window.words().contains(s("Say what the customer gets it for.")));
    window.find<QLineEdit>("actionText")->setFocus();
    window.type(s("sent at their cost"));
    CHECK(window.find<QComboBox>("approver")->count() == 1);
    window.find<QLineEdit>("approverPin")->setFocus();
    window.type(s("246810"));
    window.picture(s("compensation-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitForSettlements(window, 2));
    const ReturnView view = window.store().show(kNumber);
    const Settlement &settlement = view.returnCase.settlements.back();
    CHECK(settlement.compensation == Compensation{s("freight"), s("sent at their cost")});
    CHECK(settlement.amount == window.store().money(s("8.00")));
    CHECK(view.loginOf(settlement.by) == s("hao"));
    CHECK(window.context().session().staff.login == s("yang"));
    REQUIRE(waitFor([&] { return window.words().contains(s("Now: compensation")); }));
    CHECK(window.words().contains(s("Pay ¥8.00")));
    CHECK(window.words().contains(s("with compensation ¥8.00")));
    CHECK(window.words().contains(s("Compensation granted ¥8.00 · Return freight: sent at their cost")));
    window.picture(s("compensation-done"));
}

TEST_CASE("too much is refused with what is left, and what was typed stays", "[ui][returns][compensation]")
{
    ReturnsFixture window(s("hao"), granted);
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::Compensate);
    auto *kind = window.find<QComboBox>("compensationKind");
    CHECK(kind->itemText(1) == s("Goodwill, up to 70.00"));
    kind->setCurrentIndex(1);
    window.find<QLineEdit>("amount")->setFocus();
    window.type(s("70.01"));
    window.find<QLineEdit>("actionText")->setFocus();
    window.type(s("again"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.words().contains(s("Only 70.00 of this kind is left")); }));
    CHECK(window.find<QLineEdit>("amount")->text() == s("70.01"));
    CHECK(window.store().show(kNumber).returnCase.settlements.size() == 2);
}

TEST_CASE("a compensation that is not paid is taken back", "[ui][returns][compensation]")
{
    ReturnsFixture window(s("hao"), granted);
    window.page().showReturn(kNumber);
    window.find<ui::DetailPane>("detailPane")->start(Right::WithdrawCompensation);
    CHECK(window.find<QComboBox>("which")->currentText() == s("Goodwill · ¥30.00"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(s("Say why it is taken back.")));
    window.type(s("one nought too many"));
    window.picture(s("withdraw-form"));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !window.store().show(kNumber).step.has_value(); }));
    CHECK(window.store().show(kNumber).returnCase.settlements.back().state == SettlementState::Void);
}
