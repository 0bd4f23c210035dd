// SPDX-License-Identifier: GPL-3.0-or-later
// Printers, and PDF files in place of them.
#include "ui/common/paper/print_order.h"

#include "ui/common/paper/slip_forms.h"
#include "ui/common/paper/slip_printing.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QPrinter>
#include <QPrinterInfo>

namespace rd::ui
{
namespace
{
/// What knows the printers is one for the whole program and no friend of threads.
QMutex &printers()
{
    static QMutex mutex;
    return mutex;
}

bool writePdf(const PrintOrder &order, QFile &file)
{
    const auto *slip = std::get_if<Slip>(&order.what);
    const bool isWritten = slip != nullptr ? writeSlipPdf(layOut(*slip, order.size), order.name, file)
                                           : writeHtmlPdf(std::get<HtmlSheet>(order.what), file);
    return isWritten && file.flush() && file.error() == QFile::NoError;
}

PrintOutcome intoFile(const PrintOrder &order)
{
    QFile file(order.place.file);
    const bool isSaved = file.open(QIODevice::WriteOnly) && writePdf(order, file);
    return {isSaved ? PrintEnd::Saved : PrintEnd::NotWritable, order.place.file};
}

PrintOutcome intoFolder(const PrintOrder &order)
{
    const QDir folder(order.place.folder);
    QFile file(folder.filePath(order.name + QStringLiteral(".pdf")));
    for (int i = 2; !file.open(QIODevice::WriteOnly | QIODevice::NewOnly); ++i) {
        if (!file.exists()) {
            return {PrintEnd::NotWritable, order.place.folder};
        }
        file.setFileName(folder.filePath(QStringLiteral("%1 (%2).pdf").arg(order.name).arg(i)));
    }
    if (!writePdf(order, file)) {
        file.remove(); // half a paper is none
        return {PrintEnd::NotWritable, order.place.folder};
    }
    return {PrintEnd::Saved, file.fileName()};
}

PrintOutcome toPrinter(const PrintOrder &order)
{
    const QMutexLocker lock(&printers());
    const QString &name = order.place.printer;
    const QPrinterInfo info = name.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(name);
    if (info.isNull()) {
        return {name.isEmpty() ? PrintEnd::NoPrinter : PrintEnd::UnknownPrinter, name};
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(order.name);
    const auto *slip = std::get_if<Slip>(&order.what);
    const bool isSent = slip != nullptr ? printSlip(layOut(*slip, order.size), printer)
                                        : printHtml(std::get<HtmlSheet>(order.what), printer);
    return {isSent ? PrintEnd::Sent : PrintEnd::NotAnswering, info.printerName()};
}
}

PrintOutcome putOnPaper(const PrintOrder &order)
{
    if (!order.place.file.isEmpty()) {
        return intoFile(order);
    }
    return order.place.folder.isEmpty() ? toPrinter(order) : intoFolder(order);
}

QStringList printerNames()
{
    const QMutexLocker lock(&printers());
    return QPrinterInfo::availablePrinterNames();
}
}
