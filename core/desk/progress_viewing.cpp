// SPDX-License-Identifier: GPL-3.0-or-later
// The steps as the customer sees them, and what an open return waits for.
#include "core/desk/progress_viewing.h"

#include "core/domain/means.h"
#include "core/policy/deadline.h"
#include "core/storage/history.h"
#include "core/storage/message_repository.h"
#include "core/storage/progress_rows.h"
#include "core/workflow/expire.h"
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
/// Approving the amount is a part of settling for the customer.
constexpr std::array kShown = {Step::Review, Step::Receive, Step::Inspect, Step::Settle, Step::HandBack};

Step shownAs(Step step)
{
    return step == Step::Countersign ? Step::Settle : step;
}

QString languageOf(const OpenStore &store, const Rma &rma)
{
    const QString chosen = contactChoiceOf(store.database(), rma.id).language;
    return chosen.isEmpty() ? store.policy().messages.language : chosen;
}

QString stepText(const OpenStore &store, Step step, const QString &language)
{
    return store.policy().messages.stepNames.at(static_cast<std::size_t>(step)).in(language);
}

bool isAny(const ReturnCase &returnCase, Quantity LineQuantities::*count)
{
    return std::ranges::any_of(returnCase.lines,
                               [count](const ReturnLine &line) { return (line.quantities.*count).isPositive(); });
}

/// Whether the step came to what it is for; a task also ends when its goods are lost or given up.
bool hasHappened(const ReturnCase &returnCase, Step step)
{
    switch (step) {
    case Step::Review:
        return isAny(returnCase, &LineQuantities::approved) || isAny(returnCase, &LineQuantities::declined);
    case Step::Receive:
        return isAny(returnCase, &LineQuantities::received);
    case Step::Inspect:
        return isAny(returnCase, &LineQuantities::inspected);
    case Step::Countersign:
    case Step::Settle:
        return isAny(returnCase, &LineQuantities::settled);
    case Step::HandBack:
        return isAny(returnCase, &LineQuantities::handedBack);
    case Step::FollowUp:
        return false;
    }
    return false;
}

/// When a task of the step was done last; nothing when none was.
std::optional<UtcTime> doneAt(const ReturnCase &returnCase, Step step)
{
    std::optional<UtcTime> last;
    for (const Task &task : returnCase.tasks) {
        if (shownAs(task.step) == step && task.closedAt) {
            last = last ? std::max(*last, *task.closedAt) : *task.closedAt;
        }
    }
    return last;
}

bool isWaiting(const ReturnCase &returnCase, Step step)
{
    return std::ranges::any_of(returnCase.tasks,
                               [step](const Task &task) { return task.isOpen() && shownAs(task.step) == step; });
}

/// Goods go back only where some are not accepted.
bool isExpected(Step step)
{
    return step != Step::HandBack;
}

/// Where the customer sees the return; behind all steps once it is closed.
Step placeOf(const ReturnCase &returnCase)
{
    return returnCase.rma.isOpen() ? shownAs(currentStep(returnCase).value_or(Step::FollowUp)) : Step::FollowUp;
}

std::vector<ProgressStep> stepsOf(const OpenStore &store, const ReturnCase &returnCase)
{
    std::vector<ProgressStep> steps{{std::nullopt, ProgressState::Done, returnCase.rma.storeDay}};
    const Step place = placeOf(returnCase);
    for (const Step step : kShown) {
        const auto done = doneAt(returnCase, step);
        if (isWaiting(returnCase, step) || place == step) {
            steps.push_back({step, ProgressState::Now, std::nullopt});
        } else if (place < step) {
            if (isExpected(step)) {
                steps.push_back({step, ProgressState::Next, std::nullopt});
            }
        } else if (done && hasHappened(returnCase, step)) {
            steps.push_back({step, ProgressState::Done, store.dayOf(*done)});
        }
    }
    return steps;
}

bool isSent(const ReturnCase &returnCase, bool isParcel)
{
    return std::ranges::any_of(returnCase.payouts, [isParcel](const Payout &payout) {
        return payout.state == PayoutState::Sent && (payout.tender == kReshipMeans) == isParcel;
    });
}

bool isAnythingDue(const ReturnCase &returnCase)
{
    return std::ranges::any_of(returnCase.settlements, [](const Settlement &settlement) {
        return settlement.state == SettlementState::Due || settlement.state == SettlementState::ToCountersign;
    });
}

/// Of settling: what was begun may have left the house.
AnswerCause causeOfSettling(const ReturnCase &returnCase)
{
    if (isAnythingDue(returnCase)) {
        return AnswerCause::Work;
    }
    if (awaitedOf(returnCase).isAway) {
        return AnswerCause::Repair;
    }
    if (isSent(returnCase, false)) {
        return AnswerCause::Money;
    }
    return isSent(returnCase, true) ? AnswerCause::Parcel : AnswerCause::Work;
}

