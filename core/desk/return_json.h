// SPDX-License-Identifier: GPL-3.0-or-later
// The stable JSON documents of returns, tasks and sales, as scripts read them.
#pragma once

#include "core/base/store_zone.h"
#include "core/desk/views.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd
{
/// The whole document of one return.
[[nodiscard]] QJsonObject returnToJson(const ReturnView &view, const Currency &currency);
/// {"returns":[…],"next":…}
[[nodiscard]] QJsonObject returnPageToJson(const ReturnPage &page, const Currency &currency);
/// The rows alone, as the pages have them.
[[nodiscard]] QJsonArray rowsToJson(const std::vector<ReturnRow> &rows, const Currency &currency);
/// {"tasks":[…]}
[[nodiscard]] QJsonObject tasksToJson(const std::vector<ReturnRow> &rows, const Currency &currency);
[[nodiscard]] QJsonObject saleToJson(const SaleView &view, const Currency &currency);
[[nodiscard]] QJsonObject salesToJson(const std::vector<SaleView> &views, const Currency &currency);
[[nodiscard]] QJsonObject checkToJson(const CheckView &view, const Currency &currency);
/// {"staff":[…]}
[[nodiscard]] QJsonObject staffToJson(const std::vector<Staff> &staff);
/// {"rights":[{"right","step","roles":[…]}]}: who may do what, as the workflow has it.
[[nodiscard]] QJsonObject rightsToJson();
/// {"code":…,"details":…}
[[nodiscard]] QJsonObject errorToJson(const Error &error);
}
