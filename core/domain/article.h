// SPDX-License-Identifier: GPL-3.0-or-later
// What the store's list says of an article, and serial and batch numbers of its units.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/sale.h"
#include "core/money/money.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rd
{
/// An article as the newest import of the list has it; empty texts were not told.
struct Article {
    QString sku;
    QString barcode;
    QString name;
    QString category;
    std::optional<Money> price; ///< of one unit
    QString supplier;
    bool keepsSerials = false; ///< each unit has a number of its own, which a return names
    bool keepsBatches = false; ///< a return names the batch of its units
    bool isReturnable = true;
    friend bool operator==(const Article &, const Article &) = default;
};

/// A unit of a return that has this number and holds a place.
struct HeldSerial {
    QString sku;
    QString serial;
    std::optional<SaleLineId> saleLine;
    QString number;         ///< of the return
    BusinessDate loggedDay; ///< store day of that return
    friend bool operator==(const HeldSerial &, const HeldSerial &) = default;
};

/// A unit that left the store and did not come back: sold, given for a return, or on its way to a customer.
struct UnitOut {
    QString sku;
    QString serial;
    std::optional<SaleLineId> saleLine{}; ///< by which it was sold or given; absent while it is on its way
    QString receipt{};                    ///< of that sale
    std::optional<BusinessDate> day{};
    QString number{}; ///< of the return for which it was given, or is on its way; empty: sold
    friend bool operator==(const UnitOut &, const UnitOut &) = default;
};

/// Labels and tills differ in capitals only by chance.
[[nodiscard]] bool isSameSerial(const QString &one, const QString &other);

/// The numbers of all units that the line sold: one for each unit, in the order of the receipt. Nothing when the till noted none,
/// or fewer or more than units (a batch number, for example): then it does not tell which units they were.
[[nodiscard]] QStringList serialsSold(const SaleLine &line);

/// As of serial numbers, capitals say nothing.
[[nodiscard]] bool isSameBatch(const QString &one, const QString &other);

/// The batches that units of the line are of: mostly one, for a till may write several into the field.
[[nodiscard]] QStringList batchesSold(const SaleLine &line);
}
