// SPDX-License-Identifier: GPL-3.0-or-later
// What our desk and the till do not agree on.
#include "core/desk/desk_reader.h"

#include "core/desk/day_span.h"
#include "core/desk/open_store.h"
#include "core/desk/till_matching.h"
#include "core/storage/till_repository.h"
#include "core/storage/told_apart.h"

namespace rd
{
namespace
{
std::vector<OpenBooking> openUntil(Database &database, BusinessDate to)
{
    std::vector<OpenBooking> open;
    TillMatching matching(database);
    for (const TillBooking &booking : openBookings(database)) {
        if (booking.storeDay <= to) {
            const MatchedBooking matched = matching.match(booking);
            QStringList candidates = matched.match.candidates;
            if (matched.own) { // paid since; the next import, or a person, posts it
                candidates.append(matched.own->number);
            }
            open.push_back({booking, candidates, numbersApartFrom(database, booking.id)});
        }
    }
    return open;
}
}

Result<TillDifferences> DeskReader::tillDifferences(BusinessDate from, BusinessDate to) const
{
    return guarded([&]() -> Result<TillDifferences> {
        if (auto ordered = checkDays(from, to); !ordered) {
            return refuse(ordered.error());
        }
        Database &database = m_store->database();
        const ReadTransaction sameMoment(database);
        TillDifferences differences{from,
                                    to,
                                    ownLinesPaid(database, from, to),
                                    openUntil(database, to),
                                    pastReturnsBetween(database, from, to),
                                    postingsBetween(database, from, to),
                                    matchGivenBetween(database, from, to),
                                    givenPostings(database, from, to)};
        return differences;
    });
}
}
