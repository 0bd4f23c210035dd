// SPDX-License-Identifier: GPL-3.0-or-later
// The table of sentences for customers.
#pragma once

#include "core/policy/customer_statements.h"
#include "ui/words/language.h"

#include <span>

namespace rd
{
/// A sentence with "{key}" for the facts of its statement.
struct StatementWording {
    QLatin1String code;
    Text text;
};

[[nodiscard]] std::span<const StatementWording> statementWordings();
/// The sentence of a statement; throws LogicError for a code without one.
[[nodiscard]] Text wordingOf(const QString &statementCode);
[[nodiscard]] Text titleOf(StatementSection section);
}
