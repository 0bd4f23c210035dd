// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer may rely on, read from the rules themselves, so that no page can promise anything else.
#pragma once

#include "core/money/currency.h"
#include "core/policy/policy.h"

#include <QJsonObject>

#include <vector>

namespace rd
{
/// Parts of the page for customers, in its order.
enum class StatementSection { Window, Articles, Receipt, Repayment, Fees, Course };

template <> struct CodeTable<StatementSection> {
    static constexpr std::array kNames = {
        CodeName<StatementSection>{StatementSection::Window, QLatin1String("window")},
        CodeName<StatementSection>{StatementSection::Articles, QLatin1String("articles")},
        CodeName<StatementSection>{StatementSection::Receipt, QLatin1String("receipt")},
        CodeName<StatementSection>{StatementSection::Repayment, QLatin1String("repayment")},
        CodeName<StatementSection>{StatementSection::Fees, QLatin1String("fees")},
        CodeName<StatementSection>{StatementSection::Course, QLatin1String("course")},
    };
};

/// One sentence of the page as a code with its facts: codes of the policy, whole numbers, decimal strings.
struct PolicyStatement {
    StatementSection section = StatementSection::Window;
    QString code; ///< "window", "fee_share"…
    QJsonObject args{};
    friend bool operator==(const PolicyStatement &, const PolicyStatement &) = default;
};

/// Each rule that touches a customer has its statement exactly when it is on; rules that only bind the staff (second person,
/// checklists) have none, nor has a fee that is never taken (for the store's fault, for goods found defective). In the order of
/// the sections.
[[nodiscard]] std::vector<PolicyStatement> customerStatements(const Policy &policy, const Currency &currency);
}
