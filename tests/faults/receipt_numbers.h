// SPDX-License-Identifier: GPL-3.0-or-later
// The names that a test and the programs it starts agree on.
#pragma once

#include <QString>

namespace rd::test
{
/// Receipts are "K-0" and so on: one article each, 20.00, paid in cash three days ago.
[[nodiscard]] inline QString receiptNo(int index)
{
    return QStringLiteral("K-%1").arg(index);
}
/// The id of what the busy window does with a receipt.
[[nodiscard]] inline QString windowOperation(int receipt)
{
    return QStringLiteral("window-%1").arg(receipt);
}
}
