// SPDX-License-Identifier: GPL-3.0-or-later
// What became of an article, or of one unit of it: every sale and every return of it, and their sums.
#pragma once

#include "core/domain/codes.h"
#include "core/domain/settlement.h"
#include "core/storage/database.h"

#include <optional>
#include <vector>

namespace rd
{
/// Sold by the till; asked to come back; found by the inspector; given by the desk for a return; sent to the customer once more. In
/// the order in which they follow at one moment.
enum class LifeKind { Sold, Returned, Inspected, Given, SentAgain };

struct LifeEntry {
    LifeKind kind = LifeKind::Sold;
    std::optional<BusinessDate> day; ///< absent where the till gave none
    std::optional<UtcTime> at;       ///< absent where only the day is known
    QString receipt;                 ///< of a sale
    std::optional<SaleId> sale;      ///< of a sale
    QString number;                  ///< of the return
    QString sku;
    QString name;
    QString unit;
    QString serial;
    Quantity quantity;
    std::optional<Money> amount; ///< what was paid; of a past return what it gave back
    QString reason;              ///< of a return
    QString condition;           ///< as found
    QString disposition;         ///< where it went
    bool isAccepted = false;     ///< as found
    QString batch{};
    friend bool operator==(const LifeEntry &, const LifeEntry &) = default;
};

struct ArticleSums {
    Quantity sold;     ///< by the till and by typed receipts
    Money paid;        ///< for them; of one unit its share of what its line paid
    Quantity given;    ///< by the desk for returns
    Quantity returned; ///< units that hold a place in returns
    Money refunded;    ///< settled for them in money, goods or store credit, and by past returns; no compensation

    /// Returned units of a hundred that went out, in basis points, rounded half away from zero; nothing where none went out.
    [[nodiscard]] std::optional<qint64> rateBasisPoints() const;
    friend bool operator==(const ArticleSums &, const ArticleSums &) = default;
};

/// Of an article by its number, or of one unit by its serial number.
struct LifeOf {
    QString sku;
    QString serial; ///< not empty: of this unit, and `sku` is not looked at
};

/// At most so many of each kind, newest first.
[[nodiscard]] std::vector<LifeEntry> lifeEntries(Database &database, const LifeOf &of, int limit);
[[nodiscard]] ArticleSums articleSums(Database &database, const LifeOf &of);
/// The article of the unit: as it was sold, returned or found last; nothing for an unknown number.
[[nodiscard]] std::optional<QString> skuOfSerial(Database &database, const QString &serial);
/// A unit by this number was sold, asked to come back, or found.
[[nodiscard]] bool isKnownSerial(Database &database, const QString &serial);
}
