// SPDX-License-Identifier: GPL-3.0-or-later
// How long work tells how far it is.
#pragma once

#include <QtGlobal>

#include <functional>

namespace rd
{
/// Called with what is done and what there is to do; return false to cancel.
using ProgressCall = std::function<bool(qint64 done, qint64 total)>;
}
