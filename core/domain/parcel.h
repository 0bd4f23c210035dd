// SPDX-License-Identifier: GPL-3.0-or-later
// A parcel that came before anybody knew which return it belongs to.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"

#include <QString>

#include <optional>

namespace rd
{
enum class ParcelState { Open, Matched, SentBack };
template <> struct CodeTable<ParcelState> {
    static constexpr std::array kNames = {
        CodeName<ParcelState>{ParcelState::Open, QLatin1String("open")},
        CodeName<ParcelState>{ParcelState::Matched, QLatin1String("matched")},
        CodeName<ParcelState>{ParcelState::SentBack, QLatin1String("sent_back")},
    };
};

/// How it came, or how it went back.
struct Waybill {
    QString carrier;
    QString tracking;
    friend bool operator==(const Waybill &, const Waybill &) = default;
};

/// It was matched with a return that it was not.
struct ParcelUnmatch {
    RmaId rma;
    QString returnNumber;
    QString reason;
    UtcTime matchedAt;
    UtcTime at;
    StaffId by;
    friend bool operator==(const ParcelUnmatch &, const ParcelUnmatch &) = default;
};

struct Parcel {
    ParcelId id;
    Waybill came;
    QString note; ///< what is in it, what is written on it
    UtcTime receivedAt;
    StaffId receivedBy;
    UtcTime dueAt; ///< by then somebody should know whose it is; anew when it was matched wrongly
    ParcelState state = ParcelState::Open;
    std::optional<RmaId> rma; ///< once it is matched
    QString returnNumber;
    std::optional<UtcTime> endedAt;
    std::optional<StaffId> endedBy;
    Waybill wentBack; ///< once it is sent back
    QString reason;   ///< why it was
    friend bool operator==(const Parcel &, const Parcel &) = default;
};
}
