// SPDX-License-Identifier: GPL-3.0-or-later
// The texts that customers are told: which values may stand in them, and putting these in.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace rd
{
/// The names that may stand in braces in a message: number, receipt, name, goods, quantity, amount, day, store, tender, reason,
/// carrier, tracking, credit, step, link.
[[nodiscard]] const QStringList &messagePlaceholders();
/// What stands in braces and is none of them, a brace without its other half included.
[[nodiscard]] QStringList unknownPlaceholders(const QString &message);
/// The message with its values. A value that is empty or missing takes one space before it away: "Hello {name}," becomes "Hello,".
/// Of a message with several lines those are left out that name values and have none: "You get: {amount}".
[[nodiscard]] QString filledMessage(const QString &message, const QMap<QString, QString> &values);
}
