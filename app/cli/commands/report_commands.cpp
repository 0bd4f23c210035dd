// SPDX-License-Identifier: GPL-3.0-or-later
// The month with its files and control totals, and its summary.
#include "app/cli/commands/report_commands.h"

#include "app/cli/commands/progress_line.h"
#include "app/cli/store_access.h"
#include "app/cli/text/invoice_text.h"
#include "app/cli/text/report_text.h"
#include "app/cli/text/shift_text.h"
#include "app/cli/text/words.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/month_export.h"
#include "core/reports/digest_json.h"
#include "core/reports/report_json.h"
#include "ui/words/digest_text.h"

#include <algorithm>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// Opens the figures of the store; errors name the file.
Result<std::unique_ptr<ReportReader>> openReports(const Invocation &invocation, StoreAccess &store)
{
    auto opened = ReportReader::open(invocation.globals.storeFile, store.clock());
    if (!opened) {
        Error error = opened.error();
        error.details.insert(u"file"_s, invocation.globals.storeFile);
        return refuse(error);
    }
    return opened;
}

class MonthlyCommand final : public Command
{
public:
    MonthlyCommand()
        : Command({{u"report"_s, u"monthly"_s},
                   {"the month's control totals, and the month as CSV", "本月核对数字，并导出 CSV"},
                   {{u"YYYY-MM"_s, true}},
                   {option(u"csv"_s, u"FILE|-"_s), option(u"payouts"_s, u"FILE|-"_s), option(u"open"_s, u"FILE|-"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto month = parseMonth(invocation.argument(u"YYYY-MM"_s));
        if (!month) {
            return refuse(month.error());
        }
        const MonthExport request{*month, invocation.value(u"csv"_s), invocation.value(u"payouts"_s),
                                  invocation.value(u"open"_s)};
        const auto onStdout = std::ranges::count(std::array{request.lines, request.payouts, request.open}, u"-"_s);
        if (onStdout > 1 || (onStdout == 1 && invocation.globals.isJson)) {
            return refuseUsage(u"stdout_twice"_s);
        }
        const auto reports = openReports(invocation, store);
        if (!reports) {
            return refuse(reports.error());
        }
        ProgressLine progress(store.streams().err, invocation.globals.language);
        return exportMonth(**reports, request, progress.call()).map([&](const ExportedMonth &exported) {
            return Output{totalsToJson(exported.totals, (*reports)->currency()), monthText, 0, {}, onStdout == 1};
        });
    }
};

class SummaryCommand final : public Command
{
public:
    SummaryCommand()
        : Command({{u"report"_s, u"summary"_s},
                   {"what the month was about: reasons, articles, people, times, refusals",
                    "本月概况：原因、商品、人员、用时、拦截"},
                   {{u"YYYY-MM"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto month = parseMonth(invocation.argument(u"YYYY-MM"_s));
        if (!month) {
            return refuse(month.error());
        }
        const auto reports = openReports(invocation, store);
        if (!reports) {
            return refuse(reports.error());
        }
        return (*reports)->summary(*month).map([&](const MonthSummary &summary) {
            return Output{summaryToJson(summary, (*reports)->currency()), summaryText, 0, {}, false};
        });
    }
};

class RedInvoicesCommand final : public Command
{
public:
    RedInvoicesCommand()
        : Command({{u"report"_s, u"red-invoices"_s},
                   {"returns of invoiced sales of which a red-letter invoice is due", "待开红字发票的退货单"},
                   {},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto reports = openReports(invocation, store);
        if (!reports) {
            return refuse(reports.error());
        }
        return (*reports)->redInvoices().map([&](const std::vector<RedInvoiceRow> &rows) {
            return Output{redInvoicesToJson(rows, (*reports)->currency()), redInvoicesText, 0, {}, false};
        });
    }
};

class DigestCommand final : public Command
{
public:
    DigestCommand()
        : Command(
            {{u"report"_s, u"digest"_s},
             {"what a manager should know this morning: late, whose, how much money; --evening: and what was done today",
              "店长早间提醒：逾期多少、谁负责、金额多少；--evening 另含今天完成的工作"},
             {},
             {flag(u"evening"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)->digest(invocation.has(u"evening"_s)).map([&](const Digest &digest) {
            const Currency currency = (*desk)->facts().currency;
            const StoreZone zone = (*desk)->zone();
            const Renderer render = [currency, zone](const QJsonObject &document, Language language) {
                const DigestText text = digestText(document, {currency, zone, language});
                return QString(text.title + u"\n\n"_s + text.lines.join('\n'_L1) + '\n'_L1);
            };
            return Output{digestToJson(digest, currency), render, 0, {}, false};
        });
    }
};

class ShiftCommand final : public Command
{
public:
    ShiftCommand()
        : Command({{u"report"_s, u"shift"_s},
                   {"what each person gave and took on a day, to sign when the till is handed over",
                    "交班表：每人当日的收付，交接时双方签字"},
                   {},
                   {option(u"day"_s, u"DAY"_s), option(u"person"_s, u"LOGIN"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto day = dayOption(invocation, u"day"_s);
        if (!day) {
            return refuse(day.error());
        }
        const QString login = invocation.value(u"person"_s);
        return (*desk)
            ->shiftSheet(day->value_or((*desk)->today()), login.isEmpty() ? std::nullopt : std::optional(login))
            .map([&](const ShiftSheet &sheet) {
                return Output{
                    shiftToJson(sheet, (*desk)->facts().currency), shiftRenderer((*desk)->zone()), 0, {}, false};
            });
    }
};
}

Commands reportCommands()
{
    return makeCommands<MonthlyCommand, SummaryCommand, RedInvoicesCommand, ShiftCommand, DigestCommand>();
}
}
