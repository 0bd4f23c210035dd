// SPDX-License-Identifier: GPL-3.0-or-later
// Documents about invoices.
#pragma once

#include "core/desk/views.h"

#include <QJsonArray>

namespace rd
{
/// [{"kind","invoice_number"}]; the number is null where only the kind is known.
[[nodiscard]] QJsonArray invoicesToJson(const std::vector<Invoice> &invoices);
/// What red invoices must carry, what they do and what is due, with each of them; null for a return without any invoice.
[[nodiscard]] QJsonValue redInvoiceToJson(const ReturnView &view, const Currency &currency);
}
