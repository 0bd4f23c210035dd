// SPDX-License-Identifier: GPL-3.0-or-later
// A sale as the till or the paper receipt tells it.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/benefit.h"
#include "core/domain/codes.h"
#include "core/domain/customer.h"
#include "core/domain/invoice.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// How much of a sale was paid with one tender. The amount is absent when the file names the tender only.
struct SaleTender {
    QString tender;
    std::optional<Money> amount;
    friend bool operator==(const SaleTender &, const SaleTender &) = default;
};

struct SaleLine {
    SaleLineId id;
    int line = 0; ///< order within the receipt, from 1
    SaleLineKind kind = SaleLineKind::Goods;
    QString sku;
    QString name;
    Quantity quantity;
    QString unit; ///< "" means piece
    Money paid;   ///< net total of the line after all discounts, tax included
    Money tax;    ///< the tax inside `paid`, zero when unknown
    QString serial;
    QString category;
    QString batch{}; ///< which batch the units are of, or several numbers; empty: the till notes none

    /// Fractions may be returned only where they were sold, or where the unit is measured.
    [[nodiscard]] bool allowsFractions() const { return !quantity.isWhole() || !unit.isEmpty(); }
    friend bool operator==(const SaleLine &, const SaleLine &) = default;
};

/// The source of sales that the desk itself makes: typed from paper, or new goods given for a return.
inline constexpr QLatin1String kDeskSource("desk");

/// Identity: (source, receipt, store day).
struct Sale {
    SaleId id;
    QString source;
    QString receipt;
    std::optional<BusinessDate> storeDay; ///< absent when the file gives no date: such a sale is never inside a window
    std::optional<UtcTime> soldAt;        ///< absent when only the day is known
    QString paymentReference;
    bool isTyped = false; ///< typed from the paper receipt, not yet matched by an import
    Customer customer;
    std::vector<SaleTender> tenders;
    std::vector<SaleLine> lines;
    std::vector<Invoice> invoices{};
    SaleBenefits benefits{};

    [[nodiscard]] Money total() const;
    friend bool operator==(const Sale &, const Sale &) = default;
};

/// The same goods, in any order: article number (or name, where one has none), quantity and what was paid. Postage and fees
/// are not looked at.
[[nodiscard]] bool haveSameGoods(const Sale &one, const Sale &other);
/// The same goods on days so near that one of them is likely a slip of the pen: within a week, or of unknown day. Tills that
/// begin their receipt numbers anew each day sell other goods by the same number.
[[nodiscard]] bool isLikelySameSale(const Sale &one, const Sale &other);
}
