// SPDX-License-Identifier: GPL-3.0-or-later
// What is chosen at the bench, and what it would be worth.
#include "tests/support/catch.h"
#include "tests/support/store_fixture.h"
#include "ui/inspection/draft/inspection_draft.h"
#include "ui/inspection/draft/inspection_draft_json.h"
#include "ui/inspection/draft/inspection_sum.h"

using namespace rd;
using namespace rd::test;
using rd::ui::InspectionDraft;

namespace
{
ReturnView received(StoreFixture &store, const QString &reason)
{
    store.sell(QStringLiteral("0042"), {{QStringLiteral("3"), QStringLiteral("7.01")}});
    const QString number = store.log(StoreFixture::request(QStringLiteral("0042"), 1, QStringLiteral("2"), reason));
    (void)store.writer().act(store.as(QStringLiteral("na")), number, Receive{});
    return store.show(number);
}
}

TEST_CASE("a condition brings its disposition until one is chosen by hand")
{
    StoreFixture store;
    const Policy policy = *store.reader().policy();
    InspectionDraft draft;
    draft.open(received(store, QStringLiteral("changed_mind")));
    draft.setCondition(1, QStringLiteral("opened"), policy);
    CHECK(draft.line(1).disposition == QStringLiteral("restock"));
    draft.setCondition(1, QStringLiteral("defective"), policy);
    CHECK(draft.line(1).disposition == QStringLiteral("return_to_vendor"));
    draft.setDisposition(1, QStringLiteral("scrap"));
    draft.setCondition(1, QStringLiteral("opened"), policy);
    CHECK(draft.line(1).disposition == QStringLiteral("scrap"));
}

TEST_CASE("the draft proposes everything that waits and writes only what is decided")
{
    StoreFixture store;
    const Policy policy = *store.reader().policy();
    InspectionDraft draft;
    draft.open(received(store, QStringLiteral("changed_mind")));
    CHECK(draft.line(1).quantity == Quantity::units(2));
    CHECK(draft.action().units.empty());
    draft.setCondition(1, QStringLiteral("opened"), policy);
    CHECK(draft.action().units.size() == 1);
}

TEST_CASE("the sum before writing is the settlement after it")
{
    StoreFixture store;
    const ReturnView view = received(store, QStringLiteral("changed_mind"));
    InspectionDraft draft;
    draft.open(view);
    draft.setCondition(1, QStringLiteral("used"), *store.reader().policy());
    const ui::InspectionSum sum = ui::sumOf(view, draft.action(), *store.reader().policy());
    REQUIRE(store.writer().act(store.as(QStringLiteral("na")), view.returnCase.rma.number, draft.action()));
    CHECK(sum.net() == store.show(view.returnCase.rma.number).returnCase.settlements.front().amount);
    CHECK(sum.accepted == Quantity::units(2));
}

TEST_CASE("what is handed back is worth nothing")
{
    StoreFixture store;
    const ReturnView view = received(store, QStringLiteral("changed_mind"));
    InspectionDraft draft;
    draft.open(view);
    draft.setCondition(1, QStringLiteral("damaged"), *store.reader().policy());
    const ui::InspectionSum sum = ui::sumOf(view, draft.action(), *store.reader().policy());
    CHECK(sum.net().isZero());
    CHECK(sum.refused == Quantity::units(2));
}

TEST_CASE("a quantity that was counted is a draft by itself, before and after it was written down")
{
    StoreFixture store;
    const ReturnView view = received(store, QStringLiteral("changed_mind"));
    InspectionDraft draft;
    draft.open(view);
    CHECK(draft.isUntouched());
    draft.setQuantity(1, Quantity::units(1));
    CHECK_FALSE(draft.isUntouched());
    InspectionDraft again = ui::inspectionDraftFrom(view.returnCase.rma.number, ui::inspectionDraftToJson(draft));
    again.open(view);
    CHECK_FALSE(again.isUntouched());
    CHECK(again.line(1).quantity == Quantity::units(1));
}
