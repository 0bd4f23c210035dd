// SPDX-License-Identifier: GPL-3.0-or-later
// The four figures and the bars are those of the desk and of the month.
#include "core/reports/report_reader.h"
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "tests/ui/prepared_returns.h"
#include "ui/overdue/overdue_page.h"

#include <QSignalSpy>

using namespace rd;
using namespace rd::test;
using rd::ui::OverduePage;

namespace
{
constexpr qint64 kHour = 60;

/// Two late at inspection, one due today at the till, one waiting for its customer.
struct Shop {
    StoreFixture store;
    QString late;
    QString dueToday;
    QString waiting;

    Shop()
    {
        late = received(store, QStringLiteral("0101"), QStringLiteral("2"), QStringLiteral("120.50"));
        (void)received(store, QStringLiteral("0102"), QStringLiteral("1"), QStringLiteral("30.00"));
        waiting = received(store, QStringLiteral("0103"), QStringLiteral("1"), QStringLiteral("15.00"));
        (void)must(store.writer().act(store.as(QStringLiteral("li")), waiting,
                                      HoldReturn{QStringLiteral("asked for the receipt")}));
        store.clock().advanceMinutes(30 * kHour);
        dueToday = accepted(store, QStringLiteral("0104"), QStringLiteral("9.00"));
        store.clock().advanceMinutes(23 * kHour);
    }
};

QString figure(PageStage<OverduePage> &stage, const char *name)
{
    return stage.find<QLabel>(name)->text();
}
}

TEST_CASE("the figures are those of the desk", "[ui][overdue]")
{
    Shop shop;
    PageStage<OverduePage> stage(shop.store, QStringLiteral("hao"));
    const Counts counts = shop.store.reader().counts().value();
    REQUIRE(counts.late == 2);
    REQUIRE(counts.dueToday == 1);
    REQUIRE(counts.waiting == 1);
    CHECK(figure(stage, "figureLate") == QStringLiteral("2"));
    CHECK(figure(stage, "figureLateDetail") == QStringLiteral("¥150.50"));
    CHECK(figure(stage, "figureToday") == QStringLiteral("1"));
    CHECK(figure(stage, "figureWaiting") == QStringLiteral("1"));
}

TEST_CASE("on time this month is the month's own figure", "[ui][overdue]")
{
    Shop shop;
    const QString quick = accepted(shop.store, QStringLiteral("0105"), QStringLiteral("9.00"));
    (void)must(
        shop.store.writer().act(shop.store.as(QStringLiteral("lei")), quick, Pay{QStringLiteral("cash"), {}, {}, {}}));
    PageStage<OverduePage> stage(shop.store, QStringLiteral("hao"));
    QSignalSpy counted(&stage.page(), &OverduePage::onTimeCounted);
    stage.page().refresh();
    REQUIRE(QTest::qWaitFor([&] { return counted.size() > 0; }, 10'000));
    const auto reports = ReportReader::open(shop.store.path(), shop.store.clock());
    REQUIRE(reports);
    const auto summary = (*reports)->summary(BusinessMonth::of(shop.store.reader().today()));
    REQUIRE(summary);
    REQUIRE(summary->total.rated == 3); // two late, one finished in time
    REQUIRE(summary->total.onTime == 1);
    CHECK(figure(stage, "figureOnTime") == QStringLiteral("33.3 %"));
    CHECK(stage.find<QLabel>("figureOnTimeDetail")->accessibleName() == QStringLiteral("was –")); // no month before
}

TEST_CASE("the bars say in words who has how much", "[ui][overdue]")
{
    Shop shop;
    (void)must(shop.store.writer().assign(shop.store.as(QStringLiteral("hao")), shop.late, Step::Inspect,
                                          QStringLiteral("na")));
    PageStage<OverduePage> stage(shop.store, QStringLiteral("hao"));
    QStringList spoken;
    for (const QWidget *widget : stage.page().findChildren<QWidget *>()) {
        spoken.append(widget->accessibleDescription());
    }
    const QString all = spoken.join(QLatin1Char('\n'));
    CHECK(all.contains(QStringLiteral("Li Na: 1 late, 0 due today, 0 others")));
    CHECK(all.contains(QStringLiteral("Inspector: 1 late, 0 due today, 1 others")));
    CHECK(all.contains(QStringLiteral("Cashier: 0 late, 1 due today, 0 others")));
}

TEST_CASE("nothing late, nothing open: said, in both languages", "[ui][overdue]")
{
    StoreFixture store;
    PageStage<OverduePage> stage(store, QStringLiteral("hao"));
    CHECK(stage.text().contains(QStringLiteral("Nothing is late.")));
    CHECK(stage.text().contains(QStringLiteral("No return is open.")));
    stage.context().setLanguage(QStringLiteral("zh_CN"));
    REQUIRE(QTest::qWaitFor([&] { return stage.text().contains(QStringLiteral("没有超时")); }, 10'000));
    stage.context().setLanguage(QStringLiteral("en"));
}
