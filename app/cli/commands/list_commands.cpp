// SPDX-License-Identifier: GPL-3.0-or-later
// Showing one return, lists of returns, and what is late.
#include "app/cli/commands/list_commands.h"

#include "app/cli/commands/action_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/due_text.h"
#include "app/cli/text/list_text.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/due_json.h"
#include "core/desk/return_json.h"
#include "core/desk/text_export.h"
#include "core/desk/work_csv.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
Renderer listRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return listText(document, language, zone); };
}

class ShowCommand final : public Command
{
public:
    ShowCommand()
        : Command({{u"return"_s, u"show"_s},
                   {"everything about one return", "一张退货单的全部内容"},
                   {{numberArgument(), true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)->showReturn(invocation.argument(numberArgument())).map([&](const ReturnView &view) {
            return Output{returnToJson(view, (*desk)->facts().currency), returnRenderer((*desk)->zone()), 0, {}, false};
        });
    }
};

class DueCommand final : public Command
{
public:
    DueCommand()
        : Command({{u"return"_s, u"due"_s},
                   {"how the due times of a return were reckoned, hour by hour", "一张退货单的期限是怎样算出来的"},
                   {{numberArgument(), true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const StoreZone zone = (*desk)->zone();
        return (*desk)->showReturn(invocation.argument(numberArgument())).map([&](const ReturnView &view) {
            const auto text = [zone](const QJsonObject &document, Language language) {
                return dueText(document, language, zone);
            };
            return Output{dueTimesToJson(view), text, 0, {}, false};
        });
    }
};

/// Open and closed returns alike, unless an option asks for work that is still to do.
Result<ListQuery> readQuery(const Invocation &invocation)
{
    ListQuery query;
    query.closedOnly = invocation.has(u"closed"_s);
    query.overdueOnly = invocation.has(u"overdue"_s);
    query.expiringOnly = invocation.has(u"expiring"_s);
    query.openOnly = invocation.has(u"open"_s) || invocation.has(u"step"_s) || query.overdueOnly || query.expiringOnly;
    if (query.closedOnly && query.openOnly) {
        return refuseUsage(u"options_exclude"_s,
                           {{u"option"_s, u"--closed"_s}, {u"other"_s, u"--open, --step, --overdue, --expiring"_s}});
    }
    if (invocation.has(u"exceptions"_s)) {
        query.step = Step::FollowUp;
        query.openOnly = true;
    }
    if (invocation.has(u"step"_s)) {
        const auto step = parseCode<Step>(u"--step"_s, invocation.value(u"step"_s));
        if (!step) {
            return refuse(step.error());
        }
        query.step = *step;
    }
    const auto from = dayOption(invocation, u"from"_s);
    const auto to = from ? dayOption(invocation, u"to"_s) : from;
    const auto limit = numberOption(invocation, u"limit"_s, 1);
    if (!to || !limit) {
        return refuse(to ? limit.error() : to.error());
    }
    query.from = *from;
    query.to = *to;
    query.limit = limit->value_or(query.limit);
    query.search = invocation.value(u"search"_s);
    query.after = invocation.value(u"after"_s);
    return query;
}

class ListCommand final : public Command
{
public:
    ListCommand()
        : Command(
            {{u"return"_s, u"list"_s},
             {"returns, newest first; with --open, --step, --overdue or --exceptions what is to do, most urgent first",
              "退货单列表，新的在前；用 --open、--step、--overdue 或 --exceptions 只列待办，紧急的在前"},
             {},
             {option(u"step"_s, u"STEP"_s), flag(u"overdue"_s), flag(u"expiring"_s), flag(u"exceptions"_s),
              flag(u"open"_s), flag(u"closed"_s), option(u"search"_s, u"TEXT"_s), option(u"from"_s, u"DAY"_s),
              option(u"to"_s, u"DAY"_s), option(u"limit"_s, u"N"_s), option(u"after"_s, u"CURSOR"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto query = readQuery(invocation);
        if (!query) {
            return refuse(query.error());
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)->listReturns(*query).map([&](const ReturnPage &page) {
            return Output{
                returnPageToJson(page, (*desk)->facts().currency), listRenderer((*desk)->zone()), 0, {}, false};
        });
    }
};

class OverdueCommand final : public Command
{
public:
    OverdueCommand()
        : Command(
            {{u"overdue"_s},
             {"all tasks that are late, the worst first; --today: what will be late today; --untouched: open returns that nobody "
              "touched for as long as the rules say; --csv writes the list, - for standard output",
              "所有逾期待办，最久的在前；--today：今天将到期的；--untouched：超过规定时间无人处理的退货单；--csv 导出列表，- "
              "为标准输出"},
             {},
             {flag(u"today"_s), flag(u"untouched"_s), option(u"csv"_s, u"FILE|-"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const bool isToday = invocation.has(u"today"_s);
        const bool isUntouched = invocation.has(u"untouched"_s);
        const QString file = invocation.value(u"csv"_s);
        if (isToday && isUntouched) {
            return refuseUsage(u"options_exclude"_s, {{u"option"_s, u"--today"_s}, {u"other"_s, u"--untouched"_s}});
        }
        if (file == '-'_L1 && invocation.globals.isJson) {
            return refuseUsage(u"stdout_twice"_s);
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto rows = isToday ? (*desk)->dueToday() : isUntouched ? (*desk)->untouched() : (*desk)->overdue();
        if (!rows) {
            return refuse(rows.error());
        }
        const Currency &currency = (*desk)->facts().currency;
        const QByteArray csv = file.isEmpty() ? QByteArray() : tasksToCsv(*rows, currency, (*desk)->now());
        if (!file.isEmpty() && file != '-'_L1) {
            if (const auto written = exportText(file, csv, invocation.globals.storeFile); !written) {
                return refuse(written.error());
            }
        }
        QJsonObject document = tasksToJson(*rows, currency);
        document.insert(u"of"_s, isToday ? u"due_today"_s : isUntouched ? u"untouched"_s : u"late"_s);
        document.insert(u"count"_s, static_cast<qint64>(rows->size()));
        document.insert(u"amount"_s, worthOf(*rows).toDecimal(currency));
        const Renderer asCsv = [csv](const QJsonObject &, Language) { return QString::fromUtf8(csv); };
        return Output{document, file == '-'_L1 ? asCsv : listRenderer((*desk)->zone()), 0, {}, false};
    }
};
}

Commands listCommands()
{
    return makeCommands<ShowCommand, DueCommand, ListCommand, OverdueCommand>();
}
}
