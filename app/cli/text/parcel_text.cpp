// SPDX-License-Identifier: GPL-3.0-or-later
// One parcel, and a table of them.
#include "app/cli/text/parcel_text.h"

#include "app/cli/text/moments.h"
#include "app/cli/text/table.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString get(const QJsonObject &parcel, QLatin1String key)
{
    return parcel.value(key).toString();
}

/// "SF SF123"
QString waybill(const QJsonObject &parcel, QLatin1String carrier, QLatin1String tracking)
{
    return QString(get(parcel, carrier) + ' '_L1 + get(parcel, tracking)).trimmed();
}

QString stateOf(const QJsonObject &parcel, Language language)
{
    const QString state = get(parcel, "state"_L1);
    if (state == "matched"_L1) {
        return Text{"goods of %1", "属于 %1"}.in(language).arg(get(parcel, "return"_L1));
    }
    if (state == "sent_back"_L1) {
        return Text{"sent back: %1", "已寄回：%1"}.in(language).arg(
            waybill(parcel, "back_carrier"_L1, "back_tracking"_L1));
    }
    return parcel.value("overdue"_L1).toBool() ? Text{"whose is it? (late)", "待认领（已逾期）"}.in(language)
                                               : Text{"whose is it?", "待认领"}.in(language);
}

/// Returns that it was not.
QString unmatchedText(const QJsonObject &parcel, Language language, const StoreZone &zone)
{
    QString text;
    for (const QJsonValue &value : parcel.value("unmatched"_L1).toArray()) {
        const QJsonObject was = value.toObject();
        text += Text{"%1  %2  was not %3: %4\n", "%1  %2  不属于 %3：%4\n"}.in(language).arg(
            localTime(was.value("at"_L1), zone), get(was, "by"_L1), get(was, "return"_L1), get(was, "reason"_L1));
    }
    return text;
}

QString parcelText(const QJsonObject &parcel, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    return keyValues({{say({"parcel", "包裹"}), QString::number(parcel.value("parcel"_L1).toInteger())},
                      {say({"came by", "来件"}), waybill(parcel, "carrier"_L1, "tracking"_L1)},
                      {say({"note", "备注"}), get(parcel, "note"_L1)},
                      {say({"received", "收件"}), localTime(parcel.value("received_at"_L1), zone)},
                      {say({"by", "经办"}), get(parcel, "received_by"_L1)},
                      {say({"stands at", "状态"}), stateOf(parcel, language)},
                      {say({"reason", "原因"}), get(parcel, "reason"_L1)}})
           + unmatchedText(parcel, language, zone);
}

QString parcelsText(const QJsonObject &document, Language language, const StoreZone &zone)
{
    const auto say = [language](const Text &text) { return text.in(language); };
    Table table({say({"Parcel", "包裹"}), say({"Came by", "来件"}), say({"Received", "收件"}), say({"By", "经办"}),
                 say({"Stands at", "状态"}), say({"Note", "备注"})});
    for (const QJsonValue &value : document.value("parcels"_L1).toArray()) {
        const QJsonObject parcel = value.toObject();
        table.add({QString::number(parcel.value("parcel"_L1).toInteger()), waybill(parcel, "carrier"_L1, "tracking"_L1),
                   localTime(parcel.value("received_at"_L1), zone), get(parcel, "received_by"_L1),
                   stateOf(parcel, language), get(parcel, "note"_L1)});
    }
    return table.isEmpty() ? say({"No parcels.\n", "没有包裹。\n"}) : table.toText();
}
}

Renderer parcelRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return parcelText(document, language, zone); };
}

Renderer parcelsRenderer(const StoreZone &zone)
{
    return [zone](const QJsonObject &document, Language language) { return parcelsText(document, language, zone); };
}
}
