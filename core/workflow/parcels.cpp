// SPDX-License-Identifier: GPL-3.0-or-later
// What a parcel needs; what its goods do to a return is in goods.cpp.
#include "core/workflow/parcels.h"

#include "core/workflow/guards.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
Result<void> checkWaybill(const Waybill &waybill)
{
    if (auto carrier = requireText(waybill.carrier, "carrier"); !carrier) {
        return carrier;
    }
    return requireCode(waybill.tracking, "tracking");
}
}

Result<void> checkArrival(const Waybill &came, const QString &note, const std::optional<Parcel> &known)
{
    if (auto complete = checkWaybill(came); !complete) {
        return complete;
    }
    if (known) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("parcel_here")},
                                                  {QStringLiteral("parcel"), known->id.value()},
                                                  {QStringLiteral("state"), codeOf(known->state)},
                                                  {QStringLiteral("return"), known->returnNumber}});
    }
    return checkText(note, "note");
}

Result<void> checkOpen(const Parcel &parcel)
{
    switch (parcel.state) {
    case ParcelState::Open:
        break;
    case ParcelState::Matched:
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("parcel_matched")},
                                                  {QStringLiteral("parcel"), parcel.id.value()},
                                                  {QStringLiteral("return"), parcel.returnNumber}});
    case ParcelState::SentBack:
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("parcel_sent_back")},
                                                  {QStringLiteral("parcel"), parcel.id.value()},
                                                  {QStringLiteral("carrier"), parcel.wentBack.carrier},
                                                  {QStringLiteral("tracking"), parcel.wentBack.tracking}});
    }
    return {};
}

Result<void> checkUnmatching(const Parcel &parcel, const std::vector<ParcelUnits> &units, const QString &reason)
{
    if (parcel.state == ParcelState::Open) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("parcel_open")},
                                                  {QStringLiteral("parcel"), parcel.id.value()}});
    }
    if (parcel.state == ParcelState::SentBack) {
        return checkOpen(parcel);
    }
    if (auto given = requireText(reason, "reason"); !given) {
        return given;
    }
    Quantity received;
    Quantity undone;
    QJsonArray lines;
    for (const ParcelUnits &each : units) {
        const Quantity taken = std::min(each.undone, each.received);
        received += each.received;
        undone += taken;
        if (taken < each.received) {
            lines.append(QJsonObject{{QStringLiteral("line"), each.line},
                                     {QStringLiteral("received"), each.received.toDecimal()},
                                     {QStringLiteral("undone"), taken.toDecimal()}});
        }
    }
    if (undone == received) {
        return {};
    }
    return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("receipt_stands")},
                                              {QStringLiteral("parcel"), parcel.id.value()},
                                              {QStringLiteral("return"), parcel.returnNumber},
                                              {QStringLiteral("received"), received.toDecimal()},
                                              {QStringLiteral("undone"), undone.toDecimal()},
                                              {QStringLiteral("lines"), lines}});
}

Result<void> checkSendingBack(const Parcel &parcel, const Waybill &back, const QString &reason)
{
    if (auto open = checkOpen(parcel); !open) {
        return open;
    }
    if (auto given = requireText(reason, "reason"); !given) {
        return given;
    }
    return checkWaybill(back);
}
}
