// SPDX-License-Identifier: GPL-3.0-or-later
// Serial numbers at the counter, and the page of an article and of a unit, by keyboard.
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/desk_table.h"
#include "ui/common/widgets/row_delegate.h"
#include "ui/common/widgets/tab_order.h"

#include "core/desk/import_articles.h"
#include "core/desk/import_sales.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
const QString kNumber = u"R-20261122-0001"_s;

QString write(StoreFixture &store, const QString &name, const QByteArray &content)
{
    const QString path = store.folder() + u'/' + name;
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return path;
}

/// PHONE is kept by serial numbers; receipt 4001 sold IM-1 and IM-2, 4002 a case IM-9 that nobody keeps.
void stock(StoreFixture &store)
{
    const QString list = write(store, u"list.csv"_s,
                               "sku,barcode,name,category,price,supplier,serial_kept,returnable,batch_kept\n"
                               "PHONE,690001,Phone,phones,1999.00,North,yes,yes,no\n"
                               "FOOD,690002,Food,food,9.90,,no,no,no\n"
                               "MILK,690003,Milk,food,10.00,,no,yes,yes\n");
    REQUIRE(importArticles(store.writer(), store.as(u"hao"_s), {list, {}, false}));
    ImportRequest sales;
    sales.file = write(store, u"sales.csv"_s,
                       "receipt,date,sku,name,qty,total,tender,serial,batch\n"
                       "4001,2026-11-20 10:00:00,PHONE,Phone,2,200.00,cash,\"IM-1, IM-2\",\n"
                       "4002,2026-11-20 10:00:00,CASE,Case,1,20.00,cash,IM-9,\n"
                       "4003,2026-11-20 10:00:00,FOOD,Food,1,9.90,cash,,\n"
                       "4004,2026-11-20 10:00:00,MILK,Milk,2,20.00,cash,,L7\n"
                       "4005,2026-11-20 10:00:00,MILK,Milk,2,20.00,cash,,\n");
    REQUIRE(importSales(store.writer(), store.as(u"hao"_s), sales));
}

void stockAndReturn(StoreFixture &store)
{
    stock(store);
    LogRequest request = StoreFixture::request(u"4001"_s, 1, u"1"_s);
    request.lines.front().serials = {u"IM-1"_s};
    request.areGoodsPresent = true;
    REQUIRE(store.log(request) == kNumber);
}
}

TEST_CASE("each unit of an article kept by serial numbers is scanned", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stock);
    window.page().startNewReturn(window.sale(u"4001"_s));
    window.press(Qt::Key_1);
    auto *serials = window.find<QLineEdit>("serials_1");
    CHECK(window.words().contains(u"Scan the serial numbers of Phone: 0 of 2."_s));
    CHECK_FALSE(window.find<QPushButton>("save")->isEnabled());
    serials->setFocus();
    window.type(u"im-2"_s);
    window.press(Qt::Key_Return); // as a scanner does
    CHECK(window.words().contains(u"1 of 2."_s));
    window.type(u"IM-1"_s);
    window.picture(u"new-return-serials"_s);
    CHECK(window.words().contains(u"¥200.00"_s));
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    const ReturnCase logged = window.store().show(kNumber).returnCase;
    REQUIRE(logged.lines.size() == 2);
    CHECK(logged.lines.front().serial == u"IM-2"_s);
}

TEST_CASE("a number that was not sold on the line is refused with what was", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stock);
    window.page().startNewReturn(window.sale(u"4001"_s));
    window.press(Qt::Key_1);
    window.find<QLineEdit>("serials_1")->setText(u"IM-1, IM-9"_s);
    CHECK(window.words().contains(u"IM-9 was not sold on this line"_s));
    CHECK(window.words().contains(u"IM-1"_s));
}

TEST_CASE("the only unit of a line needs no scan", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stock);
    window.page().startNewReturn(window.sale(u"4002"_s));
    window.press(Qt::Key_1);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.store().show(kNumber).returnCase.lines.front().serial == u"IM-9"_s);
}

TEST_CASE("what the list of articles forbids is said before it is logged", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stock);
    window.page().startNewReturn(window.sale(u"4003"_s));
    window.press(Qt::Key_2); // changed mind
    CHECK(window.words().contains(u"FOOD is not returnable by the list of articles"_s));
}

