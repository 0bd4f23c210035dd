// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals of the command line itself: what was written cannot be understood.
#pragma once

#include "core/base/result.h"

namespace rd::cli
{
/// The error `usage` with the kind of mistake ("unknown_option", "surplus_argument"…) and what explains it.
[[nodiscard]] inline Error usageError(const QString &problem, QJsonObject details = {})
{
    details.insert(QStringLiteral("problem"), problem);
    return Error::of(ErrorCode::Usage, std::move(details));
}

[[nodiscard]] inline tl::unexpected<Error> refuseUsage(const QString &problem, QJsonObject details = {})
{
    return refuse(usageError(problem, std::move(details)));
}
}
