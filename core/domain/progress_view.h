// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer may see of a return: how far it is, and nothing about persons, goods or money.
#pragma once

#include "core/base/time.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
enum class ProgressState { Done, Now, Next };

struct ProgressStep {
    std::optional<Step> step; ///< nothing: it was logged. Approving an amount belongs to settling.
    ProgressState state = ProgressState::Next;
    std::optional<BusinessDate> day; ///< on which it was done
    friend bool operator==(const ProgressStep &, const ProgressStep &) = default;
};

struct ProgressView {
    QString number;
    QString language; ///< "en" or "zh_CN"
    QString store;
    std::vector<ProgressStep> steps; ///< in the order of the process; those a return does not take are left out
    QString now; ///< what customers are told of where it stands, in their language; empty once closed
    BusinessDate promised;
    bool isLate = false;               ///< open after the promised day's hour
    bool isWaitingForCustomer = false; ///< no clock runs
    std::optional<Outcome> outcome;
    std::optional<BusinessDate> closedOn;
    BusinessDate asOf;
    QString contact; ///< how to ask the store, in their language; may be empty
    friend bool operator==(const ProgressView &, const ProgressView &) = default;
};
}
