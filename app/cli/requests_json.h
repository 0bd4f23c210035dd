// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON requests of "return log --from" and "sales add --from".
#pragma once

#include "core/base/store_zone.h"
#include "core/desk/requests.h"

#include <QJsonObject>

namespace rd::cli
{
/// {"receipt","sale_day","source","customer":{"name","phone"},"lines":[{"line","qty","reason","resolution"}],"note","present",
/// "accept":{"condition","disposition","pay","reference"}}; every fault is named. Lines without receipt carry sku, name and price.
[[nodiscard]] Result<LogRequest> logRequestFromJson(const QJsonObject &request, const Currency &currency);

/// {"receipt","sold_at","payment_reference","tenders":[{"tender","amount"}],"customer":{"name","phone","customer_id"},
/// "lines":[{"sku","name","qty","unit","paid","tax","serial","category","batch"}]}; every fault is named. `sold_at` is an instant, a
/// local time of the store, or a day.
[[nodiscard]] Result<Sale> saleFromJson(const QJsonObject &request, const Currency &currency, const StoreZone &zone);
}
