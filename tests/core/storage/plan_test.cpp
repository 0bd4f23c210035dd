// SPDX-License-Identifier: GPL-3.0-or-later
// Every list, queue and search walks an index: the engine says so itself.
#include "core/storage/article_life_rows.h"
#include "core/storage/article_repository.h"
#include "core/storage/claims.h"
#include "core/storage/customer_flags.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_merges.h"
#include "core/storage/customer_page_rows.h"
#include "core/storage/customer_twins.h"
#include "core/storage/progress_rows.h"
#include "core/storage/refund_list.h"
#include "core/storage/return_list.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/search_index.h"
#include "core/storage/units_out.h"
#include "core/storage/without_receipt.h"
#include "core/storage/work_counts.h"
#include "tests/support/catch.h"
#include "tests/support/full_store.h"

#include <sqlite3.h>

#include <functional>

using namespace rd;
using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// The plans of all statements that `work` prepared on a fresh connection, one line a step.
QStringList plansOf(const FullStore &full, const std::function<void(Database &)> &work)
{
    Database database(full.store.path(), OpenMode::ReadOnly);
    work(database);
    QStringList plans;
    for (sqlite3_stmt *known = sqlite3_next_stmt(database.handle(), nullptr); known != nullptr;
         known = sqlite3_next_stmt(database.handle(), known)) {
        const QByteArray sql(sqlite3_sql(known));
        if ((!sql.startsWith("SELECT") && !sql.startsWith("WITH")) || sql.contains("search_index_")
            || sql.contains("sqlite_master")) {
            continue; // the full-text table's own, and the opening
        }
        sqlite3_stmt *plan = nullptr;
        REQUIRE(sqlite3_prepare_v2(database.handle(), QByteArray("EXPLAIN QUERY PLAN " + sql).constData(), -1, &plan,
                                   nullptr)
                == SQLITE_OK);
        while (sqlite3_step(plan) == SQLITE_ROW) {
            plans.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3))));
        }
        sqlite3_finalize(plan);
    }
    REQUIRE_FALSE(plans.isEmpty());
    return plans;
}

/// No step walks a table that grows, but those whose alias is named, and nothing is sorted after it was read.
void checkBounded(const QStringList &plans, const QStringList &mayWalk = {})
{
    for (const QString &step : plans) {
        INFO(step.toStdString() << "\nin:\n" << plans.join('\n'_L1).toStdString());
        const QString table = step.section(' '_L1, 1, 1);
        const bool isSmall = table == u"p"_s || table == u"es"_s || table == u"code_step"_s
                             || table == u"task_counter"_s || table == u"json_each"_s || table == u"same"_s
                             || table == u"CONSTANT"_s;
        const bool isIndexed = step.contains(u"USING INDEX"_s) || step.contains(u"USING COVERING INDEX"_s)
                               || step.contains(u"VIRTUAL TABLE"_s);
        CHECK((!step.startsWith(u"SCAN"_s) || isSmall || isIndexed || mayWalk.contains(table)));
        CHECK_FALSE(step.contains(u"AUTOMATIC"_s));
    }
}

ListFilter tasks()
{
    ListFilter filter;
    filter.scope = ListFilter::Scope::OpenTasks;
    return filter;
}
}

TEST_CASE("the queue of a step walks its index in order, on every page", "[storage][plan]")
{
    const FullStore full;
    for (const QString &after : {QString(), u"1.1"_s}) {
        ListFilter filter = tasks();
        filter.step = Step::Settle;
        filter.after = after;
        const QStringList plans = plansOf(full, [&](Database &database) { (void)listReturns(database, filter); });
        checkBounded(plans);
        CHECK(plans.filter(u"task_queue"_s).size() == 1);
        CHECK(plans.filter(u"TEMP B-TREE"_s).isEmpty());
    }
}

TEST_CASE("open, late and waiting work comes from the index of what is due", "[storage][plan]")
{
    const FullStore full;
    std::vector<ListFilter> filters(4, tasks());
    filters[1].dueBefore = UtcTime::fromMs(1);
    filters[1].isEveryTask = true;
    filters[2].dueFrom = UtcTime::fromMs(1);
    filters[2].dueBefore = UtcTime::fromMs(2);
    filters[3].waitingOnly = true;
    for (ListFilter filter : filters) {
        for (const QString &after : {QString(), u"1.1"_s}) {
            filter.after = after;
            const QStringList plans = plansOf(full, [&](Database &database) { (void)listReturns(database, filter); });
            checkBounded(plans);
            CHECK(plans.filter(u"task_due"_s).size() >= 1);
            CHECK(plans.filter(u"TEMP B-TREE FOR ORDER BY"_s).isEmpty());
        }
    }
}

TEST_CASE("returns are walked by their number backwards, and stop at the end of the page", "[storage][plan]")
{
    const FullStore full;
    for (const auto scope : {ListFilter::Scope::AllReturns, ListFilter::Scope::ClosedReturns}) {
        for (const QString &after : {QString(), u"5"_s}) {
            ListFilter filter;
            filter.scope = scope;
            filter.after = after;
            const QStringList plans = plansOf(full, [&](Database &database) { (void)listReturns(database, filter); });
            checkBounded(plans, {u"r"_s}); // in the order of its ids, until the page is full
            CHECK(plans.filter(u"TEMP B-TREE FOR ORDER BY"_s).filter(u"r"_s).size() <= 1);
        }
    }
}

