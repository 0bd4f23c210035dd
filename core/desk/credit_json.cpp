// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a store credit with its entries.
#include "core/desk/credit_json.h"

#include "core/desk/json_list.h"

namespace rd
{
namespace
{
QString loginOf(const CreditPage &page, StaffId staff)
{
    const auto found = page.people.find(staff);
    return found == page.people.end() ? QString() : found->second.login;
}
}

QJsonObject creditToJson(const CreditPage &page, const Currency &currency)
{
    const StoreCredit &credit = page.credit();
    const QJsonArray entries = mapped(page.entries, [&](const CreditEntry &entry) {
        return QJsonObject{{QStringLiteral("kind"), codeOf(entry.kind)},
                           {QStringLiteral("amount"), entry.amount.toDecimal(currency)},
                           {QStringLiteral("reference"), orNull(entry.reference)},
                           {QStringLiteral("at"), entry.at.toIso()},
                           {QStringLiteral("by"), loginOf(page, entry.by)}};
    });
    return {{QStringLiteral("code"), credit.code},
            {QStringLiteral("return"), page.record.returnNumber},
            {QStringLiteral("amount"), credit.amount.toDecimal(currency)},
            {QStringLiteral("balance"), credit.balance().toDecimal(currency)},
            {QStringLiteral("issued_at"), page.record.at.toIso()},
            {QStringLiteral("issued_by"), loginOf(page, page.record.by)},
            {QStringLiteral("expires_on"), credit.expiresOn ? QJsonValue(credit.expiresOn->toIso()) : QJsonValue()},
            {QStringLiteral("expired"), page.isExpired},
            {QStringLiteral("entries"), entries}};
}
}
