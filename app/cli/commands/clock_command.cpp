// SPDX-License-Identifier: GPL-3.0-or-later
// A manager says that the computer's clock is right.
#include "app/cli/commands/clock_command.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/store_access.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class AcceptCommand final : public Command
{
public:
    AcceptCommand()
        : Command({{u"clock"_s, u"accept"_s},
                   {"go on although the last entry contradicts the computer's clock",
                    "尽管最后一条记录与电脑时钟矛盾，仍确认时钟无误"},
                   {},
                   {required(option(u"reason"_s, u"TEXT"_s))}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return (*store.writer())->acceptClock(*call, invocation.value(u"reason"_s)).map([&](const Answer &answer) {
            const Renderer render = [](const QJsonObject &document, Language language) {
                return QString(
                    Text{"The clock is accepted as it is, %1; work goes on.\n", "已确认时钟为 %1，可以继续工作。\n"}
                        .in(language)
                        .arg(document.value("clock"_L1).toString()));
            };
            return Output{answer.document, render, 0, repeatNotice(answer, invocation.globals.language), false};
        });
    }
};
}

Commands clockCommands()
{
    return makeCommands<AcceptCommand>();
}
}
