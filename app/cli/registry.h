// SPDX-License-Identifier: GPL-3.0-or-later
// All commands of the program, found by their words.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
class Registry final
{
public:
    /// Every command there is.
    Registry();
    explicit Registry(Commands commands);

    [[nodiscard]] const Command *find(const QStringList &words) const;
    /// True when the words are the beginning of some command's, but not a command themselves.
    [[nodiscard]] bool isGroup(const QStringList &words) const;
    /// Names of the commands that begin with the words; of all when none does.
    [[nodiscard]] QStringList namesLike(const QStringList &words) const;
    [[nodiscard]] const Commands &commands() const { return m_commands; }

private:
    Commands m_commands;
};
}
