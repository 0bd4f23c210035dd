// SPDX-License-Identifier: GPL-3.0-or-later
// One paper on its way to a printer, into a folder or into a file.
#pragma once

#include "ui/common/paper/html_sheet.h"
#include "ui/common/paper/paper_size.h"
#include "ui/common/paper/slip.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace rd::ui
{
/// The first that is named.
struct PrintPlace {
    QString file;    ///< this PDF
    QString folder;  ///< a PDF in here
    QString printer; ///< nothing named: the printer of the system
};

struct PrintOrder {
    QString name; ///< of the document and of a file in a folder: "R-20261122-0007-intake-1"
    std::variant<Slip, HtmlSheet> what;
    PaperSize size = PaperSize::Mm80; ///< of a slip
    PrintPlace place;
};

enum class PrintEnd {
    Sent,           ///< to the printer `where`
    Saved,          ///< as the file `where`
    NoPrinter,      ///< this machine has none
    UnknownPrinter, ///< none is called `where`
    NotAnswering,   ///< the printer `where` took nothing, or not all
    NotWritable,    ///< the file or folder `where`
};

struct PrintOutcome {
    PrintEnd end = PrintEnd::NoPrinter;
    QString where;
};
/// True unless some of it may have come out after all.
[[nodiscard]] constexpr bool isSurelyNowhere(PrintEnd end)
{
    return end == PrintEnd::NoPrinter || end == PrintEnd::UnknownPrinter || end == PrintEnd::NotWritable;
}

/// Lays it out and puts it there. A printer, or whoever knows the printers, may let wait for as long as it likes: never in the thread of
/// the window. A file in a folder takes the place of no other.
[[nodiscard]] PrintOutcome putOnPaper(const PrintOrder &order);
/// The names of all printers of this machine; may take as long as above.
[[nodiscard]] QStringList printerNames();
}
