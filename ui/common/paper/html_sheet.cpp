// SPDX-License-Identifier: GPL-3.0-or-later
// Laying out a page and writing it as PDF.
#include "ui/common/paper/html_sheet.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QPdfWriter>
#include <QTextDocument>

namespace rd::ui
{
namespace
{
constexpr qreal kMarginMm = 18;
constexpr int kDotsPerInch = 300;
}

bool saveHtmlPdf(const QString &title, const QString &html, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return false;
    }
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm), QPageLayout::Millimeter);
    QTextDocument document;
    document.setDocumentMargin(0);
    document.documentLayout()->setPaintDevice(&writer);
    document.setHtml(html);
    document.setPageSize(QSizeF(writer.width(), writer.height()));
    document.print(&writer);
    return file.flush() && file.error() == QFile::NoError;
}
}
