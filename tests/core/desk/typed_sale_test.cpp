// SPDX-License-Identifier: GPL-3.0-or-later
// A sale typed from the paper receipt: what it keeps, what it refuses, and how it counts.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"

#include <QJsonArray>

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
SaleLine kettle()
{
    SaleLine line;
    line.sku = u"K-1"_s;
    line.name = u"Kettle"_s;
    line.quantity = Quantity::units(2);
    line.paid = Money::fromMinor(4000);
    line.tax = Money::fromMinor(460);
    line.serial = u"SN-7"_s;
    return line;
}

Sale sale(StoreFixture &store)
{
    Sale typed;
    typed.receipt = u" 0815 "_s;
    typed.soldAt = store.clock().now().plusMinutes(-60);
    typed.paymentReference = u"4200001"_s;
    typed.tenders = {{u"cash"_s, Money::fromMinor(1000)}, {u"wechat"_s, Money::fromMinor(3000)}};
    typed.customer.name = u"Wang Fang"_s;
    typed.customer.phone.raw = u"138 0013 8000"_s;
    typed.lines = {kettle()};
    return typed;
}

struct Mistake {
    const char *what;
    std::function<void(Sale &)> make;
    ErrorCode code;
    QString field;
};

const std::vector<Mistake> &mistakes()
{
    static const std::vector<Mistake> all{
        {"no receipt", [](Sale &s) { s.receipt = u"  "_s; }, ErrorCode::MissingField, u"receipt"_s},
        {"no day", [](Sale &s) { s.soldAt.reset(); }, ErrorCode::MissingField, u"sold_at"_s},
        {"tomorrow", [](Sale &s) { s.soldAt = s.soldAt->plusMinutes(2 * 24 * 60); }, ErrorCode::MissingField,
         u"sold_at"_s},
        {"no lines", [](Sale &s) { s.lines.clear(); }, ErrorCode::MissingField, u"lines"_s},
        {"nameless", [](Sale &s) { s.lines[0].name.clear(), s.lines[0].sku = u" "_s; }, ErrorCode::MissingField,
         u"name"_s},
        {"no units", [](Sale &s) { s.lines[0].quantity = Quantity(); }, ErrorCode::BadQuantity, {}},
        {"less than none", [](Sale &s) { s.lines[0].quantity = Quantity::units(-1); }, ErrorCode::BadQuantity, {}},
        {"negative", [](Sale &s) { s.lines[0].paid = Money::fromMinor(-1); }, ErrorCode::BadAmount, {}},
        {"more tax than paid", [](Sale &s) { s.lines[0].tax = Money::fromMinor(4001); }, ErrorCode::BadAmount, {}},
        {"negative tax", [](Sale &s) { s.lines[0].tax = Money::fromMinor(-1); }, ErrorCode::BadAmount, {}},
        {"unknown tender", [](Sale &s) { s.tenders[0].tender = u"gold"_s; }, ErrorCode::TenderNotAllowed, {}},
        {"tenders that do not make up the sale",
         [](Sale &s) { s.tenders[1].amount = Money::fromMinor(2999); },
         ErrorCode::BadAmount,
         {}},
        {"card number", [](Sale &s) { s.customer.name = u"4111 1111 1111 1111"_s; }, ErrorCode::MissingField,
         u"customer"_s},
    };
    return all;
}
}

TEST_CASE("a typed sale keeps what the paper says, marked as typed", "[desk]")
{
    StoreFixture store;
    REQUIRE(store.writer().addSale(store.as(u"li"_s), sale(store)));
    const auto kept = store.reader().showSale(u"0815"_s, {});
    REQUIRE(kept);
    CHECK(kept->sale.isTyped);
    CHECK(kept->sale.source == u"desk"_s);
    CHECK(kept->sale.storeDay == store.reader().today());
    CHECK(kept->sale.paymentReference == u"4200001"_s);
    CHECK(kept->sale.tenders.size() == 2);
    CHECK(kept->sale.tenders[1].amount == Money::fromMinor(3000));
    CHECK(kept->sale.customer.name == u"Wang Fang"_s);
    CHECK(kept->sale.customer.phone.e164 == u"+8613800138000"_s);
    REQUIRE(kept->lines.size() == 1);
    CHECK(kept->lines[0].line.line == 1);
    CHECK(kept->lines[0].line.sku == u"K-1"_s);
    CHECK(kept->lines[0].line.tax == Money::fromMinor(460));
    CHECK(kept->lines[0].line.serial == u"SN-7"_s);
    CHECK(kept->lines[0].returnable == Quantity::units(2));
    CHECK(store.reader().findSales(u"4200001"_s, 5)->size() == 1);
    CHECK(store.reader().findSales(u"13800138000"_s, 5)->size() == 1);
    CHECK(store.reader().findSales(u"SN-7"_s, 5)->size() == 1);
}

TEST_CASE("a sale without tender may be paid back in any", "[desk]")
{
    StoreFixture store;
    Sale typed = sale(store);
    typed.tenders.clear();
    REQUIRE(store.writer().addSale(store.as(u"li"_s), typed));
    CHECK(store.reader().showSale(u"0815"_s, {})->sale.tenders.front().tender == u"unknown"_s);
    const auto check = store.reader().check(StoreFixture::request(u"0815"_s, 1, u"1"_s));
    REQUIRE(check);
    for (const QString &tender : {u"cash"_s, u"card"_s, u"wechat"_s, u"alipay"_s, u"transfer"_s}) {
        CHECK(check->tenders.contains(tender));
    }
}

