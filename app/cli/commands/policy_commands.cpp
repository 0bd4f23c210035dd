// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the store.
#include "app/cli/commands/policy_commands.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/input_file.h"
#include "app/cli/store_access.h"
#include "app/cli/text/law_notices.h"
#include "app/cli/text/policy_text.h"
#include "core/policy/law_warnings.h"
#include "core/policy/policy_json.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
class ShowCommand final : public Command
{
public:
    ShowCommand()
        : Command({{u"policy"_s, u"show"_s},
                   {"the rules in force; --json gives what set takes", "现行规则；--json 的输出可用于 set"},
                   {},
                   {}})
    {
    }

    /// Warnings go to stderr alone: the document is what set takes.
    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const Currency currency = (*desk)->facts().currency;
        const Language language = invocation.globals.language;
        return (*desk)->policy().map([&](const Policy &policy) {
            const QStringList notices = noticesOf(worded(lawWarnings(policy), policy, currency, language), language);
            return Output{policyToJson(policy, currency), policyText, 0, notices, false};
        });
    }
};

class SetCommand final : public Command
{
public:
    SetCommand()
        : Command({{u"policy"_s, u"set"_s},
                   {"put new rules in force; every fault is named", "启用新规则；逐一指出错误"},
                   {{u"FILE"_s, true}},
                   {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto document = readJsonInput(invocation.argument(u"FILE"_s), store.streams().in);
        if (!document) {
            return refuse(document.error());
        }
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return (*store.writer())->setPolicy(*call, *document).map([&](const Answer &answer) {
            const Language language = invocation.globals.language;
            const QJsonObject shown = withTexts(answer.document, *document, (*store.writer())->facts(), language);
            const QStringList notices = noticesOf(shown.value("warnings"_L1).toArray(), language);
            return Output{shown, policySetText, 0, repeatNotice(answer, language) + notices, false};
        });
    }

private:
    /// Names in the warnings are those of the rules that were set.
    static QJsonObject withTexts(QJsonObject answer, const QJsonObject &rules, const StoreFacts &facts,
                                 Language language)
    {
        const QJsonArray warnings = answer.value("warnings"_L1).toArray();
        if (const auto policy = policyFromJson(rules, facts.currency)) {
            answer.insert(u"warnings"_s, worded(warnings, *policy, facts.currency, language));
        }
        return answer;
    }
};

class HistoryCommand final : public Command
{
public:
    HistoryCommand()
        : Command({{u"policy"_s, u"history"_s}, {"who changed the rules, and when", "规则的更改记录"}, {}, {}})
    {
    }

    Result<Output> run(const Invocation &, StoreAccess &store) const override
    {
        const auto desk = store.reader();
        if (!desk) {
            return refuse(desk.error());
        }
        const StoreZone zone = (*desk)->zone();
        return (*desk)->policyHistory().map([zone](const QJsonObject &history) {
            const Renderer render = [zone](const QJsonObject &document, Language language) {
                return policyHistoryText(document, language, zone);
            };
            return Output{history, render, 0, {}, false};
        });
    }
};
}

Commands policyCommands()
{
    return makeCommands<ShowCommand, SetCommand, HistoryCommand>();
}
}
