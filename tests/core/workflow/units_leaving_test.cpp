// SPDX-License-Identifier: GPL-3.0-or-later
// Serial numbers of new goods and of units sent again: one for each unit, and only what is in the store.
#include "core/workflow/units_leaving.h"
#include "tests/core/workflow/otherwise_scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
Error errorOf(const Scene &scene, const Action &action)
{
    const auto decided = decide(scene.situation, action, lei(), scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error();
}

QString problemOf(const Scene &scene, const Action &action)
{
    return errorOf(scene, action).details.value(QLatin1String("problem")).toString();
}

void keepSerials(Scene &scene, const char *sku)
{
    Article article;
    article.sku = text(sku);
    article.keepsSerials = true;
    scene.situation.articles[article.sku] = article;
}

ExchangeItem unit(const char *serial, const char *quantity = "1")
{
    ExchangeItem one = item("HAT", quantity, "5.00");
    one.serial = text(serial);
    return one;
}

UnitOut soldBy(const char *serial, const char *receipt)
{
    return {text("HAT"), text(serial), SaleLineId(900), text(receipt), day("2026-11-20"), {}};
}

/// Two units of SKU-2 that the customer never got, to be sent again.
Scene toSend()
{
    Scene scene = cardAndCash();
    LogReturn log = requestFor(Resolution::Reship, "2", "defective");
    log.areGoodsPresent = false;
    scene.must(li(), log);
    scene.must(hao(), WaiveGoods{{}, text("the box was empty")});
    return scene;
}

Ship parcelWith(const std::vector<SentUnit> &units)
{
    Ship ship{text("SF"), text("SF1"), {}};
    ship.units = units;
    return ship;
}
}

TEST_CASE("new goods go out by the number that is read", "[workflow][serials]")
{
    Scene scene = wanting(Resolution::Exchange);
    keepSerials(scene, "HAT");
    scene.must(lei(), taking({unit("H-1"), unit("H-2")}));
    const std::vector<GoodsOut> &lines = scene.settlement().given->lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].serial == text("H-1"));
    CHECK(lines[1].serial == text("H-2"));
    const QJsonArray goods = scene.last.events.front().facts.value(QLatin1String("goods")).toArray();
    CHECK(goods.at(1).toObject().value(QLatin1String("serial")).toString() == text("H-2"));
}

TEST_CASE("where the list keeps numbers a new unit without one does not go out", "[workflow][serials]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.must(lei(), taking({item("HAT", "2", "5.00")})); // the list says nothing of it

    Scene kept = wanting(Resolution::Exchange);
    keepSerials(kept, "HAT");
    const Error error = errorOf(kept, taking({item("HAT", "2", "5.00")}));
    CHECK(error.code == ErrorCode::MissingField);
    CHECK(error.details.value(QLatin1String("problem")).toString() == text("serial_leaving"));
    CHECK(error.details.value(QLatin1String("sku")).toString() == text("HAT"));
    CHECK(error.details.value(QLatin1String("asked")).toString() == text("2"));
}

TEST_CASE("a number is of one unit, and is named once", "[workflow][serials]")
{
    const Scene scene = wanting(Resolution::Exchange);
    CHECK(errorOf(scene, taking({unit("H-1", "2")})).code == ErrorCode::BadQuantity);
    CHECK(problemOf(scene, taking({unit("H-1", "2")})) == text("serial_count"));
    CHECK(problemOf(scene, taking({unit("H-1"), unit("h-1")})) == text("serial_twice"));
    ExchangeItem other = item("CAP", "1", "5.00"); // another article may have the same number
    other.serial = text("H-1");
    CHECK(decide(scene.situation, taking({unit("H-1"), other}), lei(), scene.policy, scene.now));
}

