// SPDX-License-Identifier: GPL-3.0-or-later
// What went otherwise than it should with a return, and what is done about it.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"
#include "core/domain/staff.h"
#include "core/money/quantity.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace rd
{
enum class ExceptionKind {
    LostParcel,     ///< goods were reported lost
    ShortParcel,    ///< less came than was said
    WrongGoods,     ///< inspected as the wrong article
    SwappedGoods,   ///< another piece of the same article
    RefundFailed,   ///< a payout failed or bounced
    NotCollected,   ///< goods that the customer should have back lie here for long
    NeverCame,      ///< approved goods expired
    DamagedInStore, ///< damaged after they were received: the store's fault
    CountDiffers,   ///< the stockroom counted other than the counter had
    Complaint,      ///< the customer complains
};
template <> struct CodeTable<ExceptionKind> {
    static constexpr std::array kNames = {
        CodeName<ExceptionKind>{ExceptionKind::LostParcel, QLatin1String("lost_parcel")},
        CodeName<ExceptionKind>{ExceptionKind::ShortParcel, QLatin1String("short_parcel")},
        CodeName<ExceptionKind>{ExceptionKind::WrongGoods, QLatin1String("wrong_goods")},
        CodeName<ExceptionKind>{ExceptionKind::SwappedGoods, QLatin1String("swapped_goods")},
        CodeName<ExceptionKind>{ExceptionKind::RefundFailed, QLatin1String("refund_failed")},
        CodeName<ExceptionKind>{ExceptionKind::NotCollected, QLatin1String("not_collected")},
        CodeName<ExceptionKind>{ExceptionKind::NeverCame, QLatin1String("never_came")},
        CodeName<ExceptionKind>{ExceptionKind::DamagedInStore, QLatin1String("damaged_in_store")},
        CodeName<ExceptionKind>{ExceptionKind::CountDiffers, QLatin1String("count_differs")},
        CodeName<ExceptionKind>{ExceptionKind::Complaint, QLatin1String("complaint")},
    };
};
inline constexpr std::size_t kExceptionKinds = CodeTable<ExceptionKind>::kNames.size();

/// Outcomes of exceptions that closed by themselves.
inline constexpr QLatin1String kSettledOutcome("settled");
inline constexpr QLatin1String kGivenBackOutcome("handed_back");
/// What led to it was undone, or became something else.
inline constexpr QLatin1String kUndoneOutcome("undone");

/// A step of the plan that somebody ticked.
struct ExceptionTick {
    ExceptionTickId id;
    QString code;
    UtcTime at;
    StaffId by;
    QString note; ///< may be empty
    friend bool operator==(const ExceptionTick &, const ExceptionTick &) = default;
};

/// Who owes it, and until when, is said by the task of following up that names it.
struct ReturnException {
    ReturnExceptionId id;
    int number = 0; ///< within the return, from 1
    ExceptionKind kind = ExceptionKind::LostParcel;
    std::optional<int> line; ///< of the return; absent: it is about all of it
    Quantity quantity;       ///< of that line; zero without a line
    /// Of goods damaged in the store: those that nobody had inspected yet. No fee and no deduction is taken for them.
    Quantity uninspected;
    UtcTime openedAt;
    Actor openedBy; ///< roles are not kept
    QString note;
    std::vector<ExceptionTick> ticks; ///< oldest first
    std::optional<UtcTime> closedAt;
    std::optional<Actor> closedBy; ///< roles are not kept
    QString outcome;               ///< in a person's words; a code where it closed by itself
    [[nodiscard]] bool isOpen() const { return !closedAt.has_value(); }
    friend bool operator==(const ReturnException &, const ReturnException &) = default;
};
}
