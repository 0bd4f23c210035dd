// SPDX-License-Identifier: GPL-3.0-or-later
// The answer to "Where is my return?": where, with whom, why, by when.
#pragma once

#include "core/base/time.h"
#include "core/domain/codes.h"

#include <QString>

#include <array>
#include <optional>

namespace rd
{
/// What an open return waits for.
enum class AnswerCause {
    Work,     ///< somebody of the store
    Customer, ///< the customer is to do something: the store waits, and no clock runs
    Goods,    ///< that the goods come
    Repair,   ///< that the goods come back from repair
    Money,    ///< that money arrives that was sent
    Parcel,   ///< that a parcel to the customer arrives
    Collect,  ///< that the customer takes goods back
    Closed,   ///< nothing
};
template <> struct CodeTable<AnswerCause> {
    static constexpr std::array kNames = {
        CodeName<AnswerCause>{AnswerCause::Work, QLatin1String("work")},
        CodeName<AnswerCause>{AnswerCause::Customer, QLatin1String("customer")},
        CodeName<AnswerCause>{AnswerCause::Goods, QLatin1String("goods")},
        CodeName<AnswerCause>{AnswerCause::Repair, QLatin1String("repair")},
        CodeName<AnswerCause>{AnswerCause::Money, QLatin1String("money")},
        CodeName<AnswerCause>{AnswerCause::Parcel, QLatin1String("parcel")},
        CodeName<AnswerCause>{AnswerCause::Collect, QLatin1String("collect")},
        CodeName<AnswerCause>{AnswerCause::Closed, QLatin1String("closed")},
    };
};

struct ReturnAnswer {
    QString number;
    QString language; ///< "en" or "zh_CN", of the texts
    AnswerCause cause = AnswerCause::Work;
    std::optional<Step> step; ///< nothing: closed
    QString where;            ///< what customers are told of the step, in the language
    std::optional<Role> with; ///< whose work it is: a role, never a person
    BusinessDate promised;    ///< the day that the customer was promised
    bool isLate = false;      ///< later than promised
    std::optional<BusinessDate>
        expected; ///< of late work, the day it is due now; of goods that are awaited or away, the last or expected day
    std::optional<Outcome> outcome;
    std::optional<BusinessDate> closedOn;
    int asked = 0;                  ///< how often this question was counted
    std::optional<UtcTime> askedAt; ///< when last
    friend bool operator==(const ReturnAnswer &, const ReturnAnswer &) = default;
};
}
