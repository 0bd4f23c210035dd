// SPDX-License-Identifier: GPL-3.0-or-later
// The quantities of a return line. They are the truth; every step and state is computed from them.
#pragma once

#include "core/money/quantity.h"

namespace rd
{
/// All counts are cumulative and never shrink, except `settled` when a payout bounces, and what is undone by name, and `atCounter`.
struct LineQuantities {
    Quantity requested;
    Quantity approved;
    Quantity declined;
    Quantity cancelled;         ///< all cancelled units
    Quantity cancelledApproved; ///< those of them that had been approved but had not come
    Quantity received;
    Quantity lost;
    Quantity waived; ///< approved units that are settled without coming back, by a manager's named exception
    Quantity inspected;
    Quantity accepted;
    Quantity settled;
    Quantity handedBack;            ///< all units physically given back
    Quantity handedBackUnreceived;  ///< those of them that were declined or cancelled while lying on the counter
    Quantity handedBackUninspected; ///< those of them that had been received but not inspected
    Quantity collected{};           ///< settled units that went back to the customer out of a repair
    Quantity moved{};               ///< units that went on in a return split off
    Quantity movedApproved{};       ///< those of them that had been approved
    Quantity movedReceived{};       ///< those of them that had come, too
    Quantity replaced{};         ///< units that the customer wants otherwise: they go on in other lines of this return
    Quantity replacedApproved{}; ///< those of them that had been approved but had not come
    Quantity atCounter{};        ///< units to inspect that nobody took over for the stockroom; shrinks, too

    [[nodiscard]] Quantity toReview() const
    {
        return requested - approved - declined - (cancelled - cancelledApproved) - (moved - movedApproved)
               - (replaced - replacedApproved);
    }
    [[nodiscard]] Quantity toReceive() const
    {
        return approved - received - lost - waived - cancelledApproved - (movedApproved - movedReceived)
               - replacedApproved;
    }
    [[nodiscard]] Quantity toInspect() const { return received - inspected - handedBackUninspected - movedReceived; }
    /// Units to inspect that the stockroom took over.
    [[nodiscard]] Quantity inStockroom() const { return toInspect() - atCounter; }
    /// Units that are inspected leave the counter only as far as the stockroom has too few of them.
    void leaveStockroomFirst(Quantity units)
    {
        atCounter -= units > inStockroom() ? units - inStockroom() : Quantity();
    }
    /// Uninspected units that go to the customer or to another return leave the counter first.
    void leaveCounterFirst(Quantity units) { atCounter -= units < atCounter ? units : atCounter; }
    [[nodiscard]] Quantity toSettle() const { return accepted + waived - settled; }
    /// Units that failed inspection and still lie here.
    [[nodiscard]] Quantity rejectedHere() const
    {
        return (inspected - accepted) - (handedBack - handedBackUnreceived - handedBackUninspected);
    }
    /// Declined or cancelled units that still lie on the counter (only when the goods were present).
    [[nodiscard]] Quantity refusedHere(bool areGoodsPresent) const
    {
        return areGoodsPresent ? declined + (cancelled - cancelledApproved) - handedBackUnreceived : Quantity();
    }
    [[nodiscard]] Quantity toHandBack(bool areGoodsPresent) const
    {
        return rejectedHere() + refusedHere(areGoodsPresent);
    }
    /// Units that hold a place of the sale line: requested − declined − cancelled − handed back − lost and
    /// not settled − collected out of a repair − moved to a return split off − replaced by other lines.
    /// The schema's trigger states the same formula.
    [[nodiscard]] Quantity live() const
    {
        return requested - declined - cancelled - (handedBack - handedBackUnreceived) - lost - collected - moved
               - replaced;
    }
    /// What this line is about: requested, less what went on in another return or in another line.
    [[nodiscard]] Quantity own() const { return requested - moved - replaced; }
    /// Units of which nothing has come yet, and that nobody has ended: what the customer wants of them may still change.
    [[nodiscard]] Quantity notCome() const { return toReview() + toReceive(); }
    friend bool operator==(const LineQuantities &, const LineQuantities &) = default;
};
}
