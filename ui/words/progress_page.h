// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a customer reads how far the return is.
#pragma once

#include "core/domain/progress_view.h"

namespace rd
{
/// One file in the language of the view: well-formed as HTML and as XML, fit for a phone, light and dark, without a script and without
/// a request to anywhere.
[[nodiscard]] QString progressPage(const ProgressView &view);
}
