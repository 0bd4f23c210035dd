// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a store credit with its entries.
#include "core/desk/credit_json.h"

#include "core/desk/json_list.h"
#include "core/storage/staff_repository.h"

namespace rd
{
namespace
{
QString loginOf(Database &database, StaffId staff)
{
    const auto person = findStaff(database, staff);
    return person ? person->staff.login : QString();
}
}

QJsonObject creditToJson(const OpenStore &store, const CreditRecord &record)
{
    const Currency &currency = store.facts().currency;
    const StoreCredit &credit = record.credit;
    const QJsonArray entries = mapped(entriesOf(store.database(), credit.id), [&](const CreditEntry &entry) {
        return QJsonObject{{QStringLiteral("kind"), codeOf(entry.kind)},
                           {QStringLiteral("amount"), entry.amount.toDecimal(currency)},
                           {QStringLiteral("reference"), orNull(entry.reference)},
                           {QStringLiteral("at"), entry.at.toIso()},
                           {QStringLiteral("by"), loginOf(store.database(), entry.by)}};
    });
    const bool isExpired = credit.expiresOn && store.dayOf(store.now()) > *credit.expiresOn;
    return {{QStringLiteral("code"), credit.code},
            {QStringLiteral("return"), record.returnNumber},
            {QStringLiteral("amount"), credit.amount.toDecimal(currency)},
            {QStringLiteral("balance"), credit.balance().toDecimal(currency)},
            {QStringLiteral("issued_at"), record.at.toIso()},
            {QStringLiteral("issued_by"), loginOf(store.database(), record.by)},
            {QStringLiteral("expires_on"), credit.expiresOn ? QJsonValue(credit.expiresOn->toIso()) : QJsonValue()},
            {QStringLiteral("expired"), isExpired},
            {QStringLiteral("entries"), entries}};
}
}
