// SPDX-License-Identifier: GPL-3.0-or-later
// Role by role, every writing call of the desk: who may not is refused before anything happens.
#include "core/desk/import_articles.h"
#include "core/desk/import_sales.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
using Write = std::function<std::optional<Error>(const Call &)>;

struct Row {
    QString name;
    RoleSet mayDo; ///< beside managers, who may do everything
    Write write;
};

template <typename Value> std::optional<Error> refusalOf(const Result<Value> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// Actions on returns that are not there or not at that step: who may do them gets past the right and is refused for that.
std::vector<Row> actions(FullStore &full)
{
    DeskWriter &desk = full.store.writer();
    const auto act = [&](const QString &number, const Action &action) {
        return [&desk, number, action](const Call &call) { return refusalOf(desk.act(call, number, action)); };
    };
    const RoleSet counter{Role::Counter};
    const RoleSet bench{Role::Inspector};
    const RoleSet till{Role::Cashier};
    const RoleSet floor{Role::Counter, Role::Inspector};
    return {
        {u"approve"_s, {}, act(full.paid, Approve{})},
        {u"override"_s, {}, act(full.paid, Approve{{}, true, u"kind"_s})},
        {u"decline"_s, {}, act(full.paid, Decline{{}, u"no"_s})},
        {u"receive"_s, floor, act(full.paid, Receive{})},
        {u"lost"_s, floor, act(full.paid, ReportLost{{}, u"gone"_s})},
        {u"inspect"_s, bench, act(full.paid, full.inspection(u"1"_s, u"opened"_s, u"restock"_s))},
        {u"hand back"_s, floor, act(full.paid, HandBack{})},
        {u"countersign"_s, {}, act(full.paid, Countersign{})},
        {u"pay"_s, till, act(full.paid, Pay{u"cash"_s, {}, {}, {}})},
        {u"confirm"_s, till, act(full.paid, ConfirmPayout{9})},
        {u"fail"_s, till, act(full.paid, FailPayout{9, u"bounced"_s})},
        {u"chase"_s, counter, act(full.paid, Chase{})},
        {u"rate"_s, RoleSet{Role::Counter, Role::Inspector, Role::Cashier}, act(full.paid, Rate{5, {}})},
        {u"hold"_s, counter, act(full.paid, HoldReturn{u"away"_s})},
        {u"resume"_s, counter, act(full.paid, Resume{})},
        {u"cancel what another logged"_s, {}, act(full.due, Cancel{u"kept"_s})},
        {u"note"_s, {Role::Counter, Role::Inspector, Role::Cashier}, act(full.due, AddNote{u"hello"_s})},
        {u"expire"_s,
         {Role::Counter, Role::Inspector, Role::Cashier},
         [&desk](const Call &call) { return refusalOf(desk.letExpire(call)); }},
        {u"assign"_s,
         {},
         [&desk, &full](const Call &call) {
             return refusalOf(desk.assign(call, full.due, Step::Settle, u"nobody"_s));
         }},
        {u"log"_s, counter,
         [&desk](const Call &call) {
             return refusalOf(desk.logReturn(call, StoreFixture::request(u"1005"_s, 1, u"99"_s)));
         }},
    };
}

std::vector<Row> ofTheStore(FullStore &full)
{
    DeskWriter &desk = full.store.writer();
    const QString key = full.store.folder() + u"/key"_s;
    return {
        {u"add staff"_s,
         {},
         [&](const Call &call) {
             return refusalOf(desk.addStaff(call, {u"bad login!"_s, u"X"_s, {Role::Counter}, u"246810"_s, {}}));
         }},
        {u"disable"_s, {}, [&](const Call &call) { return refusalOf(desk.disableStaff(call, u"nobody"_s)); }},
        {u"pin of another"_s, {}, [&](const Call &call) { return refusalOf(desk.setPin(call, u"gone"_s, u"123"_s)); }},
        {u"unlock"_s, {}, [&](const Call &call) { return refusalOf(desk.unlockStaff(call, u"nobody"_s)); }},
        {u"policy"_s, {}, [&](const Call &call) { return refusalOf(desk.setPolicy(call, {})); }},
        {u"type a sale"_s, {Role::Counter}, [&](const Call &call) { return refusalOf(desk.addSale(call, {})); }},
        {u"key"_s, {}, [&desk, key](const Call &call) { return refusalOf(desk.exportKey(call, key + u"/nowhere"_s)); }},
        {u"import"_s,
         {},
         [&](const Call &call) {
             ImportRequest request;
             request.file = u"/nowhere.csv"_s;
             return refusalOf(importSales(desk, call, request));
         }},
        {u"import articles"_s,
         {},
         [&](const Call &call) {
             return refusalOf(importArticles(desk, call, {u"/nowhere.csv"_s, {}, false}));
         }},
    };
}
}

TEST_CASE("each role alone gets past the rights of the table, and past no other", "[rights]")
{
    FullStore full;
    // li counts the return as theirs, so a second counter tries to cancel it.
    const Call hao = full.store.as(u"hao"_s);
    REQUIRE(full.store.writer().addStaff(hao, {u"lu"_s, u"Lu"_s, {Role::Counter}, u"246810"_s, {}}));
    const std::vector<std::pair<Role, QString>> people{
        {Role::Counter, u"lu"_s}, {Role::Inspector, u"na"_s}, {Role::Cashier, u"lei"_s}, {Role::Manager, u"hao"_s}};
    std::vector<Row> rows = actions(full);
    for (const Row &row : ofTheStore(full)) {
        rows.push_back(row);
    }
    for (const Row &row : rows) {
        for (const auto &[role, login] : people) {
            const bool isAllowed = role == Role::Manager || row.mayDo.has(role);
            if (isAllowed && row.name == u"cancel what another logged"_s) {
                continue; // a manager really would
            }
            const auto refusal = row.write(full.store.as(login));
            INFO(row.name.toStdString() << " by " << login.toStdString());
            const bool isNotAllowed = refusal && refusal->code == ErrorCode::NotAllowed;
            CHECK(isNotAllowed != isAllowed);
        }
    }
    CHECK(full.store.reader().verify()->isOk());
}

TEST_CASE("who logged a return may cancel it, whatever else they are", "[rights]")
{
    FullStore full;
    CHECK(full.store.writer().act(full.store.as(u"li"_s), full.logged, Cancel{u"kept"_s}));
}

TEST_CASE("an attempt without the right is counted and leaves no trace in the return", "[rights]")
{
    FullStore full;
    const ReturnView before = full.store.show(full.due);
    CHECK(errorOf(full.store.writer().act(full.store.as(u"li"_s), full.due, Pay{u"cash"_s, {}, {}, {}})).code
          == ErrorCode::NotAllowed);
    const ReturnView after = full.store.show(full.due);
    CHECK(after.returnCase == before.returnCase);
    CHECK(after.events.size() == before.events.size());
}
