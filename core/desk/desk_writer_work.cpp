// SPDX-License-Identifier: GPL-3.0-or-later
// Work goes to somebody else, and people are told what is due.
#include "core/desk/desk_writer.h"

#include "core/desk/json_list.h"
#include "core/desk/situation_loader.h"
#include "core/desk/work_receiver.h"
#include "core/desk/write_frame.h"
#include "core/storage/notice_rows.h"
#include "core/storage/rma_repository.h"
#include "core/storage/staff_repository.h"
#include "core/workflow/owing.h"
#include "core/workflow/reminding.h"

#include <QJsonArray>

namespace rd
{
namespace
{
constexpr std::size_t kMostAtOnce = 500; // nobody at the counter waits for more

Result<Staff> leaverNamed(const OpenStore &store, const QString &login)
{
    const auto found = findStaff(store.database(), login);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("staff"), login}});
    }
    return found->staff;
}

Result<WorkReceiver> receiverFor(const OpenStore &store, const Staff &from, const QString &name)
{
    auto to = receiverNamed(store.database(), name);
    if (to && !to->role && to->staff.id == from.id) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("to")},
                                                {QStringLiteral("problem"), QStringLiteral("same_person")}});
    }
    if (to && to->role && !staffedRoles(store.database()).has(*to->role)) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("problem"), QStringLiteral("no_staff")},
                                            {QStringLiteral("role"), codeOf(*to->role)}});
    }
    return to;
}

/// What went over, return by return.
struct HandOver {
    QJsonArray moved;
    QJsonArray kept;

    void add(const QString &number, const HandedOver &handed)
    {
        if (handed.moved > 0) {
            moved.append(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("tasks"), handed.moved}});
        }
        for (const Step step : handed.kept) {
            kept.append(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("step"), codeOf(step)}});
        }
    }
};

HandOver handOverAll(const OpenStore &store, WriteTransaction &transaction, const Actor &actor, const Staff &from,
                     const WorkReceiver &to)
{
    HandOver all;
    for (const RmaId id : returnsOwedBy(store.database(), Owner::person(from.id))) {
        const ReturnCase found = *loadReturn(store.database(), id);
        const HandedOver handed = decideHandOver(situationOf(store, found, transaction.at()), from.id,
                                                 {to.owner(), to.roles()}, actor, store.policy(), transaction.at());
        all.add(found.rma.number, handed);
        if (handed.moved > 0) {
            writeDecision(transaction, store, found, handed.decision);
        }
    }
    return all;
}

struct Telling {
    WatchedTask watched;
    DueNotice notice;
};

struct TellingRound {
    std::vector<Telling> due;
    bool isMore = false;
};

/// Daily notices are given from the time of day on that the rules name.
NoticeMoment momentOf(const OpenStore &store, UtcTime now)
{
    const BusinessDate today = store.dayOf(now);
    const int minutes = store.policy().remindAtMinutes;
    const bool isNextDay = minutes < store.policy().dayStartsAtMinutes; // a store day may end after midnight
    const QDate date = today.plusDays(isNextDay ? 1 : 0).toDate();
    return {now, today, store.zone().instantOf(date, QTime(minutes / 60, minutes % 60))};
}

TellingRound tellingRoundAt(const OpenStore &store, UtcTime now)
{
    TellingRound round;
    const NoticeMoment moment = momentOf(store, now);
    for (WatchedTask &watched : watchedTasks(store.database())) {
        const auto due = noticesDue(watched.task, watched.told, store.policy(), store.hoursOf(watched.task), moment);
        for (const DueNotice &notice : due) {
            round.isMore = round.due.size() == kMostAtOnce;
            if (round.isMore) {
                return round;
            }
            round.due.push_back({watched, notice});
        }
    }
    return round;
}

QString nameOf(const OpenStore &store, const Owner &owner)
{
    const auto person = owner.staff ? findStaff(store.database(), *owner.staff) : std::nullopt;
    return person ? QString(QStringLiteral("staff:") + person->staff.login)
                  : QString(QStringLiteral("role:") + codeOf(owner.role));
}

