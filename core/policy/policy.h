// SPDX-License-Identifier: GPL-3.0-or-later
// The store's rules as one value. Changing what is granted, who must agree and how long a step may take needs no code.
#pragma once

#include "core/base/strong_id.h"
#include "core/domain/codes.h"
#include "core/money/basis_points.h"
#include "core/money/money.h"
#include "core/policy/article_rule.h"
#include "core/policy/digest_rules.h"
#include "core/policy/exception_plan.h"
#include "core/policy/limit_rule.h"
#include "core/policy/local_text.h"
#include "core/policy/message_rules.h"
#include "core/policy/opening_hours.h"
#include "core/policy/progress_rules.h"
#include "core/policy/promotion_rule.h"
#include "core/policy/scale_label.h"
#include "core/policy/signal_rules.h"

#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace rd
{
struct ReasonRule {
    QString code;
    Fault fault = Fault::Nobody;
    bool needsNote = false;
    std::optional<int> windowDays; ///< instead of the store's window
    LocalText name;
    bool claimsWarranty = false; ///< the goods failed: their warranty counts beside the window
    friend bool operator==(const ReasonRule &, const ReasonRule &) = default;
};

/// A condition grade, a disposition or a group of customers. `suggests` names the disposition a condition proposes.
struct NamedCode {
    QString code;
    LocalText name;
    QString suggests;
    friend bool operator==(const NamedCode &, const NamedCode &) = default;
};

struct TenderRule {
    QString code;
    bool confirmsNow = false; ///< cash: paid is paid. Otherwise the payout is sent first and confirmed later.
    LocalText name;
    bool isSubsidy = false; ///< paid by somebody else, a platform or a brand: never refunded to the customer
    friend bool operator==(const TenderRule &, const TenderRule &) = default;
};

/// What a manager may grant beyond the goods, and how much of it for one return.
struct CompensationRule {
    QString code;
    LocalText name;
    Money limit;
    friend bool operator==(const CompensationRule &, const CompensationRule &) = default;
};

/// A restocking fee for a reason and condition; empty means any. Exactly one of share and fixed amount is set.
struct FeeRule {
    QString reason;
    QString condition;
    std::optional<BasisPoints> share;
    std::optional<Money> fixed;
    friend bool operator==(const FeeRule &, const FeeRule &) = default;
};

struct ChecklistItem {
    QString code;
    bool isRequired = false;
    LocalText text;
    friend bool operator==(const ChecklistItem &, const ChecklistItem &) = default;
};

/// How many different people must stand behind a large settlement or an override.
enum class SecondPerson { Two, Three, RecordAndReport };

/// What may be granted for goods without a receipt: nothing, new goods or a store credit, or money as well. A manager always
/// looks at it, and may override for money.
enum class WithoutReceipt { Never, Credit, Money };

inline constexpr std::size_t kStepCount = 7;

/// The disposition that means "not accepted".
inline constexpr QLatin1String kHandBackDisposition("hand_back");
/// The condition of goods for which no fee is taken, and that of goods of another article.
inline constexpr QLatin1String kDefectiveCondition("defective");
inline constexpr QLatin1String kWrongItemCondition("wrong_item");
/// The tender of a sale whose file does not say how it was paid.
inline constexpr QLatin1String kUnknownTender("unknown");
inline constexpr QLatin1String kCashTender("cash");

struct Policy {
    PolicyVersion version;
    int windowDays = 30;
    int lateDays = 0;     ///< so long after the window goods come back for new goods or a store credit; 0: no longer
    int warrantyDays = 0; ///< of all articles without a rule of their own
    Money autoApproveLimit;
    Money secondPersonLimit;
    SecondPerson secondPerson = SecondPerson::Two;
    std::array<int, kStepCount> stepLimitsMinutes{};
    std::vector<NamedCode> customerGroups; ///< none: every customer is like every other
    std::vector<LimitRule> limitRules;     ///< for some reasons and groups; the first that fits a step counts instead
    std::optional<OpeningHours> openingHours; ///< limits count only in them; absent: day and night
    int warnAtPercent = 75;
    int goodsExpectedDays = 7;
    int goodsExpireDays = 0;     ///< approved goods that did not come in so many days are given up; 0: never
    int goodsExpireWarnDays = 7; ///< the customer is told so many days before
    int dayStartsAtMinutes = 0;
    QString phoneRegion;
    std::vector<ReasonRule> reasons;
    std::vector<NamedCode> conditions;
    std::vector<NamedCode> dispositions;
    std::vector<TenderRule> tenders;
    std::map<QString, QStringList> tenderReplacements;
    std::optional<Money>
        cashRounding; ///< the smallest coin: what is paid in cash is rounded to it; absent: every coin is there
    std::vector<FeeRule> fees;
    std::vector<ArticleRule> articleRules;
    std::vector<PromotionRule> promotions; ///< of the store; each is about the sales that it fits
    QString stylePattern; ///< regular expression whose first group is the style in an article's number; empty: none
    WithoutReceipt withoutReceipt = WithoutReceipt::Credit;
    int withoutReceiptPriceDays = 90;               ///< the lowest price of so many days is the most that is granted
    std::optional<Money> withoutReceiptYearlyLimit; ///< of one customer in a calendar year; absent: none
    bool isRepairOffered = true;                    ///< for goods at fault
    bool isStoreCreditOffered = false;
    int storeCreditDays = 0; ///< how long a store credit counts, the day of issue not counted; 0: for ever
    std::vector<CompensationRule> compensationKinds;            ///< none: nothing is granted beyond the goods
    VerdictResult flaggedCustomer = VerdictResult::NeedsReview; ///< what a flag in force does to a request
    SignalRules signals;
    Money compensationLimit; ///< of all kinds together, for one return
    std::array<LocalText, kStepCount> instructions;
    std::array<std::vector<ChecklistItem>, kStepCount> checklists;
    std::array<ExceptionPlan, kExceptionKinds> exceptionPlans; ///< by kind
    int notCollectedDays = 14;   ///< so long goods wait to be handed over before that is an exception; 0: for ever
    int extendAtMostDays = 14;   ///< so much later a manager may let a task be due, each time
    int escalateAfterHours = 24; ///< so long a task is late before the managers are told, each day; 0: never
    int unclaimedMinutes = 60;   ///< of work, until the managers are told that nobody of the role took a task; 0: never
    int untouchedHours = 48;     ///< so long nobody does anything about a return until it shows as untouched
    int remindAtMinutes = 9 * 60;            ///< from this time of day on what is late is told anew
    bool isHandoverRequired = false;         ///< only what the stockroom took over is inspected
    MessageRules messages;                   ///< what customers are told
    ProgressRules progress;                  ///< where they read how far their return is
    int lowRating = 2;                       ///< so few stars of five, or fewer, and a manager follows it up; 0: never
    DigestRules digest;                      ///< what the manager is told of the day
    std::vector<ScaleLabelRule> scaleLabels; ///< no two begin alike

    [[nodiscard]] int limitMinutes(Step step, const LimitFacts &facts = {}) const;
    [[nodiscard]] const ReasonRule *reason(const QString &code) const;
    [[nodiscard]] const NamedCode *condition(const QString &code) const;
    [[nodiscard]] const NamedCode *disposition(const QString &code) const;
    [[nodiscard]] const NamedCode *customerGroup(const QString &code) const;
    /// Code of the group that has this word for its code or one of its names, however it is written; empty for none.
    [[nodiscard]] QString groupMeant(const QString &word) const;
    [[nodiscard]] const TenderRule *tender(const QString &code) const;
    [[nodiscard]] const PromotionRule *promotion(const QString &code) const;
    [[nodiscard]] const CompensationRule *compensationKind(const QString &code) const;
    [[nodiscard]] const ExceptionPlan &planFor(ExceptionKind kind) const
    {
        return exceptionPlans.at(static_cast<std::size_t>(kind));
    }
    /// What customers may ask for, in the order of the process.
    [[nodiscard]] std::vector<Resolution> offeredResolutions() const;
    friend bool operator==(const Policy &, const Policy &) = default;
};
}
