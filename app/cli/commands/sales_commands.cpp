// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, showing and typing sales, and the known layouts of sales files.
#include "app/cli/commands/sales_commands.h"

#include "app/cli/commands/invoice_withdraw_command.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/commands/sales_import_command.h"
#include "app/cli/input_file.h"
#include "app/cli/requests_json.h"
#include "app/cli/store_access.h"
#include "app/cli/text/sale_text.h"
#include "app/cli/values.h"
#include "core/desk/import_json.h"
#include "core/desk/import_sales.h"
#include "core/desk/return_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kFoundByDefault = 20;

Renderer saleRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return saleText(document, language, zone); };
}

class ProfilesCommand final : public Command
{
public:
    ProfilesCommand()
        : Command({{u"sales"_s, u"profiles"_s},
                   {"the known layouts of sales files and their columns", "已知的销售文件格式及其列"},
                   {},
                   {}})
    {
    }

    Result<Output> run(const Invocation &, StoreAccess &) const override
    {
        return Output{salesProfilesToJson(), profilesText, 0, {}, false};
    }
};

class FindCommand final : public Command
{
public:
    FindCommand()
        : Command({{u"sales"_s, u"find"_s},
                   {"sales by receipt, invoice, payment reference, phone, name, article, serial or batch number",
                    "按小票、发票、支付单号、电话、姓名、商品或序列号查找销售"},
                   {{u"TEXT"_s, true}},
                   {option(u"limit"_s, u"N"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto limit = numberOption(invocation, u"limit"_s, 1);
        if (!limit) {
            return refuse(limit.error());
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto found = (*desk)->findSales(invocation.argument(u"TEXT"_s), limit->value_or(kFoundByDefault));
        return found.map([&](const std::vector<SaleView> &sales) {
            return Output{salesToJson(sales, (*desk)->facts().currency), salesText, 0, {}, false};
        });
    }
};

class ShowCommand final : public Command
{
public:
    ShowCommand()
        : Command({{u"sales"_s, u"show"_s},
                   {"one sale with what can still come back", "一笔销售及其可退数量"},
                   {{u"RECEIPT"_s, true}},
                   {option(u"sale-day"_s, u"DAY"_s), option(u"source"_s, u"NAME"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto day = dayOption(invocation, u"sale-day"_s);
        if (!day) {
            return refuse(day.error());
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        return (*desk)
            ->showSale(invocation.argument(u"RECEIPT"_s), *day, invocation.value(u"source"_s))
            .map([&](const SaleView &sale) {
                return Output{saleToJson(sale, (*desk)->facts().currency), saleRenderer((*desk)->zone()), 0, {}, false};
            });
    }
};

class AddCommand final : public Command
{
public:
    AddCommand()
        : Command({{u"sales"_s, u"add"_s},
                   {"a sale typed from the paper receipt", "按纸质小票录入销售"},
                   {},
                   {required(option(u"from"_s, u"FILE|-"_s))}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto json = readJsonInput(invocation.value(u"from"_s), store.streams().in);
        if (!json) {
            return refuse(json.error());
        }
        const auto desk = store.writer();
        if (!desk) {
            return refuse(desk.error());
        }
        const StoreZone zone = zoneOf((*desk)->facts());
        const auto sale = saleFromJson(*json, (*desk)->facts().currency, zone);
        if (!sale) {
            return refuse(sale.error());
        }
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return (*desk)->addSale(*call, *sale).map([&](const Answer &answer) {
            return Output{answer.document, saleRenderer(zone), 0, repeatNotice(answer, invocation.globals.language),
                          false};
        });
    }
};
}

Commands salesCommands()
{
    Commands commands = makeCommands<ProfilesCommand, FindCommand, ShowCommand, AddCommand>();
    for (auto &command : invoiceNumberCommands()) {
        commands.push_back(std::move(command));
    }
    commands.push_back(salesImportCommand());
    return commands;
}
}
