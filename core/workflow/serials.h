// SPDX-License-Identifier: GPL-3.0-or-later
// Serial numbers: which a request may name, and whether what was found is what was asked for.
#pragma once

#include "core/base/result.h"
#include "core/workflow/action.h"
#include "core/workflow/situation.h"

#include <QStringList>

#include <vector>

namespace rd
{
/// The serial number of each requested unit of a line of the receipt, spelled as it was sold; none where nobody tells units apart.
/// Numbers must be named where the article keeps them, or where the receipt has them and some of its units stay with the customer.
/// missing_field `serial` with those `left`; bad_quantity (`serial_count`, `serial_twice`); not_returnable (`serial_not_sold`; where the
/// line has no number, `serial_sold_elsewhere` with the receipt that has it and by which it did not come back);
/// over_return (`serial_held`) when the unit is in a return already and was not sold again since. `before` are the lines that the
/// same request has so far.
[[nodiscard]] Result<QStringList> serialsAsked(const Situation &situation, const RequestLine &request,
                                               const SaleLine &sold, const std::vector<ReturnLine> &before);
/// The same without a receipt: a unit that is in a return may come again only by the receipt of a later sale.
[[nodiscard]] Result<QStringList> serialsWithoutReceipt(const Situation &situation, const RequestLine &request,
                                                        const std::vector<ReturnLine> &before);

/// bad_quantity (`serial_count`) when one number stands for several units; not_returnable (`swapped`) when it is another unit than the
/// one that was asked for, unless it is found to be the wrong item and handed back.
[[nodiscard]] Result<void> checkInspectedSerial(const ReturnLine &line, const InspectedUnits &units);

/// Another unit came than the one that the line names.
[[nodiscard]] bool isSwapped(const ReturnLine &line, const QString &serial);
}
