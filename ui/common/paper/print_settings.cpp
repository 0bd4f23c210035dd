// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping the settings of printing.
#include "ui/common/paper/print_settings.h"

#include <QSettings>

namespace rd::ui
{
namespace
{
constexpr auto kPrinter = QLatin1String("print/printer");
constexpr auto kFolder = QLatin1String("print/folder");
constexpr auto kPaper = QLatin1String("print/paper");
constexpr auto kVoucher = QLatin1String("print/voucher_after_pay");
constexpr auto kLabel = QLatin1String("print/label_after_inspect");
}

PrintSettings PrintSettings::load()
{
    const QSettings kept;
    return {kept.value(kPrinter).toString(), kept.value(kFolder).toString(),
            paperFromCode(kept.value(kPaper).toString()), kept.value(kVoucher).toBool(), kept.value(kLabel).toBool()};
}

void PrintSettings::save() const
{
    QSettings kept;
    kept.setValue(kPrinter, printer);
    kept.setValue(kFolder, folder);
    kept.setValue(kPaper, paperCode(paper));
    kept.setValue(kVoucher, printsVoucher);
    kept.setValue(kLabel, printsLabel);
}
}
