// SPDX-License-Identifier: GPL-3.0-or-later
// The customer of a sale or a return.
#pragma once

#include "core/base/strong_id.h"

#include <QString>

namespace rd
{
/// A phone number as it was given, and in the forms it is found by.
struct Phone {
    QString raw;    ///< as typed or imported
    QString e164;   ///< "+8613800138000", empty when it is no valid number
    QString digits; ///< digits only, for search

    [[nodiscard]] bool isEmpty() const { return raw.isEmpty(); }
    /// Reads a number by the rules of a region ("CN"). Never refuses: an odd number keeps its raw form and digits.
    [[nodiscard]] static Phone read(const QString &raw, const QString &region);
    /// Whether this is a region by whose rules numbers are read, for example "CN".
    [[nodiscard]] static bool isRegion(const QString &region);
    /// "138****8000": the first three and last four digits, the rest hidden.
    [[nodiscard]] QString masked() const;
    friend bool operator==(const Phone &, const Phone &) = default;
};

/// A customer is known by (source, external id) or by phone; nothing merges by itself. A person may be several
/// customers, once a manager said so.
struct Customer {
    CustomerId id;
    QString source;     ///< where the external id comes from, empty for the desk
    QString externalId; ///< the till's own number of the customer, may be empty
    QString name;
    Phone phone;
    QString group{}; ///< the till's word for the group of the customer, where a file of sales has it

    [[nodiscard]] bool isEmpty() const { return externalId.isEmpty() && name.isEmpty() && phone.isEmpty(); }
    friend bool operator==(const Customer &, const Customer &) = default;
};
}
