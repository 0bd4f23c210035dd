// SPDX-License-Identifier: GPL-3.0-or-later
// Printer, PDF, and what is said when neither works.
#include "ui/returns/slips/slip_desk.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/paper/slip_layout.h"
#include "ui/common/paper/slip_printing.h"
#include "ui/common/theme/icons.h"
#include "ui/returns/slips/slip_words.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSettings>

namespace rd::ui
{
namespace
{
PaperWidth paperWidth()
{
    const bool isNarrow = QSettings().value(QStringLiteral("print/paper")).toString() == QLatin1String("58");
    return isNarrow ? PaperWidth::Mm58 : PaperWidth::Mm80;
}

QPrinterInfo chosenPrinter()
{
    const QString name = QSettings().value(QStringLiteral("print/printer")).toString();
    const QPrinterInfo named = name.isEmpty() ? QPrinterInfo() : QPrinterInfo::printerInfo(name);
    return named.isNull() ? QPrinterInfo::defaultPrinter() : named;
}
}

SlipDesk::SlipDesk(AppContext &context, QWidget *parent) : QObject(parent), m_context(context)
{
    m_choose = [this, parent](const QString &proposed) {
        return QFileDialog::getSaveFileName(parent, tr("Save as PDF"), proposed, tr("PDF files (*.pdf)"));
    };
}

void SlipDesk::openMenu(const ReturnView &view, QWidget *button)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("printer")), tr("Print the intake slip"), this,
                    [this, view] { printIntake(view); });
    menu->addAction(icon(QStringLiteral("file-text")), tr("Intake slip as PDF..."), this,
                    [this, view] { saveIntake(view); });
    for (const Payout &payout : view.returnCase.payouts) {
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("printer")), tr("Print the voucher %1").arg(payout.voucher), this,
                        [this, view, payout] { printVoucher(view, payout); });
        menu->addAction(icon(QStringLiteral("file-text")), tr("Voucher %1 as PDF...").arg(payout.voucher), this,
                        [this, view, payout] { saveVoucher(view, payout); });
    }
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void SlipDesk::printIntake(const ReturnView &view)
{
    print(SlipLayout(SlipWords(view, m_context.facts(), m_context.format()).intake(), paperWidth()),
          view.returnCase.rma.number, [this, view] { saveIntake(view); });
}

void SlipDesk::saveIntake(const ReturnView &view)
{
    save(SlipLayout(SlipWords(view, m_context.facts(), m_context.format()).intake(), paperWidth()),
         view.returnCase.rma.number);
}

void SlipDesk::printVoucher(const ReturnView &view, const Payout &payout)
{
    print(SlipLayout(SlipWords(view, m_context.facts(), m_context.format()).voucher(payout), paperWidth()),
          payout.voucher, [this, view, payout] { saveVoucher(view, payout); });
}

void SlipDesk::saveVoucher(const ReturnView &view, const Payout &payout)
{
    save(SlipLayout(SlipWords(view, m_context.facts(), m_context.format()).voucher(payout), paperWidth()),
         payout.voucher);
}

void SlipDesk::print(const SlipLayout &layout, const QString &name, const std::function<void()> &savePdf)
{
    const QPrinterInfo info = chosenPrinter();
    const std::vector<MessageAction> ways{{tr("Save as PDF..."), savePdf}};
    if (info.isNull()) {
        Q_EMIT told({MessageKind::Info, tr("No printer is set up"), tr("%1 is saved.").arg(name), ways, 0});
        return;
    }
    QPrinter printer(info, QPrinter::HighResolution);
    printer.setDocName(name);
    if (printSlip(layout, printer)) {
        Q_EMIT m_context.statusMessage(tr("%1 was sent to the printer %2").arg(name, info.printerName()));
    } else {
        Q_EMIT told({MessageKind::Warning, tr("The printer %1 does not answer").arg(info.printerName()),
                     tr("%1 is saved.").arg(name), ways, 0});
    }
}

void SlipDesk::save(const SlipLayout &layout, const QString &name)
{
    const QString path = m_choose(QString(name + QStringLiteral(".pdf")));
    if (path.isEmpty()) {
        return;
    }
    if (saveSlipPdf(layout, path)) {
        Q_EMIT m_context.statusMessage(tr("Saved %1").arg(path));
    } else {
        Q_EMIT told({MessageKind::Danger,
                     tr("The file could not be written"),
                     tr("%1: choose another place.").arg(path),
                     {},
                     0});
    }
}
}
