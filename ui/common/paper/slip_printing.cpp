// SPDX-License-Identifier: GPL-3.0-or-later
// Painting a slip on its device, scaled from dots.
#include "ui/common/paper/slip_printing.h"

#include "ui/common/paper/slip_layout.h"

#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

namespace rd::ui
{
namespace
{
bool paintOn(const SlipLayout &layout, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    painter.scale(device.logicalDpiX() / qreal(kDotsPerInch), device.logicalDpiY() / qreal(kDotsPerInch));
    layout.paint(painter);
    for (int page = 1; page < layout.pages(); ++page) {
        if (!device.newPage()) {
            return false;
        }
        layout.paint(painter, page);
    }
    return painter.end();
}

QPageSize pageOf(const SlipLayout &layout)
{
    return pageSizeOf(layout.size(), layout.heightDots());
}
}

QImage slipImage(const SlipLayout &layout, int page)
{
    QImage image(layout.widthDots(), layout.heightDots(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    layout.paint(painter, page);
    return image;
}

bool printSlip(const SlipLayout &layout, QPrinter &printer)
{
    printer.setPageSize(pageOf(layout));
    printer.setFullPage(true);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    return paintOn(layout, printer) && printer.printerState() != QPrinter::Error;
}

bool writeSlipPdf(const SlipLayout &layout, const QString &title, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(title);
    writer.setPageSize(pageOf(layout));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(kDotsPerInch);
    return paintOn(layout, writer);
}

bool saveSlipPdf(const SlipLayout &layout, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && writeSlipPdf(layout, {}, file) && file.flush()
           && file.error() == QFile::NoError;
}
}
