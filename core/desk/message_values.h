// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the messages about a return, as text. Private to this room.
#pragma once

#include "core/desk/open_store.h"

#include <QMap>

namespace rd
{
using MessageValues = QMap<QString, QString>;

/// "199.00 CNY".
[[nodiscard]] QString amountText(Money amount, const Currency &currency);
/// Names of the lines that have units left, each once.
[[nodiscard]] QString goodsNames(const ReturnCase &returnCase);
/// What the store still owes in money, compensation and store credits included; nothing when it owes none.
[[nodiscard]] Money owedInMoney(const ReturnCase &returnCase);
/// Name and phone of who brought it, else of the customer of the sale.
[[nodiscard]] Customer bringerOf(const OpenStore &store, const Rma &rma);
/// The values of a return that every message may use: number, receipt, name, goods, quantity, amount still owed, the promised day,
/// the store, the address of its page, and where it stands in the language of the customer.
[[nodiscard]] MessageValues returnValues(const OpenStore &store, const ReturnCase &returnCase, const QString &language);
}
