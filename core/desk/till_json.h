// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of what stands between our returns and the till's.
#pragma once

#include "core/desk/views.h"

#include <QJsonArray>

namespace rd
{
/// `keptAs` is the number of the past return it became, or empty.
[[nodiscard]] QJsonObject bookingToJson(const TillBooking &booking, const QString &keptAs, const Currency &currency);
[[nodiscard]] QJsonArray postingsToJson(const std::vector<TillPosting> &postings, const Currency &currency);
[[nodiscard]] QJsonArray givenPostingsToJson(const std::vector<GivenPosting> &postings, const Currency &currency);
/// {"from","to","not_in_till":[…],"open":[…],"not_ours":[…],"posted":[…],"given":[…],"given_posted":[…],"totals":{…}}
[[nodiscard]] QJsonObject differencesToJson(const TillDifferences &differences, const Currency &currency);
}
