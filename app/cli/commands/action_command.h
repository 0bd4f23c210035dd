// SPDX-License-Identifier: GPL-3.0-or-later
// A command that does one action to one return, named by its number.
#pragma once

#include "app/cli/command.h"
#include "core/workflow/action.h"

namespace rd::cli
{
class ActionCommand : public Command
{
public:
    /// The first argument of every such command is the return's number.
    ActionCommand(QStringList words, Text summary, std::vector<OptionSpec> options,
                  std::vector<ArgumentSpec> furtherArguments = {});
    [[nodiscard]] Result<Output> run(const Invocation &invocation, StoreAccess &store) const final;

protected:
    /// Reads the action from the command line.
    [[nodiscard]] virtual Result<Action> action(const Invocation &invocation, const Currency &currency) const = 0;
};

/// The name of the argument that holds the return's number.
[[nodiscard]] QString numberArgument();
/// "--line N=QTY", repeated.
[[nodiscard]] OptionSpec lineOption();
[[nodiscard]] Result<std::vector<LineQuantity>> linesOf(const Invocation &invocation);
[[nodiscard]] OptionSpec reasonOption();
/// "--settlement K": which settlement is meant; absent, the only one that fits.
[[nodiscard]] OptionSpec settlementOption();
[[nodiscard]] Result<std::optional<int>> settlementOf(const Invocation &invocation);
/// "--tick CODE", repeated: points and coupons that were taken back or given back.
[[nodiscard]] OptionSpec benefitTickOption();
/// A second person who steps up for this one action; the PIN comes from RETURNDESK_APPROVER_PIN or the terminal.
[[nodiscard]] OptionSpec approverOption();
}
