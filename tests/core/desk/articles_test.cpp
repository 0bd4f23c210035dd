// SPDX-License-Identifier: GPL-3.0-or-later
// The list of articles in a real store, serial numbers from sale to sale, and their life.
#include "core/desk/article_json.h"
#include "core/desk/import_articles.h"
#include "core/desk/import_sales.h"
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QFile>
#include <QJsonArray>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Desk {
    StoreFixture store;

    QString write(const QString &name, const QByteArray &content)
    {
        const QString path = store.folder() + u'/' + name;
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }
    Result<ArticlesReport> list(const QByteArray &content, bool skipBadRows = false)
    {
        return importArticles(store.writer(), store.as(u"hao"_s), {write(u"list.csv"_s, content), {}, skipBadRows});
    }
    void sell(const QByteArray &rows)
    {
        ImportRequest request;
        request.file = write(u"sales.csv"_s, "receipt,date,sku,name,qty,total,tender,serial,batch\n" + rows);
        REQUIRE(importSales(store.writer(), store.as(u"hao"_s), request));
    }
    static LogRequest asking(const QString &receipt, const QStringList &serials)
    {
        LogRequest request = StoreFixture::request(receipt, 1, QString::number(serials.size()));
        request.lines.front().serials = serials;
        request.areGoodsPresent = true;
        return request;
    }
    Result<Answer> log(const LogRequest &request) { return store.writer().logReturn(store.as(u"li"_s), request); }
    QString problem(const LogRequest &request) { return errorOf(log(request)).details.value("problem"_L1).toString(); }
    void must(const QString &login, const QString &number, const Action &action)
    {
        const auto done = store.writer().act(store.as(login), number, action);
        const std::string refusal = done ? std::string() : errorName(done.error().code).toStdString();
        INFO(refusal);
        REQUIRE(done);
    }
    static Inspect finding(const QString &serial, const QString &condition = u"opened"_s,
                           const QString &disposition = u"restock"_s)
    {
        Inspect inspect;
        inspect.units = {{1, Quantity::units(1), condition, disposition, serial}};
        return inspect;
    }
};

const QByteArray kPhones = "sku,barcode,name,price,serial_kept,returnable\n"
                           "PHONE,690001,Phone,1999.00,yes,yes\n"
                           "FOOD,690002,Food,9.90,no,no\n";
}

TEST_CASE("a list comes in, says what changed, and forgets nothing", "[articles]")
{
    Desk desk;
    const auto first = desk.list(kPhones);
    REQUIRE(first);
    CHECK(first->added == 2);
    const auto same = desk.list(kPhones);
    REQUIRE(same);
    CHECK(same->unchanged == 2);
    CHECK(same->changed == 0);
    const auto dearer = desk.list("货号,售价\nPHONE,2099.00\n");
    REQUIRE(dearer);
    CHECK(dearer->changed == 1);
    const auto page = desk.store.reader().showArticle(u"690001"_s);
    REQUIRE(page);
    CHECK(page->sku == u"PHONE"_s);
    REQUIRE(page->versions.size() == 2);
    CHECK(page->versions.front().article.price == desk.store.money(u"1999.00"_s));
    CHECK(page->listed->price == desk.store.money(u"2099.00"_s));
    CHECK(page->listed->keepsSerials); // the second file says nothing of it
    CHECK(page->listed->barcode == u"690001"_s);
    CHECK(desk.store.reader().findArticles(u"pho"_s, 10)->front().sku == u"PHONE"_s);
    CHECK(desk.store.reader().lookUp(u"690002"_s)->article == u"FOOD"_s);
    CHECK(errorOf(desk.store.reader().showArticle(u"none"_s)).code == ErrorCode::NotFound);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a list with a fault is refused whole, unless its bad rows are to be skipped", "[articles]")
{
    Desk desk;
    REQUIRE(desk.list(kPhones));
    const QByteArray bad = "sku,barcode,price,returnable\n"
                           "A,1,1.00,yes\n"
                           "B,2,x,yes\n"
                           "C,3,1.00,perhaps\n"
                           ",4,1.00,yes\n"
                           "A,5,1.00,yes\n"
                           "D,1,1.00,yes\n"
                           "E,690001,1.00,yes\n"
                           "F,6.90123E+12,1.00,yes\n"
                           "G,7,1.005,yes\n";
    const auto refused = desk.list(bad);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::ImportInvalid);
    QStringList codes;
    for (const QJsonValue &error : refused.error().details.value("errors"_L1).toArray()) {
        codes.append(QString::number(error.toObject().value("row"_L1).toInt()) + u' '
                     + error.toObject().value("code"_L1).toString());
    }
    CHECK(codes.join(u", "_s)
          == u"3 bad_number, 4 bad_choice, 5 missing_value, 6 article_twice, 7 barcode_twice, 8 barcode_taken, "
             "9 spreadsheet_number, 10 too_many_decimals"_s);
    CHECK(errorOf(desk.store.reader().showArticle(u"A"_s)).code == ErrorCode::NotFound);
    const auto skipped = desk.list(bad, true);
    REQUIRE(skipped);
    CHECK(skipped->added == 1);
    CHECK(skipped->faultyRows == 8);
    CHECK(desk.store.reader().showArticle(u"A"_s));
    const auto counter = importArticles(desk.store.writer(), desk.store.as(u"li"_s),
                                        {desk.write(u"list.csv"_s, kPhones), {}, false});
    CHECK(errorOf(counter).code == ErrorCode::NotAllowed);
    CHECK(errorOf(desk.list("name,price\nHat,1\n")).details.value("reason"_L1) == u"missing_columns"_s);
}

