// SPDX-License-Identifier: GPL-3.0-or-later
// Errors of writing a file name the file.
#pragma once

#include "core/base/error.h"

namespace rd
{
/// The error with its `file`, and `problem` no_folder when the folder of the file is what is missing.
[[nodiscard]] inline Error aboutTarget(Error error, const QString &file)
{
    error.details.insert(QStringLiteral("file"), file);
    if (error.code == ErrorCode::FileMissing) {
        error.details.insert(QStringLiteral("problem"), QStringLiteral("no_folder"));
    }
    return error;
}
}
