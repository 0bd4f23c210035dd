// SPDX-License-Identifier: GPL-3.0-or-later
// What tills call the kinds of invoices.
#pragma once

#include "core/domain/invoice.h"

namespace rd
{
/// A word that says there is no invoice, or none at all.
[[nodiscard]] bool isNoInvoice(const QString &word);
/// The kind that a word names, in English or Chinese; nothing for an unknown word.
[[nodiscard]] std::optional<InvoiceKind> invoiceKindFor(const QString &word);
}
