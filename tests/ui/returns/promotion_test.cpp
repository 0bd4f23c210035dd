// SPDX-License-Identifier: GPL-3.0-or-later
// A gift at the counter: said before anything is saved, taken along with one tick, explained afterwards.
#include "core/policy/policy_json.h"
#include "tests/support/catch.h"
#include "tests/ui/returns/returns_fixture.h"

#include <QLabel>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
void sellWithGift(StoreFixture &store)
{
    Policy policy = *store.reader().policy();
    PromotionRule tote;
    tote.code = u"tote"_s;
    tote.name = {u"Tote for two"_s, u"买外套送手提袋"_s};
    tote.main = u"SKU-1"_s;
    tote.gift = u"SKU-2"_s;
    tote.value = store.money(u"19.90"_s);
    policy.promotions = {tote};
    REQUIRE(store.writer().setPolicy(store.as(u"hao"_s), policyToJson(policy, store.reader().facts().currency)));
    store.sell(u"3001"_s, {{u"1"_s, u"50.00"_s}, {u"1"_s, u"0.00"_s}});
}
}

TEST_CASE("a gift that stays is withheld, one that comes is not", "[ui][returns][promotion]")
{
    ReturnsFixture window(u"yang"_s, sellWithGift);
    window.page().startNewReturn(window.sale(u"3001"_s));
    CHECK(window.words().contains(u"Gift · "_s));
    window.press(Qt::Key_Space); // the coat
    window.press(Qt::Key_4);
    CHECK(window.find<QLabel>("verdictLead")->text() == u"Within the rules"_s);
    CHECK(window.words().contains(u"Tote for two: ¥19.90 is withheld unless it comes back whole"_s));
    CHECK(window.find<QLabel>("entryAmount")->text() == u"¥30.10"_s);
    CHECK(window.words().contains(u"−19.90"_s));
    window.inBothLanguages(u"promotion-withheld"_s);
}
