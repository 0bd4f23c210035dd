// SPDX-License-Identifier: GPL-3.0-or-later
// Setting the scene.
#include "tests/core/workflow/scene.h"

#include "core/policy/default_policy.h"
#include "core/workflow/promotions.h"

#include <QStringList>

namespace rd::test
{
namespace
{
Actor person(qint64 id, const char *login, RoleSet roles)
{
    return {Actor::Kind::Person, StaffId(id), text(login), roles};
}

SaleLine soldLine(int number, const char *quantity, const char *paid, const char *unit = "", const char *tax = "0")
{
    SaleLine line;
    line.id = SaleLineId(100 + number);
    line.line = number;
    line.sku = text("SKU-%1").arg(number);
    line.name = text("Article %1").arg(number);
    line.quantity = units(quantity);
    line.unit = text(unit);
    line.paid = money(paid);
    line.tax = money(tax);
    return line;
}

Sale receipt()
{
    Sale sale;
    sale.id = SaleId(1);
    sale.receipt = text("A-1");
    sale.storeDay = day("2026-11-19");
    sale.tenders = {{text("cash"), {}}, {text("card"), {}}};
    sale.lines = {soldLine(1, "3", "7.01"),
                  soldLine(2, "2", "20.00"),
                  soldLine(3, "1.365", "10.00", "kg"),
                  soldLine(4, "1", "6.00"),
                  soldLine(5, "2", "3000.00", "", "345.13"),
                  soldLine(6, "1", "480.00"),
                  soldLine(7, "1", "0.00")};
    sale.lines[3].kind = SaleLineKind::Adjustment;
    return sale;
}
}

Actor li()
{
    return person(1, "li", {Role::Counter});
}
Actor na()
{
    return person(2, "na", {Role::Inspector});
}
Actor lei()
{
    return person(3, "lei", {Role::Cashier});
}
Actor yang()
{
    return person(4, "yang", {Role::Counter, Role::Inspector, Role::Cashier});
}
Actor hao()
{
    return person(5, "hao", {Role::Manager});
}
Actor mei()
{
    return person(6, "mei", {Role::Manager});
}

Staff staffOf(const Actor &actor)
{
    return {actor.staff, actor.login, actor.login, actor.roles, false, false};
}

Scene::Scene() : policy(defaultPolicy(currency())), situation{currency(), day("2026-11-22"), receipt(), {}, {}, {}}
{
    policy.version = PolicyVersion(1);
}

Result<void> Scene::act(const Actor &actor, const Action &action)
{
    auto decided = decide(situation, action, actor, policy, now);
    if (!decided) {
        return refuse(decided.error());
    }
    last = *std::move(decided);
    situation = after(situation, last);
    return {};
}

void Scene::must(const Actor &actor, const Action &action)
{
    const auto done = act(actor, action);
    INFO((done ? std::string() : errorName(done.error().code).toStdString()));
    REQUIRE(done);
}

Error Scene::refused(const Actor &actor, const Action &action) const
{
    const auto decided = decide(situation, action, actor, policy, now);
    REQUIRE_FALSE(decided);
    return decided.error();
}

ErrorCode Scene::refusal(const Actor &actor, const Action &action) const
{
    return refused(actor, action).code;
}

void Scene::startAnother()
{
    situation.promotionsElsewhere += promotionStanding(situation.current);
    situation.current = {};
}

const LineQuantities &Scene::counts(int line) const
{
    REQUIRE(current().line(line) != nullptr);
    return current().line(line)->quantities;
}

const Settlement &Scene::settlement(int number) const
{
    REQUIRE(current().settlement(number) != nullptr);
    return *current().settlement(number);
}

const Payout &Scene::payout(int number) const
{
    REQUIRE(current().payout(number) != nullptr);
    return *current().payout(number);
}

QString Scene::openSteps() const
{
    QStringList steps;
    for (const auto &entry : CodeTable<Step>::kNames) {
        if (current().openTask(entry.code) != nullptr) {
            steps.append(entry.name);
        }
    }
    return steps.join(QLatin1Char(' '));
}

QString Scene::lastEvents() const
{
    QStringList names;
    for (const EventDraft &event : last.events) {
        names.append(codeOf(event.action));
    }
    return names.join(QLatin1Char(' '));
}

QString Scene::lastMessages() const
{
    QStringList names;
    for (const MessageIntent &message : last.messages) {
        names.append(message.event);
    }
    return names.join(QLatin1Char(' '));
}

LogReturn request(int saleLine, const char *quantity, const char *reason, bool areGoodsPresent)
{
    LogReturn log;
    log.lines = {{saleLine, units(quantity), text(reason), Resolution::Refund}};
    log.areGoodsPresent = areGoodsPresent;
    return log;
}

Inspect inspection(int line, const char *quantity, const char *condition, const char *disposition)
{
    return {{{line, units(quantity), text(condition), text(disposition)}}, {}, {}};
}

LineQuantity some(int line, const char *quantity)
{
    return {line, units(quantity)};
}

Pay payIn(const char *tender)
{
    return {text(tender), {}, {}, {}};
}

Pay payPart(const char *tender, const char *amount)
{
    return {text(tender), money(amount), {}, {}};
}

QString detail(const Error &error, const char *key)
{
    return error.details.value(text(key)).toVariant().toString();
}

Scene asked(const char *quantity, bool areGoodsPresent, bool needsReview)
{
    Scene scene;
    scene.policy.autoApproveLimit = needsReview ? Money() : scene.policy.autoApproveLimit;
    scene.must(li(), request(1, quantity, "defective", areGoodsPresent));
    return scene;
}

Scene inspectedScene(int saleLine, const char *quantity, const char *reason)
{
    Scene scene;
    scene.must(li(), request(saleLine, quantity, reason));
    if (scene.step() == Step::Review) {
        scene.must(hao(), Approve{});
    }
    scene.must(na(), Receive{});
    scene.must(na(), inspection(1, quantity));
    return scene;
}
}
