// SPDX-License-Identifier: GPL-3.0-or-later
// The page for customers as text, HTML or JSON, to standard output or into a file.
#include "app/cli/commands/policy_page_command.h"

#include "app/cli/store_access.h"
#include "app/cli/text/law_notices.h"
#include "app/cli/usage.h"
#include "app/cli/values.h"
#include "core/desk/text_export.h"
#include "core/policy/law_warnings.h"
#include "ui/words/policy_page_html.h"
#include "ui/words/policy_page_text.h"

#include <array>

namespace rd
{
namespace cli
{
enum class PageFormat { Text, Html };
}

template <> struct CodeTable<cli::PageFormat> {
    static constexpr std::array kNames = {
        CodeName<cli::PageFormat>{cli::PageFormat::Text, QLatin1String("text")},
        CodeName<cli::PageFormat>{cli::PageFormat::Html, QLatin1String("html")},
    };
};

namespace cli
{
using namespace Qt::StringLiterals;

namespace
{
QJsonObject documentOf(const PolicyInForce &rules, const StoreFacts &facts, Language language)
{
    QJsonArray statements;
    for (const PolicyStatement &statement : customerStatements(rules.policy, facts.currency)) {
        statements.append(QJsonObject{{u"section"_s, codeOf(statement.section)},
                                      {u"code"_s, statement.code},
                                      {u"args"_s, statement.args},
                                      {u"text"_s, sentenceOf(statement, rules.policy, facts.currency, language)}});
    }
    return {{u"store"_s, facts.name},
            {u"policy_version"_s, rules.policy.version.value()},
            {u"since"_s, rules.since.toIso()},
            {u"warnings"_s, worded(lawWarnings(rules.policy), rules.policy, facts.currency, language)},
            {u"statements"_s, statements}};
}

QString pageOf(const PolicyInForce &rules, const StoreFacts &facts, PageFormat format, Language language)
{
    const PolicyPage page = policyPage(rules.policy, facts.currency, {facts.name, rules.since}, language);
    return format == PageFormat::Html ? policyPageHtml(page) : policyPageText(page);
}

class PageCommand final : public Command
{
public:
    PageCommand()
        : Command({{u"policy"_s, u"page"_s},
                   {"the rules in force as customers read them, for paper (html) or a chat (text)",
                    "供顾客阅读的现行规则，可打印（html）或发到聊天（text）"},
                   {{u"FILE|-"_s, false}},
                   {option(u"format"_s, u"text|html"_s)}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const QString file = invocation.argument(u"FILE|-"_s);
        if (file == u"-"_s && invocation.globals.isJson) {
            return refuseUsage(u"stdout_twice"_s);
        }
        const auto format = parseCode<PageFormat>(
            u"--format"_s, invocation.has(u"format"_s) ? invocation.value(u"format"_s) : u"text"_s);
        if (!format) {
            return refuse(format.error());
        }
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const auto rules = (*desk)->policyInForce();
        if (!rules) {
            return refuse(rules.error());
        }
        return output(*rules, (*desk)->facts(), *format, file, invocation);
    }

private:
    static Result<Output> output(const PolicyInForce &rules, const StoreFacts &facts, PageFormat format,
                                 const QString &file, const Invocation &invocation)
    {
        const Language language = invocation.globals.language;
        const QString page = pageOf(rules, facts, format, language);
        const bool isFile = !file.isEmpty() && file != u"-"_s;
        if (isFile) {
            if (auto written = exportText(file, page.toUtf8(), invocation.globals.storeFile); !written) {
                return refuse(written.error());
            }
        }
        const QJsonObject document = documentOf(rules, facts, language);
        const Renderer render = [page, isFile, file](const QJsonObject &, Language wanted) {
            return isFile ? Text{"The page is in %1.\n", "页面已写入 %1。\n"}.in(wanted).arg(file) : page;
        };
        return Output{document, render, 0, noticesOf(document.value("warnings"_L1).toArray(), language), false};
    }
};
}

Commands policyPageCommands()
{
    return makeCommands<PageCommand>();
}
}
}
