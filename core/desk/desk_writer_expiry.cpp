// SPDX-License-Identifier: GPL-3.0-or-later
// Approved goods that never come.
#include "core/desk/desk_writer.h"

#include "core/desk/json_list.h"
#include "core/desk/situation_loader.h"
#include "core/desk/view_loader.h"
#include "core/desk/write_frame.h"
#include "core/policy/expiry.h"
#include "core/storage/parcel_repository.h"
#include "core/storage/rma_repository.h"
#include "core/workflow/decide.h"

namespace rd
{
namespace
{
constexpr std::size_t kMostAtOnce = 100; // nobody at the counter waits for more

/// Returns of which something is to be entered now.
struct Round {
    std::vector<ReturnCase> due;
    qint64 openParcels = 0;
    bool isMore = false;
};

/// Those that may have reached the day on which they are told.
std::vector<RmaId> awaitedLong(const OpenStore &store, BusinessDate today)
{
    const int days = awaitedDays(store.policy());
    return days == 0 ? std::vector<RmaId>()
                     : returnsAwaitedSince(store.database(), today.plusDays(store.policy().goodsExpireWarnDays - days));
}

Result<Decision> decideNow(const OpenStore &store, const ReturnCase &returnCase, UtcTime now)
{
    return decide(situationOf(store, returnCase, now), LetExpire{}, Actor::policy(), store.policy(), now);
}

Round roundAt(const OpenStore &store, UtcTime now)
{
    Round round;
    round.openParcels = static_cast<qint64>(parcels(store.database(), true).size());
    for (const RmaId id : awaitedLong(store, store.dayOf(now))) {
        ReturnCase returnCase = *loadReturn(store.database(), id);
        const bool mayBeHere = round.openParcels > 0 && returnCase.openTask(Step::Receive)->toldUntil; // in a parcel
        if (mayBeHere || !decideNow(store, returnCase, now)) {
            continue; // not yet, or on hold
        }
        round.isMore = round.due.size() == kMostAtOnce;
        if (round.isMore) {
            break;
        }
        round.due.push_back(std::move(returnCase));
    }
    return round;
}

QJsonObject rowOf(const OpenStore &store, const ReturnCase &saved, UtcTime now)
{
    const ReturnView view = viewOf(store, saved, now);
    const QString &name = saved.rma.contactName.isEmpty() ? view.customer.name : saved.rma.contactName;
    const QString &phone = saved.rma.contactPhone.isEmpty() ? view.customer.phone.raw : saved.rma.contactPhone;
    return {{QStringLiteral("number"), saved.rma.number},
            {QStringLiteral("customer"),
             QJsonObject{{QStringLiteral("name"), orNull(name)}, {QStringLiteral("phone"), orNull(phone)}}},
            {QStringLiteral("goods"), saved.lines.front().name},
            {QStringLiteral("expires_on"), view.expiry ? QJsonValue(view.expiry->lastDay.toIso()) : QJsonValue()}};
}

QJsonObject documentOf(const Round &round, const QJsonArray &warned, const QJsonArray &expired)
{
    return {{QStringLiteral("warned"), warned},
            {QStringLiteral("expired"), expired},
            {QStringLiteral("open_parcels"), round.openParcels},
            {QStringLiteral("more"), round.isMore}};
}

Result<Written> enter(const OpenStore &store, WriteTransaction &transaction)
{
    const Round round = roundAt(store, transaction.at());
    if (round.due.empty()) { // another program was faster
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("never_expires")}});
    }
    QJsonArray warned;
    QJsonArray expired;
    for (const ReturnCase &before : round.due) {
        const auto decision = decideNow(store, before, transaction.at());
        const ReturnCase saved = writeDecision(transaction, before, *decision);
        const bool isExpired = decision->events.front().action == EventAction::Expired;
        (isExpired ? expired : warned).append(rowOf(store, saved, transaction.at()));
    }
    return Written{{}, [document = documentOf(round, warned, expired)] { return document; }, std::nullopt};
}
}

/// A day on which nothing is to be entered leaves no trace.
Result<Answer> DeskWriter::letExpire(const Call &call)
{
    const WriteRequest request{QStringLiteral("expire"), {}, Right::LetExpire};
    return guarded([&]() -> Result<Answer> {
        const OpenStore &store = *m_frame->store;
        const auto before = m_frame->answeredBefore(call, request);
        const auto person = before ? m_frame->personOf(call.session) : refuse(before.error());
        if (!person) {
            return refuse(person.error());
        }
        if (auto allowed = requireRight(Actor::person(person->staff), Right::LetExpire); !allowed) {
            return refuse(allowed.error());
        }
        if (const Round round = roundAt(store, store.now()); !*before && round.due.empty()) {
            return Answer{{}, documentOf(round, {}, {}), false, std::nullopt};
        }
        return m_frame->write(call, request, [&store](WriteTransaction &transaction, const Actor &) {
            return enter(store, transaction);
        });
    });
}
}
