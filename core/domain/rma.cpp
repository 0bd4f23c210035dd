// SPDX-License-Identifier: GPL-3.0-or-later
// Look-ups within a return.
#include "core/domain/rma.h"

#include <algorithm>

namespace rd
{
namespace
{
template <typename Items, typename Predicate> auto *findIn(Items &items, Predicate predicate)
{
    const auto found = std::find_if(items.begin(), items.end(), predicate);
    return found == items.end() ? nullptr : &*found;
}

template <typename Items> auto *byLine(Items &items, int number)
{
    return findIn(items, [number](const auto &item) { return item.line == number; });
}

template <typename Items> auto *byNumber(Items &items, int number)
{
    return findIn(items, [number](const auto &item) { return item.number == number; });
}

template <typename Tasks> auto *openAt(Tasks &tasks, Step step)
{
    return findIn(tasks, [step](const Task &task) { return task.step == step && task.isOpen(); });
}
}

const ReturnLine *ReturnCase::line(int number) const
{
    return byLine(lines, number);
}

ReturnLine *ReturnCase::line(int number)
{
    return byLine(lines, number);
}

const Task *ReturnCase::openTask(Step step) const
{
    return openAt(tasks, step);
}

Task *ReturnCase::openTask(Step step)
{
    return openAt(tasks, step);
}

const Task *ReturnCase::taskOf(const ReturnException &exception) const
{
    return findIn(tasks, [&exception](const Task &task) { return task.exception == exception.number; });
}

const ReturnException *ReturnCase::exception(int number) const
{
    return byNumber(exceptions, number);
}

ReturnException *ReturnCase::exception(int number)
{
    return byNumber(exceptions, number);
}

const Settlement *ReturnCase::settlement(int number) const
{
    return byNumber(settlements, number);
}

Settlement *ReturnCase::settlement(int number)
{
    return byNumber(settlements, number);
}

const Payout *ReturnCase::payout(int number) const
{
    return byNumber(payouts, number);
}

Payout *ReturnCase::payout(int number)
{
    return byNumber(payouts, number);
}

Money ReturnCase::paidOut(int settlement) const
{
    Money sum;
    for (const Payout &payout : payouts) {
        if (payout.settlement == settlement && payout.state != PayoutState::Failed) {
            sum += payout.amount;
        }
    }
    return sum;
}

Money ReturnCase::confirmedOut(int settlement) const
{
    Money sum;
    for (const Payout &payout : payouts) {
        if (payout.settlement == settlement && payout.state == PayoutState::Confirmed) {
            sum += payout.amount;
        }
    }
    return sum;
}

QStringList splitInto(const ReturnCase &returnCase)
{
    QStringList numbers;
    for (const MovedUnits &moved : returnCase.moves) {
        if (!numbers.contains(moved.number)) {
            numbers.append(moved.number);
        }
    }
    return numbers;
}
}
