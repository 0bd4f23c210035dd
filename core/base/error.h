// SPDX-License-Identifier: GPL-3.0-or-later
// What the business refuses, as a stable code with arguments; wording belongs to ui and cli.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <optional>

namespace rd
{
/// The stable codes of refusals and failures. Each has one name (see `errorName`) that scripts rely on.
enum class ErrorCode {
    Usage,
    // refused by a rule of the store
    OverReturn,
    OverSettlement,
    NotReceived,
    NotApproved,
    NotAccepted,
    NotOutstanding,
    AlreadyClosed,
    OutsideWindow,
    NotReturnable,
    TenderNotAllowed,
    NeedsManager,
    NeedsSecondPerson,
    BadAmount,
    BadQuantity,
    UnknownReason,
    MissingField,
    AmbiguousReceipt,
    OperationConflict,
    PolicyInvalid,
    ImportInvalid,
    // not allowed for this person
    NotAllowed,
    WrongPin,
    LockedOut,
    LoginRequired,
    NotFound,
    // changed by someone else, or busy
    Stale,
    Busy,
    // the file
    Damaged,
    Tampered,
    NotAStore,
    NewerVersion,
    // the world
    DiskFull,
    NoPermission,
    FileMissing,
    FileExists,
    KeyMissing,
    ResultUnknown,
    // the program itself
    Defect,
};

/// The snake_case name of a code, for example "over_return".
[[nodiscard]] QString errorName(ErrorCode code);
[[nodiscard]] std::optional<ErrorCode> errorFromName(QStringView name);

/// A refusal: a code and the facts that explain it (integers, decimal strings and codes only, keys in snake_case).
struct Error {
    ErrorCode code;
    QJsonObject details;

    [[nodiscard]] static Error of(ErrorCode code, QJsonObject details = {}) { return {code, std::move(details)}; }
    friend bool operator==(const Error &, const Error &) = default;
};
}