TEST_CASE("a sale may be typed without tender where the rules list no unknown one", "[desk]")
{
    StoreFixture store;
    QJsonObject rules = policyToJson(*store.reader().policy(), store.reader().facts().currency);
    QJsonArray tenders;
    for (const QJsonValue &tender : rules.value(u"tenders"_s).toArray()) {
        if (tender.toObject().value(u"code"_s) != u"unknown"_s) {
            tenders.append(tender);
        }
    }
    rules.insert(u"tenders"_s, tenders);
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), rules));
    Sale typed = sale(store);
    typed.tenders.clear();
    REQUIRE(store.writer().addSale(store.as(u"li"_s), typed));
    CHECK(store.reader().check(StoreFixture::request(u"0815"_s, 1, u"1"_s))->tenders.contains(u"cash"_s));
}

TEST_CASE("each fault of a typed sale has its code and its field, and nothing is kept", "[desk]")
{
    StoreFixture store;
    for (const Mistake &mistake : mistakes()) {
        Sale faulty = sale(store);
        mistake.make(faulty);
        const Error error = errorOf(store.writer().addSale(store.as(u"li"_s), faulty));
        INFO(mistake.what);
        CHECK(error.code == mistake.code);
        CHECK((mistake.field.isEmpty() || error.details.value("field"_L1).toString() == mistake.field));
    }
    CHECK(errorOf(store.reader().showSale(u"0815"_s, {})).code == ErrorCode::NotFound);
}

TEST_CASE("the same receipt of the same day is here already, another day's is another sale", "[desk]")
{
    StoreFixture store;
    REQUIRE(store.writer().addSale(store.as(u"li"_s), sale(store)));
    const Error again = errorOf(store.writer().addSale(store.as(u"li"_s), sale(store)));
    CHECK(again.code == ErrorCode::MissingField);
    CHECK(again.details.value("problem"_L1).toString() == u"already_here"_s);
    Sale earlier = sale(store);
    earlier.soldAt = earlier.soldAt->plusMinutes(-3 * 24 * 60);
    const Error error = errorOf(store.writer().addSale(store.as(u"li"_s), earlier)); // a slip of the pen
    CHECK(error.code == ErrorCode::MissingField);
    CHECK(error.details.value(u"problem"_s).toString() == u"other_day"_s);
    CHECK(error.details.value(u"sale_day"_s).toString() == store.reader().today().toIso());
    Sale other = earlier; // numbers that begin anew each day sell other goods
    other.lines[0].paid = Money::fromMinor(3999);
    other.tenders[1].amount = Money::fromMinor(2999);
    CHECK(store.writer().addSale(store.as(u"li"_s), other));
    earlier.soldAt = store.clock().now().plusMinutes(-8 * 24 * 60);
    CHECK(store.writer().addSale(store.as(u"li"_s), earlier));
}

TEST_CASE("what is typed is cleaned, the customer's number too", "[desk]")
{
    StoreFixture store;
    Sale typed = sale(store);
    typed.customer.externalId = u"77\u202e8\u0007"_s;
    REQUIRE(store.writer().addSale(store.as(u"li"_s), typed));
    CHECK(store.reader().showSale(u"0815"_s, {})->sale.customer.externalId == u"778"_s);
}

TEST_CASE("the reference of a payment is one clean line, on the spot and later", "[desk]")
{
    StoreFixture store;
    REQUIRE(store.writer().addSale(store.as(u"li"_s), sale(store)));
    LogRequest request = StoreFixture::request(u"0815"_s, 1, u"1"_s);
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, u"cash"_s, u"x\u202ey\u0007\nz"_s};
    const auto answer = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(answer);
    CHECK(store.show(answer->number).returnCase.payouts.front().reference == u"xy z"_s);
    const Pay pay{u"wechat"_s, {}, u"a\u202eb\nc"_s, {}};
    REQUIRE(store.writer().act(store.as(u"lei"_s), answer->number, pay));
    CHECK(store.show(answer->number).returnCase.payouts.back().reference == u"ab c"_s);
}

TEST_CASE("a typed sale counts for every limit", "[desk][I1][I3]")
{
    StoreFixture store;
    Sale typed = sale(store);
    typed.tenders = {{u"cash"_s, std::nullopt}};
    REQUIRE(store.writer().addSale(store.as(u"li"_s), typed));
    LogRequest request = StoreFixture::request(u"0815"_s, 1, u"2"_s);
    request.accept = AcceptAtCounter{u"opened"_s, u"restock"_s, u"cash"_s, {}};
    const auto paid = store.writer().logReturn(store.as(u"yang"_s), request);
    REQUIRE(paid);
    CHECK(store.show(paid->number).returnCase.payouts.front().amount == Money::fromMinor(4000));
    CHECK(errorOf(store.writer().logReturn(store.as(u"li"_s), StoreFixture::request(u"0815"_s, 1, u"1"_s))).code
          == ErrorCode::OverReturn);
}
