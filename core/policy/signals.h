// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out among returns. Shown to a manager, who looks at it; nothing is ever decided by it.
#pragma once

#include "core/base/time.h"
#include "core/policy/policy.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rd
{
/// One return of the desk, as far as signals look at it.
struct SignalReturn {
    QString number;
    BusinessDate storeDay;
    int minuteOfDay = 0; ///< by the store's clock, when it was logged
    std::optional<CustomerId> customer;
    bool isWithoutReceipt = false;
    Money worth;            ///< what was asked for at the request
    Money autoApproveLimit; ///< in force then
    StaffId loggedBy;
    std::vector<StaffId> decidedBy{}; ///< who approved or paid it, each once
};

/// What a customer ever bought and brought back.
struct SignalCustomer {
    CustomerId customer;
    int purchases = 0;
    int returns = 0;
};

enum class SignalKind { ManyReturns, ReturnShare, WithoutReceipt, SamePair, NearLimit, AfterHours };
template <> struct CodeTable<SignalKind> {
    static constexpr std::array kNames = {
        CodeName<SignalKind>{SignalKind::ManyReturns, QLatin1String("many_returns")},
        CodeName<SignalKind>{SignalKind::ReturnShare, QLatin1String("return_share")},
        CodeName<SignalKind>{SignalKind::WithoutReceipt, QLatin1String("without_receipt")},
        CodeName<SignalKind>{SignalKind::SamePair, QLatin1String("same_pair")},
        CodeName<SignalKind>{SignalKind::NearLimit, QLatin1String("near_limit")},
        CodeName<SignalKind>{SignalKind::AfterHours, QLatin1String("after_hours")},
    };
};

/// About a customer, or about one or two persons of the store. `value` and `limit` are a number of returns, or percent for
/// shares.
struct Signal {
    SignalKind kind = SignalKind::ManyReturns;
    std::optional<CustomerId> customer;
    std::vector<StaffId> staff{};
    int value = 0;
    int limit = 0;
    QStringList returns{}; ///< those it is about, oldest first
    friend bool operator==(const Signal &, const Signal &) = default;
};

/// In the order of the kinds; within a kind the largest value first. `returns` are those of the days that are looked at, in the
/// order in which they were logged; `customers` those who brought one of them.
[[nodiscard]] std::vector<Signal> signalsOf(const std::vector<SignalReturn> &returns,
                                            const std::vector<SignalCustomer> &customers, const Policy &policy);
}
