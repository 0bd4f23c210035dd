// SPDX-License-Identifier: GPL-3.0-or-later
// Side by side.
#include "tests/model/play.h"
#include "tests/model/figures.h"

#include "core/domain/means.h"
#include "core/workflow/possible.h"
#include "tests/model/product.h"
#include "tests/model/rare_cases.h"

#include <QStringList>

#include <algorithm>

namespace rd::model
{
namespace
{
QString names(const std::set<ErrorCode> &codes)
{
    QStringList list;
    for (const ErrorCode code : codes) {
        list.append(errorName(code));
    }
    return list.isEmpty() ? QStringLiteral("allowed") : list.join(QLatin1Char(' '));
}

/// The answers of both to the same question.
QString compareAnswers(const Answer &expected, const std::optional<Error> &refusal,
                       const std::vector<EventDraft> &events)
{
    const bool fits = refusal ? expected.objections.count(refusal->code) > 0 : expected.objections.empty();
    if (!fits) {
        return QStringLiteral("expected %1, got %2")
            .arg(names(expected.objections), refusal ? errorName(refusal->code) : QStringLiteral("allowed"));
    }
    QStringList wanted;
    QStringList got;
    for (const EventAction event : expected.events) {
        wanted.append(codeOf(event));
    }
    for (const EventDraft &event : events) {
        got.append(codeOf(event.action));
    }
    return refusal || wanted == got ? QString()
                                    : QStringLiteral("expected events %1, got %2")
                                          .arg(wanted.join(QLatin1Char(' ')), got.join(QLatin1Char(' ')));
}

/// I7 in words: the customer is told what happened in this action, and nothing else.
QString wrongMessage(const Decision &decision)
{
    const auto has = [&](EventAction action) {
        return std::any_of(decision.events.begin(), decision.events.end(),
                           [action](const EventDraft &event) { return event.action == action; });
    };
    const auto tells = [&](const QString &what) {
        return std::any_of(decision.messages.begin(), decision.messages.end(),
                           [&what](const MessageIntent &message) { return message.event == what; });
    };
    // Confirming a parcel tells of goods that arrived, not of money.
    const auto isParcel = [](const EventDraft &event) {
        return event.action == EventAction::PayoutConfirmed
               && event.facts.value(QStringLiteral("tender")).toString() == rd::kReshipMeans;
    };
    const bool isDelivered = std::any_of(decision.events.begin(), decision.events.end(), isParcel);
    if (tells(QStringLiteral("delivered")) != isDelivered
        || tells(QStringLiteral("paid")) != (has(EventAction::PayoutConfirmed) && !isDelivered)) {
        return QStringLiteral("I7: money or goods are told when they did not arrive, or the other way");
    }
    const std::pair<EventAction, const char *> all[] = {{EventAction::PayoutFailed, "payout_failed"},
                                                        {EventAction::Exchanged, "exchanged"},
                                                        {EventAction::Shipped, "shipped"},
                                                        {EventAction::CreditIssued, "credit_issued"},
                                                        {EventAction::Compensated, "compensated"},
                                                        {EventAction::CompensationWithdrawn, "compensation_withdrawn"},
                                                        {EventAction::RepairSent, "repair_sent"},
                                                        {EventAction::Repaired, "repaired"},
                                                        {EventAction::RepairFailed, "repair_failed"},
                                                        {EventAction::RepairCollected, "repair_collected"},
                                                        {EventAction::SplitOff, "split"}};
    for (const auto &[event, message] : all) {
        if (has(event) != tells(QString::fromLatin1(message))) {
            return QStringLiteral("I7: %1 is told when it did not happen, or the other way")
                .arg(QLatin1String(message));
        }
    }
    return {};
}

class Stage final
{
public:
    Stage(quint64 seed, Tally &tally) : m_world(randomWorld(seed)), m_tally(tally) {}
    [[nodiscard]] const World &world() const { return m_world; }

