// SPDX-License-Identifier: GPL-3.0-or-later
// What a parcel without a return needs, and that it ends once.
#include "core/workflow/parcels.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

namespace
{
const Waybill kCame{text("SF"), text("SF123")};

Parcel parcelIn(ParcelState state)
{
    Parcel parcel;
    parcel.id = ParcelId(7);
    parcel.came = kCame;
    parcel.state = state;
    parcel.returnNumber = state == ParcelState::Matched ? text("R-1") : QString();
    parcel.wentBack = state == ParcelState::SentBack ? Waybill{text("YTO"), text("Y9")} : Waybill();
    return parcel;
}

QString problem(const Result<void> &result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::NotOutstanding);
    return result.error().details.value(text("problem")).toString();
}

QString missing(const Result<void> &result)
{
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::MissingField);
    return result.error().details.value(text("field")).toString();
}
}

TEST_CASE("a parcel has a carrier and a number, and comes once", "[workflow]")
{
    CHECK(checkArrival(kCame, {}, {}));
    CHECK(checkArrival(kCame, text("a kettle, no slip"), {}));
    CHECK(missing(checkArrival({text(" "), text("SF123")}, {}, {})) == text("carrier"));
    CHECK(missing(checkArrival({text("SF"), {}}, {}, {})) == text("tracking"));
    CHECK(missing(checkArrival(kCame, text("card 4111 1111 1111 1111"), {})) == text("note"));
    CHECK(problem(checkArrival(kCame, {}, parcelIn(ParcelState::Matched))) == text("parcel_here"));
}

TEST_CASE("what became of a parcel is decided once", "[workflow]")
{
    CHECK(checkOpen(parcelIn(ParcelState::Open)));
    CHECK(problem(checkOpen(parcelIn(ParcelState::Matched))) == text("parcel_matched"));
    CHECK(problem(checkOpen(parcelIn(ParcelState::SentBack))) == text("parcel_sent_back"));
    const Waybill back{text("YTO"), text("Y9")};
    CHECK(checkSendingBack(parcelIn(ParcelState::Open), back, text("not from here")));
    CHECK(missing(checkSendingBack(parcelIn(ParcelState::Open), back, {})) == text("reason"));
    CHECK(missing(checkSendingBack(parcelIn(ParcelState::Open), {text("YTO"), {}}, text("x"))) == text("tracking"));
    CHECK(problem(checkSendingBack(parcelIn(ParcelState::Matched), back, text("x"))) == text("parcel_matched"));
}

TEST_CASE("a match is taken back once the receipt of its goods is undone", "[workflow]")
{
    const std::vector<ParcelUnits> none;
    CHECK(problem(checkUnmatching(parcelIn(ParcelState::Open), none, text("x"))) == text("parcel_open"));
    CHECK(problem(checkUnmatching(parcelIn(ParcelState::SentBack), none, text("x"))) == text("parcel_sent_back"));
    const Parcel matched = parcelIn(ParcelState::Matched);
    CHECK(missing(checkUnmatching(matched, none, {})) == text("reason"));
    std::vector<ParcelUnits> units{{1, Quantity::units(2), Quantity::units(1)},
                                   {2, Quantity::units(1), Quantity::units(5)}};
    const auto stands = checkUnmatching(matched, units, text("x"));
    CHECK(problem(stands) == text("receipt_stands"));
    CHECK(stands.error().details.value(text("received")).toString() == text("3"));
    CHECK(stands.error().details.value(text("undone")).toString()
          == text("2")); // what is undone of another line is not of this one
    CHECK(stands.error().details.value(text("return")).toString() == text("R-1"));
    units.front().undone = Quantity::units(2);
    CHECK(checkUnmatching(matched, units, text("x")));
}
