// SPDX-License-Identifier: GPL-3.0-or-later
// What is thrown when the world is broken (StorageError) or the program is wrong (LogicError).
#pragma once

#include "core/base/error.h"

#include <QString>

#include <stdexcept>

namespace rd
{
/// Disk full, damaged file, lock timeout: carries the code for the user and native facts for the log, never values.
class StorageError : public std::runtime_error
{
public:
    StorageError(ErrorCode code, const QString &what, int nativeCode = 0, QJsonObject details = {})
        : std::runtime_error(what.toStdString()), m_code(code), m_nativeCode(nativeCode), m_details(std::move(details))
    {
    }
    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] int nativeCode() const { return m_nativeCode; }
    [[nodiscard]] Error toError() const { return Error::of(m_code, m_details); }

private:
    ErrorCode m_code;
    int m_nativeCode;
    QJsonObject m_details;
};

/// A commit that did not end well: what it wrote may be on the disk all the same.
class CommitError final : public StorageError
{
public:
    explicit CommitError(const StorageError &reason) : StorageError(reason) {}
};

/// A defect of the program itself.
class LogicError final : public std::logic_error
{
public:
    explicit LogicError(const char *what) : std::logic_error(what) {}
};
}