    /// Empty when both agree.
    QString play(const Move &move)
    {
        m_world.now += move.laterMs;
        ++m_tally.moves;
        if (!move.isNew) {
            return move.target < m_world.returns.size() ? act(move) : QString();
        }
        return move.accept ? walkIn(move) : log(move);
    }

private:
    [[nodiscard]] UtcTime now() const { return UtcTime::fromMs(m_world.now); }
    void count(const Action &action, const std::optional<Error> &refusal)
    {
        ++m_tally.answers[QStringLiteral("%1 %2")
                              .arg(action.index(), 2)
                              .arg(refusal ? errorName(refusal->code) : QStringLiteral("done"))];
    }
    [[nodiscard]] Return fresh(const Move &move) const
    {
        Return made;
        made.receipt = move.target;
        made.customer = move.customer;
        return made;
    }

    QString act(const Move &move)
    {
        Return &of = m_world.returns[move.target];
        const Situation situation = situationOf(m_world, of, m_cases[move.target]);
        const auto decided = decide(situation, move.action, move.by, m_world.policy, now());
        const auto refusal = decided ? std::nullopt : std::optional(decided.error());
        count(move.action, refusal);
        const Answer expected = perform(m_world, of, move.action, move.by);
        QString wrong = compareAnswers(expected, refusal, decided ? decided->events : std::vector<EventDraft>());
        if (wrong.isEmpty() && !refusal) {
            wrong = greyButton(situation, move);
        }
        return !wrong.isEmpty() || refusal ? wrong : settle(move.target, situation, *decided);
    }

    /// What is done was offered.
    [[nodiscard]] QString greyButton(const Situation &before, const Move &move) const
    {
        const Right right = rightFor(move.action, move.by, before.current.rma);
        for (const Possibility &each : possible(before, move.by, m_world.policy, now())) {
            if (each.right == right && !each.isPossible()) {
                return QStringLiteral("the button %1 is grey: %2").arg(codeOf(right), errorName(each.refusal->code));
            }
        }
        return {};
    }

    QString log(const Move &move)
    {
        Return made = fresh(move);
        const Situation situation = situationOf(m_world, made, {});
        const auto decided = decide(situation, move.action, move.by, m_world.policy, now());
        const auto refusal = decided ? std::nullopt : std::optional(decided.error());
        count(move.action, refusal);
        const Answer expected = perform(m_world, made, move.action, move.by);
        const QString wrong = compareAnswers(expected, refusal, decided ? decided->events : std::vector<EventDraft>());
        if (!wrong.isEmpty() || refusal) {
            return wrong;
        }
        m_world.returns.push_back(made);
        m_cases.push_back({});
        return settle(m_cases.size() - 1, situation, *decided);
    }

    /// The chain against the same steps taken one by one in the model.
    QString walkIn(const Move &move)
    {
        LogReturn request = std::get<LogReturn>(move.action);
        const Situation situation = situationOf(m_world, fresh(move), {});
        const auto chain = decideWalkIn(situation, request, move.accept, move.by, m_world.policy, now());
        request.areGoodsPresent = true;
        Return made = fresh(move);
        Answer expected = perform(m_world, made, request, move.by);
        if (!chain || !expected.objections.empty()) {
            count(move.action, chain ? std::nullopt : std::optional(chain.error()));
            return compareAnswers(expected, chain ? std::nullopt : std::optional(chain.error()), {});
        }
        m_world.returns.push_back(made);
        m_cases.push_back({});
        Return &of = m_world.returns.back();
        Answer stop;
        if (isOwed(of, Step::Review)) {
            stop.objections = of.verdict == VerdictResult::DeniedUnlessOverridden
                                  ? of.deniedAs
                                  : std::set<ErrorCode>{ErrorCode::NeedsManager};
        } else {
            stop = inspectAndPay(of, move, expected.events);
        }
        count(move.action, chain->stoppedBy);
        const auto &stopped = chain->stoppedBy;
        if (stopped ? stop.objections.count(stopped->code) == 0 : !stop.objections.empty()) {
            return QStringLiteral("the chain should stop by %1, got %2")
                .arg(names(stop.objections), stopped ? errorName(stopped->code) : QStringLiteral("done"));
        }
        const QString wrong = compareAnswers({{}, expected.events}, std::nullopt, chain->decision.events);
        return wrong.isEmpty() ? settle(m_cases.size() - 1, situation, chain->decision) : wrong;
    }

