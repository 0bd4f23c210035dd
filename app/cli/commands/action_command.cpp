// SPDX-License-Identifier: GPL-3.0-or-later
// Running one action.
#include "app/cli/commands/action_command.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"
#include "app/cli/values.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
CommandSpec specOf(QStringList words, Text summary, std::vector<OptionSpec> options,
                   std::vector<ArgumentSpec> furtherArguments)
{
    std::vector<ArgumentSpec> arguments{{numberArgument(), true}};
    arguments.insert(arguments.end(), furtherArguments.begin(), furtherArguments.end());
    return {std::move(words), summary, std::move(arguments), std::move(options)};
}
}

QString numberArgument()
{
    return u"NUMBER"_s;
}

OptionSpec benefitTickOption()
{
    return repeated(u"tick"_s, u"points|points_spent|coupon"_s);
}

OptionSpec lineOption()
{
    return repeated(u"line"_s, u"N=QTY"_s);
}

Result<std::vector<LineQuantity>> linesOf(const Invocation &invocation)
{
    return parseEach<LineQuantity>(invocation.values(u"line"_s), parseLineQuantity);
}

OptionSpec reasonOption()
{
    return option(u"reason"_s, u"TEXT"_s);
}

OptionSpec settlementOption()
{
    return option(u"settlement"_s, u"K"_s);
}

Result<std::optional<int>> settlementOf(const Invocation &invocation)
{
    return numberOption(invocation, u"settlement"_s, 1);
}

OptionSpec approverOption()
{
    return option(u"approver"_s, u"LOGIN"_s);
}

ActionCommand::ActionCommand(QStringList words, Text summary, std::vector<OptionSpec> options,
                             std::vector<ArgumentSpec> furtherArguments)
    : Command(specOf(std::move(words), summary, std::move(options), std::move(furtherArguments)))
{
}

Result<Output> ActionCommand::run(const Invocation &invocation, StoreAccess &store) const
{
    const auto desk = store.writer();
    if (!desk) {
        return refuse(desk.error());
    }
    const auto wanted = action(invocation, (*desk)->facts().currency);
    if (!wanted) {
        return refuse(wanted.error());
    }
    const auto call = store.call();
    if (!call) {
        return refuse(call.error());
    }
    return returnOutput((*desk)->act(*call, invocation.argument(numberArgument()), *wanted), invocation, store);
}
}
