// SPDX-License-Identifier: GPL-3.0-or-later
// Three settings.
#include "ui/shell/scanner/scanner_settings.h"

#include <QSettings>

#include <algorithm>

namespace rd::ui
{
namespace
{
const QString kGap = QStringLiteral("scanner/gap_ms");
const QString kNoEnd = QStringLiteral("scanner/no_end");
const QString kPrefix = QStringLiteral("scanner/prefix");
}

ScannerSettings scannerSettings()
{
    const QSettings kept;
    ScannerSettings settings;
    settings.rules.gapMs = std::clamp(kept.value(kGap, settings.rules.gapMs).toInt(), kLeastGapMs, kMostGapMs);
    settings.rules.hasNoEnd = kept.value(kNoEnd, false).toBool();
    settings.prefix = QKeySequence::fromString(kept.value(kPrefix).toString(), QKeySequence::PortableText);
    return settings;
}

void keepScannerSettings(const ScannerSettings &settings)
{
    QSettings kept;
    kept.setValue(kGap, settings.rules.gapMs);
    kept.setValue(kNoEnd, settings.rules.hasNoEnd);
    kept.setValue(kPrefix, settings.prefix.toString(QKeySequence::PortableText));
}
}
