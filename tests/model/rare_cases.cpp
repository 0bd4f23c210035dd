// SPDX-License-Identifier: GPL-3.0-or-later
// The rare cases, each as a question to a return.
#include "tests/model/rare_cases.h"
#include "tests/model/figures.h"

#include <algorithm>
#include <functional>

namespace rd::model
{
namespace
{
using OfDebt = std::function<bool(const World &, const Return &, const Debt &)>;

bool isExchanged(const Debt &debt)
{
    return debt.kind == SettlementKind::Exchange && debt.given;
}

qint64 moved(const Debt &debt)
{
    return worthOf(debt.given->articles) - debt.given->added;
}

/// How many of the articles given are, or are in the style of, what came back.
qint64 inPlace(const World &world, const Return &of, const Debt &debt, bool isSame)
{
    qint64 found = 0;
    for (const Article &old : sameArticles(world, of, debt)) {
        for (const Article &given : debt.given->articles) {
            const bool areSame = given.sku == old.sku;
            found += areSame == isSame && (areSame || isSameStyle(world.policy, given.sku, old.sku)) ? 1 : 0;
        }
    }
    return found;
}

/// What took the place of a void debt.
const Debt *converted(const Return &of, const Debt &from)
{
    if (from.shares.empty()) {
        return nullptr;
    }
    const auto next = std::find_if(of.debts.begin(), of.debts.end(), [&](const Debt &other) {
        return &other > &from && !other.shares.empty() && other.shares.front().line == from.shares.front().line
               && other.amount == from.amount && other.kind != from.kind;
    });
    return from.isVoid && next != of.debts.end() ? &*next : nullptr;
}

int payments(const Return &of, const Debt &debt, const QString &tender, PayoutState state)
{
    return static_cast<int>(std::count_if(of.payments.begin(), of.payments.end(), [&](const Payment &payment) {
        return &of.debts[static_cast<std::size_t>(payment.debt) - 1] == &debt && payment.state == state
               && (tender.isEmpty() ? payment.tender != kExchangeMeans : payment.tender == tender);
    }));
}

bool isAnyShare(const Debt &debt, bool (*test)(const Share &))
{
    return std::any_of(debt.shares.begin(), debt.shares.end(), test);
}

bool isWithheld(const Share &share, bool isGiven)
{
    return std::any_of(share.withheld.begin(), share.withheld.end(),
                       [&](const auto &each) { return isGiven ? each.second < 0 : each.second > 0; });
}

/// Whether units of its sale line that were repaired and collected came again.
bool isOfCollected(const World &world, const Return &of, const Debt &debt)
{
    const int sold = of.lines[static_cast<std::size_t>(debt.shares.front().line) - 1].sold;
    qint64 collected = 0;
    for (const Return &one : world.returns) {
        for (const Line &line : one.lines) {
            collected += one.receipt == of.receipt && line.sold == sold ? line.collected : 0;
        }
    }
    return collected > 0 && collected + totalsOf(world, of.receipt, sold).places > soldLine(world, of, sold)->quantity;
}

const std::map<QString, OfDebt> &ofDebts()
{
    static const std::map<QString, OfDebt> all{
        {QStringLiteral("exchanged evenly"),
         [](const World &, const Return &, const Debt &debt) {
             return isExchanged(debt) && debt.given->added == 0 && moved(debt) == debt.amount;
         }},
        {QStringLiteral("exchanged, the customer added"),
         [](const World &, const Return &, const Debt &debt) { return isExchanged(debt) && debt.given->added > 0; }},
        {QStringLiteral("exchanged, the rest was paid in money"),
         [](const World &, const Return &of, const Debt &debt) {
             return isExchanged(debt) && payments(of, debt, {}, PayoutState::Confirmed) > 0;
         }},
        {QStringLiteral("exchanged, paying the rest failed"),
         [](const World &, const Return &of, const Debt &debt) {
             return isExchanged(debt) && payments(of, debt, {}, PayoutState::Failed) > 0;
         }},
        {QStringLiteral("exchanged for several of the same style"),
         [](const World &world, const Return &of, const Debt &debt) {
             return isExchanged(debt) && inPlace(world, of, debt, false) > 1;
         }},
        {QStringLiteral("exchanged for the same article"),
         [](const World &world, const Return &of, const Debt &debt) {
             return isExchanged(debt) && inPlace(world, of, debt, true) > 0;
         }},
        {QStringLiteral("sent again after it was lost"),
         [](const World &, const Return &of, const Debt &debt) {
             return payments(of, debt, kShipMeans, PayoutState::Failed) > 0
                    && payments(of, debt, kShipMeans, PayoutState::Confirmed) > 0;
         }},
        {QStringLiteral("a credit that ends"),
         [](const World &, const Return &, const Debt &debt) { return debt.credit && debt.credit->lastDay; }},
        {QStringLiteral("a credit for ever"),
         [](const World &, const Return &, const Debt &debt) { return debt.credit && !debt.credit->lastDay; }},
        {QStringLiteral("fee and deduction together"),
         [](const World &, const Return &, const Debt &debt) {
             return isAnyShare(debt, [](const Share &share) { return share.fee > 0 && share.deduction > 0; });
         }},
        {QStringLiteral("withheld by a promotion"),
         [](const World &, const Return &, const Debt &debt) {
             return isAnyShare(debt, [](const Share &share) { return isWithheld(share, false); });
         }},
        {QStringLiteral("given by a promotion"),
         [](const World &, const Return &, const Debt &debt) {
             return isAnyShare(debt, [](const Share &share) { return isWithheld(share, true); });
         }},
        {QStringLiteral("waived, with a countersignature"),
         [](const World &, const Return &, const Debt &debt) { return debt.isWithoutGoods && debt.countersigner; }},
        {QStringLiteral("waived and converted"),
         [](const World &, const Return &, const Debt &debt) { return debt.isWithoutGoods && debt.isVoid; }},
        {QStringLiteral("converted twice"),
         [](const World &, const Return &of, const Debt &debt) {
             const Debt *next = converted(of, debt);
             return next != nullptr && next->isVoid;
         }},
        {QStringLiteral("countersigned, then converted"),
         [](const World &, const Return &, const Debt &debt) { return debt.isVoid && debt.countersigner; }},
        {QStringLiteral("large only after it was converted"),
         [](const World &, const Return &of, const Debt &debt) {
             const Debt *next = converted(of, debt);
             return next != nullptr && !debt.isLarge && next->isLarge;
         }},
        {QStringLiteral("a compensation that was taken back"),
         [](const World &, const Return &, const Debt &debt) { return !debt.beyond.isEmpty() && debt.isVoid; }},
        {QStringLiteral("a compensation paid in pieces"),
         [](const World &, const Return &of, const Debt &debt) {
             return !debt.beyond.isEmpty() && payments(of, debt, {}, PayoutState::Confirmed) > 1;
         }},
        {QStringLiteral("a compensation that bounced and was paid again"),
         [](const World &, const Return &of, const Debt &debt) {
             return !debt.beyond.isEmpty() && payments(of, debt, {}, PayoutState::Failed) > 0
                    && payments(of, debt, {}, PayoutState::Confirmed) > 0;
         }},
        {QStringLiteral("a compensation with a countersignature"),
         [](const World &, const Return &, const Debt &debt) { return !debt.beyond.isEmpty() && debt.countersigner; }},
        {QStringLiteral("a compensation of a return that was declined"),
         [](const World &, const Return &of, const Debt &debt) {
             return !debt.beyond.isEmpty() && !debt.isVoid && of.outcome == Outcome::Declined;
         }},
        {QStringLiteral("more than was paid left for a receipt, as compensation"),
         [](const World &world, const Return &of, const Debt &debt) {
             qint64 paid = 0;
             for (const Sold &sold : world.receipts[of.receipt].lines) {
                 paid += sold.paid;
             }
             return !debt.beyond.isEmpty() && !debt.isVoid && debt.amount > paid;
         }},
        {QStringLiteral("repaired and collected"),
         [](const World &, const Return &, const Debt &debt) {
             return debt.away && debt.away->isCollected && debt.away->isRepaired == true;
         }},
        {QStringLiteral("collected as it was"),
         [](const World &, const Return &, const Debt &debt) {
             return debt.away && debt.away->isCollected && debt.away->isRepaired == false;
         }},
        {QStringLiteral("a repair that failed and became something else"),
         [](const World &, const Return &, const Debt &debt) {
             return debt.isVoid && debt.away && debt.away->isRepaired == false;
         }},
        {QStringLiteral("given up while it was away"),
         [](const World &, const Return &, const Debt &debt) {
             return debt.isVoid && debt.away && !debt.away->isRepaired;
         }},
        {QStringLiteral("something else that became a repair"),
         [](const World &, const Return &of, const Debt &debt) {
             return isRepair(debt) && debt.away && debt.away->isCollected
                    && of.lines[static_cast<std::size_t>(debt.shares.front().line) - 1].wanted
                           != SettlementKind::Repair;
         }},
        {QStringLiteral("a repair that waits for a second person"),
         [](const World &, const Return &, const Debt &debt) { return isRepair(debt) && debt.countersigner; }},
        {QStringLiteral("repaired, and back once more for money"),
         [](const World &world, const Return &of, const Debt &debt) {
             return debt.kind == SettlementKind::Refund && !debt.isVoid && debt.amount > 0
                    && isOfCollected(world, of, debt);
         }},
        {QStringLiteral("converted after a parcel was lost"),
         [](const World &, const Return &of, const Debt &debt) {
             return debt.isVoid && payments(of, debt, kShipMeans, PayoutState::Failed) > 0;
         }},
    };
    return all;
}

const QString kSeveralKinds = QStringLiteral("several kinds of one inspection");
const QString kBothWays = QStringLiteral("waived and accepted units of one line");
const QString kFlagged = QStringLiteral("asked for by a flagged customer");
const QString kOverriddenFlag = QStringLiteral("overridden although the customer is flagged");
const QString kGivenUp = QStringLiteral("given up after a warning, because the goods never came");
const QString kRedParts = QStringLiteral("several red invoices that stand together");
const QString kRedAgain = QStringLiteral("a red invoice withdrawn, and another one noted");
const QString kRedOver = QStringLiteral("a red invoice over a payment that bounced");
const QString kSplit = QStringLiteral("split, and something was granted in both");
const QString kSplitAgain = QStringLiteral("split off, and split again");
const QString kSplitOnHold = QStringLiteral("split off while it waits for the customer");
const QString kSplitOverridden = QStringLiteral("split after it was overridden");
const QString kAgain = QStringLiteral("inspected and paid after the inspection was undone");
const QString kOpenedAgain = QStringLiteral("open again, because the end of it was undone");
const QString kClosedOwed = QStringLiteral("closed, and still followed up");
const QString kSolvedAlone = QStringLiteral("an exception that closed by itself");
const QString kUncollected = QStringLiteral("goods that nobody collected for long");
const QString kExcused = QStringLiteral("damaged in the store, where a fee was taken for others");
const QString kMiscounted = QStringLiteral("counted otherwise by the stockroom");
const QString kOnlyWaived = QStringLiteral("closed with nothing but waived units");

void addSplits(const World &world, const Return &of, QStringList &reached)
{
    if (of.id == of.root) {
        return;
    }
    const Return &first = world.returns[static_cast<std::size_t>(of.root)];
    const bool isMoved = std::any_of(of.lines.begin(), of.lines.end(), [](const Line &line) { return line.moved > 0; });
    const std::pair<bool, QString> all[] = {
        {!of.debts.empty() && !first.debts.empty(), kSplit},
        {isMoved, kSplitAgain},
        {!of.pauses.empty() && !of.tasks.empty() && of.pauses.size() == first.pauses.size(), kSplitOnHold},
        {of.isOverridden && first.isOverridden, kSplitOverridden}};
    for (const auto &[isReached, name] : all) {
        if (isReached) {
            reached.append(name);
        }
    }
}

void addUndone(const Return &of, QStringList &reached)
{
    const bool isPaid = std::any_of(of.debts.begin(), of.debts.end(), [&](const Debt &debt) {
        return debt.beyond.isEmpty() && !debt.isVoid && payments(of, debt, {}, PayoutState::Confirmed) > 0;
    });
    if (of.undone.count(Undoable::Inspection) > 0 && isPaid) {
        reached.append(kAgain);
    }
    if (of.undone.count(Undoable::Refusal) + of.undone.count(Undoable::Cancellation) > 0 && !of.outcome) {
        reached.append(kOpenedAgain);
    }
}

void addTroubles(const Return &of, QStringList &reached)
{
    const auto any = [&of](auto &&test) { return std::any_of(of.troubles.begin(), of.troubles.end(), test); };
    const bool isExcused = std::any_of(of.debts.begin(), of.debts.end(), [](const Debt &debt) {
        return std::any_of(debt.shares.begin(), debt.shares.end(),
                           [](const Share &share) { return share.damaged > 0 && share.fee > 0; });
    });
    const std::pair<bool, QString> all[] = {
        {of.outcome && any([](const Trouble &each) { return !each.isClosed; }), kClosedOwed},
        {any([](const Trouble &each) { return each.closedBy == QStringLiteral("policy"); }), kSolvedAlone},
        {any([](const Trouble &each) { return each.kind == ExceptionKind::NotCollected; }), kUncollected},
        {any([](const Trouble &each) { return each.kind == ExceptionKind::CountDiffers; }), kMiscounted},
        {isExcused, kExcused}};
    for (const auto &[isReached, name] : all) {
        if (isReached) {
            reached.append(name);
        }
    }
}

bool isOnlyWaived(const Return &of)
{
    return std::all_of(of.lines.begin(), of.lines.end(),
                       [](const Line &line) { return line.waived == line.requested; });
}
}

QStringList rareCases()
{
    QStringList names{kSeveralKinds, kBothWays,    kOnlyWaived,      kFlagged,    kOverriddenFlag,
                      kGivenUp,      kRedParts,    kRedAgain,        kRedOver,    kSplit,
                      kSplitAgain,   kSplitOnHold, kSplitOverridden, kClosedOwed, kSolvedAlone,
                      kUncollected,  kExcused,     kMiscounted,      kAgain,      kOpenedAgain};
    for (const auto &[name, test] : ofDebts()) {
        names.append(name);
    }
    return names;
}

QStringList rareCasesOf(const World &world, const Return &of)
{
    QStringList reached;
    for (const auto &[name, test] : ofDebts()) {
        if (std::any_of(of.debts.begin(), of.debts.end(), [&](const Debt &debt) { return test(world, of, debt); })) {
            reached.append(name);
        }
    }
    for (std::size_t i = 1; i < of.debts.size(); ++i) {
        const Debt &one = of.debts[i - 1];
        const bool areOfGoods = one.beyond.isEmpty() && of.debts[i].beyond.isEmpty();
        const bool isTogether = areOfGoods && one.kind != of.debts[i].kind && one.by == of.debts[i].by && !one.isVoid;
        if (isTogether && !reached.contains(kSeveralKinds)) {
            reached.append(kSeveralKinds);
        }
    }
    if (std::any_of(of.lines.begin(), of.lines.end(),
                    [](const Line &line) { return line.waived > 0 && line.accepted > 0; })) {
        reached.append(kBothWays);
    }
    const std::size_t standing = standingReds(of, {}).size();
    if (standing > 1) {
        reached.append(kRedParts);
    }
    if (standing > 0 && of.reds.size() > standing && !of.reds.back().isWithdrawn) {
        reached.append(kRedAgain);
    }
    if (redDone(of).amount > givenBack(of).amount) {
        reached.append(kRedOver);
    }
    addSplits(world, of, reached);
    addUndone(of, reached);
    addTroubles(of, reached);
    if (of.isFlagged) {
        reached.append(kFlagged);
    }
    if (of.isOverridden && of.deniedAs.count(ErrorCode::NotReturnable) > 0) {
        reached.append(kOverriddenFlag);
    }
    if (std::any_of(of.tasks.begin(), of.tasks.end(), [](const Owed &task) {
            return task.step == Step::Receive && task.told && task.closedBy == QStringLiteral("policy");
        })) {
        reached.append(kGivenUp);
    }
    if (of.outcome && isOnlyWaived(of)) {
        reached.append(kOnlyWaived);
    }
    return reached;
}
}
