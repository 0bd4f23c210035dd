// SPDX-License-Identifier: GPL-3.0-or-later
// Where a laid-out slip goes: a picture, a PDF, a printer.
#pragma once

#include <QImage>
#include <QString>

class QIODevice;
class QPrinter;

namespace rd::ui
{
class SlipLayout;

/// A page of the slip in the dots of the printer, black on white.
[[nodiscard]] QImage slipImage(const SlipLayout &layout, int page = 0);
/// Sets the paper to the slip's own and paints it. False when the printer did not take it.
[[nodiscard]] bool printSlip(const SlipLayout &layout, QPrinter &printer);
/// False when it could not be written.
[[nodiscard]] bool writeSlipPdf(const SlipLayout &layout, const QString &title, QIODevice &device);
[[nodiscard]] bool saveSlipPdf(const SlipLayout &layout, const QString &path);
}
