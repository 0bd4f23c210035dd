// SPDX-License-Identifier: GPL-3.0-or-later
// Logging a return, and asking what the rules would say to it.
#include "app/cli/commands/log_commands.h"

#include "app/cli/commands/log_request.h"
#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/text/check_text.h"
#include "core/desk/return_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class LogCommand final : public Command
{
public:
    LogCommand()
        : Command(
            {{u"return"_s, u"log"_s},
             {"begin a return; with the goods here also inspect and pay it", "登记退货；货品在场时可一并验货和付款"},
             {},
             logOptions()})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto currency = [&store] {
            return store.writer().map([](const DeskWriter *desk) { return desk->facts().currency; });
        };
        const auto request = readLogRequest(invocation, currency, store.streams().in);
        if (!request) {
            return refuse(request.error());
        }
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        DeskWriter &desk = **store.writer();
        return returnOutput(desk.logReturn(*call, *request), invocation, store);
    }
};

class CheckCommand final : public Command
{
public:
    CheckCommand()
        : Command({{u"return"_s, u"check"_s},
                   {"what the rules would say and what would be refunded; writes nothing",
                    "规则会如何判定、会退多少；不写入任何内容"},
                   {},
                   logOptions()})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto currency = [&store] {
            return store.reader().map([](const DeskReader *desk) { return desk->facts().currency; });
        };
        const auto request = readLogRequest(invocation, currency, store.streams().in);
        if (!request) {
            return refuse(request.error());
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto view = (*desk)->check(*request);
        if (!view) {
            return refuse(view.error());
        }
        const StoreZone zone = (*desk)->zone();
        const Renderer render = [zone](const QJsonObject &document, Language language) {
            return checkText(document, language, zone);
        };
        return Output{checkToJson(*view, (*desk)->facts().currency), render, 0, {}, false};
    }
};
}

Commands logCommands()
{
    return makeCommands<LogCommand, CheckCommand>();
}
}
