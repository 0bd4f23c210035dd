// SPDX-License-Identifier: GPL-3.0-or-later
// What a row is: sold, given back, neither, or nothing.
#include "core/transfer/row_values.h"

#include "core/transfer/profile.h"

namespace rd
{
namespace
{
bool hasNumberPrefix(const QString &receipt, const QString &prefix)
{
    return !prefix.isEmpty() && receipt.size() > prefix.size() && receipt.startsWith(prefix)
           && receipt.at(prefix.size()).isDigit();
}

bool saysReturn(const RowValues &row, const Profile &profile)
{
    if (hasNumberPrefix(row.receipt, profile.creditPrefix) || profile.refundKinds.contains(row.kind)) {
        return true;
    }
    return profile.isNegativeReturn && row.amount.isNegative();
}

/// A return takes goods and money back; programs write the minus on either or both.
bool isReturnOfGoods(const RowValues &row)
{
    return !row.amount.isZero() && (row.amount.isNegative() || row.quantity.isNegative());
}
}

RowClass classify(const RowValues &row, const Profile &profile)
{
    if (profile.deadStatuses.contains(row.status)) {
        return {RowKind::Skipped, QStringLiteral("dead_status")};
    }
    if (profile.needsPayment && !row.isPaid) {
        return {RowKind::Skipped, QStringLiteral("not_paid")};
    }
    const bool isFee = profile.feeSkus.contains(row.sku) || hasNumberPrefix(row.receipt, profile.adjustmentPrefix);
    if (isFee || row.isFree || row.quantity.isZero()) {
        return {RowKind::Adjustment, {}};
    }
    if (saysReturn(row, profile)) {
        return {isReturnOfGoods(row) ? RowKind::Return : RowKind::Adjustment, {}};
    }
    const bool isSale = row.quantity.isPositive() && !row.amount.isNegative();
    return {isSale ? RowKind::Line : RowKind::Adjustment, {}};
}
}
