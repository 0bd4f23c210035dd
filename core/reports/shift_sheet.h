// SPDX-License-Identifier: GPL-3.0-or-later
// What each person gave and took on one store day, for handing over the till at the end of a shift.
#pragma once

#include "core/base/time.h"
#include "core/domain/rma.h"
#include "core/money/money.h"

#include <optional>
#include <vector>

namespace rd
{
class Database;

enum class ShiftRowKind {
    Paid,     ///< to the customer: money, goods or a store credit
    Back,     ///< a payout that failed on this day: it counts no more
    Added,    ///< by the customer, to an exchange
    Redeemed, ///< taken from a store credit for goods of the till
    Voided,   ///< taken from a store credit for nothing
    Restored, ///< what was voided by mistake counts again
};
template <> struct CodeTable<ShiftRowKind> {
    static constexpr std::array kNames = {
        CodeName<ShiftRowKind>{ShiftRowKind::Paid, QLatin1String("paid")},
        CodeName<ShiftRowKind>{ShiftRowKind::Back, QLatin1String("back")},
        CodeName<ShiftRowKind>{ShiftRowKind::Added, QLatin1String("added")},
        CodeName<ShiftRowKind>{ShiftRowKind::Redeemed, QLatin1String("redeemed")},
        CodeName<ShiftRowKind>{ShiftRowKind::Voided, QLatin1String("voided")},
        CodeName<ShiftRowKind>{ShiftRowKind::Restored, QLatin1String("restored")},
    };
};

struct ShiftRow {
    UtcTime at;
    ShiftRowKind kind = ShiftRowKind::Paid;
    QString voucher; ///< of the payout, or the code of the credit
    QString number;  ///< of the return
    QString tender;
    Money amount; ///< never negative
    QString reference;
    SettlementKind settles = SettlementKind::Refund; ///< of a payout
    PayoutState state = PayoutState::Confirmed;      ///< of a payout, as it stands now
};

/// Sums of one tender. Store credits that were redeemed, voided or restored are rows only: no payout, and the till has the goods.
struct ShiftTender {
    QString tender;
    qint64 payouts = 0;
    Money paid;
    Money back;
    Money added;
    /// What left the drawer; negative when more came in.
    [[nodiscard]] Money net() const { return paid - back - added; }
};

struct ShiftPerson {
    QString login;
    QString name;
    std::vector<ShiftTender> tenders; ///< by code
    std::vector<ShiftRow> rows;       ///< in the order in which they happened
};

struct ShiftSheet {
    BusinessDate day;
    std::vector<ShiftPerson> people; ///< by login; only those who moved something
    std::vector<ShiftTender> tenders;
};

/// Of one person only when a login is given; empty when nothing moved.
[[nodiscard]] ShiftSheet shiftSheetOf(Database &database, BusinessDate day, const std::optional<QString> &login);
}
