// SPDX-License-Identifier: GPL-3.0-or-later
// Goals 3, 4, 5: pages and counts.
#include "tests/bench/goals.h"
#include "tests/bench/list_bare.h"

#include "core/desk/desk_reader.h"

namespace rd::bench
{
namespace
{
constexpr int kPage = 200;

ReturnPage page(const DeskReader &reader, bool openOnly, const QString &after = {})
{
    ListQuery query;
    query.openOnly = openOnly;
    query.limit = kPage;
    query.after = after;
    return require(reader.listReturns(query), "listReturns");
}

std::unique_ptr<DeskReader> readerOf(const QString &path, const Clock &clock)
{
    return require(DeskReader::open(path, clock), "open");
}
}

void measureFirstPage(Setting &setting, Table &table)
{
    const auto reader = readerOf(setting.path(), setting.clock());
    const Policy policy = require(reader->policy(), "policy");
    BareList bare(setting.path(), policy);
    const UtcTime now = setting.clock().now();
    table.compare(
        {"3", QStringLiteral("first 200 of open work / bare"), "1.0", 1.3}, {41, 5},
        [&] { return sumOf(page(*reader, true).rows); }, [&] { return sumOf(bare.openWork(now, kPage)); });
    table.compare(
        {"3", QStringLiteral("first 200 of all returns / bare"), "1.0", 1.3}, {41, 5},
        [&] { return sumOf(page(*reader, false).rows); }, [&] { return sumOf(bare.allReturns(now, kPage)); });
}

void measureDepth(Setting &setting, Table &table)
{
    const auto reader = readerOf(setting.path(), setting.clock());
    const auto first = [&](const DeskReader &from, bool openOnly) {
        return [&from, openOnly] { return sumOf(page(from, openOnly).rows); };
    };
    const QString middle = QString::number(setting.returns() / 2);
    table.compare(
        {"4", QStringLiteral("all returns, half depth / first page"), "0.6–1.0", 1.2}, {41, 5, false},
        [&] { return sumOf(page(*reader, false, middle).rows); }, first(*reader, false));
    const ReturnPage half = [&] {
        const int open = require(reader->counts(), "counts").openReturns;
        ReturnPage at;
        for (int seen = 0; seen < open / 2; seen += kPage) {
            at = page(*reader, true, at.next);
        }
        return at;
    }();
    table.compare(
        {"4", QStringLiteral("open work, half depth / first page"), "0.6–1.0", 1.2}, {41, 5, false},
        [&] { return sumOf(page(*reader, true, half.next).rows); }, first(*reader, true));
    if (!setting.smaller().isEmpty()) {
        const Setting small(setting.smaller(), {});
        const auto other = readerOf(small.path(), small.clock());
        table.compare({"4", QStringLiteral("all returns, first page / in the smaller store (%1)").arg(small.returns()),
                       "1.5", 1.8},
                      {41, 5, false}, first(*reader, false), first(*other, false));
        table.compare(
            {"4", QStringLiteral("open work, first page / in the smaller store (%1)").arg(small.returns()), "1.5", 1.8},
            {41, 5, false}, first(*reader, true), first(*other, true));
    }
}

void measureCounts(Setting &setting, Table &table)
{
    const auto reader = readerOf(setting.path(), setting.clock());
    BareFile file(setting.path());
    BareStatement scan(
        file, "SELECT step, count(*), sum(due_at < ?) FROM task NOT INDEXED WHERE closed_at IS NULL GROUP BY step");
    BareStatement indexed(
        file,
        "SELECT step, count(*), sum(due_at < ?) FROM task INDEXED BY task_queue WHERE closed_at IS NULL GROUP BY step");
    const auto product = [&] {
        qint64 open = 0;
        for (const StepCount &count : require(reader->counts(), "counts").steps) {
            open = open * 7 + count.open * 2 + count.late;
        }
        return open;
    };
    const auto counted = [&](BareStatement &statement) {
        std::map<Step, qint64> steps;
        statement.bind(1, setting.clock().now().ms());
        while (statement.next()) {
            steps[*fromCode<Step>(statement.text(0))] = statement.integer(1) * 2 + statement.integer(2);
        }
        statement.reset();
        qint64 open = 0;
        for (const auto &step : CodeTable<Step>::kNames) {
            open = open * 7 + steps[step.code];
        }
        return open;
    };
    table.compare({"5", QStringLiteral("all counts of the window / GROUP BY over the tasks"), "0.001", 0.03}, {15, 3},
                  product, [&] { return counted(scan); });
    table.compare({"5", QStringLiteral("the same / GROUP BY over an index of open tasks"), "—", 0}, {41, 20}, product,
                  [&] { return counted(indexed); });
}
}
