// SPDX-License-Identifier: GPL-3.0-or-later
// The return policy as the customer reads it, made from the rules in force.
#pragma once

#include "core/base/time.h"
#include "core/policy/customer_statements.h"
#include "ui/words/language.h"

#include <QStringList>

#include <vector>

namespace rd
{
struct PolicyPageSection {
    QString title;
    QStringList sentences;
};

struct PolicyPage {
    QString languageTag; ///< "en" or "zh-CN", as web pages name it
    QString store;
    QString title;
    std::vector<PolicyPageSection> sections; ///< none is empty
    QString version;                         ///< "Version 3, since 2026-11-22"
};

/// What the rules alone do not know.
struct PolicyPageFacts {
    QString store;
    BusinessDate since; ///< the store day on which this version came into force
};

[[nodiscard]] PolicyPage policyPage(const Policy &policy, const Currency &currency, const PolicyPageFacts &facts,
                                    Language language);

/// One statement as a sentence; throws LogicError for one without words.
[[nodiscard]] QString sentenceOf(const PolicyStatement &statement, const Policy &policy, const Currency &currency,
                                 Language language);
}