TEST_CASE("looking at a list writes nothing, and the same operation acts once", "[articles]")
{
    Desk desk;
    const QString path = desk.write(u"list.csv"_s, kPhones);
    const auto preview = previewArticles(desk.store.reader(), {path, {}, false});
    REQUIRE(preview);
    CHECK(preview->added == 2);
    CHECK(errorOf(desk.store.reader().showArticle(u"PHONE"_s)).code == ErrorCode::NotFound);
    Call call = desk.store.as(u"hao"_s);
    call.operation = u"once"_s;
    REQUIRE(importArticles(desk.store.writer(), call, {path, {}, false}));
    const auto again = importArticles(desk.store.writer(), call, {path, {}, false});
    REQUIRE(again);
    CHECK(again->firstAnswer->value("added"_L1).toInt() == 2);
    const auto mapped = importArticles(desk.store.writer(), desk.store.as(u"hao"_s),
                                       {desk.write(u"l.csv"_s, "x,y\nQ,Quilt\n"), {{u"sku"_s, u"x"_s}}, false});
    REQUIRE(mapped);
    CHECK(desk.store.reader().showArticle(u"Q"_s));
}

TEST_CASE("what the list forbids is denied until a manager overrides it", "[articles]")
{
    Desk desk;
    REQUIRE(desk.list(kPhones));
    desk.sell("1,2026-11-20,690002,Food,2,19.80,cash,,\n"); // the till writes barcodes
    LogRequest request = StoreFixture::request(u"1"_s, 1, u"1"_s, u"changed_mind"_s);
    const auto checked = desk.store.reader().check(request);
    REQUIRE(checked);
    CHECK(checked->verdict.result == VerdictResult::DeniedUnlessOverridden);
    const QString number = desk.store.log(request);
    desk.must(u"hao"_s, number, Approve{{}, true, u"sealed"_s});
}

