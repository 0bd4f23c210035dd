// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane says of money: sent is not paid, and of a past return nothing is owed.
#include "tests/support/catch.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/returns/detail/money_view.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace rd;
using namespace rd::test;

namespace
{
void acceptOne(StoreFixture &store)
{
    (void)accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"), QStringLiteral("wechat"));
}
}

TEST_CASE("money that is only sent is not told as paid, and the pane waits for the confirmation", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("lei"), acceptOne);
    const QString number = window.numbers().front();
    window.page().showReturn(number);
    QSignalSpy told(&window.context(), &ui::AppContext::statusMessage);
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !told.isEmpty(); }));
    REQUIRE(window.store().show(number).returnCase.payouts.front().state == PayoutState::Sent);
    CHECK(told.back().front().toString() == QStringLiteral("Sent the refund of %1, to be confirmed").arg(number));
    window.picture(QStringLiteral("sent"));
    CHECK(window.words().contains(QStringLiteral("Now: wait for the confirmation")));
    CHECK_FALSE(window.words().contains(QStringLiteral("Compare the amount")));
    CHECK(window.words().contains(QStringLiteral("Pay: Not possible now. Settlement 1 is sent.")));
    QTest::mouseClick(window.find<QPushButton>("primaryAction"), Qt::LeftButton);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !window.store().show(number).step.has_value(); }));
}

TEST_CASE("a past return shows what was given back and owes nothing", "[ui][returns]")
{
    ReturnsFixture window(QStringLiteral("lei"), acceptOne);
    ReturnView view = window.store().show(window.numbers().front());
    ui::MoneyView money(window.context());
    const auto words = [&money] {
        QStringList all;
        for (const QLabel *label : money.findChildren<QLabel *>()) {
            all.append(label->text());
        }
        return all.join(QLatin1Char(' '));
    };
    money.show(view);
    REQUIRE(words().contains(QStringLiteral("Owed")));
    view.returnCase.rma.origin = Origin::History;
    view.returnCase.settlements.clear();
    view.returnCase.lines.front().historyAmount = window.store().money(QStringLiteral("7.54"));
    money.show(view);
    CHECK(words().contains(QStringLiteral("Given back")));
    CHECK(money.findChild<QLabel *>(QStringLiteral("owed"))->text() == QStringLiteral("¥7.54"));
    CHECK_FALSE(words().contains(QStringLiteral("Owed")));
    CHECK_FALSE(words().contains(QStringLiteral("to WeChat")));
}
