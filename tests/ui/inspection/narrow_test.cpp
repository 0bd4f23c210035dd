// SPDX-License-Identifier: GPL-3.0-or-later
// A narrow window folds the queue to its counts; nothing of the bench is lost.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/inspection/inspection_page.h"

#include <QAbstractButton>

using namespace rd;
using namespace rd::test;
using rd::ui::InspectionPage;

TEST_CASE("a narrow window folds the queue to counts, which still choose it")
{
    StoreFixture store;
    store.sell(QStringLiteral("0042"), {{QStringLiteral("3"), QStringLiteral("300.00")}});
    const QString here = store.log(StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1")));
    (void)store.writer().act(store.as(QStringLiteral("na")), here, Receive{});
    const QString coming = store.log(StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("1")));
    PageStage<InspectionPage> stage(store, QStringLiteral("na"));
    CHECK(stage.find("inspectionQueue")->isVisible());
    CHECK_FALSE(stage.find("folded_inspect")->isVisible());
    stage.page().resize(1024, 560);
    QTest::qWait(20);
    CHECK_FALSE(stage.find("inspectionQueue")->isVisible());
    auto *toReceive = stage.find<QAbstractButton>("folded_receive");
    REQUIRE(toReceive->isVisible());
    CHECK(toReceive->text() == QStringLiteral("1"));
    CHECK(stage.find<QAbstractButton>("folded_inspect")->isChecked());
    CHECK(stage.text().contains(here));
    toReceive->click();
    CHECK(toReceive->isChecked());
    CHECK(stage.text().contains(coming));
    stage.picture("inspection-narrow");
    stage.page().resize(1280, 632);
    QTest::qWait(20);
    CHECK(stage.find("inspectionQueue")->isVisible());
}
