// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a slip on its device, scaled from dots.
#include "ui/common/paper/slip_printing.h"

#include "ui/common/paper/slip_layout.h"

#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace rd::ui
{
namespace
{
constexpr qreal kDotsPerInch = 203;
constexpr qreal kMmPerInch = 25.4;

QPageSize pageOf(const SlipLayout &layout)
{
    const QSizeF mm(layout.widthDots() * kMmPerInch / kDotsPerInch, layout.heightDots() * kMmPerInch / kDotsPerInch);
    return QPageSize(mm, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}

bool paintOn(const SlipLayout &layout, QPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    painter.scale(device.logicalDpiX() / kDotsPerInch, device.logicalDpiY() / kDotsPerInch);
    layout.paint(painter);
    return painter.end();
}
}

QImage slipImage(const SlipLayout &layout)
{
    QImage image(layout.widthDots(), layout.heightDots(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter);
    return image;
}

bool printSlip(const SlipLayout &layout, QPrinter &printer)
{
    printer.setPageSize(pageOf(layout));
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    return paintOn(layout, printer) && printer.printerState() != QPrinter::Error;
}

bool saveSlipPdf(const SlipLayout &layout, const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(pageOf(layout));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(qRound(kDotsPerInch));
    return paintOn(layout, writer);
}
}
