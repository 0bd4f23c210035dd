// SPDX-License-Identifier: GPL-3.0-or-later
// Goods go from the counter to the stockroom, counted by who takes them.
#include "core/workflow/apply.h"
#include "core/workflow/guards.h"
#include "core/workflow/return_exceptions.h"
#include "core/workflow/settling.h"

#include <algorithm>
#include <set>

namespace rd
{
namespace
{
/// Nothing that was counted is wrong, and none may be missing; the refusals say nothing of how many there should be.
Result<void> checkCounts(const ReturnCase &returnCase, const std::vector<LineQuantity> &counted)
{
    std::set<int> seen;
    for (const LineQuantity &count : counted) {
        const ReturnLine *line = returnCase.line(count.line);
        if (line == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), count.line}});
        }
        if (!seen.insert(count.line).second) {
            return refuse(ErrorCode::BadQuantity, {{QStringLiteral("line"), count.line},
                                                   {QStringLiteral("problem"), QStringLiteral("named_twice")}});
        }
        if (auto valid = checkUnits(*line, count.quantity); !count.quantity.isZero() && !valid) {
            return valid;
        }
        if (!line->quantities.atCounter.isPositive()) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("nothing_at_counter")},
                                                      {QStringLiteral("line"), count.line}});
        }
    }
    return {};
}
}

Result<void> apply(Work &work, const TakeOver &action)
{
    if (action.counted.empty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("line")}});
    }
    if (auto counts = checkCounts(work.next(), action.counted); !counts) {
        return counts;
    }
    const StaffId from = action.from.value_or(work.next().rma.loggedBy);
    const bool isAlone = from == work.actor().staff;
    if (isAlone && work.policy().secondPerson != SecondPerson::RecordAndReport) {
        return refuse(ErrorCode::NeedsSecondPerson, {{QStringLiteral("problem"), QStringLiteral("take_over")},
                                                     {QStringLiteral("given_by"), work.actor().login}});
    }
    std::vector<LineQuantity> differences;
    for (const LineQuantity &count : action.counted) {
        LineQuantities &q = work.next().line(count.line)->quantities;
        work.next().takeOvers.push_back(
            {{}, count.line, q.atCounter, count.quantity, from, work.actor().staff, work.now()});
        if (count.quantity != q.atCounter) {
            const bool isShort = count.quantity < q.atCounter;
            differences.push_back({count.line, isShort ? q.atCounter - count.quantity : count.quantity - q.atCounter});
        }
        q.atCounter -= std::min(count.quantity, q.atCounter);
    }
    QJsonObject facts = factsOf(action.counted);
    facts.insert(QStringLiteral("from"), from.value());
    work.record(EventAction::GoodsTakenOver, withSinglePerson(facts, isAlone));
    if (!differences.empty()) {
        openExceptionFor(work, ExceptionKind::CountDiffers, differences, work.actor());
    }
    work.advance();
    return {};
}
}
