// SPDX-License-Identifier: GPL-3.0-or-later
// Bookings of the till for people.
#pragma once

#include "app/cli/command.h"

namespace rd::cli
{
/// For {"not_in_till":[…],"open":[…],"not_ours":[…],"posted":[…],"given":[…],"given_posted":[…]}.
[[nodiscard]] QString differencesText(const QJsonObject &document, Language language);
/// For {"given":[…]}, goods given that were posted.
[[nodiscard]] QString givenText(const QJsonObject &document, Language language);
/// The same for goods that were parted again.
[[nodiscard]] QString partedText(const QJsonObject &document, Language language);
/// For {"voucher","receipt","told_apart"}.
[[nodiscard]] QString apartText(const QJsonObject &document, Language language);
/// For one booking.
[[nodiscard]] QString bookingText(const QJsonObject &document, Language language);
}
