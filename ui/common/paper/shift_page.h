// SPDX-License-Identifier: GPL-3.0-or-later
// The shift sheet as a page of HTML.
#pragma once

#include "core/reports/shift_sheet.h"

#include <QString>

namespace rd::ui
{
class Formatter;

/// A page for each person: rows, sums by tender, lines to sign on.
[[nodiscard]] QString shiftPageHtml(const ShiftSheet &sheet, const QString &storeName, const Formatter &format);
}
