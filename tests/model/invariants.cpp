// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold in every world, whatever happened.
#include "tests/model/product.h"

namespace rd::model
{
namespace
{
QString brokenOf(const World &world, const Return &of)
{
    for (int number = 1; number <= static_cast<int>(of.debts.size()); ++number) {
        if (paidOf(of, number, false) > of.debts[static_cast<std::size_t>(number) - 1].amount) {
            return QStringLiteral("I3: more was paid than was owed");
        }
        if (of.outcome && stateOf(of, number) != SettlementState::Done) {
            return QStringLiteral("I7: a closed return owes money");
        }
    }
    bool hasOpenTask = false;
    for (const Owed &task : of.tasks) {
        hasOpenTask = hasOpenTask || !task.closed;
    }
    if (hasOpenTask == of.outcome.has_value()) {
        return QStringLiteral("an open return has no open task, or a closed one has");
    }
    for (const Line &line : of.lines) {
        const qint64 gone = line.declined + line.cancelled + line.lost + line.handedBackReceived;
        if (line.places() + gone != line.requested) {
            return QStringLiteral("units appeared or vanished");
        }
    }
    const auto line = [&](const Share &share) { return of.lines[static_cast<std::size_t>(share.line) - 1]; };
    for (const Debt &debt : of.debts) {
        for (const Share &share : debt.shares) {
            if (share.units > line(share).accepted) {
                return QStringLiteral("I2: settled without acceptance");
            }
        }
        const bool isAsked = debt.isLarge && debt.amount > 0
                             && world.policy.secondPerson != SecondPerson::RecordAndReport;
        if (isAsked && !debt.countersigner && of.outcome) {
            return QStringLiteral("I6: a large settlement went out without a second person");
        }
    }
    return {};
}
}

QString brokenRule(const World &world)
{
    for (std::size_t receipt = 0; receipt < world.receipts.size(); ++receipt) {
        for (const Sold &sold : world.receipts[receipt].lines) {
            const Totals totals = totalsOf(world, receipt, sold.line);
            if (totals.places > sold.quantity) {
                return QStringLiteral("I1: more units came back than were sold");
            }
            if (totals.gross > sold.paid || totals.units > totals.places) {
                return QStringLiteral("I3: more was granted than the line paid");
            }
            if (totals.units == sold.quantity && (totals.gross != sold.paid || totals.tax != sold.tax)) {
                return QStringLiteral("I5: all units granted, but not the whole price");
            }
        }
    }
    for (const Return &of : world.returns) {
        if (const QString broken = brokenOf(world, of); !broken.isEmpty()) {
            return broken;
        }
    }
    return {};
}
}
