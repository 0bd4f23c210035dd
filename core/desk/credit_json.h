// SPDX-License-Identifier: GPL-3.0-or-later
// Store credits as documents.
#pragma once

#include "core/desk/credit_page.h"

#include <QJsonObject>

namespace rd
{
/// {"code","return","amount","balance","issued_at","issued_by","expires_on","expired","entries":[{"kind","amount","reference","at","by"}]}
[[nodiscard]] QJsonObject creditToJson(const CreditPage &page, const Currency &currency);
}
