// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about an exception: who owes it, how soon, step by step, and what the customer may be told.
#pragma once

#include "core/domain/return_exception.h"
#include "core/policy/local_text.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace rd
{
struct PlanStep {
    QString code;
    LocalText text;
    friend bool operator==(const PlanStep &, const PlanStep &) = default;
};

struct ExceptionPlan {
    Role owner = Role::Counter;
    int limitMinutes = 0;
    std::vector<PlanStep> steps; ///< in this order
    LocalText message;           ///< with placeholders, see messagePlaceholders
    [[nodiscard]] const PlanStep *step(const QString &code) const;
    friend bool operator==(const ExceptionPlan &, const ExceptionPlan &) = default;
};

/// The names that may stand in braces in a message: number, receipt, name, goods, quantity, amount, day, store.
[[nodiscard]] const QStringList &messagePlaceholders();
/// What stands in braces and is none of them, a brace without its other half included.
[[nodiscard]] QStringList unknownPlaceholders(const QString &message);
/// The message with its values. A value that is empty or missing takes one space before it away: "Hello {name}," becomes "Hello,".
[[nodiscard]] QString filledMessage(const QString &message, const QMap<QString, QString> &values);
}
