// SPDX-License-Identifier: GPL-3.0-or-later
// Whether goods that the desk gave for a return are a sale of the till, too: the till books exchanges, and nothing may come
// back twice.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd
{
/// A line of goods given for a return, as far as no sale of the till stands for it.
struct GivenLine {
    SaleLineId id;
    SaleId sale;     ///< of the desk
    QString voucher; ///< its receipt
    RmaId rma;
    QString number;                     ///< of the return
    std::optional<SaleId> insteadOf{};  ///< the sale of what came back
    std::optional<CustomerId> customer; ///< of that sale
    QStringList references;             ///< number of the return, voucher
    BusinessDate givenOn;
    QString sku;
    QString name;
    QString unit;
    Quantity units;
    friend bool operator==(const GivenLine &, const GivenLine &) = default;
};

/// A line of a sale of the till with the same article, as far as nothing of it came back.
struct TillLine {
    SaleLineId id;
    SaleId sale;
    QString receipt;
    QString paymentReference;
    BusinessDate storeDay;
    std::optional<CustomerId> customer;
    Quantity units;
    Quantity returned{};          ///< units that came back by it
    bool isOfSameReceipt = false; ///< the till booked the goods that came back for these on this receipt, on this day
    bool wasUndone = false;       ///< a manager parted its sale from these goods: only a person joins them again
    friend bool operator==(const TillLine &, const TillLine &) = default;
};

/// Units of a line of the till that are units given.
struct GivenShare {
    TillLine till;
    Quantity units;
    friend bool operator==(const GivenShare &, const GivenShare &) = default;
};

struct GivenMatch {
    std::vector<GivenShare> shares; ///< proven; empty where a person decides
    QStringList candidates;         ///< receipts of the till, the nearest day first; at most kGivenCandidates
    QStringList notThese{};         ///< receipts that a manager said they are not
};
inline constexpr int kGivenCandidates = 5;
/// Days before and after goods were given among which the till may have sold them.
inline constexpr int kGivenDays = 3;
/// The same for a sale of the till that is proven to be them.
inline constexpr int kGivenDaysProven = 30;

/// Goods given, with what the till's sales say about them.
struct MatchedGiven {
    GivenLine given;
    GivenMatch match;
};

/// Goods given that the till sold, too.
struct GivenPosting {
    QString number;  ///< of the return
    QString voucher; ///< of the desk's sale
    QString receipt; ///< the till's
    BusinessDate storeDay;
    QString sku;
    QString name;
    QString unit;
    Quantity units;
    Money booked; ///< by the till
};

/// Proven is what names the return or its voucher, or stands on the receipt on which the till booked what came back for it;
/// all of one sale only. Anything else of about that day is a candidate, unless somebody else bought it.
[[nodiscard]] GivenMatch matchGiven(const GivenLine &given, const std::vector<TillLine> &lines);

/// Whether the till's line may be the goods given: of about that day, not bought by somebody else, and not what came back.
[[nodiscard]] bool mayBeGiven(const GivenLine &given, const TillLine &line);

/// Units of the given line taken from lines of the till, one after the other, as far as both have them.
[[nodiscard]] std::vector<GivenShare> takeGiven(const GivenLine &given, const std::vector<TillLine> &lines);
}
