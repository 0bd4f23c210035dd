// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out pages and putting them on paper.
#include "ui/common/paper/html_sheet.h"

#include "ui/common/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextDocument>
#include <QUrl>

namespace rd::ui
{
namespace
{
constexpr qreal kMarginMm = 18;
constexpr qreal kFootMm = 10;
constexpr int kDotsPerInchOfPage = 300;
constexpr qreal kMmPerInch = 25.4;
constexpr qreal kPoints = 10;
constexpr qreal kFootPoints = 8;

void setPage(QPagedPaintDevice &device)
{
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
}

QFont footFont(const QPaintDevice &device)
{
    QFont font(paperFamilies());
    font.setPointSizeF(kFootPoints);
    return QFont(font, &device);
}

void paintPage(QPainter &painter, QTextDocument &document, const QString &foot, int page)
{
    const QSizeF size = document.pageSize();
    painter.save();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    context.palette.setColor(QPalette::Text, Qt::black);
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    if (!foot.isEmpty()) {
        painter.setFont(footFont(*painter.device()));
        const QString text = QStringLiteral("%1 · %2 / %3").arg(foot).arg(page + 1).arg(document.pageCount());
        const QRectF below(0, size.height(), size.width(), painter.device()->height() - size.height());
        painter.drawText(below, Qt::AlignRight | Qt::AlignBottom, text);
    }
}

bool paintOn(const HtmlSheet &sheet, QPagedPaintDevice &device)
{
    const qreal footDots = sheet.foot.isEmpty() ? 0 : kFootMm * device.logicalDpiY() / kMmPerInch;
    QTextDocument document;
    QFont font(paperFamilies());
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    document.setDocumentMargin(0);
    for (const SheetPicture &picture : sheet.pictures) {
        document.addResource(QTextDocument::ImageResource, QUrl(picture.name),
                             picture.jpeg.isEmpty() ? picture.image : QImage::fromData(picture.jpeg));
    }
    document.documentLayout()->setPaintDevice(&device);
    document.setHtml(sheet.html);
    document.setPageSize(QSizeF(device.width(), device.height() - footDots));
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0 && !device.newPage()) {
            return false;
        }
        paintPage(painter, document, sheet.foot, page);
    }
    return painter.end();
}
}

bool writeHtmlPdf(const HtmlSheet &sheet, QIODevice &device)
{
    QPdfWriter writer(&device);
    writer.setTitle(sheet.title);
    writer.setResolution(kDotsPerInchOfPage);
    setPage(writer);
    return paintOn(sheet, writer);
}

bool printHtml(const HtmlSheet &sheet, QPrinter &printer)
{
    setPage(printer);
    return paintOn(sheet, printer) && printer.printerState() != QPrinter::Error;
}

bool saveHtmlPdf(const QString &title, const QString &html, const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && writeHtmlPdf({title, html}, file) && file.flush()
           && file.error() == QFile::NoError;
}
}
