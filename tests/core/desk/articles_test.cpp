// SPDX-License-Identifier: GPL-3.0-or-later
// The list of articles in a real store, serial numbers from sale to sale, and their life.
#include "core/desk/article_json.h"
#include "core/desk/import_articles.h"
#include "core/desk/import_sales.h"
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
        request.file = write(u"sales.csv"_s, "receipt,date,sku,name,qty,total,tender,serial\n" + rows);
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
    desk.sell("1,2026-11-20,690002,Food,2,19.80,cash,\n"); // the till writes barcodes
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
    desk.sell("1,2026-11-19,PHONE,Phone,1,100.00,cash,IM-1\n"
              "2,2026-11-19,PHONE,Phone,2,200.00,cash,\"IM-2, IM-3\"\n");
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
    desk.sell("3,2026-11-22,PHONE,Phone,1,90.00,cash,IM-1\n");
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
    desk.sell("1,2026-11-19,PHONE,Phone,1,100.00,cash,IM-1\n");
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
    desk.sell("1,2026-11-19,HAT,Hat,2,60.00,cash,\n");
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
