// SPDX-License-Identifier: GPL-3.0-or-later
// What an action left in the file, seen by the engine alone: all of it or nothing.
#pragma once

#include <QString>

namespace rd::test
{
class RawFile;

/// The rows that belong to a return, by table, state and action: equal for two returns that went the same way to the end.
[[nodiscard]] QString shapeOf(RawFile &file, const QString &number);
/// The number that an operation wrote down, empty when it is not there.
[[nodiscard]] QString numberOfOperation(RawFile &file, const QString &operation);
/// Rows that no whole action leaves behind: gaps in the history or in the vouchers, returns and answers without an operation.
/// Empty when there are none.
[[nodiscard]] QString looseEnds(RawFile &file);
}
