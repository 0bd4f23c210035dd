// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the store.
#include "app/cli/commands/policy_commands.h"

#include "app/cli/commands/return_output.h"
#include "app/cli/input_file.h"
#include "app/cli/store_access.h"
#include "app/cli/text/law_notices.h"
#include "app/cli/text/policy_text.h"
#include "core/policy/holiday_years.h"
#include "core/policy/law_warnings.h"
#include "core/policy/policy_json.h"
#include "ui/words/due_words.h"

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
/// Years whose public holidays nobody said, as law warnings are told: on stderr.
QStringList holidayNotices(const Policy &policy, BusinessDate today, Language language)
{
    const QString words = uncoveredWords(yearsWithoutHolidays(policy, today), language);
    return words.isEmpty() ? QStringList() : QStringList{words};
}

/// What was put in force, with the names in its warnings from these rules, and what the manager should know.
Output inForce(const Answer &answer, const Result<Policy> &policy, const Invocation &invocation, StoreAccess &store)
{
    const Language language = invocation.globals.language;
    QJsonObject shown = answer.document;
    QStringList notices = repeatNotice(answer, language);
    if (policy) {
        const QJsonArray warnings = worded(shown.value("warnings"_L1).toArray(), *policy,
                                           (*store.reader())->facts().currency, language);
        shown.insert(u"warnings"_s, warnings);
        notices += noticesOf(warnings, language) + holidayNotices(*policy, (*store.reader())->today(), language);
    }
    return Output{shown, policySetText, 0, notices, false};
}

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
            const QStringList notices = noticesOf(worded(lawWarnings(policy), policy, currency, language), language)
                                        + holidayNotices(policy, (*desk)->today(), language);
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
            const DeskReader &desk = **store.reader();
            const auto policy = policyFromJson(*document, desk.facts().currency, desk.zone());
            return inForce(answer, policy, invocation, store);
        });
    }
};

class HolidaysCommand final : public Command
{
public:
    HolidaysCommand()
        : Command(
            {{u"policy"_s, u"holidays"_s},
             {"add a year's public holidays and make-up days to the opening hours", "为营业时间补上一年的节假日和调休"},
             {{u"FILE"_s, true}},
             {}})
    {
    }

    Result<Output> run(const Invocation &invocation, StoreAccess &store) const override
    {
        const auto table = readJsonInput(invocation.argument(u"FILE"_s), store.streams().in);
        if (!table) {
            return refuse(table.error());
        }
        const auto call = store.call();
        if (!call) {
            return refuse(call.error());
        }
        return (*store.writer())->addHolidays(*call, *table).map([&](const Answer &answer) {
            return inForce(answer, (*store.reader())->policy(), invocation, store);
        });
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
    return makeCommands<ShowCommand, SetCommand, HolidaysCommand, HistoryCommand>();
}
}
