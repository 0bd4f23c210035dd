// SPDX-License-Identifier: GPL-3.0-or-later
// PINs and passwords as the store keeps them: a slow hash over a peppered one.
#pragma once

#include <QByteArray>
#include <QString>

namespace rd
{
/// Takes about 50 ms on purpose.
[[nodiscard]] QString hashSecret(const QString &secret, const QByteArray &pepper);
[[nodiscard]] bool matchesSecret(const QString &secret, const QString &hash, const QByteArray &pepper);
/// As long as matchesSecret, for names that do not exist.
void wasteSecretTime(const QString &secret, const QByteArray &pepper);
}
