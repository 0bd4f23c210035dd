// SPDX-License-Identifier: GPL-3.0-or-later
// The counts of a sales file, or of an import, as figures.
#pragma once

#include "core/desk/import_sales.h"
#include "ui/common/desk/formatter.h"
#include "ui/common/widgets/figure_strip.h"

namespace rd::ui
{
[[nodiscard]] std::vector<Figure> importFigures(const ImportReport &report, const Formatter &format);
/// Nothing of the file would be new, or was.
[[nodiscard]] bool bringsNothingNew(const ImportReport &report);
/// "Layout online-retail, UTF-8, comma".
[[nodiscard]] QString readAs(const ImportReport &report);
}