TEST_CASE("an article and a unit each have a page, and lead on", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stockAndReturn);
    window.page().showArticle(u"690001"_s);
    CHECK(window.words().contains(u"Phone · PHONE"_s));
    CHECK(window.words().contains(u"kept by serial numbers · barcode 690001 · phones"_s));
    const QAbstractItemModel *life = window.find<QAbstractItemView>("articleLife")->model();
    REQUIRE(life->rowCount() == 2);
    CHECK(life->index(0, 1).data().toString() == u"Asked to come back"_s);
    CHECK(life->index(1, 1).data().toString() == u"Sold"_s);
    window.picture(u"article"_s);
    window.press(Qt::Key_F8); // of the first entry
    CHECK(window.words().contains(u"Phone · serial number IM-1"_s));
    window.picture(u"article-unit"_s);
    window.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(window.words().contains(u"Phone · PHONE"_s));
    QString opened;
    QObject::connect(&window.context(), &ui::AppContext::openReturnWanted, &window.context(),
                     [&opened](const QString &number) { opened = number; });
    window.find<QPushButton>("openLifeEntry")->click();
    CHECK(opened == kNumber);
    window.page().showArticle(u"PHONE"_s);
    window.context().setLanguage(u"zh_CN"_s);
    CHECK(window.words().contains(u"按序列号管理"_s));
    CHECK(window.find<QPushButton>("openLifeEntry")->isEnabled()); // the entry stays chosen
    window.picture(u"article-zh"_s);
    window.page().resize(1024, 532);
    window.picture(u"article-narrow"_s);
    window.context().setLanguage(u"en"_s);
    window.press(Qt::Key_Escape);
    CHECK_FALSE(window.words().contains(u"kept by serial numbers"_s));
}

TEST_CASE("the goods of a return lead to the life of their article and unit", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stockAndReturn);
    QStringList wanted;
    QObject::connect(&window.context(), &ui::AppContext::openArticleWanted, &window.context(),
                     [&wanted](const QString &sku) { wanted.append(sku); });
    QObject::connect(&window.context(), &ui::AppContext::openSerialWanted, &window.context(),
                     [&wanted](const QString &serial) { wanted.append(serial); });
    window.page().showReturn(kNumber);
    for (auto *table : window.page().findChildren<ui::DeskTable *>()) {
        if (table->isVisible() && table->accessibleName() == u"Goods"_s) {
            table->setFocus();
            CHECK(table->model()->index(0, 0).data(ui::SecondLineRole).toString().contains(u"serial IM-1"_s));
        }
    }
    window.press(Qt::Key_F8);
    window.press(Qt::Key_F8, Qt::ShiftModifier);
    CHECK(wanted == QStringList{u"PHONE"_s, u"IM-1"_s});
    window.page().startNewReturn(window.sale(u"4002"_s));
    window.press(Qt::Key_F8);
    CHECK(wanted.size() == 2); // the focus is at the reasons
    window.find<QWidget>("tick_1")->setFocus();
    window.press(Qt::Key_F8);
    CHECK(wanted.last() == u"CASE"_s);
}

TEST_CASE("a barcode scanned for an exchange is its article, at the price of the list", "[ui][returns][articles]")
{
    ReturnsFixture window(u"lei"_s, [](StoreFixture &store) {
        stock(store);
        LogRequest request = StoreFixture::request(u"4002"_s, 1, u"1"_s);
        request.lines.front().resolution = Resolution::Exchange;
        request.areGoodsPresent = true;
        request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {u"article_matches"_s}};
        REQUIRE(store.writer().logReturn(store.as(u"yang"_s), request));
    });
    window.page().startAction(kNumber, Right::Exchange);
    window.find<QLineEdit>("newArticle_1")->setFocus();
    window.type(u"690002"_s);
    window.press(Qt::Key_Return);
    CHECK(window.find<QLineEdit>("newArticle_1")->text() == u"FOOD"_s);
    CHECK(window.page().findChild<QLineEdit *>(u"newSerial_1"_s)->isHidden()); // nobody tells its units apart
    CHECK(window.find<QLineEdit>("newPrice_1")->text() == u"9.90"_s);
}

namespace
{
void caseToExchange(StoreFixture &store)
{
    stock(store);
    LogRequest request = StoreFixture::request(u"4002"_s, 1, u"1"_s);
    request.lines.front().resolution = Resolution::Exchange;
    request.areGoodsPresent = true;
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, {}, {u"article_matches"_s}};
    REQUIRE(store.writer().logReturn(store.as(u"yang"_s), request));
}
}

