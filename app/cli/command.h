// SPDX-License-Identifier: GPL-3.0-or-later
// What every command is: its name, arguments and options as data, and what it does.
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/text/language.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace rd::cli
{
class StoreAccess;

struct ArgumentSpec {
    QString name; ///< as the help shows it, for example "NUMBER"
    bool isRequired = true;
    bool isRepeated = false; ///< the last one: all that follows, too
};

struct OptionSpec {
    enum class Kind { Flag, Single, Repeated };
    QString name;      ///< without the dashes
    QString valueName; ///< as the help shows it; empty for a flag
    Kind kind = Kind::Single;
    bool isRequired = false;
};

struct CommandSpec {
    QStringList words; ///< "return", "log"
    Text summary;
    std::vector<ArgumentSpec> arguments;
    std::vector<OptionSpec> options;

    [[nodiscard]] QString name() const { return words.join(QLatin1Char(' ')); }
};

/// Makes the text for people from the document.
using Renderer = std::function<QString(const QJsonObject &document, Language language)>;

/// What a command has to say when it was not refused.
struct Output {
    QJsonObject document;
    Renderer render;
    int exitStatus = 0;
    QStringList notices; ///< for people only, to stderr
    /// The command itself wrote a file to stdout ("--csv -"); nothing more may follow there.
    bool isStdoutTaken = false;
};

class Command
{
public:
    explicit Command(CommandSpec spec) : m_spec(std::move(spec)) {}
    virtual ~Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;

    [[nodiscard]] const CommandSpec &spec() const { return m_spec; }
    /// Does it. A refusal comes back as an Error, which the program words and turns into the exit status.
    [[nodiscard]] virtual Result<Output> run(const Invocation &invocation, StoreAccess &store) const = 0;

private:
    CommandSpec m_spec;
};

using Commands = std::vector<std::unique_ptr<Command>>;

/// A list of one command of each class.
template <typename... Classes> [[nodiscard]] Commands makeCommands()
{
    Commands commands;
    (commands.push_back(std::make_unique<Classes>()), ...);
    return commands;
}

/// Shorthands for specifications.
[[nodiscard]] inline OptionSpec flag(const QString &name)
{
    return {name, {}, OptionSpec::Kind::Flag, false};
}
[[nodiscard]] inline OptionSpec option(const QString &name, const QString &valueName)
{
    return {name, valueName, OptionSpec::Kind::Single, false};
}
[[nodiscard]] inline OptionSpec required(OptionSpec spec)
{
    spec.isRequired = true;
    return spec;
}
[[nodiscard]] inline OptionSpec repeated(const QString &name, const QString &valueName)
{
    return {name, valueName, OptionSpec::Kind::Repeated, false};
}
}
