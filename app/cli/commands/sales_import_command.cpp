// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a sales file, or only looking at what it would bring.
#include "app/cli/commands/sales_import_command.h"

#include "app/cli/commands/progress_line.h"
#include "app/cli/store_access.h"
#include "app/cli/text/import_text.h"
#include "app/cli/values.h"
#include "core/desk/import_json.h"
#include "core/desk/import_sales.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
Result<ImportRequest> readRequest(const Invocation &invocation)
{
    const QString returns = invocation.has(u"returns"_s) ? invocation.value(u"returns"_s) : u"history"_s;
    if (returns != "history"_L1 && returns != "skip"_L1) {
        return refuse(badChoice(u"--returns"_s, returns, {u"history"_s, u"skip"_s}));
    }
    const auto map = parseEach<std::pair<QString, QString>>(invocation.values(u"map"_s), parseMapping);
    if (!map) {
        return refuse(map.error());
    }
    ImportRequest request;
    request.file = invocation.argument(u"FILE"_s);
    request.profile = invocation.value(u"profile"_s);
    request.source = invocation.value(u"source"_s);
    request.columns.insert(map->begin(), map->end());
    request.encoding = invocation.value(u"encoding"_s);
    request.takeReturns = returns == "history"_L1;
    request.skipBadRows = invocation.has(u"skip-bad-rows"_s);
    request.dryRun = invocation.has(u"dry-run"_s);
    return request;
}

Result<Output> outputOf(const Result<ImportReport> &report, const Currency &currency, const Invocation &invocation)
{
    const Language language = invocation.globals.language;
    if (!report) {
        return refuse(withWordedRows(report.error(), language));
    }
    QJsonObject document = withWordedRows(importToJson(*report, currency), language);
    document.insert(u"dry_run"_s, invocation.has(u"dry-run"_s));
    return Output{document, importText, 0, {}, false};
}

class SalesImportCommand final : public Command
{
public:
    SalesImportCommand()
        : Command(
            {{u"sales"_s, u"import"_s},
             {"bring the till's sales in; the same file twice adds nothing", "导入收银销售；重复导入不会重复记录"},
             {{u"FILE"_s, true}},
             {option(u"profile"_s, u"NAME"_s), option(u"source"_s, u"NAME"_s), repeated(u"map"_s, u"field=column"_s),
              option(u"encoding"_s, u"NAME"_s), option(u"returns"_s, u"history|skip"_s), flag(u"skip-bad-rows"_s),
              flag(u"dry-run"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto request = readRequest(invocation);
        if (!request) {
            return refuse(request.error());
        }
        return request->dryRun ? preview(*request, invocation, store) : import(*request, invocation, store);
    }

private:
    static Result<Output> preview(const ImportRequest &request, const Invocation &invocation, StoreAccess &store)
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        ProgressLine progress(store.streams().err, invocation.globals.language);
        return outputOf(previewSales(**desk, request, progress.call()), (*desk)->facts().currency, invocation);
    }

    static Result<Output> import(const ImportRequest &request, const Invocation &invocation, StoreAccess &store)
    {
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        DeskWriter &desk = **store.writer();
        ProgressLine progress(store.streams().err, invocation.globals.language);
        return outputOf(importSales(desk, *call, request, progress.call()), desk.facts().currency, invocation);
    }
};
}

std::unique_ptr<Command> salesImportCommand()
{
    return std::make_unique<SalesImportCommand>();
}
}
