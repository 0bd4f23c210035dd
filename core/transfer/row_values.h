// SPDX-License-Identifier: GPL-3.0-or-later
// One row of a sales file as typed values, whatever the layout.
#pragma once

#include "core/domain/benefit.h"
#include "core/domain/invoice.h"
#include "core/money/money.h"
#include "core/money/quantity.h"
#include "core/transfer/moment_reader.h"

#include <QString>

namespace rd
{
struct RowValues {
    qint64 row = 0;
    QString receipt;
    QString sku;
    QString name;
    QString unit;
    QString category;
    QString serial;
    QString batch;
    QString customer;
    QString customerId;
    QString customerGroup;
    QString phone;
    QString tender; ///< code of a tender, empty when the row names none
    QString paymentReference;
    QString saleReceipt; ///< of a returned row: what it was sold by
    std::optional<Invoice> invoice;
    SaleBenefits benefits;
    QString kind;
    QString status;
    Moment moment;
    int line = 0;
    Quantity quantity = Quantity::units(1);
    Money amount; ///< signed, tax included; in orders the price of the articles before the order's own reductions
    Money tax;    ///< signed
    bool isFree = false; ///< nothing at all was asked for, before any rounding
    bool isPaid = true;
    bool isOrderHead = false; ///< carries the order's totals
    Money orderTotal;
    Money shipping;
    Money refund;
};

/// What a row is.
enum class RowKind { Line, Return, Adjustment, Skipped };

struct RowClass {
    RowKind kind = RowKind::Line;
    QString reason; ///< of a skipped row: not_paid, dead_status
};

struct Profile;
/// Decides by the profile's rules. Fees, bookings without goods, rows without a price, and quantities or prices with the
/// wrong sign are adjustments.
[[nodiscard]] RowClass classify(const RowValues &row, const Profile &profile);
}
