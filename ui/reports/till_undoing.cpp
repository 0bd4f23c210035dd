// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs and calls.
#include "ui/reports/till_undoing.h"

#include <QCoreApplication>

namespace rd::ui
{
namespace
{
struct Words {
    Q_DECLARE_TR_FUNCTIONS(rd::ui::TillUndoing)
};

/// The pair is told apart, or that is taken back.
ReasonedAction::Work saying(const TillPair &pair, bool isApart)
{
    return [pair, isApart](DeskWriter &desk, const Call &call, const QString &reason) {
        return isApart ? desk.withdrawApart(call, pair, reason) : desk.tellApart(call, pair, reason);
    };
}
}

std::optional<ReasonedAction::Choice> aboutBooking(const OpenBooking &open, const QString &number)
{
    if (number.isEmpty()) {
        return std::nullopt;
    }
    const bool isApart = open.notThese.contains(number);
    const QString &receipt = open.booking.receipt;
    return ReasonedAction::Choice{QStringLiteral("%1/%2").arg(open.booking.id.value()).arg(number),
                                  isApart ? Words::tr("It may be this return") : Words::tr("It is not this return"),
                                  isApart ? Words::tr("%1 of the till may be %2 again").arg(receipt, number)
                                          : Words::tr("%1 of the till is not %2").arg(receipt, number),
                                  saying(BookingPair{open.booking.id, number}, isApart)};
}

std::optional<ReasonedAction::Choice> aboutGiven(const MatchedGiven &row, const QString &receipt)
{
    if (receipt.isEmpty()) {
        return std::nullopt;
    }
    const bool isApart = row.match.notThese.contains(receipt);
    const QString &voucher = row.given.voucher;
    return ReasonedAction::Choice{voucher + QLatin1Char('/') + receipt,
                                  isApart ? Words::tr("They may be the same") : Words::tr("Two different sales"),
                                  isApart
                                      ? Words::tr("The goods of %1 may be on receipt %2 again").arg(voucher, receipt)
                                      : Words::tr("The goods of %1 are not on receipt %2").arg(voucher, receipt),
                                  saying(GoodsPair{voucher, receipt, {}}, isApart)};
}

ReasonedAction::Choice undoOf(const GivenPosting &posting)
{
    const GoodsPair pair{posting.voucher, posting.receipt, posting.storeDay};
    return {posting.voucher + QLatin1Char('+') + posting.receipt, Words::tr("Take back"),
            Words::tr("The goods of %1 and receipt %2 are two again").arg(posting.voucher, posting.receipt),
            [pair](DeskWriter &desk, const Call &call, const QString &reason) {
                return desk.undoGoods(call, pair, reason);
            }};
}

ReasonedAction::Choice undoOf(TillBookingId booking, const QString &receipt)
{
    return {QString::number(booking.value()), Words::tr("Take back"),
            Words::tr("%1 of the till is to be decided again").arg(receipt),
            [booking](DeskWriter &desk, const Call &call, const QString &reason) {
                return desk.undoTill(call, booking, reason);
            }};
}
}
