// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer is told and shown, as JSON.
#pragma once

#include "core/domain/progress_view.h"
#include "core/domain/return_answer.h"

#include <QJsonObject>

namespace rd
{
/// {"number","language","cause","step","with","promised_by","late","expected_by","outcome","closed_on","asked","asked_at"}.
[[nodiscard]] QJsonObject answerToJson(const ReturnAnswer &answer);
}
