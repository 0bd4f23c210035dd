// SPDX-License-Identifier: GPL-3.0-or-later
// What a parcel needs; what its goods do to a return is in goods.cpp.
#include "core/workflow/parcels.h"

#include "core/workflow/guards.h"

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
