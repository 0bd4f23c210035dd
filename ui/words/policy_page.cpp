// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the page together.
#include "ui/words/policy_page.h"

#include "ui/words/phrase.h"
#include "ui/words/statement_wordings.h"

namespace rd
{
namespace
{
QString versionText(PolicyVersion version, BusinessDate since, Language language)
{
    return Text{"Version %1, since %2", "第 %1 版，自 %2 起施行"}.in(language).arg(QString::number(version.value()),
                                                                                   since.toIso());
}
}

QString sentenceOf(const PolicyStatement &statement, const Policy &policy, const Currency &currency, Language language)
{
    return PhraseBook{policy, currency, language}.filled(wordingOf(statement.code), statement.args);
}

PolicyPage policyPage(const Policy &policy, const Currency &currency, const PolicyPageFacts &facts, Language language)
{
    PolicyPage page{language == Language::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en"),
                    facts.store,
                    Text{"Returns and exchanges", "退换货须知"}.in(language),
                    {},
                    versionText(policy.version, facts.since, language)};
    for (const PolicyStatement &statement : customerStatements(policy, currency)) {
        const QString title = titleOf(statement.section).in(language);
        if (page.sections.empty() || page.sections.back().title != title) {
            page.sections.push_back({title, {}});
        }
        page.sections.back().sentences.append(sentenceOf(statement, policy, currency, language));
    }
    return page;
}
}