QJsonObject documentOf(const OpenStore &store, const TellingRound &round)
{
    const auto row = [&store](const Telling &telling) {
        const Task &task = telling.watched.task;
        return QJsonObject{
            {QStringLiteral("number"), telling.watched.number},
            {QStringLiteral("step"), codeOf(task.step)},
            {QStringLiteral("exception"), task.exception == 0 ? QJsonValue() : QJsonValue(task.exception)},
            {QStringLiteral("kind"), codeOf(telling.notice.kind)},
            {QStringLiteral("to"), nameOf(store, telling.notice.to)},
            {QStringLiteral("due_at"), task.dueAt.toIso()}};
    };
    return {{QStringLiteral("told"), mapped(round.due, row)}, {QStringLiteral("more"), round.isMore}};
}

/// The history of the return says it, too: whoever looks sees that somebody was told.
void tell(WriteTransaction &transaction, const Telling &telling)
{
    const Task &task = telling.watched.task;
    const Owner &to = telling.notice.to;
    insertNotice(transaction, task.id, telling.notice.kind, to);
    QJsonObject facts{{QStringLiteral("step"), codeOf(task.step)},
                      {QStringLiteral("kind"), codeOf(telling.notice.kind)}};
    if (task.exception != 0) {
        facts.insert(QStringLiteral("exception"), task.exception);
    }
    facts.insert(to.staff ? QStringLiteral("to") : QStringLiteral("role"),
                 to.staff ? QJsonValue(to.staff->value()) : QJsonValue(codeOf(to.role)));
    const bool isForManagers = telling.notice.kind == NoticeKind::Escalated
                               || telling.notice.kind == NoticeKind::Unclaimed;
    transaction.record({isForManagers ? EventAction::Escalated : EventAction::Reminded, Actor::policy(), facts, {}},
                       telling.watched.rma);
}

/// Nothing is written where another program told everything in between.
Result<Written> tellAll(const OpenStore &store, WriteTransaction &transaction)
{
    const TellingRound round = tellingRoundAt(store, transaction.at());
    if (round.due.empty()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("nothing_to_tell")}});
    }
    for (const Telling &telling : round.due) {
        tell(transaction, telling);
    }
    return Written{{}, [document = documentOf(store, round)] { return document; }, std::nullopt};
}
}

Result<Answer> DeskWriter::handOver(const Call &call, const QString &from, const QString &to)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto leaver = leaverNamed(store, from);
        if (!leaver) {
            return refuse(leaver.error());
        }
        const auto receiver = receiverFor(store, *leaver, to);
        if (!receiver) {
            return refuse(receiver.error());
        }
        const HandOver handed = handOverAll(store, transaction, actor, *leaver, *receiver);
        if (handed.moved.isEmpty()) {
            return refuse(ErrorCode::NotOutstanding,
                          {{QStringLiteral("problem"),
                            handed.kept.isEmpty() ? QStringLiteral("no_work") : QStringLiteral("no_work_for_them")},
                           {QStringLiteral("staff"), leaver->login},
                           {QStringLiteral("to"), to},
                           {QStringLiteral("kept"), handed.kept.size()}});
        }
        const QJsonObject document{{QStringLiteral("moved"), handed.moved}, {QStringLiteral("kept"), handed.kept}};
        return Written{{}, [document] { return document; }, std::nullopt};
    };
    return m_frame->write(call,
                          {QStringLiteral("staff hand-over"),
                           {{QStringLiteral("from"), from}, {QStringLiteral("to"), to}},
                           Right::Assign},
                          body);
}

Result<Answer> DeskWriter::tellWhatIsDue(const Call &call)
{
    const OpenStore &store = *m_frame->store;
    const auto idle = [&store]() -> std::optional<QJsonObject> {
        const TellingRound round = tellingRoundAt(store, store.now());
        return round.due.empty() ? std::optional(documentOf(store, round)) : std::nullopt;
    };
    auto told = m_frame->writeRound(
        call, {QStringLiteral("work remind"), {}, Right::LetExpire}, idle,
        [&store](WriteTransaction &transaction, const Actor &) { return tellAll(store, transaction); });
    const bool wasOtherFaster = !told && told.error().code == ErrorCode::NotOutstanding;
    return wasOtherFaster ? Answer{{}, documentOf(store, {}), false, std::nullopt} : told;
}

Result<void> DeskWriter::markNoticesRead(const Session &session, NoticeId upTo)
{
    return guarded([&]() -> Result<void> {
        const auto person = m_frame->personOf(session);
        if (!person) {
            return refuse(person.error());
        }
        markRead(m_frame->store->store(), person->staff.id, upTo);
        return {};
    });
}
}
