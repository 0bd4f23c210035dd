// SPDX-License-Identifier: GPL-3.0-or-later
// How the scanner of this counter writes, kept on this machine.
#pragma once

#include "ui/shell/scanner/scan_burst.h"

#include <QKeySequence>

namespace rd::ui
{
struct ScannerSettings {
    ScanRules rules;
    QKeySequence prefix; ///< empty: none
};

inline constexpr int kLeastGapMs = 20;
inline constexpr int kMostGapMs = 150;

[[nodiscard]] ScannerSettings scannerSettings();
void keepScannerSettings(const ScannerSettings &settings);
}
