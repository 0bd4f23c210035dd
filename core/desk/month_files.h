// SPDX-License-Identifier: GPL-3.0-or-later
// Which month is wanted, and in which files.
#pragma once

#include "core/base/time.h"

#include <QString>

namespace rd
{
/// Which files to write; empty names are left out, "-" is standard output (one of them at most).
struct MonthExport {
    BusinessMonth month;
    QString lines;
    QString payouts;
    QString open;
};
}
