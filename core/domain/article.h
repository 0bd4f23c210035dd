// SPDX-License-Identifier: GPL-3.0-or-later
// What the store's list says of an article, and serial numbers of its units.
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

/// Labels and tills differ in capitals only by chance.
[[nodiscard]] bool isSameSerial(const QString &one, const QString &other);

/// The numbers of all units that the line sold: one for each unit, in the order of the receipt. Nothing when the till noted none,
/// or fewer or more than units (a batch number, for example): then it does not tell which units they were.
[[nodiscard]] QStringList serialsSold(const SaleLine &line);
}
