// SPDX-License-Identifier: GPL-3.0-or-later
// The till's credits beside our own returns: which of their rows are ours.
#pragma once

#include "core/storage/given_lines.h"
#include "core/storage/own_lines.h"
#include "core/transfer/sales_file.h"

namespace rd
{
struct MatchedBooking {
    TillBooking booking;
    TillMatch match;
    std::optional<OwnLine> own; ///< when it is ours
};

/// The rows of a credit: the till's own, and those that are or may be ours.
struct CreditParts {
    std::vector<CreditLine> past;
    std::vector<MatchedBooking> till;
};

/// Reads our returns near the day of a booking once, and takes off what was matched since.
class TillMatching final
{
public:
    explicit TillMatching(Database &database) : m_database(database) {}

    [[nodiscard]] CreditParts part(const CreditDocument &credit);
    [[nodiscard]] MatchedBooking match(const TillBooking &booking);

private:
    void readAround(BusinessDate day);
    /// Each row, and rows of one article together where they are not proven one by one.
    [[nodiscard]] std::vector<MatchedBooking> matchRows(const CreditDocument &credit);
    /// Rows of one article that are one return of ours when they are taken together; else they stay as they are.
    void matchTogether(std::vector<MatchedBooking> &rows);

    Database &m_database;
    std::optional<BusinessDate> m_day;
    std::vector<OwnLine> m_lines;
};

/// The sales that a booking names, whatever file or paper brought them.
[[nodiscard]] std::vector<SaleId> salesOf(Database &database, const TillBooking &booking);
/// Numbers of our returns that hold units of the article of a sale that the booking names, and are not paid for all of them.
[[nodiscard]] QStringList unpaidReturnsOf(Database &database, const TillBooking &booking);
/// What the till's sales say about goods given.
[[nodiscard]] GivenMatch matchGivenLine(Database &database, const GivenLine &given);

/// Open bookings that name a sale or a return: by receipt or by one of its references; not those that were said to be no booking of it.
[[nodiscard]] std::vector<TillBooking> openBookingsNaming(Database &database, const OwnLine &own);

/// Goods given on these store days, as far as the till has not sold them, with what its sales say about each.
[[nodiscard]] std::vector<MatchedGiven> matchGivenBetween(Database &database, BusinessDate from, BusinessDate to);

/// The credit that a booking was read from, with this one row.
[[nodiscard]] CreditDocument creditDocumentOf(Database &database, const TillBooking &booking);
}
