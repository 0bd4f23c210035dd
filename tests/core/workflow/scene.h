// SPDX-License-Identifier: GPL-3.0-or-later
// One receipt, the people of a store and a clock that stands still, for short tests of decisions.
#pragma once

#include "core/workflow/decide.h"
#include "core/workflow/progress.h"
#include "tests/support/catch.h"
#include "tests/support/values.h"

namespace rd::test
{
// The people. Yang has the three roles of a small counter, Hao and Mei are managers.
[[nodiscard]] Actor li();   ///< counter
[[nodiscard]] Actor na();   ///< inspector
[[nodiscard]] Actor lei();  ///< cashier
[[nodiscard]] Actor yang(); ///< counter, inspector and cashier
[[nodiscard]] Actor hao();  ///< manager
[[nodiscard]] Actor mei();  ///< manager
[[nodiscard]] Staff staffOf(const Actor &actor);

/// The default policy and receipt A-1 of 2026-11-19, paid in cash and by card, at 2026-11-22 10:00 in Shanghai:
/// line 1: 3 pieces for 7.01; line 2: 2 pieces for 20.00; line 3: 1.365 kg for 10.00; line 4: postage, no goods;
/// line 5: 2 pieces for 3000.00 (tax 345.13); line 6: 1 piece for 480.00; line 7: 1 piece for nothing.
class Scene final
{
public:
    Scene();

    Policy policy;
    Situation situation;
    UtcTime now = at("2026-11-22T02:00:00Z");
    Decision last; ///< of the last action that was allowed

    /// Decides, and moves on when it is allowed.
    Result<void> act(const Actor &actor, const Action &action);
    /// As `act`, but fails the test when it is refused.
    void must(const Actor &actor, const Action &action);
    /// The refusal with its details; fails the test when it is allowed.
    [[nodiscard]] Error refused(const Actor &actor, const Action &action) const;
    /// Its code; fails the test when it is allowed.
    [[nodiscard]] ErrorCode refusal(const Actor &actor, const Action &action) const;
    /// Puts the return aside and starts another on the same receipt; claims stay.
    void startAnother();
    void advanceMinutes(qint64 minutes) { now = now.plusMinutes(minutes); }

    [[nodiscard]] const ReturnCase &current() const { return situation.current; }
    [[nodiscard]] const Rma &rma() const { return situation.current.rma; }
    [[nodiscard]] const LineQuantities &counts(int line = 1) const;
    [[nodiscard]] const Settlement &settlement(int number = 1) const;
    [[nodiscard]] const Payout &payout(int number = 1) const;
    [[nodiscard]] std::optional<Step> step() const { return currentStep(situation.current); }
    /// "review receive" for the steps with an open task, in the order of the process.
    [[nodiscard]] QString openSteps() const;
    /// "logged approved" for what the last action wrote into the history, and what it told the customer.
    [[nodiscard]] QString lastEvents() const;
    [[nodiscard]] QString lastMessages() const;
};

[[nodiscard]] LogReturn request(int saleLine, const char *quantity, const char *reason = "defective",
                                bool areGoodsPresent = false);
[[nodiscard]] Inspect inspection(int line, const char *quantity, const char *condition = "opened",
                                 const char *disposition = "restock");
[[nodiscard]] LineQuantity some(int line, const char *quantity);
[[nodiscard]] Pay payIn(const char *tender = "cash");
[[nodiscard]] Pay payPart(const char *tender, const char *amount);

/// A value of a refusal's details, as text.
[[nodiscard]] QString detail(const Error &error, const char *key);

/// Units of line 1 for a refund: approved by the rules and awaited, or waiting for a review.
[[nodiscard]] Scene asked(const char *quantity = "3", bool areGoodsPresent = false, bool needsReview = false);

/// A scene whose return of so many units of a receipt's line was logged by Li, received and accepted by Na.
[[nodiscard]] Scene inspectedScene(int saleLine, const char *quantity, const char *reason = "defective");
}
