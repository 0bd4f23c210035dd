// SPDX-License-Identifier: GPL-3.0-or-later
// Balance and last day.
#include "core/workflow/credit_rule.h"

namespace rd
{
namespace
{
tl::unexpected<Error> beyondBalance(const StoreCredit &credit, Money amount, const Currency &currency)
{
    return refuse(ErrorCode::OverSettlement, {{QStringLiteral("credit"), credit.code},
                                              {QStringLiteral("amount"), amount.toDecimal(currency)},
                                              {QStringLiteral("balance"), credit.balance().toDecimal(currency)}});
}
}

Result<void> checkRedeeming(const StoreCredit &credit, Money amount, BusinessDate today, const Currency &currency)
{
    if (!amount.isPositive()) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("amount"), amount.toDecimal(currency)},
                                             {QStringLiteral("due"), credit.balance().toDecimal(currency)}});
    }
    if (credit.expiresOn && today > *credit.expiresOn) {
        return refuse(ErrorCode::OutsideWindow, {{QStringLiteral("problem"), QStringLiteral("credit_expired")},
                                                 {QStringLiteral("credit"), credit.code},
                                                 {QStringLiteral("expired_on"), credit.expiresOn->toIso()}});
    }
    if (amount > credit.balance()) {
        return beyondBalance(credit, amount, currency);
    }
    return {};
}

Result<void> checkVoiding(const StoreCredit &credit, const Currency &currency)
{
    return credit.balance().isPositive() ? Result<void>() : beyondBalance(credit, credit.amount, currency);
}
}