AnswerCause causeOf(const ReturnCase &returnCase, std::optional<Step> step)
{
    if (!step) {
        return AnswerCause::Closed;
    }
    if (returnCase.rma.hold) {
        return AnswerCause::Customer;
    }
    switch (*step) {
    case Step::Receive:
        return isAnyToCome(returnCase) ? AnswerCause::Goods : AnswerCause::Work;
    case Step::Settle:
        return causeOfSettling(returnCase);
    case Step::HandBack:
        return AnswerCause::Collect;
    case Step::Review:
    case Step::Inspect:
    case Step::Countersign:
    case Step::FollowUp:
        return AnswerCause::Work;
    }
    return AnswerCause::Work;
}

Role roleOf(Step step)
{
    switch (step) {
    case Step::Review:
    case Step::Countersign:
        return Role::Manager;
    case Step::Inspect:
        return Role::Inspector;
    case Step::Settle:
        return Role::Cashier;
    case Step::Receive:
    case Step::HandBack:
    case Step::FollowUp:
        return Role::Counter;
    }
    return Role::Counter;
}

std::optional<BusinessDate> expectedOf(const OpenStore &store, const ReturnCase &returnCase, const ReturnAnswer &answer,
                                       UtcTime now)
{
    if (answer.cause == AnswerCause::Goods) {
        const auto expiry = expiryOf(returnCase, store.dayOf(now), store.policy());
        return expiry ? std::optional(expiry->lastDay) : std::nullopt;
    }
    if (answer.cause == AnswerCause::Repair) {
        return awaitedOf(returnCase).day;
    }
    const Task *task = answer.step ? returnCase.openTask(*answer.step) : nullptr;
    if (answer.cause != AnswerCause::Work || !answer.isLate || task == nullptr) {
        return std::nullopt;
    }
    const UtcTime due = effectiveDue(*task, returnCase.rma.hold, now, store.hoursOf(*task));
    return due > now ? std::optional(store.dayOf(due)) : std::nullopt;
}
}

QString progressLinkOf(const OpenStore &store, RmaId rma)
{
    const ProgressRules &rules = store.policy().progress;
    return rules.address.isEmpty() ? QString() : progressAddress(rules, progressTokenOf(store.database(), rma));
}

ProgressView progressViewOf(const OpenStore &store, const ReturnCase &returnCase, UtcTime now)
{
    const Rma &rma = returnCase.rma;
    ProgressView view;
    view.number = rma.number;
    view.language = languageOf(store, rma);
    view.store = store.facts().name;
    view.steps = stepsOf(store, returnCase);
    const auto step = rma.isOpen() ? currentStep(returnCase) : std::nullopt;
    view.now = step ? stepText(store, *step, view.language) : QString();
    view.promised = store.dayOf(rma.promisedBy);
    view.isLate = rma.isOpen() && now > rma.promisedBy;
    view.isWaitingForCustomer = rma.isOpen() && rma.hold.has_value();
    view.outcome = rma.outcome;
    view.closedOn = rma.closedAt ? std::optional(store.dayOf(*rma.closedAt)) : std::nullopt;
    view.asOf = store.dayOf(now);
    view.contact = store.policy().progress.contact.in(view.language);
    return view;
}

ReturnAnswer answerOf(const OpenStore &store, const ReturnCase &returnCase, const QString &language, UtcTime now)
{
    const Rma &rma = returnCase.rma;
    ReturnAnswer answer;
    answer.number = rma.number;
    answer.language = language.isEmpty() ? languageOf(store, rma) : language;
    answer.step = rma.isOpen() ? currentStep(returnCase) : std::nullopt;
    answer.cause = causeOf(returnCase, answer.step);
    answer.where = answer.step ? stepText(store, *answer.step, answer.language) : QString();
    answer.with = answer.cause == AnswerCause::Work ? std::optional(roleOf(*answer.step)) : std::nullopt;
    answer.promised = store.dayOf(rma.promisedBy);
    answer.isLate = rma.isOpen() && now > rma.promisedBy;
    answer.expected = expectedOf(store, returnCase, answer, now);
    answer.outcome = rma.outcome;
    answer.closedOn = rma.closedAt ? std::optional(store.dayOf(*rma.closedAt)) : std::nullopt;
    const Occurrences asked = occurrencesOf(store.database(), rma.id, EventAction::Asked);
    answer.asked = asked.count;
    answer.askedAt = asked.last;
    return answer;
}
}
