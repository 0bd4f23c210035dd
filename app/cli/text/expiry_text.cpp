// SPDX-License-Identifier: GPL-3.0-or-later
// Whom to tell, and what was given up.
#include "app/cli/text/expiry_text.h"

#include "app/cli/text/table.h"

#include <QJsonArray>

namespace rd::cli
{
using namespace Qt::StringLiterals;

namespace
{
QString part(const Text &heading, const QJsonArray &rows, Language language)
{
    Table table({Text{"Return", "退货单"}.in(language), Text{"Goods", "商品"}.in(language),
                 Text{"Customer", "顾客"}.in(language), Text{"Phone", "电话"}.in(language),
                 Text{"Last day", "最后一天"}.in(language)});
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QJsonObject customer = row.value("customer"_L1).toObject();
        table.add({row.value("number"_L1).toString(), row.value("goods"_L1).toString(),
                   customer.value("name"_L1).toString(), customer.value("phone"_L1).toString(),
                   row.value("expires_on"_L1).toString()});
    }
    return rows.isEmpty() ? QString() : QString(heading.in(language) + u"\n"_s + table.toText());
}
}

QString expiryText(const QJsonObject &document, Language language)
{
    QString all = part({"Tell these customers: after the last day their return is cancelled.",
                        "请提醒以下顾客：过了最后一天货仍未到，退货将取消。"},
                       document.value("warned"_L1).toArray(), language)
                  + part({"Given up, because the goods never came:", "商品一直未到，已按规则取消："},
                         document.value("expired"_L1).toArray(), language)
                  + part({"Goods that nobody collected; tell these customers (return exception-message):",
                          "货品无人领取；请通知以下顾客（return exception-message）："},
                         document.value("uncollected"_L1).toArray(), language);
    if (const int parcels = document.value("open_parcels"_L1).toInt(); parcels > 0) {
        all += Text{"%1 parcels wait for their return (parcel list): nothing is given up before.\n",
                    "有 %1 个包裹待认领（parcel list），在此之前不取消任何退货。\n"}
                   .in(language)
                   .arg(parcels);
    }
    if (document.value("more"_L1).toBool()) {
        return all + Text{"There are more: run it again.\n", "还有更多，请再次运行。\n"}.in(language);
    }
    return all.isEmpty() ? Text{"Nothing expires today.\n", "今天没有到期的退货。\n"}.in(language) : all;
}
}
