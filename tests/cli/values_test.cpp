// SPDX-License-Identifier: GPL-3.0-or-later
// The small languages of option values, one table of good and bad inputs each.
#include "app/cli/values.h"

#include "core/domain/staff.h"
#include "tests/support/catch.h"

using namespace rd;
using namespace rd::cli;
using namespace Qt::StringLiterals;

TEST_CASE("a line to log")
{
    const auto line = parseRequestLine(u"2=1.5:defective"_s);
    REQUIRE(line);
    CHECK(*line == RequestLine{2, Quantity::fromThousandths(1500), u"defective"_s, Resolution::Refund});
    CHECK(parseRequestLine(u"1=1:other:store_credit"_s)->resolution == Resolution::StoreCredit);
    for (const QString &bad :
         {u""_s, u"1"_s, u"1=1"_s, u"=1:other"_s, u"-1=1:other"_s, u"1=1:other:refund:more"_s, u"1=1:"_s,
          u"1 =1:other"_s, u"1=1:OTHER"_s, u"1=1:other:"_s, u"1=1:other\n"_s, u"9999999999=1:other"_s}) {
        INFO(bad.toStdString());
        REQUIRE_FALSE(parseRequestLine(bad));
        CHECK(parseRequestLine(bad).error().code == ErrorCode::Usage);
    }
    CHECK(parseRequestLine(u"1=one:other"_s).error().code == ErrorCode::BadQuantity);
    CHECK(parseRequestLine(u"1=1.0005:other"_s).error().code == ErrorCode::BadQuantity);
}

TEST_CASE("a line with a quantity, with a finding, and what is accepted")
{
    CHECK(*parseLineQuantity(u"3=0.455"_s) == LineQuantity{3, Quantity::fromThousandths(455)});
    CHECK(parseLineQuantity(u"3"_s).error().code == ErrorCode::Usage);
    CHECK(*parseInspected(u"1=2:opened:hand_back"_s)
          == InspectedUnits{1, Quantity::units(2), u"opened"_s, u"hand_back"_s});
    CHECK(parseInspected(u"1=2:opened"_s).error().code == ErrorCode::Usage);
    CHECK(parseAccept(u"opened:restock"_s)->disposition == u"restock"_s);
    for (const QString &bad : {u"opened"_s, u"opened:"_s, u"a:b:c"_s, u"A:b"_s}) {
        CHECK(parseAccept(bad).error().code == ErrorCode::Usage);
    }
}

TEST_CASE("a mapping is split at the first equals sign")
{
    CHECK(parseMapping(u"sku=Code=Article"_s)->second == u"Code=Article"_s);
    for (const QString &bad : {u"sku"_s, u"=Code"_s, u"sku="_s}) {
        CHECK(parseMapping(bad).error().code == ErrorCode::Usage);
    }
}

TEST_CASE("a serial number stands behind its line, whatever it holds")
{
    CHECK(*parseLineText(u"2=A=B:1"_s, u"N=SERIAL"_s) == std::pair(2, u"A=B:1"_s));
    for (const QString &bad : {u"A1"_s, u"=A1"_s, u"x=A1"_s, u"1="_s, u"1= "_s}) {
        CHECK(parseLineText(bad, u"N=SERIAL"_s).error().code == ErrorCode::Usage);
    }
}

TEST_CASE("new goods may name their unit")
{
    const Currency yuan = *Currency::fromCode(u"CNY"_s);
    const auto read = [&](const QString &text) {
        const auto item = parseItem(text, yuan);
        REQUIRE(item);
        return QString(item->sku + u' ' + item->quantity.toDecimal() + u' ' + item->price.toDecimal(yuan) + u' '
                       + item->serial);
    };
    CHECK(read(u"HAT:2:5.00"_s) == u"HAT 2 5.00 "_s);
    CHECK(read(u"HAT:1:5.00:IM-1"_s) == u"HAT 1 5.00 IM-1"_s);
    CHECK(read(u"HAT:1:5.00:12345678"_s) == u"HAT 1 5.00 12345678"_s);
    CHECK(read(u"HAT:1:5.00:860123456789012"_s) == u"HAT 1 5.00 860123456789012"_s);
    CHECK(read(u"HAT:2:5.00:IM-1"_s) == u"HAT 2 5.00 IM-1"_s); // refused by the store, with its reason
    CHECK(read(u"A:B:3:5.00"_s) == u"A:B 3 5.00 "_s);
    CHECK(read(u"A:B:1:5.00:IM-1"_s) == u"A:B 1 5.00 IM-1"_s);
    for (const QString &bad :
         {u"HAT"_s, u"HAT:1"_s, u":1:5.00"_s, u"HAT:x:5.00:IM-1"_s, u"HAT:1:x:IM-1"_s, u"HAT:1:5.00:"_s}) {
        CHECK_FALSE(parseItem(bad, yuan));
    }
}

TEST_CASE("roles are a set")
{
    CHECK(*parseRoles(u"counter,manager,counter"_s) == RoleSet{Role::Counter, Role::Manager});
    CHECK(parseRoles(u"counter,,manager"_s).error().code == ErrorCode::Usage);
    CHECK(parseRoles(u""_s).error().code == ErrorCode::Usage);
}

TEST_CASE("days, numbers and amounts of options")
{
    Invocation invocation;
    const Currency yuan = *Currency::fromCode(u"CNY"_s);
    CHECK_FALSE(dayOption(invocation, u"from"_s)->has_value());
    CHECK_FALSE(numberOption(invocation, u"limit"_s, 1)->has_value());
    CHECK_FALSE(amountOption(invocation, u"amount"_s, yuan)->has_value());
    const auto set = [&](const QString &name, const QString &value) { invocation.options.insert(name, {value}); };
    set(u"from"_s, u"2026-02-28"_s);
    CHECK((*dayOption(invocation, u"from"_s))->toIso() == u"2026-02-28"_s);
    set(u"from"_s, u"2026-02-29"_s);
    CHECK(dayOption(invocation, u"from"_s).error().code == ErrorCode::Usage);
    set(u"limit"_s, u"10"_s);
    CHECK(*numberOption(invocation, u"limit"_s, 1) == 10);
    for (const QString &bad : {u"0"_s, u"-1"_s, u"1.5"_s, u" 1"_s, u"99999999999"_s}) {
        set(u"limit"_s, bad);
        CHECK(numberOption(invocation, u"limit"_s, 1).error().code == ErrorCode::Usage);
    }
    set(u"amount"_s, u"9.9"_s);
    CHECK((*amountOption(invocation, u"amount"_s, yuan))->minor() == 990);
    set(u"amount"_s, u"9,90"_s);
    CHECK(amountOption(invocation, u"amount"_s, yuan).error().code == ErrorCode::BadAmount);
}
