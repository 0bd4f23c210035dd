// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a parcel.
#include "core/desk/parcel_json.h"

#include "core/desk/json_list.h"

namespace rd
{
QJsonObject parcelToJson(const ParcelView &view)
{
    const Parcel &parcel = view.parcel;
    return {{QStringLiteral("parcel"), parcel.id.value()},
            {QStringLiteral("carrier"), parcel.came.carrier},
            {QStringLiteral("tracking"), parcel.came.tracking},
            {QStringLiteral("note"), orNull(parcel.note)},
            {QStringLiteral("state"), codeOf(parcel.state)},
            {QStringLiteral("received_at"), parcel.receivedAt.toIso()},
            {QStringLiteral("received_by"), view.receivedBy.login},
            {QStringLiteral("due_at"), parcel.dueAt.toIso()},
            {QStringLiteral("overdue"), view.isLate},
            {QStringLiteral("return"), orNull(parcel.returnNumber)},
            {QStringLiteral("ended_at"), parcel.endedAt ? QJsonValue(parcel.endedAt->toIso()) : QJsonValue()},
            {QStringLiteral("ended_by"), orNull(view.endedBy.login)},
            {QStringLiteral("back_carrier"), orNull(parcel.wentBack.carrier)},
            {QStringLiteral("back_tracking"), orNull(parcel.wentBack.tracking)},
            {QStringLiteral("reason"), orNull(parcel.reason)},
            {QStringLiteral("unmatched"), mapped(view.unmatched, [](const ParcelView::Unmatched &each) {
                 return QJsonObject{{QStringLiteral("return"), each.unmatch.returnNumber},
                                    {QStringLiteral("reason"), each.unmatch.reason},
                                    {QStringLiteral("at"), each.unmatch.at.toIso()},
                                    {QStringLiteral("by"), each.by.login}};
             })}};
}
}
