// SPDX-License-Identifier: GPL-3.0-or-later
// Codes to exit statuses.
#include "app/cli/exit_status.h"

namespace rd::cli
{
int exitStatusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Usage:
        return kWrongUsage;
    case ErrorCode::OverReturn:
    case ErrorCode::OverSettlement:
    case ErrorCode::NotReceived:
    case ErrorCode::NotApproved:
    case ErrorCode::NotAccepted:
    case ErrorCode::NotOutstanding:
    case ErrorCode::AlreadyClosed:
    case ErrorCode::OutsideWindow:
    case ErrorCode::NotReturnable:
    case ErrorCode::TenderNotAllowed:
    case ErrorCode::NeedsManager:
    case ErrorCode::NeedsSecondPerson:
    case ErrorCode::BadAmount:
    case ErrorCode::BadQuantity:
    case ErrorCode::UnknownReason:
    case ErrorCode::MissingField:
    case ErrorCode::AmbiguousReceipt:
    case ErrorCode::OperationConflict:
    case ErrorCode::PolicyInvalid:
    case ErrorCode::ImportInvalid:
        return kRefused;
    case ErrorCode::NotAllowed:
    case ErrorCode::WrongPin:
    case ErrorCode::LockedOut:
    case ErrorCode::LoginRequired:
        return kNotAllowed;
    case ErrorCode::NotFound:
        return kNotFound;
    case ErrorCode::Stale:
    case ErrorCode::Busy:
        return kChangedOrBusy;
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
    case ErrorCode::NotAStore:
    case ErrorCode::NewerVersion:
        return kBadFile;
    case ErrorCode::DiskFull:
    case ErrorCode::NoPermission:
    case ErrorCode::FileMissing:
    case ErrorCode::FileExists:
    case ErrorCode::KeyMissing:
    case ErrorCode::ResultUnknown:
        return kWorldFailed;
    case ErrorCode::Defect:
        return kDefect;
    }
    return kDefect;
}
}
