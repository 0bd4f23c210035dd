// SPDX-License-Identifier: GPL-3.0-or-later
// A draft of the bench as it is kept in the store.
#pragma once

#include "ui/inspection/draft/inspection_draft.h"

#include <QJsonObject>

namespace rd::ui
{
[[nodiscard]] QJsonObject inspectionDraftToJson(const InspectionDraft &draft);
[[nodiscard]] InspectionDraft inspectionDraftFrom(const QString &number, const QJsonObject &json);
}
