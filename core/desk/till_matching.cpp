// SPDX-License-Identifier: GPL-3.0-or-later
// Reading our side, asking the workflow, remembering what is taken.
#include "core/desk/till_matching.h"

#include "core/desk/past_return.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_repository.h"
#include "core/storage/sale_repository.h"
#include "core/storage/till_repository.h"
#include "core/storage/told_apart.h"

#include <algorithm>

namespace rd
{
namespace
{
TillBooking bookingOf(Database &database, const CreditDocument &credit, const CreditLine &row)
{
    TillBooking booking;
    booking.source = credit.source;
    booking.receipt = credit.receipt;
    booking.storeDay = credit.storeDay.value_or(BusinessDate());
    booking.line = row.line;
    booking.saleReceipt = credit.saleReceipt;
    booking.paymentReference = credit.paymentReference;
    booking.customer = knownCustomer(database, credit.customer);
    booking.sku = row.sku;
    booking.name = row.name;
    booking.unit = row.unit;
    booking.quantity = row.quantity;
    booking.amount = row.amount;
    return booking;
}

/// Takes shares off our line: one row of the till after the other.
void takeOff(OwnLine &line, const std::vector<TillShare> &shares)
{
    for (const TillShare &share : shares) {
        const auto paid = std::find_if(line.paid.begin(), line.paid.end(),
                                       [&](const PaidUnits &part) { return part.part == share.part; });
        paid->amount -= std::min(paid->amount, share.amount);
        paid->units -= share.units;
        line.units -= share.units;
    }
    std::erase_if(line.paid, [](const PaidUnits &paid) { return paid.units.isZero(); });
}
}

std::vector<SaleId> salesOf(Database &database, const TillBooking &booking)
{
    CreditDocument credit;
    credit.source = booking.source;
    credit.saleReceipt = booking.saleReceipt;
    credit.storeDay = booking.storeDay;
    credit.paymentReference = booking.paymentReference;
    std::vector<SaleId> sales = salesNamedBy(database, credit);
    if (!booking.saleReceipt.isEmpty()) {
        for (const SaleIdentity &known : salesNamed(database, booking.saleReceipt)) {
            sales.push_back(known.id);
        }
    }
    return sales;
}

QStringList unpaidReturnsOf(Database &database, const TillBooking &booking)
{
    const std::vector<SaleId> sales = salesOf(database, booking);
    QStringList numbers;
    for (const OwnLine &line : ownLinesBetween(database, booking.storeDay.plusDays(-kTillDaysBefore),
                                               booking.storeDay.plusDays(kTillDaysAfter))) {
        Quantity paid;
        for (const PaidUnits &part : line.paid) {
            paid += part.units;
        }
        const bool isApart = std::ranges::find(booking.notThese, line.rma) != booking.notThese.end();
        if (!isApart && isOfSale(booking, sales, line) && isSameArticle(booking, line.sku, line.name)
            && line.units > paid && !numbers.contains(line.number)) {
            numbers.append(line.number);
        }
    }
    return numbers;
}

GivenMatch matchGivenLine(Database &database, const GivenLine &given)
{
    GivenMatch match = matchGiven(given, tillLinesFor(database, given, given.givenOn.plusDays(-kGivenDays),
                                                      given.givenOn.plusDays(kGivenDaysProven)));
    match.notThese = receiptsApartFrom(database, given.sale);
    return match;
}

void TillMatching::readAround(BusinessDate day)
{
    if (m_day != day) {
        m_lines = ownLinesBetween(m_database, day.plusDays(-kTillDaysBefore), day.plusDays(kTillDaysAfter));
        m_day = day;
    }
}

MatchedBooking TillMatching::match(const TillBooking &booking)
{
    readAround(booking.storeDay);
    TillBooking asked = booking;
    asked.customer = keptCustomer(m_database, booking.customer); // as our lines name the buyer
    MatchedBooking matched{booking, matchTill(asked, salesOf(m_database, booking), m_lines), {}};
    if (matched.match.line) {
        matched.own = m_lines[*matched.match.line];
        takeOff(m_lines[*matched.match.line], matched.match.shares);
    }
    return matched;
}

void TillMatching::matchTogether(std::vector<MatchedBooking> &rows)
{
    TillBooking whole = rows.front().booking;
    for (size_t i = 1; i < rows.size(); ++i) {
        whole.quantity += rows[i].booking.quantity;
        whole.amount += rows[i].booking.amount;
    }
    whole.customer = keptCustomer(m_database, whole.customer);
    const TillMatch found = matchTill(whole, salesOf(m_database, whole), m_lines);
    if (found.kind != TillMatch::Kind::Ours) {
        return;
    }
    OwnLine &line = m_lines[*found.line];
    for (MatchedBooking &row : rows) {
        row.match = {TillMatch::Kind::Ours, found.line, shareOut(row.booking, line), {}};
        row.own = line;
        takeOff(line, row.match.shares);
    }
}

std::vector<MatchedBooking> TillMatching::matchRows(const CreditDocument &credit)
{
    std::vector<MatchedBooking> rows;
    for (const CreditLine &row : credit.lines) {
        rows.push_back(match(bookingOf(m_database, credit, row)));
    }
    // What a till writes as several rows of one article may be one refund of ours.
    for (size_t i = 0; i < rows.size(); ++i) {
        std::vector<MatchedBooking> same;
        std::vector<size_t> places;
        for (size_t k = i; k < rows.size(); ++k) {
            if (rows[k].match.kind == TillMatch::Kind::Undecided
                && isSameArticle(rows[i].booking, rows[k].booking.sku, rows[k].booking.name)) {
                same.push_back(rows[k]);
                places.push_back(k);
            }
        }
        if (same.size() > 1 && rows[i].match.kind == TillMatch::Kind::Undecided) {
            matchTogether(same);
            for (size_t k = 0; k < same.size(); ++k) {
                rows[places[k]] = std::move(same[k]);
            }
        }
    }
    return rows;
}

CreditParts TillMatching::part(const CreditDocument &credit)
{
    CreditParts parts;
    std::vector<MatchedBooking> rows = matchRows(credit);
    for (size_t i = 0; i < rows.size(); ++i) {
        const CreditLine &row = credit.lines[i];
        MatchedBooking &matched = rows[i];
        if (matched.match.kind == TillMatch::Kind::Foreign) {
            parts.past.push_back(row);
        } else {
            parts.till.push_back(std::move(matched));
        }
    }
    return parts;
}

std::vector<TillBooking> openBookingsNaming(Database &database, const OwnLine &own)
{
    std::vector<TillBooking> bookings = openBookings(database);
    std::erase_if(bookings, [&](const TillBooking &booking) {
        const bool isApart = std::ranges::find(booking.notThese, own.rma) != booking.notThese.end();
        return isApart || (!namesReturn(booking, own) && !isOfSale(booking, salesOf(database, booking), own));
    });
    return bookings;
}

std::vector<MatchedGiven> matchGivenBetween(Database &database, BusinessDate from, BusinessDate to)
{
    std::vector<MatchedGiven> all;
    for (GivenLine &given : givenBetween(database, from, to)) {
        GivenMatch match = matchGivenLine(database, given);
        all.push_back({std::move(given), std::move(match)});
    }
    return all;
}

CreditDocument creditDocumentOf(Database &database, const TillBooking &booking)
{
    CreditDocument credit;
    credit.source = booking.source;
    credit.receipt = booking.receipt;
    credit.saleReceipt = booking.saleReceipt;
    credit.storeDay = booking.storeDay;
    credit.paymentReference = booking.paymentReference;
    credit.customer = booking.customer ? loadCustomer(database, *booking.customer) : Customer();
    credit.lines = {{1, booking.sku, booking.name, booking.unit, booking.unitsLeft(), booking.amountLeft(), Money()}};
    return credit;
}
}
