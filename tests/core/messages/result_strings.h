// SPDX-License-Identifier: GPL-3.0-or-later
// How a result looks in a failed check, and a short way to compare its two codes.
#pragma once

#include "core/messages/send_result.h"
#include "tests/support/catch.h"

namespace rd::test
{
/// "later connect_failed".
inline QString codesOf(const SendResult &result)
{
    return QString(codeOf(result.outcome)) + QLatin1Char(' ') + codeOf(result.code);
}
}

namespace Catch
{
template <> struct StringMaker<rd::SendResult> {
    static std::string convert(const rd::SendResult &result)
    {
        return QString(rd::test::codesOf(result) + QLatin1String(": ") + result.answer).toStdString();
    }
};
}
