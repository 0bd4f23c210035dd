// SPDX-License-Identifier: GPL-3.0-or-later
// Proof by reference, proof by equality, and what is possible.
#include "core/workflow/till_match.h"

#include "core/money/entitlement.h"

#include <algorithm>
#include <cstdlib>

namespace rd
{
namespace
{
constexpr qint64 kDaysApart = 3;

Quantity paidUnits(const OwnLine &line)
{
    Quantity units;
    for (const PaidUnits &paid : line.paid) {
        units += paid.units;
    }
    return units;
}

bool isNear(const TillBooking &booking, const PaidUnits &paid)
{
    return std::abs(booking.storeDay.days() - paid.paidOn.days()) <= kDaysApart;
}

bool namesOne(const TillBooking &booking, const QStringList &references)
{
    const QStringList names{booking.paymentReference, booking.receipt, booking.saleReceipt};
    return std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return !name.isEmpty() && references.contains(name, Qt::CaseInsensitive);
    });
}

/// What was settled at once, or all of the line together, when it is exactly what the till booked: what the customer got, or
/// with `withSubsidy` the full price.
std::vector<TillShare> equalShares(const TillBooking &booking, const OwnLine &line, bool withSubsidy)
{
    std::vector<TillShare> all;
    Quantity units;
    Money amount;
    for (const PaidUnits &paid : line.paid) {
        if (!isNear(booking, paid)) {
            continue;
        }
        const TillShare share{paid.part, paid.units, withSubsidy ? paid.amount + paid.subsidy : paid.amount};
        if (share.units == booking.unitsLeft() && share.amount == booking.amountLeft()) {
            return {share};
        }
        units += share.units;
        amount += share.amount;
        all.push_back(share);
    }
    return units == booking.unitsLeft() && amount == booking.amountLeft() ? all : std::vector<TillShare>();
}

std::vector<TillShare> equalShares(const TillBooking &booking, const OwnLine &line)
{
    std::vector<TillShare> shares = equalShares(booking, line, false);
    return shares.empty() ? equalShares(booking, line, true) : shares;
}

/// Neither the sale nor the buyer that the till names, as far as both are known, speaks against it.
bool isPossible(const TillBooking &booking, const std::vector<SaleId> &sales, const OwnLine &line)
{
    const bool isOtherBuyer = booking.customer && line.customer && *booking.customer != *line.customer;
    return line.units.isPositive() && isSameArticle(booking, line.sku, line.name) && !isOtherSale(booking, sales, line)
           && !isOtherBuyer;
}

/// A manager said that the booking is not this return.
bool isToldApart(const TillBooking &booking, const OwnLine &line)
{
    return std::find(booking.notThese.begin(), booking.notThese.end(), line.rma) != booking.notThese.end();
}

/// The match, when exactly one line gives shares.
template <typename Shares> std::optional<TillMatch> onlyOne(const std::vector<OwnLine> &lines, const Shares &sharesOf)
{
    std::optional<TillMatch> found;
    for (size_t i = 0; i < lines.size(); ++i) {
        std::vector<TillShare> shares = sharesOf(lines[i]);
        if (shares.empty()) {
            continue;
        }
        if (found) {
            return std::nullopt;
        }
        found = TillMatch{TillMatch::Kind::Ours, i, std::move(shares), {}};
    }
    return found;
}
}

bool isSameArticle(const TillBooking &booking, const QString &sku, const QString &name)
{
    if (!booking.sku.isEmpty() && !sku.isEmpty()) {
        return booking.sku == sku;
    }
    return !booking.name.isEmpty() && booking.name.compare(name, Qt::CaseInsensitive) == 0;
}

bool namesReturn(const TillBooking &booking, const OwnLine &line)
{
    return namesOne(booking, line.references) || namesOne(booking, line.splits);
}

bool isOfSale(const TillBooking &booking, const std::vector<SaleId> &sales, const OwnLine &line)
{
    const bool isNamed = line.sale && std::find(sales.begin(), sales.end(), *line.sale) != sales.end();
    const bool isSameReceipt = booking.saleReceipt == line.receipt || booking.receipt == line.receipt;
    return isNamed || (!line.receipt.isEmpty() && isSameReceipt);
}

bool isOtherSale(const TillBooking &booking, const std::vector<SaleId> &sales, const OwnLine &line)
{
    const bool isKnown = !sales.empty() && (line.sale || !line.receipt.isEmpty());
    return isKnown && !isOfSale(booking, sales, line);
}

namespace
{
std::optional<TillMatch> provenMatch(const TillBooking &booking, const std::vector<SaleId> &sales,
                                     const std::vector<OwnLine> &lines)
{
    // By its own name first: a booking may name the return that this one was split from.
    for (const auto names : {&OwnLine::references, &OwnLine::splits}) {
        const auto byReference = [&](const OwnLine &line) {
            const bool fits = namesOne(booking, line.*names) && isSameArticle(booking, line.sku, line.name)
                              && paidUnits(line) >= booking.unitsLeft() && !isToldApart(booking, line);
            return fits ? shareOut(booking, line) : std::vector<TillShare>();
        };
        if (auto match = onlyOne(lines, byReference)) {
            return match;
        }
    }
    const auto byEquality = [&](const OwnLine &line) {
        const bool fits = isOfSale(booking, sales, line) && isSameArticle(booking, line.sku, line.name)
                          && !isToldApart(booking, line);
        return fits ? equalShares(booking, line) : std::vector<TillShare>();
    };
    return onlyOne(lines, byEquality);
}
}

TillMatch matchTill(const TillBooking &booking, const std::vector<SaleId> &sales, const std::vector<OwnLine> &lines)
{
    if (!booking.wasUndone) {
        if (auto match = provenMatch(booking, sales, lines)) {
            return *std::move(match);
        }
    }
    TillMatch match;
    for (const OwnLine &line : lines) {
        const bool may = namesReturn(booking, line) || isPossible(booking, sales, line);
        if (may && !isToldApart(booking, line) && !match.candidates.contains(line.number)) {
            match.candidates.append(line.number);
        }
    }
    match.kind = match.candidates.isEmpty() ? TillMatch::Kind::Foreign : TillMatch::Kind::Undecided;
    return match;
}

std::vector<TillShare> shareOut(const TillBooking &booking, const OwnLine &line)
{
    std::vector<TillShare> shares;
    Quantity units = booking.postedUnits;
    Money amount = booking.postedAmount;
    for (const PaidUnits &paid : line.paid) {
        const Quantity taken = std::min(booking.quantity - units, paid.units);
        if (!taken.isPositive()) {
            continue;
        }
        const Money part = nextEntitlement(booking.amount, booking.quantity, units, amount, taken);
        shares.push_back({paid.part, taken, part});
        units += taken;
        amount += part;
    }
    return shares;
}
}
