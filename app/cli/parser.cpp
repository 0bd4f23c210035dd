// SPDX-License-Identifier: GPL-3.0-or-later
// Parsing of the command line.
#include "app/cli/parser.h"

#include "app/cli/usage.h"
#include "core/desk/store_path.h"

#include <QJsonArray>

#include <algorithm>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
const OptionSpec *named(const std::vector<OptionSpec> &specs, const QString &name)
{
    const auto found = std::ranges::find(specs, name, &OptionSpec::name);
    return found == specs.end() ? nullptr : &*found;
}

/// Walks over the arguments once.
class LineParser final
{
public:
    LineParser(const QStringList &arguments, const Registry &registry) : m_tokens(arguments), m_registry(registry) {}

    Result<ParsedLine> parse();

private:
    [[nodiscard]] Result<void> takeOption(const QString &token);
    [[nodiscard]] Result<QString> takeValue(const OptionSpec &spec, const QString &token);
    [[nodiscard]] Result<void> takeWord(const QString &word);
    [[nodiscard]] const OptionSpec *optionSpec(const QString &name) const;
    [[nodiscard]] Result<void> store(const OptionSpec &spec, const QString &value);
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] Result<void> fillGlobals();
    [[nodiscard]] Result<void> checkComplete() const;

    const QStringList &m_tokens;
    qsizetype m_next = 0;
    const Registry &m_registry;
    ParsedLine m_line;
    QMap<QString, QStringList> m_globals;
};

Result<ParsedLine> LineParser::parse()
{
    bool areOptionsOver = false;
    while (m_next < m_tokens.size()) {
        const QString token = m_tokens.at(m_next++);
        const bool isOption = !areOptionsOver && token.startsWith('-'_L1) && token.size() > 1;
        if (isOption && token == "--"_L1) {
            areOptionsOver = true;
            continue;
        }
        if (auto taken = isOption ? takeOption(token) : takeWord(token); !taken) {
            return refuse(taken.error());
        }
    }
    if (auto done = finish(); !done) {
        return refuse(done.error());
    }
    return m_line;
}

const OptionSpec *LineParser::optionSpec(const QString &name) const
{
    const OptionSpec *global = named(globalOptions(), name);
    return global != nullptr || m_line.command == nullptr ? global : named(m_line.command->spec().options, name);
}

Result<void> LineParser::takeOption(const QString &token)
{
    if (token == "--help"_L1 || token == "-h"_L1) {
        m_line.wish = ParsedLine::Wish::Help;
        return {};
    }
    if (token == "--version"_L1) {
        m_line.wish = ParsedLine::Wish::Version;
        return {};
    }
    const QString name = token.section('='_L1, 0, 0).mid(2);
    const OptionSpec *spec = token.startsWith("--"_L1) ? optionSpec(name) : nullptr;
    if (spec == nullptr) {
        return refuseUsage(u"unknown_option"_s, {{u"option"_s, token.section('='_L1, 0, 0)}});
    }
    auto value = takeValue(*spec, token);
    return value ? store(*spec, *value) : refuse(value.error());
}

Result<QString> LineParser::takeValue(const OptionSpec &spec, const QString &token)
{
    const qsizetype sign = token.indexOf('='_L1);
    const QString option = "--"_L1 + spec.name;
    if (spec.kind == OptionSpec::Kind::Flag) {
        return sign < 0 ? Result<QString>(QString()) : refuseUsage(u"needless_value"_s, {{u"option"_s, option}});
    }
    if (sign >= 0) {
        return token.mid(sign + 1);
    }
    const bool isNextOption = m_next < m_tokens.size() && m_tokens.at(m_next).startsWith("--"_L1)
                              && optionSpec(m_tokens.at(m_next).section('='_L1, 0, 0).mid(2)) != nullptr;
    if (m_next == m_tokens.size() || isNextOption) {
        return refuseUsage(u"missing_value"_s, {{u"option"_s, option}, {u"value"_s, spec.valueName}});
    }
    return m_tokens.at(m_next++);
}

Result<void> LineParser::store(const OptionSpec &spec, const QString &value)
{
    const bool isGlobal = named(globalOptions(), spec.name) != nullptr;
    QMap<QString, QStringList> &options = isGlobal ? m_globals : m_line.invocation.options;
    if (spec.kind == OptionSpec::Kind::Flag) {
        options.insert(spec.name, {});
        return {};
    }
    if (spec.kind == OptionSpec::Kind::Single && options.contains(spec.name)) {
        return refuseUsage(u"given_twice"_s, {{u"option"_s, QString("--"_L1 + spec.name)}});
    }
    options[spec.name].append(value);
    return {};
}

