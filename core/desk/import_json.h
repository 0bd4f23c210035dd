// SPDX-License-Identifier: GPL-3.0-or-later
// The stable documents of imports.
#pragma once

#include "core/desk/import_report.h"
#include "core/money/currency.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd
{
[[nodiscard]] QJsonArray importErrorsToJson(const std::vector<ImportRowError> &errors);
[[nodiscard]] QJsonArray importConflictsToJson(const std::vector<ImportConflict> &conflicts);
/// The document that the command line prints.
[[nodiscard]] QJsonObject importToJson(const ImportReport &report, const Currency &currency);
/// The known layouts and their columns: {"profiles":[{"name","columns":{…}}]}.
[[nodiscard]] QJsonObject salesProfilesToJson();
}
