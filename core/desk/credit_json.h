// SPDX-License-Identifier: GPL-3.0-or-later
// Store credits as documents.
#pragma once

#include "core/desk/open_store.h"
#include "core/storage/credit_repository.h"

#include <QJsonObject>

namespace rd
{
/// {"code","return","amount","balance","issued_at","issued_by","expires_on","expired","entries":[{"kind","amount","reference","at","by"}]}
[[nodiscard]] QJsonObject creditToJson(const OpenStore &store, const CreditRecord &record);
}
