// SPDX-License-Identifier: GPL-3.0-or-later
// The table of error names.
#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace rd
{
namespace
{
using Entry = std::pair<ErrorCode, QLatin1String>;
constexpr std::array kNames = {
    Entry{ErrorCode::Usage, QLatin1String("usage")},
    Entry{ErrorCode::OverReturn, QLatin1String("over_return")},
    Entry{ErrorCode::OverSettlement, QLatin1String("over_settlement")},
    Entry{ErrorCode::NotReceived, QLatin1String("not_received")},
    Entry{ErrorCode::NotApproved, QLatin1String("not_approved")},
    Entry{ErrorCode::NotAccepted, QLatin1String("not_accepted")},
    Entry{ErrorCode::NotOutstanding, QLatin1String("not_outstanding")},
    Entry{ErrorCode::AlreadyClosed, QLatin1String("already_closed")},
    Entry{ErrorCode::OutsideWindow, QLatin1String("outside_window")},
    Entry{ErrorCode::NotReturnable, QLatin1String("not_returnable")},
    Entry{ErrorCode::TenderNotAllowed, QLatin1String("tender_not_allowed")},
    Entry{ErrorCode::NeedsManager, QLatin1String("needs_manager")},
    Entry{ErrorCode::NeedsSecondPerson, QLatin1String("needs_second_person")},
    Entry{ErrorCode::BadAmount, QLatin1String("bad_amount")},
    Entry{ErrorCode::BadQuantity, QLatin1String("bad_quantity")},
    Entry{ErrorCode::UnknownReason, QLatin1String("unknown_reason")},
    Entry{ErrorCode::MissingField, QLatin1String("missing_field")},
    Entry{ErrorCode::AmbiguousReceipt, QLatin1String("ambiguous_receipt")},
    Entry{ErrorCode::OperationConflict, QLatin1String("operation_conflict")},
    Entry{ErrorCode::PolicyInvalid, QLatin1String("policy_invalid")},
    Entry{ErrorCode::ImportInvalid, QLatin1String("import_invalid")},
    Entry{ErrorCode::NotAllowed, QLatin1String("not_allowed")},
    Entry{ErrorCode::WrongPin, QLatin1String("wrong_pin")},
    Entry{ErrorCode::LockedOut, QLatin1String("locked_out")},
    Entry{ErrorCode::LoginRequired, QLatin1String("login_required")},
    Entry{ErrorCode::NotFound, QLatin1String("not_found")},
    Entry{ErrorCode::Stale, QLatin1String("stale")},
    Entry{ErrorCode::Busy, QLatin1String("busy")},
    Entry{ErrorCode::Damaged, QLatin1String("damaged")},
    Entry{ErrorCode::Tampered, QLatin1String("tampered")},
    Entry{ErrorCode::NotAStore, QLatin1String("not_a_store")},
    Entry{ErrorCode::NewerVersion, QLatin1String("newer_version")},
    Entry{ErrorCode::DiskFull, QLatin1String("disk_full")},
    Entry{ErrorCode::NoPermission, QLatin1String("no_permission")},
    Entry{ErrorCode::FileMissing, QLatin1String("file_missing")},
    Entry{ErrorCode::FileExists, QLatin1String("file_exists")},
    Entry{ErrorCode::KeyMissing, QLatin1String("key_missing")},
    Entry{ErrorCode::ResultUnknown, QLatin1String("result_unknown")},
    Entry{ErrorCode::Defect, QLatin1String("defect")},
};
}

QString errorName(ErrorCode code)
{
    const auto found = std::ranges::find(kNames, code, &Entry::first);
    return found == kNames.end() ? QString() : QString(found->second);
}

std::optional<ErrorCode> errorFromName(QStringView name)
{
    const auto found = std::ranges::find_if(kNames, [name](const Entry &entry) { return name == entry.second; });
    return found == kNames.end() ? std::nullopt : std::optional(found->first);
}
}
