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

Result<void> checkNotExpired(const StoreCredit &credit, BusinessDate today)
{
    if (credit.expiresOn && today > *credit.expiresOn) {
        return refuse(ErrorCode::OutsideWindow, {{QStringLiteral("problem"), QStringLiteral("credit_expired")},
                                                 {QStringLiteral("credit"), credit.code},
                                                 {QStringLiteral("expired_on"), credit.expiresOn->toIso()}});
    }
    return {};
}
}

Result<void> checkRedeeming(const StoreCredit &credit, Money amount, BusinessDate today, const Currency &currency)
{
    if (!amount.isPositive()) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("amount"), amount.toDecimal(currency)},
                                             {QStringLiteral("due"), credit.balance().toDecimal(currency)}});
    }
    if (auto counts = checkNotExpired(credit, today); !counts) {
        return counts;
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

Result<void> checkRestoring(const StoreCredit &credit, BusinessDate today, const Currency &currency)
{
    if (!credit.voided.isPositive()) {
        return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("problem"), QStringLiteral("nothing_voided")},
                                                  {QStringLiteral("credit"), credit.code},
                                                  {QStringLiteral("balance"), credit.balance().toDecimal(currency)}});
    }
    return checkNotExpired(credit, today);
}
}
