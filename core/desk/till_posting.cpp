// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, then the entry.
#include "core/desk/till_posting.h"

namespace rd
{
void post(WriteTransaction &transaction, TillBooking &booking, const OwnLine &own, const std::vector<TillShare> &shares,
          const Actor &by)
{
    postBooking(transaction, booking, shares, by);
    Quantity units;
    Money amount;
    for (const TillShare &share : shares) {
        units += share.units;
        amount += share.amount;
    }
    const QJsonObject facts{{QStringLiteral("booking"), booking.id.value()},
                            {QStringLiteral("receipt"), booking.receipt},
                            {QStringLiteral("line"), own.line},
                            {QStringLiteral("quantity"), units.thousandths()},
                            {QStringLiteral("amount"), amount.minor()}};
    transaction.record({EventAction::TillPosted, by, facts, {}}, own.rma);
}

GivenPosting post(WriteTransaction &transaction, const GivenLine &given, const std::vector<GivenShare> &shares,
                  const Actor &by)
{
    const TillLine &till = shares.front().till;
    GivenPosting posting{
        given.number, given.voucher, till.receipt, till.storeDay, given.sku, given.name, given.unit, {}, {}};
    posting.booked = postGiven(transaction, given, shares, by);
    for (const GivenShare &share : shares) {
        posting.units += share.units;
    }
    const QJsonObject facts{{QStringLiteral("voucher"), given.voucher},
                            {QStringLiteral("receipt"), till.receipt},
                            {QStringLiteral("sku"), given.sku},
                            {QStringLiteral("quantity"), posting.units.thousandths()},
                            {QStringLiteral("amount"), posting.booked.minor()}};
    transaction.record({EventAction::TillPosted, by, facts, {}}, given.rma);
    return posting;
}
}
