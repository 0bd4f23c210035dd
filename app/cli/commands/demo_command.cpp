// SPDX-License-Identifier: GPL-3.0-or-later
// Making a demonstration store.
#include "app/cli/commands/demo_command.h"

#include "app/cli/commands/progress_line.h"
#include "app/cli/store_access.h"
#include "app/cli/text/staff_text.h"
#include "app/cli/values.h"
#include "core/desk/demo_store.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
constexpr int kReturns = 200;
constexpr int kMonths = 3;

QString render(const QJsonObject &document, Language language)
{
    static constexpr Text kText{"A made-up store with %1 returns is in %2.\nEverybody's PIN is %3.\n\n",
                                "演示门店已建立，含 %1 张退货单：%2。\n所有人的密码都是 %3。\n\n"};
    return kText.in(language).arg(QString::number(document.value("returns"_L1).toInt()),
                                  document.value("path"_L1).toString(), document.value("pin"_L1).toString())
           + staffText(document, language);
}

class DemoCommand final : public Command
{
public:
    DemoCommand()
        : Command({{u"demo"_s},
                   {"make a made-up store with sales, people and returns at every step",
                    "建立演示门店，含销售、人员和各步骤的退货单"},
                   {},
                   {option(u"returns"_s, u"N"_s), option(u"months"_s, u"M"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto returns = numberOption(invocation, u"returns"_s, 1);
        const auto months = returns ? numberOption(invocation, u"months"_s, 1) : returns;
        if (!months) {
            return refuse(months.error());
        }
        ProgressLine progress(store.streams().err, invocation.globals.language);
        const DemoWish wish{invocation.globals.storeFile, returns->value_or(kReturns), months->value_or(kMonths),
                            invocation.globals.language == Language::Chinese ? u"zh_CN"_s : u"en"_s};
        return makeDemoStore(wish, store.clock(), progress.call()).map([](const DemoStore &demo) {
            return Output{demoToJson(demo), render, 0, {}, false};
        });
    }
};
}

Commands demoCommands()
{
    return makeCommands<DemoCommand>();
}
}
