// SPDX-License-Identifier: GPL-3.0-or-later
// Values of placeholders.
#include "core/desk/message_values.h"

#include "core/desk/progress_viewing.h"
#include "core/storage/customer_identity.h"
#include "core/workflow/progress.h"

#include <algorithm>

namespace rd
{
namespace
{
QString unitsText(const ReturnCase &returnCase)
{
    Quantity units;
    QString unit = returnCase.lines.empty() ? QString() : returnCase.lines.front().unit;
    for (const ReturnLine &line : returnCase.lines) {
        units += line.quantities.own();
        unit = line.unit == unit ? unit : QString();
    }
    return QString(units.toDecimal() + QLatin1Char(' ') + unit).trimmed();
}

bool isInMoney(const Settlement &settlement)
{
    return settlement.kind == SettlementKind::Refund || settlement.kind == SettlementKind::StoreCredit
           || settlement.kind == SettlementKind::Compensation;
}

QString stepText(const OpenStore &store, const ReturnCase &returnCase, const QString &language)
{
    const bool isFollowedUp = std::ranges::any_of(returnCase.exceptions, &ReturnException::isOpen);
    const auto step = isFollowedUp && !returnCase.rma.isOpen() ? Step::FollowUp : currentStep(returnCase);
    return step ? store.policy().messages.stepNames.at(static_cast<std::size_t>(*step)).in(language) : QString();
}
}

QString amountText(Money amount, const Currency &currency)
{
    return QString(amount.toDecimal(currency) + QLatin1Char(' ') + currency.code());
}

QString goodsNames(const ReturnCase &returnCase)
{
    QStringList names;
    for (const ReturnLine &line : returnCase.lines) {
        const QString &name = line.name.isEmpty() ? line.sku : line.name;
        if (line.quantities.own().isPositive() && !names.contains(name)) {
            names.append(name);
        }
    }
    return names.join(QStringLiteral(", "));
}

Money owedInMoney(const ReturnCase &returnCase)
{
    Money owed;
    for (const Settlement &each : returnCase.settlements) {
        const bool isOwed = each.state == SettlementState::ToCountersign || each.state == SettlementState::Due
                            || each.state == SettlementState::Sent;
        owed += isOwed && isInMoney(each) ? each.amount - returnCase.confirmedOut(each.number) : Money();
    }
    return owed;
}

Customer bringerOf(const OpenStore &store, const Rma &rma)
{
    Customer customer = rma.customer ? loadPerson(store.database(), *rma.customer) : Customer();
    if (!rma.contactName.isEmpty()) {
        customer.name = rma.contactName;
    }
    if (!rma.contactPhone.isEmpty()) {
        customer.phone = Phone::read(rma.contactPhone, store.policy().phoneRegion);
    }
    return customer;
}

MessageValues returnValues(const OpenStore &store, const ReturnCase &returnCase, const QString &language)
{
    const Rma &rma = returnCase.rma;
    const Money owed = owedInMoney(returnCase);
    return {{QStringLiteral("number"), rma.number},
            {QStringLiteral("receipt"), rma.receipt},
            {QStringLiteral("name"), bringerOf(store, rma).name},
            {QStringLiteral("goods"), goodsNames(returnCase)},
            {QStringLiteral("quantity"), unitsText(returnCase)},
            {QStringLiteral("amount"), owed.isPositive() ? amountText(owed, store.facts().currency) : QString()},
            {QStringLiteral("day"), store.dayOf(rma.promisedBy).toIso()},
            {QStringLiteral("step"), stepText(store, returnCase, language)},
            {QStringLiteral("link"), progressLinkOf(store, rma.id)},
            {QStringLiteral("store"), store.facts().name}};
}
}
