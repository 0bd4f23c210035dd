// SPDX-License-Identifier: GPL-3.0-or-later
// Approved goods that never come, and goods that nobody collects.
#include "core/desk/desk_writer.h"

#include "core/desk/json_list.h"
#include "core/desk/situation_loader.h"
#include "core/desk/view_loader.h"
#include "core/desk/write_frame.h"
#include "core/policy/expiry.h"
#include "core/storage/parcel_repository.h"
#include "core/storage/rma_repository.h"
#include "core/workflow/decide.h"

#include <algorithm>

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

/// Those and the ones whose goods may have waited long enough to be handed over, each once.
std::vector<RmaId> candidates(const OpenStore &store, UtcTime now)
{
    std::vector<RmaId> all = awaitedLong(store, store.dayOf(now));
    const int days = store.policy().notCollectedDays;
    if (days != 0) {
        constexpr qint64 kDayMinutes = 24 * 60;
        const std::vector<RmaId> left = returnsToHandBackSince(store.database(), now.plusMinutes(-days * kDayMinutes));
        all.insert(all.end(), left.begin(), left.end());
    }
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

Result<Decision> decideNow(const OpenStore &store, const ReturnCase &returnCase, bool areParcelsOpen, UtcTime now)
{
    return decide(situationOf(store, returnCase, now), LetExpire{areParcelsOpen}, Actor::policy(), store.policy(), now);
}

Round roundAt(const OpenStore &store, UtcTime now)
{
    Round round;
    round.openParcels = static_cast<qint64>(parcels(store.database(), true).size());
    for (const RmaId id : candidates(store, now)) {
        ReturnCase returnCase = *loadReturn(store.database(), id);
        if (!decideNow(store, returnCase, round.openParcels > 0, now)) {
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

/// What was entered, row by row.
struct Entered {
    QJsonArray warned;
    QJsonArray expired;
    QJsonArray uncollected;
};

QJsonObject documentOf(const Round &round, const Entered &entered)
{
    return {{QStringLiteral("warned"), entered.warned},
            {QStringLiteral("expired"), entered.expired},
            {QStringLiteral("uncollected"), entered.uncollected},
            {QStringLiteral("open_parcels"), round.openParcels},
            {QStringLiteral("more"), round.isMore}};
}

Result<Written> enter(const OpenStore &store, WriteTransaction &transaction)
{
    const Round round = roundAt(store, transaction.at());
    if (round.due.empty()) { // another program was faster
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("never_expires")}});
    }
    Entered entered;
    for (const ReturnCase &before : round.due) {
        const auto decision = decideNow(store, before, round.openParcels > 0, transaction.at());
        const ReturnCase saved = writeDecision(transaction, store, before, *decision);
        const QJsonObject row = rowOf(store, saved, transaction.at());
        for (const EventDraft &event : decision->events) {
            if (event.action == EventAction::Expired) {
                entered.expired.append(row);
            } else if (event.action == EventAction::ExpiryWarned) {
                entered.warned.append(row);
            } else if (event.facts.value(QStringLiteral("kind")).toString() == codeOf(ExceptionKind::NotCollected)) {
                entered.uncollected.append(row);
            }
        }
    }
    return Written{{}, [document = documentOf(round, entered)] { return document; }, std::nullopt};
}
}

/// A day on which nothing is to be entered leaves no trace.
Result<Answer> DeskWriter::letExpire(const Call &call)
{
    const OpenStore &store = *m_frame->store;
    const auto idle = [&store]() -> std::optional<QJsonObject> {
        const Round round = roundAt(store, store.now());
        return round.due.empty() ? std::optional(documentOf(round, {})) : std::nullopt;
    };
    return m_frame->writeRound(
        call, {QStringLiteral("expire"), {}, Right::LetExpire}, idle,
        [&store](WriteTransaction &transaction, const Actor &) { return enter(store, transaction); });
}
}
