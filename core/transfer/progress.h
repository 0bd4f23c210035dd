// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is and hears that it should stop.
#pragma once

#include <QtGlobal>

#include <functional>

namespace rd
{
/// Called now and then with what is done and what there is; returning false asks to stop. May be empty.
using ProgressReport = std::function<bool(qint64 done, qint64 total)>;

[[nodiscard]] inline bool goesOn(const ProgressReport &report, qint64 done, qint64 total)
{
    return !report || report(done, total);
}
}