TEST_CASE("a new unit is scanned where the list keeps numbers, and only one that is in the store",
          "[ui][returns][articles]")
{
    ReturnsFixture window(u"lei"_s, caseToExchange);
    window.page().startAction(kNumber, Right::Exchange);
    window.find<QLineEdit>("newArticle_1")->setFocus();
    window.type(u"690001"_s);
    window.press(Qt::Key_Return);
    auto *serial = window.find<QLineEdit>("newSerial_1");
    CHECK(serial->hasFocus());
    CHECK(window.words().contains(u"Scan the serial number of each unit."_s)); // what the rules say to it so far
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Which unit goes out? Scan its serial number."_s));
    window.type(u"im-2"_s);
    window.press(Qt::Key_Return); // the price is next
    CHECK(window.find<QLineEdit>("newPrice_1")->hasFocus());
    CHECK(window.words().contains(u"im-2 is not in the store"_s));
    CHECK(window.words().contains(u"It left by receipt 4001 of"_s));
    window.picture(u"exchange-serial-out"_s);
    window.find<QLineEdit>("newSerial_1")->setText(u"NEW-1"_s);
    CHECK(waitFor([&] { return window.words().contains(u"Customer pays"_s); }));
    CHECK_FALSE(window.words().contains(u"is not in the store"_s));
    window.picture(u"exchange-serial"_s);
    window.context().setLanguage(u"zh_CN"_s); // the form is another one, with what was typed
    window.context().setLanguage(u"en"_s);
    CHECK_FALSE(window.find<QLineEdit>("newSerial_1")->isHidden());
    CHECK(window.find<QLineEdit>("newSerial_1")->text() == u"NEW-1"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.store().show(kNumber).returnCase.settlements.back().given.has_value(); }));
    CHECK(window.store().show(kNumber).returnCase.settlements.back().given->lines.front().serial == u"NEW-1"_s);
    CHECK(waitFor([&] { return window.words().contains(u"PHONE · NEW-1"_s); }));
    window.page().showSerial(u"NEW-1"_s);
    CHECK(window.find<QAbstractItemView>("articleLife")->model()->index(0, 1).data().toString()
          == u"Given for a return"_s);
}

TEST_CASE("units that are sent are scanned where the list keeps numbers", "[ui][returns][articles]")
{
    ReturnsFixture window(u"lei"_s, [](StoreFixture &store) {
        stock(store);
        LogRequest request = StoreFixture::request(u"4001"_s, 1, u"1"_s);
        request.lines.front().serials = {u"IM-1"_s};
        request.lines.front().resolution = Resolution::Reship;
        REQUIRE(store.log(request) == kNumber);
        REQUIRE(store.writer().act(store.as(u"hao"_s), kNumber, WaiveGoods{{}, u"the box was empty"_s}));
    });
    window.page().startAction(kNumber, Right::Ship);
    window.find<QLineEdit>("carrier")->setText(u"SF"_s);
    window.find<QLineEdit>("tracking")->setText(u"SF1"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(window.words().contains(u"Scan each unit that is sent: 0 of 1."_s));
    window.find<QLineEdit>("sentSerials_1")->setFocus();
    window.type(u"S-1"_s);
    window.press(Qt::Key_Return);
    window.picture(u"ship-serials"_s);
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return !window.store().show(kNumber).returnCase.payouts.empty(); }));
    CHECK(window.store().show(kNumber).returnCase.payouts.front().units == std::vector<SentUnit>{{1, u"S-1"_s}});
}

TEST_CASE("the batch is scanned beside the line, and compared with the receipt", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, stock);
    window.page().startNewReturn(window.sale(u"4005"_s));
    window.press(Qt::Key_1);
    CHECK(window.words().contains(u"Scan the batch of Milk."_s));
    CHECK_FALSE(window.find<QPushButton>("save")->isEnabled());
    window.find<QLineEdit>("batch_1")->setFocus();
    window.type(u"L8"_s);
    window.press(Qt::Key_Return); // as a scanner does
    CHECK_FALSE(window.find<QLineEdit>("batch_1")->hasFocus());
    CHECK(window.find<QPushButton>("save")->isEnabled());
    window.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.returns() == 1; }));
    CHECK(window.store().show(kNumber).returnCase.lines.front().batch == u"L8"_s);

    window.page().startNewReturn(window.sale(u"4004"_s));
    window.press(Qt::Key_1);
    CHECK(window.words().contains(u"Batch L7"_s));
    CHECK(window.find<QPushButton>("save")->isEnabled()); // the receipt says it
    window.find<QLineEdit>("batch_1")->setText(u"L9"_s);
    CHECK(window.words().contains(u"Batch L9 was not sold on this receipt"_s));
    window.picture(u"new-return-batch"_s);
    window.context().setLanguage(u"zh_CN"_s);
    window.picture(u"new-return-batch-zh"_s);
    window.context().setLanguage(u"en"_s);
}

TEST_CASE("a unit that another receipt sold is refused with that receipt", "[ui][returns][articles]")
{
    ReturnsFixture window(u"li"_s, [](StoreFixture &store) {
        stock(store);
        ImportRequest sales;
        sales.file = write(store, u"more.csv"_s,
                           "receipt,date,sku,name,qty,total,tender\n"
                           "4006,2026-11-20 10:00:00,PHONE,Phone,1,100.00,cash\n");
        REQUIRE(importSales(store.writer(), store.as(u"hao"_s), sales));
    });
    window.page().startNewReturn(window.sale(u"4006"_s));
    window.press(Qt::Key_1);
    window.find<QLineEdit>("serials_1")->setText(u"IM-1"_s);
    CHECK(window.words().contains(u"IM-1 was sold on another receipt"_s));
    CHECK(window.words().contains(u"Receipt 4001 of"_s));
    window.picture(u"new-return-elsewhere"_s);
}
