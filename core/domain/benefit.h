// SPDX-License-Identifier: GPL-3.0-or-later
// What a sale carries beside money: points and a coupon, and the ticks by which a return takes them back or gives them back.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/money/money.h"
#include "core/money/quantity.h"

#include <QString>

#include <vector>

namespace rd
{
/// Points the customer earned, points they spent, and a coupon they used.
enum class BenefitKind { Points, PointsSpent, Coupon };

template <> struct CodeTable<BenefitKind> {
    static constexpr std::array kNames = {
        CodeName<BenefitKind>{BenefitKind::Points, QLatin1String("points")},
        CodeName<BenefitKind>{BenefitKind::PointsSpent, QLatin1String("points_spent")},
        CodeName<BenefitKind>{BenefitKind::Coupon, QLatin1String("coupon")},
    };
};

/// What the store does with it.
enum class BenefitDirection { TakeBack, GiveBack };

template <> struct CodeTable<BenefitDirection> {
    static constexpr std::array kNames = {
        CodeName<BenefitDirection>{BenefitDirection::TakeBack, QLatin1String("take_back")},
        CodeName<BenefitDirection>{BenefitDirection::GiveBack, QLatin1String("give_back")},
    };
};

inline constexpr qint64 kLargestPoints = 1'000'000'000'000;

struct SaleBenefits {
    qint64 points = 0; ///< whole points, never negative
    qint64 pointsSpent = 0;
    QString coupon{};

    [[nodiscard]] bool isEmpty() const { return points == 0 && pointsSpent == 0 && coupon.isEmpty(); }
    /// Points of a kind; a coupon is one.
    [[nodiscard]] qint64 of(BenefitKind kind) const
    {
        switch (kind) {
        case BenefitKind::Points:
            return points;
        case BenefitKind::PointsSpent:
            return pointsSpent;
        case BenefitKind::Coupon:
            return coupon.isEmpty() ? 0 : 1;
        }
        return 0;
    }
    friend bool operator==(const SaleBenefits &, const SaleBenefits &) = default;
};

/// Somebody did what was owed, in the program that keeps the points. Never changes.
struct BenefitTick {
    BenefitKind kind = BenefitKind::Points;
    qint64 points = 0; ///< of a coupon 1; negative where too much had been done
    UtcTime at;
    BusinessDate storeDay;
    StaffId by;
    friend bool operator==(const BenefitTick &, const BenefitTick &) = default;
};

/// Goods that another return of the sale took back for money or a credit.
struct GrantedElsewhere {
    SettlementId settlement; ///< not valid for past returns: those come before all others
    Money value;             ///< of what the goods were paid
    Quantity units;
    friend bool operator==(const GrantedElsewhere &, const GrantedElsewhere &) = default;
};

/// What the benefits of a return's sale are counted by.
struct BenefitBasis {
    SaleBenefits sale;
    Money paid;     ///< of all its goods, whoever paid it
    Quantity units; ///< of all its goods
    std::vector<GrantedElsewhere> others{};
    friend bool operator==(const BenefitBasis &, const BenefitBasis &) = default;
};
}
