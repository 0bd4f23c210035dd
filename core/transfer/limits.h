// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a foreign file is read at most, so that a wrong or hostile file ends with a reason instead of a full memory.
#pragma once

#include <QtGlobal>

namespace rd
{
inline constexpr qint64 kLargestSalesFileBytes = 200LL * 1024 * 1024;
inline constexpr qint64 kMostSalesFileRows = 2'000'000;
inline constexpr qint64 kLongestCsvFieldBytes = 64LL * 1024;
inline constexpr int kMostCsvColumns = 1000;
/// Rows shown before anything is imported.
inline constexpr int kPreviewRows = 20;
/// Row errors beyond these are counted but not kept.
inline constexpr int kKeptRowErrors = 100;
}
