// SPDX-License-Identifier: GPL-3.0-or-later
// Parcels that come unannounced.
#include "core/desk/desk_writer.h"

#include "core/desk/json_list.h"
#include "core/desk/parcel_json.h"
#include "core/desk/parcel_loader.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/history.h"
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

std::map<int, Quantity> unitsIn(const QJsonObject &facts)
{
    std::map<int, Quantity> units;
    for (const QJsonValue &value : facts.value(QStringLiteral("lines")).toArray()) {
        const QJsonObject line = value.toObject();
        units[line.value(QStringLiteral("line")).toInt()] += Quantity::fromThousandths(
            line.value(QStringLiteral("quantity")).toInteger());
    }
    return units;
}

/// What its match received, as the history of the return has it, and what of that was undone since and not for another parcel.
std::vector<ParcelUnits> unitsOfMatch(Database &database, const Parcel &parcel)
{
    std::vector<ParcelUnits> all;
    if (parcel.state != ParcelState::Matched) {
        return all;
    }
    std::map<int, Quantity> undone = receiptsUndoneSince(database, *parcel.rma, *parcel.endedAt);
    std::map<int, Quantity> received;
    bool isOfMatch = false;
    for (const HistoryEntry &entry : historyOf(database, *parcel.rma)) {
        if (entry.action == EventAction::ParcelMatched) {
            isOfMatch = entry.facts.value(QStringLiteral("parcel")).toInteger() == parcel.id.value();
        } else if (entry.action == EventAction::Received && isOfMatch) {
            received = unitsIn(entry.facts);
            isOfMatch = false;
        } else if (entry.action == EventAction::ParcelUnmatched && entry.at >= *parcel.endedAt) {
            for (const auto &[line, quantity] : unitsIn(entry.facts)) {
                undone[line] -= std::min(quantity, undone[line]);
            }
        }
    }
    for (const auto &[line, quantity] : received) {
        all.push_back({line, quantity, undone[line]});
    }
    return all;
}

QJsonArray unitsJson(const std::vector<ParcelUnits> &units)
{
    return mapped(units, [](const ParcelUnits &each) {
        return QJsonObject{{QStringLiteral("line"), each.line},
                           {QStringLiteral("quantity"), each.received.thousandths()}};
    });
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
        parcel.dueAt = dueTime(Step::Receive, transaction.at(), store.policy());
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
        (void)writeDecision(transaction, store, *found, *decision); // what was in it follows
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

Result<Answer> DeskWriter::unmatchParcel(const Call &call, ParcelId id, const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        auto parcel = parcelNamed(store, id);
        if (!parcel) {
            return refuse(parcel.error());
        }
        const std::vector<ParcelUnits> units = unitsOfMatch(store.database(), *parcel);
        if (auto allowed = checkUnmatching(*parcel, units, why); !allowed) {
            return refuse(allowed.error());
        }
        const RmaId rma = *parcel->rma;
        rd::unmatchParcel(transaction, *parcel, why, dueTime(Step::Receive, transaction.at(), store.policy()), actor);
        QJsonObject facts = idFacts(*parcel);
        facts.insert(QStringLiteral("carrier"), parcel->came.carrier);
        facts.insert(QStringLiteral("tracking"), parcel->came.tracking);
        facts.insert(QStringLiteral("lines"), unitsJson(units));
        transaction.record({EventAction::ParcelUnmatched, actor, facts, why}, rma);
        return parcelWritten(store, id, transaction.at());
    };
    const QJsonObject arguments{{QStringLiteral("parcel"), id.value()}, {QStringLiteral("reason"), why}};
    return m_frame->write(call, {QStringLiteral("parcel unmatch"), arguments, Right::Receive}, body);
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
