// SPDX-License-Identifier: GPL-3.0-or-later
// Batch numbers: which a request may name, and whether the goods on the bench are of it. A batch has many units.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/situation.h"

#include <QString>

namespace rd
{
/// The batch of a requested line of the receipt: spelled as it was sold where the receipt names one, else as it is told. missing_field
/// `batch` where the article keeps batches and it is neither told nor sure (with those `sold`); not_returnable (`batch_not_sold`) for
/// another than the receipt names.
[[nodiscard]] Result<QString> batchAsked(const Situation &situation, const RequestLine &request, const SaleLine &sold);
/// The same without a receipt.
[[nodiscard]] Result<QString> batchWithoutReceipt(const Situation &situation, const RequestLine &request);

/// not_returnable (`other_batch`) when goods of another batch came than the line names, unless they are found to be the wrong item
/// and handed back.
[[nodiscard]] Result<void> checkInspectedBatch(const ReturnLine &line, const InspectedUnits &units);

/// Goods of another batch came than the line names.
[[nodiscard]] bool isOfOtherBatch(const ReturnLine &line, const QString &batch);
}
