// SPDX-License-Identifier: GPL-3.0-or-later
// Photos at the bench: stored at once, with the line in hand.
#include "tests/support/catch.h"
#include "tests/ui/page_stage.h"
#include "ui/common/photos/photo_row.h"
#include "ui/inspection/inspection_page.h"

#include <QImage>
#include <QListWidget>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;
using rd::ui::InspectionPage;

TEST_CASE("a photo at the bench belongs to the line in hand and is stored before anything is confirmed")
{
    StoreFixture store;
    store.sell(u"0042"_s, {{u"3"_s, u"300.00"_s}, {u"1"_s, u"49.50"_s}});
    const QString number = store.log(StoreFixture::request(u"0042"_s, 2, u"1"_s));
    REQUIRE(store.writer().act(store.as(u"na"_s), number, Receive{}));
    PageStage<InspectionPage> stage(store, u"na"_s);
    const QString file = store.folder() + u"/dent.png"_s;
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(Qt::darkRed);
    REQUIRE(image.save(file));
    auto *row = stage.find<ui::PhotoRow>("benchPhotos");
    REQUIRE(row != nullptr);
    row->intake().setFileChoice([file] { return QStringList{file}; });
    QTest::keyClick(stage.find("inspectionQueue"), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(stage.waitFor([&] { return store.reader().photosOf(number)->size() == 1; }));
    const Photo photo = store.reader().photosOf(number)->front();
    CHECK(photo.step == PhotoStep::Inspect);
    CHECK(photo.line == 1);
    CHECK(photo.width == 60);
    CHECK(store.show(number).step == Step::Inspect);
    REQUIRE(QTest::qWaitFor([&] { return row->findChild<QListWidget *>()->count() == 1; }, 10'000));
    stage.picture("bench-photo");
}