TEST_CASE("a unit that is out of the store cannot be handed out", "[workflow][serials]")
{
    Scene scene = wanting(Resolution::Exchange);
    scene.situation.unitsOut = {soldBy("H-1", "R-77")};
    const Error error = errorOf(scene, taking({unit("h-1"), unit("H-2")}));
    CHECK(error.code == ErrorCode::NotReturnable);
    CHECK(error.details.value(QLatin1String("problem")).toString() == text("serial_out"));
    CHECK(error.details.value(QLatin1String("receipt")).toString() == text("R-77"));
    CHECK(error.details.value(QLatin1String("day")).toString() == text("2026-11-20"));
    scene.situation.unitsOut.front().saleLine.reset();
    scene.situation.unitsOut.front().number = text("R-20261120-0001");
    CHECK(problemOf(scene, taking({unit("H-1"), unit("H-2")})) == text("serial_on_way"));
    scene.must(lei(), taking({unit("H-3"), unit("H-2")}));
}

TEST_CASE("units sent again go by their numbers, and count the same as without", "[workflow][serials]")
{
    Scene plain = toSend();
    plain.must(lei(), parcelWith({}));
    plain.must(lei(), ConfirmPayout{1});
    Scene scene = toSend();
    keepSerials(scene, "SKU-2");
    CHECK(problemOf(scene, parcelWith({})) == text("serial_leaving"));
    CHECK(problemOf(scene, parcelWith({{1, text("S-1")}})) == text("serial_count"));
    CHECK(problemOf(scene, parcelWith({{1, text("S-1")}, {1, text("s-1")}})) == text("serial_twice"));
    CHECK(errorOf(scene, parcelWith({{1, text("S-1")}, {9, text("S-2")}})).code == ErrorCode::NotFound);
    scene.must(lei(), parcelWith({{1, text("S-1")}, {1, text("S-2")}}));
    CHECK(scene.payout().units == std::vector<SentUnit>{{1, text("S-1")}, {1, text("S-2")}});
    CHECK(scene.last.events.front().facts.value(QLatin1String("units")).toArray().size() == 2);
    scene.must(lei(), ConfirmPayout{1});
    const std::vector<GoodsOut> &lines = scene.settlement().given->lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].quantity == units("1"));
    CHECK(lines[1].serial == text("S-2"));
    CHECK(totalOf(lines) == totalOf(plain.settlement().given->lines));
    CHECK(lines[0].tax + lines[1].tax == plain.settlement().given->lines.front().tax);
}

TEST_CASE("in a parcel of several articles each number is of its own line", "[workflow][serials]")
{
    Scene scene;
    LogReturn log = requestFor(Resolution::Reship, "1", "defective");
    log.areGoodsPresent = false;
    log.lines.push_back({1, units("1"), text("defective"), Resolution::Reship});
    scene.must(li(), log);
    scene.must(hao(), WaiveGoods{{}, text("the box was empty")});
    CHECK(problemOf(scene, parcelWith({{1, text("S-1")}, {1, text("S-2")}})) == text("serial_count"));
    scene.must(lei(), parcelWith({{1, text("S-1")}, {2, text("S-2")}}));
    scene.must(lei(), ConfirmPayout{1});
    const std::vector<GoodsOut> &lines = scene.settlement().given->lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].serial == text("S-1"));
    CHECK(lines[1].serial == text("S-2"));
    CHECK(lines[0].sku != lines[1].sku);
}

TEST_CASE("where the list says nothing a parcel may go without numbers, but not with some", "[workflow][serials]")
{
    const Scene scene = toSend();
    CHECK(problemOf(scene, parcelWith({{1, text("S-1")}})) == text("serial_count"));
    Scene other = toSend();
    other.situation.unitsOut = {{text("SKU-2"), text("S-1"), SaleLineId(900), text("R-77"), {}, {}}};
    CHECK(problemOf(other, parcelWith({{1, text("S-1")}, {1, text("S-2")}})) == text("serial_out"));
    CHECK_FALSE(
        errorOf(other, parcelWith({{1, text("S-1")}, {1, text("S-2")}})).details.contains(QLatin1String("day")));
}
