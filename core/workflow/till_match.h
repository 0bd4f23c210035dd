// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a booking of the till is a return of ours: the till books refunds, too, and nothing may count twice.
#pragma once

#include "core/domain/till_booking.h"

#include <QStringList>

#include <vector>

namespace rd
{
/// Units of one settlement that were paid for and that no booking of the till stands for yet.
struct PaidUnits {
    SettlementLineId part;
    Quantity units;
    Money amount; ///< what the customer got for them
    BusinessDate paidOn;
    Money subsidy{}; ///< what a platform paid of them beside: the till may book the full price
    friend bool operator==(const PaidUnits &, const PaidUnits &) = default;
};

/// One line of a return of ours, as far as the till has not booked it; nothing may be left of it.
struct OwnLine {
    RmaId rma;
    QString number;
    std::optional<SaleId> sale;
    QString receipt;                    ///< of the sale
    std::optional<CustomerId> customer; ///< who bought
    QStringList references;             ///< number of the return, vouchers and references of its payouts
    ReturnLineId id;
    int line = 0;
    QString sku;
    QString name;
    BusinessDate loggedOn;
    Quantity units; ///< held, paid for or not
    std::vector<PaidUnits> paid;
    QStringList splits{}; ///< numbers of the returns that it was split from or with
    friend bool operator==(const OwnLine &, const OwnLine &) = default;
};

/// Days before and after a booking among which a return may be the same.
inline constexpr int kTillDaysBefore = 30;
inline constexpr int kTillDaysAfter = 3;

struct TillMatch {
    enum class Kind {
        Ours,      ///< `line` and `shares` say of which return
        Undecided, ///< it may be one of `candidates`, which a person decides
        Foreign,   ///< the till's own
    };
    Kind kind = Kind::Foreign;
    std::optional<size_t> line; ///< index of the own line
    std::vector<TillShare> shares;
    QStringList candidates; ///< numbers of returns
};

/// By number; where one of them has none, by name.
[[nodiscard]] bool isSameArticle(const TillBooking &booking, const QString &sku, const QString &name);
/// One of the booking's numbers is a reference of the return, or the number of one that it was split from or with.
[[nodiscard]] bool namesReturn(const TillBooking &booking, const OwnLine &line);
/// The booking names sales that are here, and the line's is none of them. An unknown number may be mistyped.
[[nodiscard]] bool isOtherSale(const TillBooking &booking, const std::vector<SaleId> &sales, const OwnLine &line);
/// The line's sale is one of those that the booking names, or has the receipt that it names.
[[nodiscard]] bool isOfSale(const TillBooking &booking, const std::vector<SaleId> &sales, const OwnLine &line);

/// What is left of a booking is ours when its payment reference or number is one of a return of ours that has the article and
/// the units; or when receipt, article, units and amount are those of one paid line within three store days. Exactly one
/// line must fit: nothing is merged by guess, nor against what a manager took back or said it is not. Undecided is whatever names a return of ours, and anything of the same article that neither a
/// sale that is known here nor the buyer rules out. `sales` are those that the booking names and that are here.
[[nodiscard]] TillMatch matchTill(const TillBooking &booking, const std::vector<SaleId> &sales,
                                  const std::vector<OwnLine> &lines);

/// As many units as both have, when a person says that they are the same; the till's amount is shared out by units.
[[nodiscard]] std::vector<TillShare> shareOut(const TillBooking &booking, const OwnLine &line);
}
