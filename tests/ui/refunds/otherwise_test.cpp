// SPDX-License-Identifier: GPL-3.0-or-later
// What is not settled with money is never paid here: the pane leads to where it is given.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/refunds/refunds_page.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using rd::ui::RefundsPage;

namespace
{
QString dueAs(StoreFixture &store, Resolution resolution, const QString &reason = QStringLiteral("changed_mind"))
{
    store.sell(QStringLiteral("0101"), {{QStringLiteral("1"), QStringLiteral("100.00")}});
    LogRequest request = StoreFixture::request(QStringLiteral("0101"), 1, QStringLiteral("1"), reason);
    request.lines.front().resolution = resolution;
    request.areGoodsPresent = true;
    const QString number = store.log(request);
    Inspect inspect;
    inspect.units = {{1, Quantity::units(1), QStringLiteral("opened"), QStringLiteral("restock")}};
    (void)must(store.writer().act(store.as(QStringLiteral("na")), number, inspect));
    return number;
}
}

TEST_CASE("an exchange is not paid: the button leads to its new goods", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = dueAs(store, Resolution::Exchange);
    PageStage<RefundsPage> stage(store, QStringLiteral("yang"));
    auto *pay = stage.find<QAbstractButton>("pay");
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(number); }, 10'000));
    CHECK_FALSE(pay->text().contains(QStringLiteral("Pay")));
    CHECK_FALSE(stage.find<QComboBox>("payTender")->isVisible());
    CHECK(stage.text().contains(QStringLiteral("Hand out the new goods.")));
    stage.picture("exchange");
    const QSignalSpy wanted(&stage.context(), &ui::AppContext::actionWanted);
    QTest::keyClick(stage.find("refundsDue"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().at(0).toString() == number);
    CHECK(wanted.front().at(1).value<Right>() == Right::Exchange);
    QTest::qWait(100);
    CHECK(store.show(number).returnCase.payouts.empty());
}

TEST_CASE("goods to repair are sent and booked back, and nothing is paid", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = dueAs(store, Resolution::Repair, QStringLiteral("defective"));
    PageStage<RefundsPage> stage(store, QStringLiteral("yang"));
    auto *pay = stage.find<QAbstractButton>("pay");
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(number); }, 10'000));
    CHECK(pay->text() == QStringLiteral("Send for repair..."));
    CHECK(stage.text().contains(QStringLiteral("Send the goods to whoever repairs them")));
    CHECK_FALSE(stage.find<QComboBox>("payTender")->isVisible());
    stage.picture("repair");
    (void)must(store.writer().act(store.as(QStringLiteral("na")), number,
                                  SendForRepair{QStringLiteral("Workshop"), {}, {}, {}}));
    Q_EMIT stage.context().dataChanged();
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Away for repair")); }, 10'000));
    CHECK(pay->text() == QStringLiteral("Back from repair..."));
    stage.picture("repair-away");
    const QSignalSpy wanted(&stage.context(), &ui::AppContext::actionWanted);
    QTest::keyClick(stage.find("refundsDue"), Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(wanted.count() == 1);
    CHECK(wanted.front().at(1).value<Right>() == Right::BookRepair);
}

TEST_CASE("what is left of an exchange is paid like a refund", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = dueAs(store, Resolution::Exchange);
    const Exchange exchange{
        {{QStringLiteral("HAT-1"), Quantity::units(1), store.money(QStringLiteral("80.00"))}}, {}, {}, {}};
    (void)must(store.writer().act(store.as(QStringLiteral("yang")), number, exchange));
    PageStage<RefundsPage> stage(store, QStringLiteral("lei"));
    auto *pay = stage.find<QAbstractButton>("pay");
    REQUIRE(QTest::qWaitFor([&] { return pay->text().contains(QStringLiteral("Pay ¥20.00")); }, 10'000));
    CHECK(stage.text().contains(QStringLiteral("New: ")));
    stage.picture("exchange-rest");
    pay->click();
    REQUIRE(stage.waitFor([&] { return !store.show(number).step.has_value(); }));
}

TEST_CASE("a parcel is delivered or lost, not arrived or failed", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = dueAs(store, Resolution::Reship);
    (void)must(store.writer().act(store.as(QStringLiteral("yang")), number,
                                  Ship{QStringLiteral("SF"), QStringLiteral("SF1"), {}}));
    PageStage<RefundsPage> stage(store, QStringLiteral("yang"));
    REQUIRE(QTest::qWaitFor([&] { return stage.find<QAbstractButton>("payoutConfirm") != nullptr; }, 10'000));
    CHECK(stage.find<QAbstractButton>("payoutConfirm")->text() == QStringLiteral("Delivered"));
    CHECK(stage.find<QAbstractButton>("payoutFail")->text() == QStringLiteral("Lost again..."));
    CHECK(stage.text().contains(QStringLiteral("The parcel is on its way.")));
    stage.picture("parcel");
    stage.find<QAbstractButton>("payoutConfirm")->click(); // the rows are made anew with each reading
    REQUIRE(stage.waitFor([&] { return !store.show(number).step.has_value(); }));
}

TEST_CASE("a compensation is paid like a refund, and says what for and by whom", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = dueAs(store, Resolution::Refund);
    (void)must(store.writer().act(store.as(QStringLiteral("lei")), number, Pay{QStringLiteral("cash"), {}, {}, {}}));
    (void)must(store.writer().act(
        store.as(QStringLiteral("hao")), number,
        Compensate{QStringLiteral("legal_multiple"), store.money(QStringLiteral("300.00")), QStringLiteral("fake")}));
    PageStage<RefundsPage> stage(store, QStringLiteral("lei"));
    auto *pay = stage.find<QAbstractButton>("pay");
    REQUIRE(QTest::qWaitFor([&] { return pay->text().contains(QStringLiteral("Pay ¥300.00")); }, 10'000));
    CHECK(stage.text().contains(QStringLiteral("To compensate")));
    CHECK(stage.text().contains(QStringLiteral("Multiple by law")));
    CHECK(stage.text().contains(QStringLiteral("fake")));
    CHECK(stage.text().contains(QStringLiteral("granted by")));
    CHECK_FALSE(stage.text().contains(QStringLiteral("nspected by")));
    stage.picture("compensation");
    pay->click(); // three times what was paid in cash: no tender bounds it
    REQUIRE(stage.waitFor([&] { return !store.show(number).step.has_value(); }));
}
