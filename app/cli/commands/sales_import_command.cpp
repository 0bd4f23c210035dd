// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a sales file, or only looking at what it would bring.
#include "app/cli/commands/sales_import_command.h"

#include "app/cli/commands/progress_line.h"
#include "app/cli/store_access.h"
#include "app/cli/text/import_text.h"
#include "app/cli/values.h"
#include "core/desk/import_json.h"
#include "core/desk/import_sales.h"

#include <QFileInfo>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// The value behind one of two words; nothing when the option is not given.
template <typename Value>
Result<std::optional<Value>> eitherOf(const Invocation &invocation, const QString &option,
                                      const std::pair<QString, Value> &first, const std::pair<QString, Value> &second)
{
    if (!invocation.has(option)) {
        return std::optional<Value>();
    }
    const QString word = invocation.value(option);
    if (word != first.first && word != second.first) {
        return refuse(badChoice(u"--"_s + option, word, {first.first, second.first}));
    }
    return word == first.first ? first.second : second.second;
}

Result<ImportRequest> readRequest(const Invocation &invocation)
{
    const auto takesReturns = eitherOf<bool>(invocation, u"returns"_s, {u"history"_s, true}, {u"skip"_s, false});
    const auto dates = eitherOf<DateOrder>(invocation, u"dates"_s, {u"dmy"_s, DateOrder::DayMonthYear},
                                           {u"mdy"_s, DateOrder::MonthDayYear});
    const auto decimals = eitherOf<DecimalMark>(invocation, u"decimals"_s, {u"point"_s, DecimalMark::Point},
                                                {u"comma"_s, DecimalMark::Comma});
    for (const Error *fault : {takesReturns ? nullptr : &takesReturns.error(), dates ? nullptr : &dates.error(),
                               decimals ? nullptr : &decimals.error()}) {
        if (fault != nullptr) {
            return refuse(*fault);
        }
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
    request.dateOrder = *dates;
    request.decimalMark = *decimals;
    request.takeReturns = takesReturns->value_or(true);
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
              option(u"encoding"_s, u"NAME"_s), option(u"dates"_s, u"dmy|mdy"_s),
              option(u"decimals"_s, u"point|comma"_s), option(u"returns"_s, u"history|skip"_s),
              flag(u"skip-bad-rows"_s), flag(u"dry-run"_s)}})
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
        const auto reader = store.reader();
        const auto cutOff = reader ? (*reader)->interruptedImports() : refuse(reader.error());
        if (!cutOff) {
            return refuse(cutOff.error());
        }
        DeskWriter &desk = **store.writer();
        ProgressLine progress(store.streams().err, invocation.globals.language);
        auto output = outputOf(importSales(desk, *call, request, progress.call()), desk.facts().currency, invocation);
        if (output) {
            output->notices = interruptedTexts(*cutOff, QFileInfo(request.file).fileName(),
                                               invocation.globals.language);
        }
        return output;
    }
};
}

std::unique_ptr<Command> salesImportCommand()
{
    return std::make_unique<SalesImportCommand>();
}
}
