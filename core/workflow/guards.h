// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that several actions share. Each gives a refusal with the numbers that explain it.
#pragma once

#include "core/base/result.h"
#include "core/policy/policy.h"
#include "core/workflow/action.h"
#include "core/workflow/situation.h"

#include <functional>
#include <vector>

namespace rd
{
/// A quantity must be positive, and whole unless the line was sold in fractions or by measure: bad_quantity.
[[nodiscard]] Result<void> checkUnits(const ReturnLine &line, Quantity units);
/// missing_field when the text holds a payment card number: it must not be stored, the last four digits are enough.
[[nodiscard]] Result<void> checkText(const QString &text, const char *field);
/// missing_field when the text is blank. For codes and numbers that are scanned: one in ten passes for a card number.
[[nodiscard]] Result<void> requireCode(const QString &text, const char *field);
/// As checkText, and missing_field when the text is blank.
[[nodiscard]] Result<void> requireText(const QString &text, const char *field);

/// not_returnable with the resolution and those `offered`, unless the store offers it.
[[nodiscard]] Result<void> checkOffered(Resolution resolution, const Policy &policy);

/// not_returnable with the `reason` where a repair is wanted and the goods are not at fault: a changed mind is not repaired.
[[nodiscard]] Result<void> checkRepairable(Resolution resolution, const QString &reason, const Policy &policy);

/// What may be asked for goods: checkOffered, unknown_reason, checkRepairable, and missing_field `note` where the reason needs one.
[[nodiscard]] Result<void> checkWish(Resolution resolution, const QString &reason, const QString &note,
                                     const Policy &policy);

/// As checkOffered, and no money where the verdict grants credit only, unless a manager overrode it.
[[nodiscard]] Result<void> checkGranted(Resolution resolution, const Rma &rma, const Policy &policy);

/// The first rule that gave this result, as a refusal: outside_window, or not_returnable with the rule as its problem,
/// "_unless_overridden" behind it where that is so.
[[nodiscard]] Error deniedBy(const Verdict &verdict, VerdictResult result);

/// over_return with the figures when so many units more than open and closed returns hold are more than were sold.
[[nodiscard]] Result<void> checkPlace(const Situation &situation, SaleLineId saleLine, int saleLineNumber,
                                      Quantity sold, Quantity asked);

using OutstandingOf = std::function<Quantity(const ReturnLine &)>;
/// Why more than the outstanding quantity was refused, for example not_approved.
using ShortfallCode = std::function<ErrorCode(const ReturnLine &)>;

/// The lines an action means: those named, each once and within what is outstanding, or everything outstanding.
/// Refusals: not_found (line), bad_quantity, what `shortfall` says, not_outstanding when nothing is left at all.
[[nodiscard]] Result<std::vector<LineQuantity>> resolveLines(const ReturnCase &returnCase,
                                                             const std::vector<LineQuantity> &named,
                                                             const OutstandingOf &outstanding,
                                                             const ShortfallCode &shortfall);
}
