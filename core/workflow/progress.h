// SPDX-License-Identifier: GPL-3.0-or-later
// Where a return stands, computed from its quantities and settlements; nobody types a status.
#pragma once

#include "core/domain/rma.h"

#include <QStringList>

#include <optional>

namespace rd
{
/// True when the step has something outstanding.
[[nodiscard]] bool isOutstanding(const ReturnCase &returnCase, Step step);
/// Why the goods that wait at a step came back, each reason once.
[[nodiscard]] QStringList reasonsAt(const ReturnCase &returnCase, Step step);
/// Why the goods of a return came back, each reason once.
[[nodiscard]] QStringList reasonsOf(const std::vector<ReturnLine> &lines);
/// Units that the customer should bring: what is sent again never comes, it waits for a manager.
[[nodiscard]] Quantity unitsToCome(const ReturnLine &line);
[[nodiscard]] bool isAnyToCome(const ReturnCase &returnCase);
/// The earliest step with something outstanding, following up left out; nothing when the return is finished.
[[nodiscard]] std::optional<Step> currentStep(const ReturnCase &returnCase);
/// What the step of settling waits for: only goods that are away for repair, the first of them expected on a day (none is known
/// where one of them has none), or work of the store.
struct Awaited {
    bool isAway = false;
    std::optional<BusinessDate> day;
    friend bool operator==(const Awaited &, const Awaited &) = default;
};
[[nodiscard]] Awaited awaitedOf(const ReturnCase &returnCase);
/// How a finished return ended.
[[nodiscard]] Outcome outcomeOf(const ReturnCase &returnCase);
}
