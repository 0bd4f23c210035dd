// SPDX-License-Identifier: GPL-3.0-or-later
// The list of commands and how they are found.
#include "app/cli/registry.h"

#include "app/cli/commands/article_commands.h"
#include "app/cli/commands/benefit_commands.h"
#include "app/cli/commands/care_commands.h"
#include "app/cli/commands/check_commands.h"
#include "app/cli/commands/clock_command.h"
#include "app/cli/commands/compensation_commands.h"
#include "app/cli/commands/credit_commands.h"
#include "app/cli/commands/customer_commands.h"
#include "app/cli/commands/demo_command.h"
#include "app/cli/commands/exception_commands.h"
#include "app/cli/commands/goods_commands.h"
#include "app/cli/commands/init_command.h"
#include "app/cli/commands/invoice_commands.h"
#include "app/cli/commands/key_commands.h"
#include "app/cli/commands/list_commands.h"
#include "app/cli/commands/log_commands.h"
#include "app/cli/commands/message_commands.h"
#include "app/cli/commands/parcel_commands.h"
#include "app/cli/commands/photo_commands.h"
#include "app/cli/commands/policy_commands.h"
#include "app/cli/commands/policy_page_command.h"
#include "app/cli/commands/progress_commands.h"
#include "app/cli/commands/repair_commands.h"
#include "app/cli/commands/report_commands.h"
#include "app/cli/commands/review_commands.h"
#include "app/cli/commands/sales_commands.h"
#include "app/cli/commands/settle_otherwise_commands.h"
#include "app/cli/commands/settlement_commands.h"
#include "app/cli/commands/staff_commands.h"
#include "app/cli/commands/till_commands.h"
#include "app/cli/commands/work_commands.h"

#include <algorithm>
#include <iterator>

namespace rd::cli
{
namespace
{
Commands allCommands()
{
    Commands all;
    for (Commands (*part)() :
         {initCommands,   demoCommands,      staffCommands,        policyCommands,     policyPageCommands,
          keyCommands,    salesCommands,     logCommands,          reviewCommands,     goodsCommands,
          careCommands,   exceptionCommands, listCommands,         settlementCommands, settleOtherwiseCommands,
          repairCommands, creditCommands,    compensationCommands, invoiceCommands,    benefitCommands,
          tillCommands,   customerCommands,  reportCommands,       checkCommands,      clockCommands,
          parcelCommands, articleCommands,   messageCommands,      workCommands,       progressCommands,
          photoCommands}) {
        Commands commands = part();
        std::move(commands.begin(), commands.end(), std::back_inserter(all));
    }
    return all;
}
}

Registry::Registry() : Registry(allCommands()) {}

Registry::Registry(Commands commands) : m_commands(std::move(commands)) {}

const Command *Registry::find(const QStringList &words) const
{
    const auto found = std::ranges::find_if(m_commands,
                                            [&words](const auto &command) { return command->spec().words == words; });
    return found == m_commands.end() ? nullptr : found->get();
}

bool Registry::isGroup(const QStringList &words) const
{
    return std::ranges::any_of(m_commands, [&words](const auto &command) {
        const QStringList &full = command->spec().words;
        return full.size() > words.size() && full.mid(0, words.size()) == words;
    });
}

QStringList Registry::namesLike(const QStringList &words) const
{
    QStringList like;
    QStringList all;
    for (const auto &command : m_commands) {
        all.append(command->spec().name());
        if (!words.isEmpty() && command->spec().words.constFirst() == words.constFirst()) {
            like.append(command->spec().name());
        }
    }
    return like.isEmpty() ? all : like;
}
}
