// SPDX-License-Identifier: GPL-3.0-or-later
// Where a laid-out slip goes: a picture, a PDF, a printer.
#pragma once

#include <QImage>
#include <QString>

class QPrinter;

namespace rd::ui
{
class SlipLayout;

/// The slip in the dots of the printer, black on white.
[[nodiscard]] QImage slipImage(const SlipLayout &layout);
/// Sets the paper to the slip's own length and paints it. False when the printer did not take it.
[[nodiscard]] bool printSlip(const SlipLayout &layout, QPrinter &printer);
[[nodiscard]] bool saveSlipPdf(const SlipLayout &layout, const QString &path);
}
