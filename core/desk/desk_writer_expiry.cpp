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
constexpr qsizetype kMostAtOnce = 100; // nobody at the counter waits for more

/// Those that may have reached the day on which they are told.
std::vector<RmaId> awaitedLong(const OpenStore &store, BusinessDate today)
{
    const int days = awaitedDays(store.policy());
    return days == 0 ? std::vector<RmaId>()
                     : returnsAwaitedSince(store.database(), today.plusDays(store.policy().goodsExpireWarnDays - days));
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
}

Result<Answer> DeskWriter::letExpire(const Call &call)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        QJsonArray warned;
        QJsonArray expired;
        bool isMore = false;
        const auto unmatched = static_cast<qint64>(parcels(store.database(), true).size());
        for (const RmaId id : awaitedLong(store, transaction.storeDay())) {
            isMore = warned.size() + expired.size() >= kMostAtOnce;
            if (isMore) {
                break;
            }
            const ReturnCase before = *loadReturn(store.database(), id);
            if (unmatched > 0 && before.openTask(Step::Receive)->toldUntil) {
                continue; // its goods may be in one of them
            }
            const auto decision = decide(situationOf(store, before, transaction.at()), LetExpire{}, actor,
                                         store.policy(), transaction.at());
            if (!decision) {
                continue; // not yet, or on hold
            }
            const ReturnCase saved = writeDecision(transaction, before, *decision);
            const bool isExpired = decision->events.front().action == EventAction::Expired;
            (isExpired ? expired : warned).append(rowOf(store, saved, transaction.at()));
        }
        const QJsonObject document{
            {QStringLiteral("warned"), warned}, {QStringLiteral("expired"), expired}, {QStringLiteral("more"), isMore}};
        return Written{{}, [document] { return document; }, std::nullopt};
    };
    return m_frame->write(call, {QStringLiteral("expire"), {}, Right::LetExpire}, body);
}
}
