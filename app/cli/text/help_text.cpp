// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the help from the specifications of the commands.
#include "app/cli/text/help_text.h"

#include "app/cli/parser.h"
#include "app/cli/text/table.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString optionText(const OptionSpec &option)
{
    const QString text = u"--"_s + option.name
                         + (option.kind == OptionSpec::Kind::Flag ? QString() : QString(u" "_s + option.valueName));
    const QString bracketed = option.isRequired ? text : QString(u"["_s + text + u"]"_s);
    return option.kind == OptionSpec::Kind::Repeated ? QString(bracketed + u"…"_s) : bracketed;
}

QString usageLine(const CommandSpec &spec)
{
    QStringList parts{spec.name()};
    for (const ArgumentSpec &argument : spec.arguments) {
        const QString name = argument.isRepeated ? QString(argument.name + u"…"_s) : argument.name;
        parts.append(argument.isRequired ? name : QString(u"["_s + name + u"]"_s));
    }
    for (const OptionSpec &option : spec.options) {
        parts.append(optionText(option));
    }
    return parts.join(' '_L1);
}

QString globalsLine()
{
    QStringList parts;
    for (const OptionSpec &option : globalOptions()) {
        parts.append(optionText(option));
    }
    return parts.join(' '_L1);
}

QString oneCommand(const CommandSpec &spec, Language language)
{
    return u"returndesk-cli "_s + usageLine(spec) + u"\n  "_s + spec.summary.in(language) + u"\n\n"_s
           + Text{"With every command: ", "所有命令都可用："}.in(language) + globalsLine() + '\n'_L1;
}

QString manyCommands(const QStringList &words, const Registry &registry, Language language)
{
    Table table({Text{"Command", "命令"}.in(language), QString()});
    for (const auto &command : registry.commands()) {
        if (command->spec().words.mid(0, words.size()) == words) {
            table.add({command->spec().name(), command->spec().summary.in(language)});
        }
    }
    return u"returndesk-cli "_s + globalsLine() + Text{" COMMAND …\n\n", " 命令 …\n\n"}.in(language) + table.toText()
           + Text{"\nThe PIN comes from RETURNDESK_PIN, --pin-file or the terminal. More: COMMAND --help\n",
                  "\n密码来自 RETURNDESK_PIN、--pin-file 或终端。详情：命令 --help\n"}
                 .in(language);
}
}

QString helpText(const QStringList &words, const Registry &registry, Language language)
{
    const Command *command = registry.find(words);
    return command != nullptr ? oneCommand(command->spec(), language) : manyCommands(words, registry, language);
}
}
