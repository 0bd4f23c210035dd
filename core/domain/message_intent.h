// SPDX-License-Identifier: GPL-3.0-or-later
// What a step tells the customer; `messages` renders and sends it.
#pragma once

#include <QJsonObject>
#include <QString>

namespace rd
{
struct MessageIntent {
    QString event; ///< "logged", "approved", "declined", "received", "paid", "payout_failed"…
    QJsonObject variables;
    friend bool operator==(const MessageIntent &, const MessageIntent &) = default;
};
}