Result<void> LineParser::takeWord(const QString &word)
{
    if (m_line.command == nullptr) {
        m_line.words.append(word);
        m_line.command = m_registry.find(m_line.words);
        if (m_line.command != nullptr || m_registry.isGroup(m_line.words)) {
            return {};
        }
        return refuseUsage(u"unknown_command"_s,
                           {{u"command"_s, m_line.words.join(' '_L1)},
                            {u"known"_s, QJsonArray::fromStringList(m_registry.namesLike(m_line.words))}});
    }
    const auto &specs = m_line.command->spec().arguments;
    const auto taken = static_cast<std::size_t>(m_line.invocation.arguments.size());
    const bool isFurther = taken == specs.size() && taken > 0 && specs.back().isRepeated;
    if (taken == specs.size() && !isFurther) {
        return refuseUsage(u"surplus_argument"_s, {{u"argument"_s, word}});
    }
    if (!isFurther) {
        m_line.invocation.arguments.insert(specs.at(taken).name, word);
    }
    if (isFurther || specs.at(taken).isRepeated) {
        m_line.invocation.repeated.append(word);
    }
    return {};
}

Result<void> LineParser::finish()
{
    if (auto filled = fillGlobals(); !filled) {
        return filled;
    }
    if (m_line.wish != ParsedLine::Wish::Run) {
        return {};
    }
    if (m_line.command == nullptr) {
        return refuseUsage(u"missing_command"_s,
                           {{u"known"_s, QJsonArray::fromStringList(m_registry.namesLike(m_line.words))}});
    }
    return checkComplete();
}

Result<void> LineParser::fillGlobals()
{
    const auto value = [this](const QString &name) { return m_globals.value(name).value(0); };
    GlobalOptions &globals = m_line.invocation.globals;
    globals.storeFile = m_globals.contains(u"db"_s) ? value(u"db"_s) : ownStorePath();
    globals.login = value(u"as"_s);
    globals.pinFile = value(u"pin-file"_s);
    globals.operation = value(u"operation"_s);
    globals.isJson = m_globals.contains(u"json"_s);
    globals.language = languageFromEnvironment();
    for (const QString &name : {u"db"_s, u"as"_s, u"pin-file"_s, u"operation"_s}) {
        if (m_globals.contains(name) && value(name).isEmpty()) {
            return refuseUsage(u"missing_value"_s, {{u"option"_s, QString("--"_L1 + name)}, {u"value"_s, name}});
        }
    }
    if (m_globals.contains(u"lang"_s)) {
        const auto language = languageFromName(value(u"lang"_s));
        if (!language) {
            return refuseUsage(u"bad_choice"_s, {{u"option"_s, u"--lang"_s},
                                                 {u"value"_s, value(u"lang"_s)},
                                                 {u"known"_s, QJsonArray{u"en"_s, u"zh_CN"_s}}});
        }
        globals.language = *language;
    }
    if (m_globals.contains(u"expect-version"_s)) {
        bool isNumber = false;
        globals.expectVersion = value(u"expect-version"_s).toLongLong(&isNumber);
        if (!isNumber || *globals.expectVersion < 0) {
            return refuseUsage(u"bad_number"_s,
                               {{u"option"_s, u"--expect-version"_s}, {u"value"_s, value(u"expect-version"_s)}});
        }
    }
    return {};
}

Result<void> LineParser::checkComplete() const
{
    const CommandSpec &spec = m_line.command->spec();
    for (const ArgumentSpec &argument : spec.arguments) {
        if (argument.isRequired && !m_line.invocation.arguments.contains(argument.name)) {
            return refuseUsage(u"missing_argument"_s, {{u"command"_s, spec.name()}, {u"argument"_s, argument.name}});
        }
    }
    for (const OptionSpec &option : spec.options) {
        if (option.isRequired && !m_line.invocation.has(option.name)) {
            return refuseUsage(u"missing_option"_s,
                               {{u"command"_s, spec.name()}, {u"option"_s, QString("--"_L1 + option.name)}});
        }
    }
    return {};
}
}

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options{option(u"db"_s, u"FILE"_s),         option(u"as"_s, u"LOGIN"_s),
                                                 option(u"pin-file"_s, u"FILE"_s),   flag(u"json"_s),
                                                 option(u"lang"_s, u"en|zh_CN"_s),   option(u"operation"_s, u"ID"_s),
                                                 option(u"expect-version"_s, u"N"_s)};
    return options;
}

Result<ParsedLine> parseLine(const QStringList &arguments, const Registry &registry)
{
    return LineParser(arguments, registry).parse();
}

OutputWish outputWish(const QStringList &arguments)
{
    OutputWish wish{arguments.contains("--json"_L1), languageFromEnvironment()};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const bool isSplit = arguments.at(i) == "--lang"_L1 && i + 1 < arguments.size();
        const QString value = isSplit                                    ? arguments.at(i + 1)
                              : arguments.at(i).startsWith("--lang="_L1) ? arguments.at(i).mid(7)
                                                                         : QString();
        wish.language = languageFromName(value).value_or(wish.language);
    }
    return wish;
}
}
