// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the command line: global options stand anywhere, a command's own options and arguments after its words.
#pragma once

#include "app/cli/registry.h"

namespace rd::cli
{
struct ParsedLine {
    enum class Wish { Run, Help, Version };
    Wish wish = Wish::Run;
    const Command *command = nullptr; ///< never null when it is to run
    QStringList words;                ///< what stood for the command, for the help of a group
    Invocation invocation;
};

/// Options are written "--name value" or "--name=value"; "--" ends them. Refuses with `usage` whatever it does not know,
/// surplus arguments, an option without its value, one that is given twice but takes one value, and what is missing.
[[nodiscard]] Result<ParsedLine> parseLine(const QStringList &arguments, const Registry &registry);

/// The global options, for the help.
[[nodiscard]] const std::vector<OptionSpec> &globalOptions();

/// What must be known even when the line cannot be parsed: the language, and whether JSON was asked for.
struct OutputWish {
    bool isJson = false;
    Language language = Language::English;
};
[[nodiscard]] OutputWish outputWish(const QStringList &arguments);
}
