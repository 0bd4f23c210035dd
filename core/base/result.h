// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value, or the reason why there is none.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace rd
{
template <typename T> using Result = tl::expected<T, Error>;

/// Shorthand for `return refuse(ErrorCode::X, {{"key", value}});`
[[nodiscard]] inline tl::unexpected<Error> refuse(ErrorCode code, QJsonObject details = {})
{
    return tl::make_unexpected(Error::of(code, std::move(details)));
}

[[nodiscard]] inline tl::unexpected<Error> refuse(Error error)
{
    return tl::make_unexpected(std::move(error));
}
}
