// SPDX-License-Identifier: GPL-3.0-or-later
// Filling a store with two years of returns.
#pragma once

#include <QString>

namespace rd::bench
{
/// Makes the store with its staff and `returns` returns, by the real rules and the storage room's own writers, many to a
/// transaction. The same number gives the same returns. About three days' work stands open at the end.
void fillStore(const QString &path, int returns);
}
