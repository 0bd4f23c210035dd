// SPDX-License-Identifier: GPL-3.0-or-later
// What the till booked back that may be a return of ours, and how much of it was found to be one.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

#include <optional>
#include <vector>

namespace rd
{
/// Open: somebody has to say whether it is ours. Posted: all of it is. Kept: what was not ours is a return of the till's own, a
/// past return here.
enum class TillState { Open, Posted, Kept };
template <> struct CodeTable<TillState> {
    static constexpr std::array kNames = {
        CodeName<TillState>{TillState::Open, QLatin1String("open")},
        CodeName<TillState>{TillState::Posted, QLatin1String("posted")},
        CodeName<TillState>{TillState::Kept, QLatin1String("kept")},
    };
};

/// One returned article of a credit of the till. While it is open it counts nowhere.
struct TillBooking {
    TillBookingId id;
    QString source;  ///< of the import
    QString receipt; ///< the credit's own number
    BusinessDate storeDay;
    int line = 0;        ///< order within the credit, from 1
    QString saleReceipt; ///< the sale's number where the till names it
    QString paymentReference;
    std::optional<CustomerId> customer;
    QString sku;
    QString name;
    QString unit;
    Quantity quantity;
    Money amount; ///< given back for all of it
    TillState state = TillState::Open;
    Quantity postedUnits;          ///< found to be ours so far
    Money postedAmount;            ///< their part of `amount`
    std::vector<RmaId> notThese{}; ///< returns that a manager said it is not
    bool wasUndone = false;        ///< a manager took a decision about it back: only a person decides it again

    [[nodiscard]] Quantity unitsLeft() const { return quantity - postedUnits; }
    [[nodiscard]] Money amountLeft() const { return amount - postedAmount; }
    friend bool operator==(const TillBooking &, const TillBooking &) = default;
};

/// Units of a settlement line that a booking of the till stands for.
struct TillShare {
    SettlementLineId part;
    Quantity units;
    Money amount; ///< as the till booked it
    friend bool operator==(const TillShare &, const TillShare &) = default;
};

/// Units of one line of a return of ours that a booking of the till stands for.
struct TillPosting {
    TillBookingId booking;
    QString receipt; ///< the till's
    BusinessDate storeDay;
    QString number; ///< of our return
    int line = 0;
    Quantity units;
    Money booked; ///< by the till
    Money paid;   ///< by us, for those units: payouts that have not failed
};

/// A return that only the till knows.
struct TillReturn {
    QString number;  ///< of the past return
    QString receipt; ///< the till's
    BusinessDate storeDay;
    QString goods; ///< name of the first line
    int lines = 0;
    Money amount;
    std::optional<TillBookingId> booking{}; ///< of which it was kept, where somebody decided that
};
}
