// SPDX-License-Identifier: GPL-3.0-or-later
// Proof by name or by the same receipt; the rest is for a person.
#include "core/workflow/given_match.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace rd
{
namespace
{
bool isProven(const GivenLine &given, const TillLine &line)
{
    const QStringList names{line.receipt, line.paymentReference};
    if (line.wasUndone) {
        return false;
    }
    return line.isOfSameReceipt || std::any_of(names.begin(), names.end(), [&](const QString &name) {
               return !name.isEmpty() && given.references.contains(name, Qt::CaseInsensitive);
           });
}

qint64 daysApart(const GivenLine &given, const TillLine &line)
{
    return std::abs(given.givenOn.days() - line.storeDay.days());
}
}

bool mayBeGiven(const GivenLine &given, const TillLine &line)
{
    const bool isOtherBuyer = given.customer && line.customer && *given.customer != *line.customer;
    return daysApart(given, line) <= kGivenDays && !isOtherBuyer && given.insteadOf != line.sale;
}

GivenMatch matchGiven(const GivenLine &given, const std::vector<TillLine> &lines)
{
    std::vector<TillLine> proven;
    std::vector<TillLine> possible;
    std::set<qint64> sales;
    for (const TillLine &line : lines) {
        if (isProven(given, line)) {
            proven.push_back(line);
            sales.insert(line.sale.value());
        }
        if (isProven(given, line) || mayBeGiven(given, line)) {
            possible.push_back(line);
        }
    }
    GivenMatch match;
    if (sales.size() == 1) {
        match.shares = takeGiven(given, proven);
    }
    std::stable_sort(possible.begin(), possible.end(), [&](const TillLine &one, const TillLine &other) {
        return daysApart(given, one) < daysApart(given, other);
    });
    for (const TillLine &line : possible) {
        if (match.candidates.size() < kGivenCandidates && !match.candidates.contains(line.receipt)) {
            match.candidates.append(line.receipt);
        }
    }
    return match;
}

std::vector<GivenShare> takeGiven(const GivenLine &given, const std::vector<TillLine> &lines)
{
    std::vector<GivenShare> shares;
    Quantity left = given.units;
    for (const TillLine &line : lines) {
        const Quantity taken = std::min(left, line.units);
        if (taken.isPositive()) {
            shares.push_back({line, taken});
            left -= taken;
        }
    }
    return shares;
}
}
