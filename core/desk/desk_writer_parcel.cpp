// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that come unannounced.
#include "core/desk/desk_writer.h"

#include "core/desk/parcel_json.h"
#include "core/desk/parcel_loader.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/parcel_repository.h"
#include "core/storage/rma_repository.h"
#include "core/workflow/decide.h"
#include "core/workflow/parcels.h"

#include "core/base/text.h"
#include "core/policy/deadline.h"

#include <QJsonArray>

namespace rd
{
namespace
{
Waybill cleaned(const Waybill &waybill)
{
    return {cleanText(waybill.carrier), cleanText(waybill.tracking)};
}

QJsonObject argumentsOf(const Waybill &waybill)
{
    return {{QStringLiteral("carrier"), waybill.carrier}, {QStringLiteral("tracking"), waybill.tracking}};
}

QJsonObject idFacts(const Parcel &parcel)
{
    return {{QStringLiteral("parcel"), parcel.id.value()}};
}

Result<Parcel> parcelNamed(const OpenStore &store, ParcelId id)
{
    auto found = findParcel(store.database(), id);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("parcel"), id.value()}});
    }
    requireIntact(store.database(), store.store().keys().row, tables::parcel, id.value());
    return *std::move(found);
}

Written parcelWritten(const OpenStore &store, ParcelId id, UtcTime now)
{
    return {{},
            [&store, id, now] {
                return parcelToJson(parcelViewsOf(store, {*findParcel(store.database(), id)}, now).front());
            },
            std::nullopt};
}

void finish(WriteTransaction &transaction, Parcel &parcel, ParcelState state, const Actor &by)
{
    parcel.state = state;
    parcel.endedAt = transaction.at();
    parcel.endedBy = by.staff;
    endParcel(transaction, parcel);
}
}

Result<Answer> DeskWriter::receiveParcel(const Call &call, const Waybill &came, const QString &note)
{
    const Waybill waybill = cleaned(came);
    const QString remark = cleanText(note, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        if (auto fits = checkArrival(waybill, remark, findParcel(store.database(), waybill)); !fits) {
            return refuse(fits.error());
        }
        Parcel parcel;
        parcel.came = waybill;
        parcel.note = remark;
        parcel.receivedAt = transaction.at();
        parcel.receivedBy = actor.staff;
        parcel.dueAt = dueTimeAfter(0, Step::Receive, transaction.at(), store.policy());
        insertParcel(transaction, parcel);
        transaction.record({EventAction::ParcelReceived, actor, idFacts(parcel), {}});
        return parcelWritten(store, parcel.id, transaction.at());
    };
    QJsonObject arguments = argumentsOf(waybill);
    arguments.insert(QStringLiteral("note"), remark);
    return m_frame->write(call, {QStringLiteral("parcel receive"), arguments, Right::Receive}, body);
}

Result<Answer> DeskWriter::matchParcel(const Call &call, ParcelId id, const QString &number,
                                       const std::vector<LineQuantity> &lines)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        auto parcel = parcelNamed(store, id);
        if (!parcel) {
            return refuse(parcel.error());
        }
        if (auto open = checkOpen(*parcel); !open) {
            return refuse(open.error());
        }
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        if (auto same = checkVersion(call, *found); !same) {
            return refuse(same.error());
        }
        const auto decision = decide(situationOf(store, *found, transaction.at()), Receive{lines}, actor,
                                     store.policy(), transaction.at());
        if (!decision) {
            return refuse(decision.error());
        }
        parcel->rma = found->rma.id;
        finish(transaction, *parcel, ParcelState::Matched, actor);
        QJsonObject facts = idFacts(*parcel);
        facts.insert(QStringLiteral("carrier"), parcel->came.carrier);
        facts.insert(QStringLiteral("tracking"), parcel->came.tracking);
        transaction.record({EventAction::ParcelMatched, actor, facts, {}}, found->rma.id);
        (void)writeDecision(transaction, *found, *decision); // what was in it follows
        return parcelWritten(store, id, transaction.at());
    };
    QJsonObject arguments{{QStringLiteral("parcel"), id.value()}, {QStringLiteral("return"), number}};
    QJsonArray units;
    for (const LineQuantity &line : lines) {
        units.append(QJsonObject{{QStringLiteral("line"), line.line},
                                 {QStringLiteral("quantity"), line.quantity.thousandths()}});
    }
    arguments.insert(QStringLiteral("lines"), units);
    return m_frame->write(call, {QStringLiteral("parcel match"), arguments, Right::Receive}, body);
}

Result<Answer> DeskWriter::sendParcelBack(const Call &call, ParcelId id, const Waybill &back, const QString &reason)
{
    const Waybill waybill = cleaned(back);
    const QString why = cleanText(reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        auto parcel = parcelNamed(store, id);
        if (!parcel) {
            return refuse(parcel.error());
        }
        if (auto fits = checkSendingBack(*parcel, waybill, why); !fits) {
            return refuse(fits.error());
        }
        parcel->wentBack = waybill;
        parcel->reason = why;
        finish(transaction, *parcel, ParcelState::SentBack, actor);
        transaction.record({EventAction::ParcelSentBack, actor, idFacts(*parcel), why});
        return parcelWritten(store, id, transaction.at());
    };
    QJsonObject arguments = argumentsOf(waybill);
    arguments.insert(QStringLiteral("parcel"), id.value());
    arguments.insert(QStringLiteral("reason"), why);
    return m_frame->write(call, {QStringLiteral("parcel back"), arguments, Right::HandBack}, body);
}
}
