// SPDX-License-Identifier: GPL-3.0-or-later
// Points and coupons beside the payment, and what a platform paid of the price.
#include "core/workflow/benefits.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/refunds/refunds_page.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

using namespace rd;
using namespace rd::test;
using rd::ui::RefundsPage;

namespace
{
QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// 2 lamps for 100.00, of which a platform paid 20.00; 120 points and a coupon. One of them came back, its refund is due.
QString subsidised(StoreFixture &store)
{
    Policy policy = *store.reader().policy();
    policy.tenders.push_back({s("platform_subsidy"), false, {s("Platform subsidy"), s("平台补贴")}, true});
    (void)must(store.writer().setPolicy(store.as(s("hao")), policyToJson(policy, store.reader().facts().currency)));
    Sale sale;
    sale.receipt = s("5001");
    sale.storeDay = BusinessDate::parse(s("2026-11-20"));
    sale.tenders = {{s("wechat"), store.money(s("80.00"))}, {s("platform_subsidy"), store.money(s("20.00"))}};
    SaleLine line;
    line.name = s("Lamp");
    line.quantity = Quantity::units(2);
    line.paid = store.money(s("100.00"));
    sale.lines = {line};
    sale.benefits = {120, 30, s("SPRING10")};
    (void)must(store.writer().addSale(store.as(s("li")), sale));
    LogRequest request = StoreFixture::request(s("5001"), 1, s("1"));
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), s("opened"), s("restock")}};
    (void)must(store.writer().act(store.as(s("na")), number, inspect));
    return number;
}

/// For points spent: that of the state before goes with the next turn of the event loop.
QCheckBox *shownBox(PageStage<RefundsPage> &stage)
{
    for (QCheckBox *box : stage.page().findChildren<QCheckBox *>(s("benefit_points_spent"))) {
        if (box->isVisible()) {
            return box;
        }
    }
    return nullptr;
}

qint64 openOf(StoreFixture &store, const QString &number, BenefitKind kind)
{
    const auto owed = benefitsOwed(store.show(number).returnCase);
    const auto found = std::ranges::find(owed, kind, &BenefitOwed::kind);
    return found == owed.end() ? 0 : found->open();
}
}

TEST_CASE("points are ticked with the payment and afterwards, by keyboard", "[ui][refunds][benefit]")
{
    StoreFixture store;
    const QString number = subsidised(store);
    PageStage<RefundsPage> stage(store, s("lei"));
    auto *points = stage.find<QCheckBox>("benefit_points");
    REQUIRE(points != nullptr);
    CHECK(points->text() == s("Take back 60 points"));
    CHECK(stage.find<QCheckBox>("benefit_points_spent")->text() == s("Give back 15 points"));
    CHECK(stage.find<QCheckBox>("benefit_coupon") == nullptr); // half of the goods stay
    CHECK_FALSE(stage.find("tickBenefits")->isVisible());      // they go along with the payment
    stage.picture("refunds-benefits");
    CHECK(stage.find<QCheckBox>("benefit_points") == points); // it stays while the page is shown anew
    points->setFocus();
    QTest::keyClick(points, Qt::Key_Space);
    stage.find<QAbstractButton>("pay")->click();
    REQUIRE(stage.waitFor([&] { return store.show(number).returnCase.payouts.size() == 1; }));
    CHECK(openOf(store, number, BenefitKind::Points) == 0);
    CHECK(openOf(store, number, BenefitKind::PointsSpent) == 15);
    REQUIRE(store.show(number).returnCase.benefitTicks.size() == 1);

    // What was left open has a button of its own once the money is on its way.
    REQUIRE(QTest::qWaitFor([&] { return stage.find("tickBenefits")->isVisible(); }, 10'000));
    CHECK_FALSE(stage.find("tickBenefits")->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return shownBox(stage) != nullptr; }, 10'000));
    shownBox(stage)->setFocus();
    QTest::keyClick(shownBox(stage), Qt::Key_Space);
    stage.picture("refunds-benefits-later");
    stage.find<QAbstractButton>("tickBenefits")->click();
    REQUIRE(QTest::qWaitFor([&] { return openOf(store, number, BenefitKind::PointsSpent) == 0; }, 10'000));
}

TEST_CASE("the pane keeps the full price and offers no subsidy", "[ui][refunds][subsidy]")
{
    StoreFixture store;
    (void)subsidised(store);
    PageStage<RefundsPage> stage(store, s("lei"));
    CHECK(stage.text().contains(s("paid 100.00, of which 20.00 platform subsidy (not refunded) for 2")));
    CHECK(stage.text().contains(s("¥40.00")));
    auto *tenders = stage.find<QComboBox>("payTender");
    CHECK(tenders->count() == 1);
    CHECK(tenders->findData(s("platform_subsidy")) < 0);
}
