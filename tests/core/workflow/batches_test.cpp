// SPDX-License-Identifier: GPL-3.0-or-later
// Batch numbers: what a request names, what the receipt says, what the inspector reads.
#include "core/workflow/batches.h"
#include "tests/core/workflow/scene.h"

using namespace rd;
using namespace rd::test;

namespace
{
/// Line 2 of the receipt sold two units for 20.00.
Scene soldOf(const char *batch, bool isKept = false)
{
    Scene scene;
    scene.situation.sale->lines[1].batch = text(batch);
    Article milk;
    milk.sku = text("SKU-2");
    milk.keepsBatches = isKept;
    scene.situation.articles[milk.sku] = milk;
    return scene;
}

LogReturn asking(const char *batch, const char *quantity = "1")
{
    LogReturn log = request(2, quantity, "defective", true);
    log.lines.front().batch = text(batch);
    return log;
}

Error errorOf(const Scene &scene, const Actor &actor, const Action &action)
{
    const auto decided = decide(scene.situation, action, actor, scene.policy, scene.now);
    REQUIRE_FALSE(decided);
    return decided.error();
}

QString problemOf(const Scene &scene, const Actor &actor, const Action &action)
{
    return errorOf(scene, actor, action).details.value(QLatin1String("problem")).toString();
}

Inspect found(const char *batch, const char *condition = "opened", const char *disposition = "restock")
{
    Inspect inspect;
    inspect.units = {{1, units("1"), text(condition), text(disposition), {}, text(batch)}};
    return inspect;
}

bool hasException(const Scene &scene, ExceptionKind kind)
{
    return std::ranges::any_of(scene.current().exceptions,
                               [kind](const ReturnException &each) { return each.kind == kind; });
}
}

TEST_CASE("the batch of a line is what the receipt says, spelled so", "[workflow][batches]")
{
    Scene silent = soldOf("L7");
    silent.must(li(), asking(""));
    CHECK(silent.current().lines.front().batch == text("L7"));
    Scene told = soldOf("L7");
    told.must(li(), asking("l7", "2")); // a batch has many units
    CHECK(told.current().lines.front().batch == text("L7"));
    const QJsonArray logged = told.last.events.front().facts.value(QLatin1String("lines")).toArray();
    CHECK(logged.at(0).toObject().value(QLatin1String("batch")).toString() == text("L7"));
}

TEST_CASE("goods of another batch were not sold on the receipt", "[workflow][batches]")
{
    const Error error = errorOf(soldOf("L7"), li(), asking("L8"));
    CHECK(error.code == ErrorCode::NotReturnable);
    CHECK(error.details.value(QLatin1String("problem")).toString() == text("batch_not_sold"));
    CHECK(error.details.value(QLatin1String("batch")).toString() == text("L8"));
    CHECK(error.details.value(QLatin1String("sold")).toArray().at(0).toString() == text("L7"));
}

TEST_CASE("where the receipt names none the batch is kept as told", "[workflow][batches]")
{
    Scene scene = soldOf("");
    scene.must(li(), asking("L8"));
    CHECK(scene.current().lines.front().batch == text("L8"));
    Scene unknown = soldOf("");
    unknown.must(li(), asking(""));
    CHECK(unknown.current().lines.front().batch.isEmpty());
}

TEST_CASE("of several batches on a line each may come, and none is guessed", "[workflow][batches]")
{
    Scene scene = soldOf("L7, L8");
    CHECK(problemOf(scene, li(), asking("L9")) == text("batch_not_sold"));
    CHECK(problemOf(scene, li(), asking("L")) == text("batch_not_sold"));
    scene.must(li(), asking("L8"));
    CHECK(scene.current().lines.front().batch == text("L8"));
    Scene silent = soldOf("L7, L8");
    silent.must(li(), asking(""));
    CHECK(silent.current().lines.front().batch.isEmpty());
}

TEST_CASE("where the list keeps batches the request names one, unless the receipt does", "[workflow][batches]")
{
    const Error error = errorOf(soldOf("", true), li(), asking(""));
    CHECK(error.code == ErrorCode::MissingField);
    CHECK(error.details.value(QLatin1String("field")).toString() == text("batch"));
    CHECK_FALSE(error.details.contains(QLatin1String("sold")));
    CHECK(errorOf(soldOf("L7,L8", true), li(), asking("")).details.value(QLatin1String("sold")).toArray().size() == 2);
    Scene sure = soldOf("L7", true);
    sure.must(li(), asking(""));
    Scene told = soldOf("", true);
    told.must(li(), asking("L1"));
}

TEST_CASE("without a receipt a batch is kept as told, and named where the list keeps batches", "[workflow][batches]")
{
    Scene scene = soldOf("", true);
    scene.situation.sale.reset();
    scene.situation.withoutSale = WithoutSale{{{text("SKU-2"), money("9.99")}}, {}};
    LogReturn log = asking("");
    log.customer = CustomerId(1);
    log.lines.front().saleLine = 0;
    log.lines.front().sku = text("SKU-2");
    log.lines.front().resolution = Resolution::StoreCredit;
    scene.policy.isStoreCreditOffered = true;
    CHECK(problemOf(scene, li(), log) == text("batch"));
    log.lines.front().batch = text("L3");
    scene.must(li(), log);
    CHECK(scene.current().lines.front().batch == text("L3"));
}

TEST_CASE("goods of another batch are the wrong item and go back, as an exception of their own", "[workflow][batches]")
{
    Scene scene = soldOf("L7");
    scene.must(li(), asking(""));
    const Error error = errorOf(scene, na(), found("L8"));
    CHECK(error.code == ErrorCode::NotReturnable);
    CHECK(error.details.value(QLatin1String("problem")).toString() == text("other_batch"));
    CHECK(error.details.value(QLatin1String("awaited")).toString() == text("L7"));
    CHECK(problemOf(scene, na(), found("L8", "wrong_item", "restock")) == text("other_batch"));
    CHECK(problemOf(scene, na(), found("L8", "used", "hand_back")) == text("other_batch"));
    Scene right = scene;
    right.must(na(), found("l7"));
    CHECK(right.current().findings.front().batch == text("l7"));
    CHECK(right.current().exceptions.empty());
    scene.must(na(), found("L8", "wrong_item", "hand_back"));
    CHECK(hasException(scene, ExceptionKind::SwappedGoods));
    CHECK_FALSE(hasException(scene, ExceptionKind::WrongGoods));
}

TEST_CASE("another article is the wrong item, and no swap", "[workflow][batches]")
{
    Scene scene = soldOf("L7");
    scene.must(li(), asking(""));
    scene.must(na(), found("", "wrong_item", "hand_back"));
    CHECK(hasException(scene, ExceptionKind::WrongGoods));
    CHECK_FALSE(hasException(scene, ExceptionKind::SwappedGoods));
}

TEST_CASE("where nobody said a batch, what is read is kept and proves nothing", "[workflow][batches]")
{
    Scene scene = soldOf("");
    scene.must(li(), asking(""));
    scene.must(na(), found("L8"));
    CHECK(scene.current().findings.front().batch == text("L8"));
}
