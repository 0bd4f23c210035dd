// SPDX-License-Identifier: GPL-3.0-or-later
// What the two lists show is what the desk knows.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "tests/ui/tab_walk.h"
#include "ui/refunds/refunds_page.h"

#include <QAbstractItemView>
#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using rd::ui::RefundsPage;

namespace
{
const QString kCashier = QStringLiteral("lei");

QString cell(const QAbstractItemView *view, int row, int column)
{
    return view->model()->index(row, column).data().toString();
}
}

TEST_CASE("the queue shows count, sum and age of what is accepted and not paid", "[ui][refunds]")
{
    StoreFixture store;
    const QString first = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    store.clock().advanceMinutes(3 * 60);
    const QString second = accepted(store, QStringLiteral("0102"), QStringLiteral("79.50"), QStringLiteral("wechat"));
    PageStage<RefundsPage> stage(store, kCashier);
    const auto *due = stage.find<QAbstractItemView>("refundsDue");
    const auto rows = store.reader().refundsDue().value();
    REQUIRE(rows.size() == 2);
    REQUIRE(due->model()->rowCount() == 2);
    for (int row = 0; row < 2; ++row) {
        const RefundRow &known = rows[static_cast<std::size_t>(row)];
        CHECK(cell(due, row, 0) == known.number);
        CHECK(cell(due, row, 5) == known.allowed.toDecimal(store.reader().facts().currency));
    }
    CHECK(cell(due, 0, 0) == first);
    CHECK(cell(due, 1, 0) == second);
    const QString head = stage.find<QLabel>("dueSum")->toolTip() + stage.find<QLabel>("dueSum")->text();
    CHECK(head.contains(QStringLiteral("¥200.00")));
    CHECK(head.contains(QStringLiteral("3 h")));
    CHECK(stage.text().contains(first)); // the most pressing one is in hand
}

TEST_CASE("the sum of a refund can be checked line by line, and names who stands behind it", "[ui][refunds]")
{
    StoreFixture store;
    (void)accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, kCashier);
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("Article 1, 1 of 1")); }, 10'000));
    const QString text = stage.text();
    CHECK(stage.find<QLabel>("refundAmount")->text() == QStringLiteral("¥120.50"));
    CHECK(text.contains(QStringLiteral("paid 120.50 for 1")));
    CHECK(text.contains(QStringLiteral("Logged by Li Wei")));
    CHECK(text.contains(QStringLiteral("inspected by Li Na")));
    CHECK(text.contains(QStringLiteral("to be paid by Zhao Lei")));
}

TEST_CASE("why a tender is missing is said", "[ui][refunds]")
{
    StoreFixture store;
    (void)accepted(store, QStringLiteral("0101"), QStringLiteral("88.00"), QStringLiteral("alipay"));
    PageStage<RefundsPage> stage(store, kCashier);
    const QString text = stage.text();
    CHECK(text.contains(QStringLiteral("Not offered:")));
    CHECK(text.contains(QStringLiteral("The sale was paid with Alipay")));
}

TEST_CASE("an empty queue says so, and today's totals are those of the payouts", "[ui][refunds]")
{
    StoreFixture store;
    const QString paid = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    const QString sent = accepted(store, QStringLiteral("0102"), QStringLiteral("30.00"), QStringLiteral("wechat"));
    (void)must(store.writer().act(store.as(kCashier), paid, Pay{QStringLiteral("cash"), {}, {}, {}}));
    (void)must(
        store.writer().act(store.as(kCashier), sent, Pay{QStringLiteral("wechat"), {}, QStringLiteral("W1"), {}}));
    (void)must(store.writer().act(store.as(kCashier), sent, ConfirmPayout{1}));
    PageStage<RefundsPage> stage(store, kCashier);
    CHECK(stage.text().contains(QStringLiteral("All paid.")));
    const auto *today = stage.find<QAbstractItemView>("payoutsToday");
    REQUIRE(today->model()->rowCount() == 2);
    CHECK(cell(today, 0, 0) == QStringLiteral("P-000002")); // newest first, without a gap
    CHECK(cell(today, 1, 0) == QStringLiteral("P-000001"));
    QStringList totals;
    for (const QLabel *label : stage.find("payoutTotals")->findChildren<QLabel *>()) {
        totals.append(label->text());
    }
    CHECK(totals.join(QLatin1Char(' ')).contains(QStringLiteral("Cash 120.50")));
    CHECK(totals.join(QLatin1Char(' ')).contains(QStringLiteral("WeChat Pay 30.00")));
}

TEST_CASE("the words change with the language while it runs", "[ui][refunds]")
{
    StoreFixture store;
    (void)accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, kCashier);
    stage.context().setLanguage(QStringLiteral("zh_CN"));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("应退")); }, 10'000));
    CHECK(stage.text().contains(QStringLiteral("¥120.50")));
    CHECK_FALSE(stage.text().contains(QStringLiteral("To refund")));
    stage.context().setLanguage(QStringLiteral("en"));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("To refund")); }, 10'000));
}

TEST_CASE("Enter on a row opens the return", "[ui][refunds]")
{
    StoreFixture store;
    const QString number = accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, kCashier);
    QSignalSpy opened(&stage.context(), &ui::AppContext::openReturnWanted);
    QTest::keyClick(stage.find("refundsDue"), Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.front().front().toString() == number);
}

TEST_CASE("Tab goes from the lists through the payment to the button", "[ui][refunds]")
{
    StoreFixture store;
    (void)accepted(store, QStringLiteral("0101"), QStringLiteral("120.50"));
    PageStage<RefundsPage> stage(store, kCashier);
    QStringList stops = tabStops(stage.page());
    stops.removeAll(QStringLiteral("payoutsToday")); // empty, so nothing to stop at
    CHECK(stops
          == QStringList{QStringLiteral("refundsDue"), QStringLiteral("openReturn"), QStringLiteral("payTender"),
                         QStringLiteral("payAmount"), QStringLiteral("payReference"), QStringLiteral("pay")});
}

TEST_CASE("with nothing to pay the hint stands in the middle of the pane", "[ui][refunds]")
{
    StoreFixture store;
    PageStage<RefundsPage> stage(store, kCashier);
    const auto *hint = stage.find<QLabel>("nothingChosen");
    CHECK(hint->isVisible());
    CHECK(hint->height() > stage.page().height() / 2);
}
