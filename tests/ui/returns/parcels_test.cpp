// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels without a return in the window, by keyboard alone.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/quantity_spin.h"
#include "ui/common/widgets/tab_order.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

void awaitGoods(StoreFixture &store)
{
    store.sell(u"4001"_s, {{u"2"_s, u"200.00"_s}});
    REQUIRE(store.log(StoreFixture::request(u"4001"_s, 1, u"2"_s)) == kNumber);
}

std::size_t open(ReturnsFixture &window)
{
    return window.store().reader().parcels(true)->size();
}
}

TEST_CASE("a parcel is received and later found to be a return", "[ui][returns][parcels]")
{
    ReturnsFixture window(u"na"_s, awaitGoods);
    window.page().receiveParcel(u"SF123"_s); // as scanned
    CHECK(window.find<QLineEdit>("parcelTracking")->text() == u"SF123"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier); // without a carrier
    CHECK(window.words().contains(u"Who carries the parcel?"_s));
    window.type(u"SF"_s);
    window.press(Qt::Key_Tab);
    window.press(Qt::Key_Tab);
    window.type(u"a kettle, no slip"_s);
    window.picture(u"parcel-receive"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open(window) == 1; }));
    const QAbstractItemModel *parcels = window.find<QAbstractItemView>("parcelTable")->model();
    REQUIRE(waitFor([&] { return parcels->rowCount() == 1; }));
    CHECK(parcels->index(0, 5).data().toString() == u"a kettle, no slip"_s);
    window.picture(u"parcels"_s);

    window.press(Qt::Key_Return, Qt::ControlModifier);
    window.type(kNumber.toLower());
    window.find<ui::QuantitySpin>("quantity_1")->setQuantity(Quantity::units(1)); // one of two came
    window.picture(u"parcel-match"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open(window) == 0; }));
    CHECK(window.store().show(kNumber).returnCase.lines.front().quantities.received == Quantity::units(1));
    CHECK(window.store().show(kNumber).step == Step::Receive);
    CHECK_FALSE(window.find<QPushButton>("matchParcel")->isEnabled());
    window.press(Qt::Key_Escape);
    window.page().showReturn(kNumber);
    CHECK(window.words().contains(u"Goods of a parcel · SF SF123"_s));
}

TEST_CASE("a parcel goes back to its sender, in Chinese", "[ui][returns][parcels]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) {
        REQUIRE(store.writer().receiveParcel(store.as(u"na"_s), {u"SF"_s, u"SF124"_s}, {}));
    });
    window.context().setLanguage(u"zh_CN"_s);
    window.page().showParcels(u"SF124"_s);
    window.find<QPushButton>("sendParcelBack")->click();
    window.type(u"YTO"_s);
    window.press(Qt::Key_Tab);
    window.type(u"Y9"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"请说明寄回原因。"_s));
    window.type(u"of another shop"_s);
    window.picture(u"parcel-back-zh"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open(window) == 0; }));
    window.context().setLanguage(u"en"_s);
}

TEST_CASE("a parcel that was matched wrongly waits again", "[ui][returns][parcels]")
{
    ReturnsFixture window(u"na"_s, [](StoreFixture &store) {
        awaitGoods(store);
        REQUIRE(store.writer().receiveParcel(store.as(u"na"_s), {u"SF"_s, u"SF125"_s}, {}));
        REQUIRE(store.writer().matchParcel(store.as(u"na"_s), ParcelId(1), kNumber, {}));
    });
    window.page().showParcels({});
    window.find<QPushButton>("unmatchParcel")->click();
    CHECK(window.find<QComboBox>("parcelMatched")->currentText() == u"SF SF125 · "_s + kNumber);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Say why it is not that return."_s));
    window.find<QWidget>("parcelText")->setFocus();
    window.type(u"another sender"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier); // the goods are received there
    REQUIRE(waitFor([&] { return window.words().contains(u"Its goods are received as R-20261122-0001"_s); }));
    window.inBothLanguages(u"parcel-unmatch"_s);
    CHECK(open(window) == 0);
    REQUIRE(window.store().writer().act(window.store().as(u"na"_s), kNumber, Undo{Undoable::Receipt, {}, u"wrong"_s}));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return open(window) == 1; }));
    window.press(Qt::Key_Escape);
    window.page().showReturn(kNumber);
    CHECK(waitFor([&] { return window.words().contains(u"Not the goods of this parcel"_s); }));
}
