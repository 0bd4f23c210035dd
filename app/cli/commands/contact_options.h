// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer wants to be told, as options.
#pragma once

#include "app/cli/command.h"
#include "core/domain/contact_choice.h"

namespace rd::cli
{
/// --channel, --email, --language, --no-messages.
[[nodiscard]] std::vector<OptionSpec> contactOptions();
/// `usage` for a language that the program does not speak.
[[nodiscard]] Result<ContactChoice> contactOf(const Invocation &invocation);
/// As in "--language": en or zh_CN.
[[nodiscard]] Result<QString> languageOf(const Invocation &invocation);
}
