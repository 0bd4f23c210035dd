// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices and red invoices in words.
#pragma once

#include "app/cli/text/language.h"
#include "core/base/store_zone.h"

#include <QJsonArray>
#include <QJsonObject>

namespace rd::cli
{
/// "ordinary 04412345; digital 24442000000012345678"; empty without any.
[[nodiscard]] QString invoicesText(const QJsonArray &invoices, Language language);
/// What is due and what was issued for a return, a line each; empty where nothing was invoiced.
[[nodiscard]] QString redInvoiceText(const QJsonObject &returnDocument, Language language, const StoreZone &zone);
/// The list of returns of which a red invoice is due.
[[nodiscard]] QString redInvoicesText(const QJsonObject &document, Language language);
}
