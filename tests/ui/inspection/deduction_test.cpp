// SPDX-License-Identifier: GPL-3.0-or-later
// Taking something off at the bench: an amount with its reason, or nothing.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/inspection/inspection_page.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace rd;
using namespace rd::test;
using rd::ui::InspectionPage;

namespace
{
/// Gives the fourth condition and opens the fields for a deduction.
void beginDeduction(PageStage<InspectionPage> &stage)
{
    auto *queue = stage.find("inspectionQueue");
    queue->setFocus();
    QTest::keyClick(queue, Qt::Key_4);
    stage.find<QAbstractButton>("deduct_0")->click();
}
}

TEST_CASE("a deduction needs its reason, and lowers what is owed")
{
    StoreFixture store;
    const QString number = received(store, QStringLiteral("0042"), QStringLiteral("1"), QStringLiteral("200.00"));
    PageStage<InspectionPage> stage(store, QStringLiteral("na"));
    beginDeduction(stage);
    auto *amount = stage.find<QLineEdit>("deduction_0");
    CHECK(amount->hasFocus());
    QTest::keyClicks(amount, QStringLiteral("20.00"));
    auto *confirm = stage.find<QAbstractButton>("inspectConfirm");
    CHECK_FALSE(confirm->isEnabled());
    CHECK(stage.text().contains(QStringLiteral("Deduction: enter the amount and the reason.")));
    QTest::keyClicks(stage.find<QLineEdit>("deductionReason_0"), QStringLiteral("the lid is scratched"));
    CHECK(confirm->isEnabled());
    CHECK(stage.find<QLabel>("resultAmount")->text() == QStringLiteral("¥180.00"));
    stage.picture("deduction");
    QTest::keyClick(amount, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(stage.waitFor([&] { return store.show(number).step == Step::Settle; }));
    const SettlementLine line = store.show(number).returnCase.settlements.front().lines.front();
    CHECK(line.deduction == store.money(QStringLiteral("20.00")));
    CHECK(line.deductionReason == QStringLiteral("the lid is scratched"));
}

TEST_CASE("more than a line is worth is refused, and what was typed stays")
{
    StoreFixture store;
    const QString number = received(store, QStringLiteral("0042"), QStringLiteral("1"), QStringLiteral("200.00"));
    PageStage<InspectionPage> stage(store, QStringLiteral("na"));
    beginDeduction(stage);
    QTest::keyClicks(stage.find<QLineEdit>("deduction_0"), QStringLiteral("200.01"));
    QTest::keyClicks(stage.find<QLineEdit>("deductionReason_0"), QStringLiteral("broken"));
    stage.find<QAbstractButton>("inspectConfirm")->click();
    REQUIRE(
        QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("¥200.01 cannot be deducted")); }, 10'000));
    CHECK(stage.find<QLineEdit>("deduction_0")->text() == QStringLiteral("200.01"));
    CHECK(store.show(number).step == Step::Inspect);
}