TEST_CASE("the life of a unit: sold, returned, refused elsewhere, sold again, returned again", "[articles]")
{
    Desk desk;
    REQUIRE(desk.list(kPhones));
    desk.sell("1,2026-11-19,PHONE,Phone,1,100.00,cash,IM-1,\n"
              "2,2026-11-19,PHONE,Phone,2,200.00,cash,\"IM-2, IM-3\",\n");
    CHECK(desk.problem(StoreFixture::request(u"1"_s, 1, u"1"_s)) == u"serial"_s);
    CHECK(desk.problem(Desk::asking(u"1"_s, {u"IM-2"_s})) == u"serial_not_sold"_s);
    const auto first = desk.log(Desk::asking(u"1"_s, {u" im-1 "_s}));
    REQUIRE(first);
    CHECK(first->document.value("lines"_L1).toArray().at(0).toObject().value("serial"_L1) == u"IM-1"_s);
    CHECK(desk.store.reader().lookUp(u"im-1"_s)->serial == u"im-1"_s);
    const auto swapped = desk.store.writer().act(desk.store.as(u"na"_s), first->number, Desk::finding(u"IM-2"_s));
    CHECK(errorOf(swapped).details.value("problem"_L1) == u"swapped"_s);
    desk.must(u"na"_s, first->number, Desk::finding(u"IM-1"_s));
    desk.must(u"lei"_s, first->number, Pay{u"cash"_s, {}, {}, {}});

    desk.store.clock().advanceMinutes(60);
    desk.sell("3,2026-11-22,PHONE,Phone,1,90.00,cash,IM-1,\n");
    REQUIRE(desk.log(Desk::asking(u"3"_s, {u"IM-1"_s})));
    CHECK(desk.store.reader().showSale(u"2"_s, {})->lines.front().serials == QStringList{u"IM-2"_s, u"IM-3"_s});
    CHECK(desk.store.reader().showSale(u"1"_s, {})->lines.front().serials.isEmpty());

    const auto life = desk.store.reader().showSerial(u"IM-1"_s);
    REQUIRE(life);
    CHECK(life->sku == u"PHONE"_s);
    QStringList kinds;
    for (const LifeEntry &entry : life->entries) {
        kinds.append(lifeKindName(entry.kind) + (entry.receipt.isEmpty() ? entry.number.right(1) : entry.receipt));
    }
    CHECK(kinds.join(u' ') == u"returned2 inspected1 returned1 sold3 sold1"_s);
    CHECK(life->sums.sold == Quantity::units(2));
    CHECK(life->sums.returned == Quantity::units(2));
    CHECK(life->sums.refunded == desk.store.money(u"100.00"_s));
    const auto other = desk.store.reader().showSerial(u"im-3"_s);
    REQUIRE(other);
    CHECK(other->sums.sold == Quantity::units(1)); // of two
    CHECK(other->sums.paid == desk.store.money(u"100.00"_s));

    const auto article = desk.store.reader().showArticle(u"PHONE"_s);
    REQUIRE(article);
    CHECK(article->sums.sold == Quantity::units(4));
    CHECK(article->sums.paid == desk.store.money(u"390.00"_s));
    CHECK(article->sums.rateBasisPoints() == 5000);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a declined or handed-back unit may come again", "[articles]")
{
    Desk desk;
    REQUIRE(desk.list(kPhones));
    desk.sell("1,2026-11-19,PHONE,Phone,1,100.00,cash,IM-1,\n");
    const auto first = desk.log(Desk::asking(u"1"_s, {u"IM-1"_s}));
    REQUIRE(first);
    CHECK(desk.problem(Desk::asking(u"1"_s, {u"IM-1"_s})) == u"serial_held"_s);
    desk.must(u"na"_s, first->number, Desk::finding(u"Z-9"_s, u"wrong_item"_s, u"hand_back"_s));
    CHECK(desk.problem(Desk::asking(u"1"_s, {u"IM-1"_s})) == u"serial_held"_s); // it still lies here
    desk.must(u"li"_s, first->number, HandBack{});
    REQUIRE(desk.log(Desk::asking(u"1"_s, {u"IM-1"_s})));
    CHECK(desk.store.reader().showSerial(u"Z-9"_s)->entries.front().condition == u"wrong_item"_s);
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a barcode stands for its article wherever one is scanned", "[articles]")
{
    Desk desk;
    REQUIRE(desk.list(kPhones + "HAT,690003,Hat,30.00,no,yes\n"));
    desk.sell("1,2026-11-19,HAT,Hat,2,60.00,cash,,\n");
    CHECK(desk.store.reader().findSales(u"690003"_s, 10)->size() == 1);
    CHECK(desk.store.reader().lookUp(u"690003"_s)->sales.size() == 1);
    LogRequest without = StoreFixture::request({}, 0, u"1"_s);
    without.isWithoutReceipt = true;
    without.contactPhone = u"13800138000"_s;
    without.lines.front().sku = u"690003"_s;
    without.lines.front().resolution = Resolution::Exchange;
    const auto logged = desk.log(without);
    REQUIRE(logged);
    CHECK(logged->document.value("lines"_L1).toArray().at(0).toObject().value("sku"_L1) == u"HAT"_s);
    LogRequest exchange = StoreFixture::request(u"1"_s, 1, u"1"_s);
    exchange.lines.front().resolution = Resolution::Exchange;
    exchange.areGoodsPresent = true;
    const QString number = desk.store.log(exchange);
    desk.must(u"na"_s, number, Desk::finding({}));
    desk.must(u"lei"_s, number,
              Exchange{{{u"690003"_s, Quantity::units(1), desk.store.money(u"30.00"_s)}}, {}, {}, {}});
    const auto article = desk.store.reader().showArticle(u"HAT"_s);
    REQUIRE(article);
    CHECK(article->sums.given == Quantity::units(1));
    CHECK(article->entries.front().kind == LifeKind::Given);
    CHECK(article->entries.front().number == number);
}

namespace
{
/// Receipt 1 sold IM-1 and 2 sold IM-5; 3 sold a phone of which nobody noted the number, and 4 two of them. All are old sales.
struct Phones : Desk {
    Phones()
    {
        REQUIRE(list(kPhones));
        sell("1,2026-11-19,PHONE,Phone,1,100.00,cash,IM-1,\n"
             "2,2026-11-19,PHONE,Phone,1,100.00,cash,IM-5,\n"
             "3,2026-11-19,PHONE,Phone,1,100.00,cash,,\n"
             "4,2026-11-19,PHONE,Phone,2,200.00,cash,\"IM-7, IM-8\",\n");
    }
    /// Goods of a receipt accepted for this resolution.
    QString accepted(const QString &receipt, const QString &serial, Resolution wanted)
    {
        LogRequest request = asking(receipt, {serial});
        request.lines.front().resolution = wanted;
        const auto logged = log(request);
        REQUIRE(logged);
        if (store.show(logged->number).step == Step::Review) { // the till may have sold these goods, too
            must(u"hao"_s, logged->number, Approve{});
        }
        must(u"na"_s, logged->number, finding(serial));
        return logged->number;
    }
    Result<Answer> take(const QString &number, const QString &serial)
    {
        ExchangeItem item{u"PHONE"_s, Quantity::units(1), store.money(u"100.00"_s)};
        item.serial = serial;
        return store.writer().act(store.as(u"lei"_s), number, Exchange{{item}, {}, {}, {}});
    }
    QString whyNot(const QString &number, const QString &serial)
    {
        const QJsonObject facts = errorOf(take(number, serial)).details;
        return facts.value("problem"_L1).toString() + u' ' + facts.value("receipt"_L1).toString();
    }
};
}

TEST_CASE("new goods go out by their number, come back by it, and go out again", "[articles]")
{
    Phones shop;
    const QString number = shop.accepted(u"1"_s, u"IM-1"_s, Resolution::Exchange);
    CHECK(shop.whyNot(number, {}) == u"serial_leaving "_s);
    CHECK(shop.whyNot(number, u"im-5"_s) == u"serial_out 2"_s);
    CHECK(shop.whyNot(number, u"IM-8"_s) == u"serial_out 4"_s);
    ExchangeItem two{u"690001"_s, Quantity::units(2), shop.store.money(u"100.00"_s)};
    two.serial = u"NEW-1"_s;
    CHECK(errorOf(shop.store.writer().act(shop.store.as(u"lei"_s), number, Exchange{{two}, u"cash"_s, {}, {}}))
              .details.value("problem"_L1)
          == u"serial_count"_s);
    const auto given = shop.take(number, u" NEW-1 "_s);
    REQUIRE(given);
    const GoodsOut goods = shop.store.show(number).returnCase.settlements.front().given->lines.front();
    CHECK(goods.serial == u"NEW-1"_s);
    const QString receipt = shop.store.show(number).returnCase.settlements.front().given->receipt;
    CHECK(shop.store.reader().showSale(receipt, {})->lines.front().line.serial == u"NEW-1"_s);
    const auto life = shop.store.reader().showSerial(u"new-1"_s);
    REQUIRE(life);
    CHECK(life->entries.front().kind == LifeKind::Given);
    CHECK(life->entries.front().number == number);

    CHECK(shop.problem(Desk::asking(receipt, {u"IM-5"_s})) == u"serial_not_sold"_s);
    const QString second = shop.accepted(u"2"_s, u"IM-5"_s, Resolution::Exchange);
    CHECK(shop.whyNot(second, u"NEW-1"_s) == u"serial_out "_s + receipt);
    const QString back = shop.accepted(receipt, u"new-1"_s, Resolution::Exchange);
    REQUIRE(shop.take(second, u"new-1"_s)); // on the shelf again
    REQUIRE(shop.take(back, u"IM-1"_s));    // so is what came back first
    CHECK(shop.store.reader().showSerial(u"NEW-1"_s)->sums.given == Quantity::units(2));
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("what lies here is not the store's until it is accepted, nor while it is repaired", "[articles]")
{
    Phones shop;
    const QString number = shop.accepted(u"1"_s, u"IM-1"_s, Resolution::Exchange);
    const auto logged = shop.log(Desk::asking(u"2"_s, {u"IM-5"_s}));
    REQUIRE(logged);
    CHECK(shop.whyNot(number, u"IM-5"_s) == u"serial_out 2"_s); // received, and not inspected
    shop.must(u"na"_s, logged->number, Desk::finding(u"IM-5"_s));
    LogRequest repair = Desk::asking(u"4"_s, {u"IM-7"_s});
    repair.lines.front().resolution = Resolution::Repair;
    const auto repaired = shop.log(repair);
    REQUIRE(repaired);
    shop.must(u"na"_s, repaired->number, Desk::finding(u"IM-7"_s, u"defective"_s, u"repair"_s));
    CHECK(shop.whyNot(number, u"IM-7"_s) == u"serial_out 4"_s);
    REQUIRE(shop.take(number, u"IM-5"_s));
}

TEST_CASE("a parcel takes units by their numbers, once", "[articles]")
{
    Phones shop;
    const auto send = [&](const QString &receipt, const QString &serial) {
        LogRequest request = Desk::asking(receipt, {u"IM-"_s + (receipt == u"1"_s ? u"1"_s : u"5"_s)});
        request.lines.front().resolution = Resolution::Reship;
        request.areGoodsPresent = false;
        const auto logged = shop.log(request);
        REQUIRE(logged);
        shop.must(u"hao"_s, logged->number, WaiveGoods{{}, u"the box was empty"_s});
        return std::pair(logged->number, shop.store.writer().act(shop.store.as(u"lei"_s), logged->number,
                                                                 Ship{u"SF"_s, u"SF1"_s, {}, {{1, serial}}}));
    };
    const auto [first, sent] = send(u"1"_s, u" S-1 "_s);
    REQUIRE(sent);
    const auto [second, refused] = send(u"2"_s, u"s-1"_s);
    CHECK(errorOf(refused).details.value("problem"_L1) == u"serial_on_way"_s);
    CHECK(errorOf(refused).details.value("return"_L1) == first);
    shop.must(u"lei"_s, first, FailPayout{1, u"lost"_s});
    shop.must(u"lei"_s, second, Ship{u"SF"_s, u"SF2"_s, {}, {{1, u"S-1"_s}}});
    shop.must(u"lei"_s, second, ConfirmPayout{1});
    const Settlement settled = shop.store.show(second).returnCase.settlements.front();
    CHECK(settled.given->lines.front().serial == u"S-1"_s);
    const auto again = shop.store.writer().act(shop.store.as(u"lei"_s), first,
                                               Ship{u"SF"_s, u"SF3"_s, {}, {{1, u"S-1"_s}}});
    CHECK(errorOf(again).details.value("receipt"_L1) == settled.given->receipt);
    const auto life = shop.store.reader().showSerial(u"S-1"_s);
    REQUIRE(life);
    CHECK(life->entries.front().kind == LifeKind::Given);
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("an inspection stays as it is once its unit left the store again", "[articles]")
{
    Phones shop;
    const auto undo = [&shop](const QString &number) {
        return shop.store.writer().act(shop.store.as(u"na"_s), number, Undo{Undoable::Inspection, {}, u"wrong unit"_s});
    };
    const QString first = shop.accepted(u"1"_s, u"IM-1"_s, Resolution::Refund);
    const QString second = shop.accepted(u"2"_s, u"IM-5"_s, Resolution::Exchange);
    REQUIRE(shop.take(second, u"im-1"_s));
    const QJsonObject facts = errorOf(undo(first)).details;
    CHECK(facts.value("state"_L1) == u"out_again"_s);
    CHECK(facts.value("serial"_L1) == u"IM-1"_s);
    CHECK(facts.value("receipt"_L1) == shop.store.show(second).returnCase.settlements.front().given->receipt);

    LogRequest missing = Desk::asking(u"4"_s, {u"IM-8"_s});
    missing.lines.front().resolution = Resolution::Reship;
    missing.areGoodsPresent = false;
    const auto logged = shop.log(missing);
    REQUIRE(logged);
    shop.must(u"hao"_s, logged->number, WaiveGoods{{}, u"the box was empty"_s});
    const QString third = shop.accepted(u"4"_s, u"IM-7"_s, Resolution::Refund);
    shop.must(u"lei"_s, logged->number, Ship{u"SF"_s, u"SF1"_s, {}, {{1, u"IM-7"_s}}});
    CHECK(errorOf(undo(third)).details.value("return"_L1) == logged->number);
    shop.must(u"lei"_s, logged->number, FailPayout{1, u"lost"_s}); // it is here again
    REQUIRE(undo(third));
    CHECK(shop.store.reader().verify()->isOk());
}

TEST_CASE("a unit that is repaired for its customer is out by its own receipt, and its inspection can be undone",
          "[articles]")
{
    Phones shop;
    LogRequest repair = Desk::asking(u"1"_s, {u"IM-1"_s});
    repair.lines.front().resolution = Resolution::Repair;
    const auto logged = shop.log(repair);
    REQUIRE(logged);
    shop.must(u"na"_s, logged->number, Desk::finding(u"IM-1"_s, u"defective"_s, u"repair"_s));
    REQUIRE(shop.store.writer().act(shop.store.as(u"na"_s), logged->number,
                                    Undo{Undoable::Inspection, {}, u"wrong unit"_s}));
}

TEST_CASE("what another receipt sold comes back by that one", "[articles]")
{
    Phones shop;
    const QJsonObject facts = errorOf(shop.log(Desk::asking(u"3"_s, {u"im-1"_s}))).details;
    CHECK(facts.value("problem"_L1) == u"serial_sold_elsewhere"_s);
    CHECK(facts.value("receipt"_L1) == u"1"_s);
    CHECK(facts.value("day"_L1) == u"2026-11-19"_s);
    CHECK(shop.problem(Desk::asking(u"3"_s, {u"IM-8"_s})) == u"serial_sold_elsewhere"_s);
    REQUIRE(shop.log(Desk::asking(u"3"_s, {u"IM-77"_s})));
    // Back in the store and sold again by a receipt that names no number.
    (void)shop.accepted(u"1"_s, u"IM-1"_s, Resolution::Refund);
    shop.sell("9,2026-11-22,PHONE,Phone,1,90.00,cash,,\n");
    REQUIRE(shop.log(Desk::asking(u"9"_s, {u"IM-1"_s})));
}

TEST_CASE("the batch goes from the sale to the bench", "[articles]")
{
    Desk desk;
    REQUIRE(desk.list("sku,name,批号管理\nMILK,Milk,yes\n"));
    CHECK(desk.store.reader().showArticle(u"MILK"_s)->listed->keepsBatches);
    desk.sell("1,2026-11-19,MILK,Milk,2,20.00,cash,,L7\n"
              "2,2026-11-19,MILK,Milk,2,20.00,cash,,\n");
    const auto by = [](const QString &receipt, const QString &batch) {
        LogRequest request = StoreFixture::request(receipt, 1, u"1"_s);
        request.lines.front().batch = batch;
        request.areGoodsPresent = true;
        return request;
    };
    CHECK(desk.store.reader().findSales(u"l7"_s, 10)->front().sale.receipt == u"1"_s);
    CHECK(desk.store.reader().lookUp(u"L7"_s)->sales.size() == 1);
    CHECK(desk.store.reader().showSale(u"1"_s, {})->lines.front().keepsBatches);
    CHECK(desk.problem(by(u"1"_s, u"L8"_s)) == u"batch_not_sold"_s);
    CHECK(desk.problem(by(u"2"_s, {})) == u"batch"_s);
    const auto told = desk.log(by(u"2"_s, u" L8 "_s));
    REQUIRE(told);
    CHECK(told->document.value("lines"_L1).toArray().at(0).toObject().value("batch"_L1) == u"L8"_s);
    const auto first = desk.log(by(u"1"_s, {}));
    REQUIRE(first);
    CHECK(desk.store.show(first->number).returnCase.lines.front().batch == u"L7"_s);
    CHECK(desk.store.reader().lookUp(u"L7"_s)->returns.size() == 1);
    Inspect inspect = Desk::finding({});
    inspect.units.front().batch = u"L9"_s;
    CHECK(errorOf(desk.store.writer().act(desk.store.as(u"na"_s), first->number, inspect)).details.value("problem"_L1)
          == u"other_batch"_s);
    inspect.units.front().batch = u" l7 "_s;
    desk.must(u"na"_s, first->number, inspect);
    CHECK(desk.store.show(first->number).returnCase.findings.front().batch == u"l7"_s);
    const auto life = desk.store.reader().showArticle(u"MILK"_s);
    REQUIRE(life);
    CHECK(std::ranges::count(life->entries, u"L7"_s, &LifeEntry::batch) == 2); // sold, and asked to come back
    CHECK(desk.store.reader().verify()->isOk());
}

TEST_CASE("a label of the scales leads to its article, and says how much of it", "[desk][articles]")
{
    StoreFixture store;
    QJsonObject rules = policyToJson(store.reader().policy().value(), store.reader().facts().currency);
    rules.insert(u"scale_labels"_s, QJsonArray{QJsonObject{{u"layout"_s, u"21AAAAAWWWWWC"_s}}});
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
    Sale sale;
    sale.receipt = u"W1"_s;
    sale.soldAt = store.clock().now().plusMinutes(-60);
    sale.tenders = {{u"cash"_s, std::nullopt}};
    SaleLine line;
    line.line = 1;
    line.sku = u"123"_s;
    line.name = u"Apples"_s;
    line.unit = u"kg"_s;
    line.quantity = *Quantity::parse(u"0.455"_s);
    line.paid = store.money(u"9.10"_s);
    sale.lines = {line};
    REQUIRE(store.writer().addSale(store.as(u"hao"_s), sale));
    const auto found = store.reader().lookUp(u"2100123004553"_s);
    REQUIRE(found);
    CHECK(found->article == u"123"_s);
    REQUIRE(found->label);
    CHECK(found->label->quantity == Quantity::fromThousandths(455));
    CHECK(found->sales.size() == 1);
    CHECK_FALSE(store.reader().lookUp(u"2100124004552"_s)->label); // an article that the store does not know
}