    Answer inspectAndPay(Return &of, const Move &move, std::vector<EventAction> &events)
    {
        Inspect inspect;
        for (std::size_t i = 0; i < of.lines.size(); ++i) {
            inspect.units.push_back({static_cast<int>(i) + 1, Quantity::fromThousandths(of.lines[i].here),
                                     move.accept->condition, move.accept->disposition});
        }
        inspect.ticks = move.accept->ticks;
        Answer answer = perform(m_world, of, inspect, move.by);
        events.insert(events.end(), answer.events.begin(), answer.events.end());
        if (answer.objections.empty() && !move.accept->payTender.isEmpty() && !of.outcome) {
            answer = perform(m_world, of, Pay{move.accept->payTender, {}, {}, {}}, move.by);
            events.insert(events.end(), answer.events.begin(), answer.events.end());
        }
        return answer;
    }

    /// The new return of both, if there is one.
    QString takeSplitOff(const Decision &decision)
    {
        if (decision.splitOff.has_value() != m_world.splitOff.has_value()) {
            return QStringLiteral("only one of them split the return");
        }
        if (!decision.splitOff) {
            return {};
        }
        m_world.returns.push_back(*m_world.splitOff);
        m_world.splitOff.reset();
        m_cases.push_back(decision.splitOff->next);
        return difference(m_world.returns.back(), m_cases.back());
    }

    /// Takes core's decision over and compares the whole world with it.
    QString settle(std::size_t which, const Situation &before, const Decision &decision)
    {
        m_cases[which] = decision.next;
        QString wrong = difference(m_world.returns[which], decision.next);
        if (wrong.isEmpty()) {
            wrong = takeSplitOff(decision);
        }
        for (const QString &next : {differenceAfter(m_world, m_world.returns[which], after(before, decision)),
                                    wrongMessage(decision), brokenRule(m_world)}) {
            wrong = wrong.isEmpty() ? next : wrong;
        }
        return wrong;
    }

    World m_world;
    std::vector<ReturnCase> m_cases;
    Tally &m_tally;
};

/// The failure of a trace, or nothing.
QString replay(quint64 seed, const std::vector<Move> &moves)
{
    Tally ignored;
    Stage stage(seed, ignored);
    for (const Move &move : moves) {
        if (const QString wrong = stage.play(move); !wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

Failure shortened(Failure failure)
{
    for (std::size_t i = failure.moves.size(); i-- > 0;) {
        std::vector<Move> fewer = failure.moves;
        fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
        if (const QString wrong = replay(failure.seed, fewer); !wrong.isEmpty()) {
            failure.moves = fewer;
            failure.what = wrong;
        }
    }
    return failure;
}
}

std::optional<Failure> playWorld(quint64 seed, int moves, Tally &tally)
{
    Stage stage(seed, tally);
    Chance chance(seed ^ 0x9e3779b97f4a7c15U);
    std::vector<Move> played;
    for (int i = 0; i < moves; ++i) {
        played.push_back(randomMove(stage.world(), chance));
        if (const QString wrong = stage.play(played.back()); !wrong.isEmpty()) {
            return shortened({seed, wrong, played});
        }
    }
    for (const Return &of : stage.world().returns) {
        for (const QString &rare : rareCasesOf(stage.world(), of)) {
            ++tally.rareCases[rare];
        }
    }
    return std::nullopt;
}

QString Failure::report() const
{
    QString all = QStringLiteral("world %1: %2\n").arg(seed).arg(what);
    for (const Move &move : moves) {
        all += describe(move) + QLatin1Char('\n');
    }
    return all;
}
}
