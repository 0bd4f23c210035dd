// SPDX-License-Identifier: GPL-3.0-or-later
// Rows, then the entry.
#include "core/desk/till_posting.h"

#include "core/desk/till_matching.h"
#include "core/storage/invoice_rows.h"

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
    joinGiven(transaction, own.rma, by);
}

GivenPosting post(WriteTransaction &transaction, const GivenLine &given, const std::vector<GivenShare> &shares,
                  const Actor &by)
{
    const TillLine &till = shares.front().till;
    GivenPosting posting{
        given.number, given.voucher, till.receipt, till.storeDay, given.sku, given.name, given.unit, {}, {}};
    posting.booked = postGiven(transaction, given, shares, by);
    // The till's invoice is theirs, too.
    noteInvoices(transaction, given.sale, invoicesOf(transaction.database(), till.sale), actorNumber(by));
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

void joinGiven(WriteTransaction &transaction, RmaId rma, const Actor &by)
{
    for (const GivenLine &given : givenOfReturn(transaction.database(), rma)) {
        const GivenMatch match = matchGivenLine(transaction.database(), given);
        if (!match.shares.empty()) {
            (void)post(transaction, given, match.shares, by);
        }
    }
}

void postNamed(WriteTransaction &transaction, std::vector<TillBooking> bookings, RmaId rma, const QString &reference,
               const Actor &by)
{
    for (TillBooking &booking : bookings) {
        if (booking.receipt != reference) {
            continue;
        }
        for (const OwnLine &own : ownLinesOf(transaction.database(), rma)) {
            const auto shares = shareOut(booking, own);
            if (isSameArticle(booking, own.sku, own.name) && !shares.empty()) {
                post(transaction, booking, own, shares, by);
            }
        }
    }
}
}