TEST_CASE("the life of an article and of a unit begin at an index", "[storage][plan]")
{
    const FullStore full;
    for (const LifeOf &of : {LifeOf{u"SKU-1"_s, {}}, LifeOf{{}, u"IM-1"_s}}) {
        checkBounded(plansOf(full, [&](Database &database) { (void)lifeEntries(database, of, 50); }));
        checkBounded(plansOf(full, [&](Database &database) { (void)articleSums(database, of); }));
    }
    checkBounded(plansOf(full, [&](Database &database) { (void)listedAs(database, u"690001"_s); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)articleMeant(database, u"690001"_s); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)heldSerials(database, {u"IM-1"_s}); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)unitsOut(database, {u"IM-1"_s}); }));
}

TEST_CASE("one return, one sale and one customer are found by keys", "[storage][plan]")
{
    const FullStore full;
    const RmaId rma(1);
    checkBounded(plansOf(full, [&](Database &database) { (void)loadReturn(database, rma); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)findReturn(database, full.due); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)loadSale(database, SaleId(1)); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)salesOfReceipt(database, u"1001"_s, {}); }));
    checkBounded(plansOf(full, [&](Database &database) { (void)salesOfKey(database, u"SN-1"_s, 20); }));
    ListFilter filter;
    filter.scope = ListFilter::Scope::AllReturns;
    filter.customer = CustomerId(1);
    const QStringList plans = plansOf(full, [&](Database &database) { (void)listReturns(database, filter); });
    checkBounded(plans);
    CHECK(plans.filter(u"rma_customer"_s).size() == 1);
}

TEST_CASE("counts and the refund queue look at open work only", "[storage][plan]")
{
    const FullStore full;
    checkBounded(
        plansOf(full, [](Database &database) { (void)countWork(database, UtcTime::fromMs(1), UtcTime::fromMs(2)); }));
    checkBounded(plansOf(full, [](Database &database) { (void)waitingSettlements(database); }));
    checkBounded(
        plansOf(full, [](Database &database) { (void)payoutsOfDay(database, BusinessDate::fromDays(20000)); }));
}

TEST_CASE("searching never reads all returns", "[storage][plan]")
{
    const FullStore full;
    for (const QString &text : {u"13800138000"_s, u"wang"_s, u"王"_s, u"王芳"_s, u"1001"_s, u"张伟张"_s}) {
        INFO(text.toStdString());
        checkBounded(plansOf(full, [&](Database &database) { (void)searchReturns(database, text, 50); }));
        // Names of people and articles are read until enough were found: each stands there once, however often it was sold.
        checkBounded(plansOf(full, [&](Database &database) { (void)searchSales(database, text, 50); }),
                     {u"customer"_s, u"article"_s, u"a"_s});
    }
}

TEST_CASE("customers, their figures and their flags walk indexes", "[storage][plan]")
{
    FullStore full;
    full.addOtherWays();
    const CustomerId zhang = full.store.reader().showSale(u"2001"_s, {})->sale.customer.id;
    checkBounded(plansOf(full, [&](Database &database) {
        (void)flagsAbout(database, zhang);
        (void)figuresOf(database, zhang);
        (void)samePhone(database, zhang);
        (void)customerRows(database, zhang);
        (void)keptCustomer(database, zhang);
        (void)loadPerson(database, zhang);
        (void)twinsOf(database, zhang, mergesOf(database, zhang));
        (void)grantedTogether(database, SaleId(1), zhang, UtcTime::fromMs(1), UtcTime::fromMs(2));
        (void)claimedWithoutReceipt(database, zhang, BusinessDate::fromDays(1), BusinessDate::fromDays(2));
        (void)boughtLines(database, zhang, u"A1"_s);
    }));
}

TEST_CASE("the open returns of a person come from the person's rows, not from all open work", "[storage][plan]")
{
    const FullStore full;
    ListFilter filter = tasks();
    filter.customer = CustomerId(1);
    const QStringList plans = plansOf(full, [&](Database &database) { (void)listReturns(database, filter); });
    checkBounded(plans);
    CHECK(plans.filter(u"rma_customer"_s).size() == 1);
    CHECK(plans.filter(u"SEARCH r USING INTEGER PRIMARY KEY"_s).size() == 1);
}

TEST_CASE("pages to be written are found among open returns and those that closed lately", "[storage][plan]")
{
    const FullStore full;
    const ProgressSetting setting{u"/srv/pages"_s, PolicyVersion(1), UtcTime::fromMs(2), UtcTime::fromMs(1)};
    const QStringList plans = plansOf(full, [&](Database &database) {
        (void)pagesToWrite(database, setting, false, 10);
        (void)pagesToRemove(database, setting, 10);
    });
    checkBounded(plans, {u"s"_s});
    CHECK(plans.filter(u"rma_open"_s).size() == 1);
    CHECK(plans.filter(u"rma_closed"_s).size() == 2);
    CHECK(plans.filter(u"event_rma"_s).size() >= 1);
}
