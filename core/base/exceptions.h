// SPDX-License-Identifier: GPL-3.0-or-later
// What is thrown when the world is broken (StorageError) or the program is wrong (LogicError).
#pragma once

#include "core/base/error.h"

#include <QString>

#include <stdexcept>

namespace rd
{
/// Disk full, damaged file, lock timeout: carries the code for the user and native facts for the log, never values.
class StorageError final : public std::runtime_error
{
public:
    StorageError(ErrorCode code, const QString &what, int nativeCode = 0)
        : std::runtime_error(what.toStdString()), m_code(code), m_nativeCode(nativeCode)
    {
    }
    [[nodiscard]] ErrorCode code() const { return m_code; }
    [[nodiscard]] int nativeCode() const { return m_nativeCode; }
    [[nodiscard]] Error toError() const { return Error::of(m_code); }

private:
    ErrorCode m_code;
    int m_nativeCode;
};

/// A defect of the program itself.
class LogicError final : public std::logic_error
{
public:
    explicit LogicError(const char *what) : std::logic_error(what) {}
};
}
