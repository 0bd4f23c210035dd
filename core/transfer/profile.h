// SPDX-License-Identifier: GPL-3.0-or-later
// How the export of one program is laid out: which column means what, and what its rows mean.
#pragma once

#include "core/transfer/date_format.h"
#include "core/transfer/field.h"
#include "core/transfer/number_format.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd
{
/// The header names a field may have, the first that occurs wins.
struct FieldColumns {
    Field field;
    QStringList headers;
};

/// Rows: every row stands for itself. Orders: the first row of an order carries its totals, the following ones only
/// articles; goods share the order's total without shipping by their own prices.
enum class Layout { Rows, Orders };

struct Profile {
    QString name;
    std::vector<FieldColumns> columns;
    QStringList signature; ///< a file that has all of these headers is of this profile
    char delimiter = '\0'; ///< part of the signature when not 0
    Layout layout = Layout::Rows;
    std::optional<DateOrder> dateOrder;         ///< where the file itself leaves it open
    std::optional<DateOrder> meridiemDateOrder; ///< the same for times with AM and PM
    std::optional<DecimalMark> decimalMark;     ///< where the file itself leaves it open
    QString creditPrefix;                       ///< receipts of credits begin so, a digit follows
    QString adjustmentPrefix;                   ///< receipts that book no goods at all begin so, a digit follows
    QStringList feeSkus;                        ///< articles that are no goods
    QStringList refundKinds;                    ///< words of Kind that mean a return
    QStringList deadStatuses;                   ///< words of Status that mean no sale came about
    QString emptyWord;                          ///< a word this program writes for "nothing"
    bool isNegativeReturn = true;               ///< a negative quantity is a return, not a correction
    bool isTaxOnTop = false;                    ///< the total is without tax
    bool needsPayment = false;                  ///< rows with an empty PaidAt are no sales
    bool isCustomerNumberFloat = false;         ///< customer numbers are written 17850.0
    bool mayShareReceipts = false;              ///< two customers of one day can have the same receipt number
    bool ignoresHeaderSpelling = false;         ///< compare headers without case, blanks and punctuation

    [[nodiscard]] const QStringList &headersOf(Field field) const;
    [[nodiscard]] bool mayHave(Field field) const { return !headersOf(field).isEmpty(); }
};

/// All profiles, the generic one last.
[[nodiscard]] const std::vector<Profile> &salesProfiles();
[[nodiscard]] const Profile *profileByName(const QString &name);
/// The profile with the longest signature that the header fulfils, else the generic one.
[[nodiscard]] const Profile &profileFor(const QStringList &header, char delimiter);
/// A header as the generic profile compares it: lower case, letters and digits only.
[[nodiscard]] QString plainHeader(const QString &header);
}
