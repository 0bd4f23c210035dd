// SPDX-License-Identifier: GPL-3.0-or-later
// Counting, printing, and what is said when it does not work.
#include "ui/returns/slips/slip_desk.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/paper/print_settings.h"
#include "ui/common/paper/print_words.h"
#include "ui/common/theme/icons.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/slips/case_file.h"
#include "ui/returns/slips/paper_words.h"

#include <QMenu>

namespace rd::ui
{
namespace
{
PrintPlace chosenPlace()
{
    const PrintSettings settings = PrintSettings::load();
    return {{}, settings.folder, settings.printer};
}

SlipReprint reprintOf(const QJsonObject &noted, const Formatter &format)
{
    const auto at = UtcTime::parse(noted.value(QStringLiteral("at")).toString());
    return {noted.value(QStringLiteral("copy")).toInt(), at ? format.dateTime(*at) : QString(),
            noted.value(QStringLiteral("by")).toString()};
}
}

SlipDesk::SlipDesk(AppContext &context, QWidget *parent) : QObject(parent), m_context(context)
{
    m_choose = [this, parent](const QString &proposed) {
        return chooseNewFile(parent, tr("Save as PDF"), proposed, tr("PDF files (*.pdf)"));
    };
    m_chooseFolder = [this, parent] { return rd::ui::chooseFolder(parent, tr("Folder for PDF files")); };
}

void SlipDesk::addTo(QMenu &menu, const ReturnView &view, const PrintedPaper &paper, const QString &printing,
                     const QString &saving)
{
    menu.addAction(icon(QStringLiteral("printer")), printing, this, [this, view, paper] { print(view, paper); });
    menu.addAction(icon(QStringLiteral("file-text")), saving, this, [this, view, paper] { save(view, paper); });
}

void SlipDesk::openMenu(const ReturnView &view, QWidget *button)
{
    auto *menu = new QMenu(button);
    menu->setObjectName(QStringLiteral("printMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addTo(*menu, view, {PaperKind::Intake}, tr("Print the intake slip"), tr("Intake slip as PDF..."));
    for (const Payout &payout : view.returnCase.payouts) {
        menu->addSeparator();
        addTo(*menu, view, {PaperKind::Voucher, payout.voucher}, tr("Print the voucher %1").arg(payout.voucher),
              tr("Voucher %1 as PDF...").arg(payout.voucher));
    }
    const PaperWords words(view, m_context.facts(), m_context.format());
    for (const Finding &finding : view.returnCase.findings) {
        if (finding.isStanding()) {
            const PrintedPaper label{PaperKind::Label, {}, finding.id};
            //: Number of the label, condition and disposition of the goods
            const QString goods = tr("%1: %2, %3")
                                      .arg(QString::number(words.labelNumber(label)),
                                           m_context.format().condition(finding.condition),
                                           m_context.format().disposition(finding.disposition));
            menu->addSeparator();
            addTo(*menu, view, label, tr("Print goods label %1").arg(goods), tr("Goods label %1 as PDF...").arg(goods));
        }
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("file-text")), tr("Case file as PDF..."), this,
                    [this, view] { save(view, {PaperKind::CaseFile}); });
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void SlipDesk::print(const ReturnView &view, const PrintedPaper &paper)
{
    note(view, paper, chosenPlace());
}

void SlipDesk::print(const QString &number, const PrintedPaper &paper)
{
    if (const auto view = m_context.desk().showReturn(number)) {
        print(*view, paper);
    } else {
        Q_EMIT told(refusalMessage(view.error(), m_context.format()));
    }
}

void SlipDesk::save(const ReturnView &view, const PrintedPaper &paper)
{
    const PaperWords words(view, m_context.facts(), m_context.format());
    const QString path = m_choose(QString(words.fileName(paper) + QStringLiteral(".pdf")));
    if (!path.isEmpty()) {
        note(view, paper, {path, {}, {}});
    }
}

void SlipDesk::note(const ReturnView &view, const PrintedPaper &paper, const PrintPlace &place)
{
    const QString number = view.returnCase.rma.number;
    m_context.write(
        [number, paper](DeskWriter &desk, const Call &call) { return desk.notePrinted(call, number, paper); },
        AppContext::newOperation(), {}, this,
        [this, view, paper, place](const Result<Answer> &noted) {
            if (!noted) {
                Q_EMIT told(refusalMessage(noted.error(), m_context.format()));
                return;
            }
            if (auto order = orderFor(view, paper, *noted)) {
                order->place = place;
                post(view, paper, *order);
            } else {
                Q_EMIT told(refusalMessage(order.error(), m_context.format()));
            }
        });
}

Result<PrintOrder> SlipDesk::orderFor(const ReturnView &view, const PrintedPaper &paper, const Answer &noted) const
{
    const PaperWords words(view, m_context.facts(), m_context.format());
    const SlipReprint reprint = reprintOf(noted.document, m_context.format());
    const QString name = QStringLiteral("%1-%2").arg(words.fileName(paper)).arg(reprint.copy);
    if (paper.kind != PaperKind::CaseFile) {
        return PrintOrder{name, words.slip(paper, reprint), PrintSettings::load().paper, {}};
    }
    const auto file = readCaseFile(m_context.desk(), noted.number); // with the entry of this print
    if (!file) {
        return refuse(file.error());
    }
    return PrintOrder{name, CaseFileWords(*file, m_context.facts(), m_context.format()).sheet(reprint), {}, {}};
}

void SlipDesk::post(const ReturnView &view, const PrintedPaper &paper, const PrintOrder &order)
{
    m_queue.post(order,
                 [this, view, paper, order](const PrintOutcome &outcome) { ended(view, paper, order, outcome); });
}

void SlipDesk::ended(const ReturnView &view, const PrintedPaper &paper, const PrintOrder &order,
                     const PrintOutcome &outcome)
{
    if (outcome.end == PrintEnd::Sent || outcome.end == PrintEnd::Saved) {
        Q_EMIT m_context.statusMessage(PrintWords::done(outcome, order.name));
        return;
    }
    Message message = PrintWords::failed(outcome, tr("%1 is saved.").arg(view.returnCase.rma.number));
    message.actions = waysOn(view, paper, order, outcome);
    Q_EMIT told(message);
}

std::vector<MessageAction> SlipDesk::waysOn(const ReturnView &view, const PrintedPaper &paper, const PrintOrder &order,
                                            const PrintOutcome &outcome)
{
    if (!isSurelyNowhere(outcome.end)) {
        return {{tr("Print again"), [this, view, paper] { print(view, paper); }},
                {tr("Save as PDF..."), [this, view, paper] { save(view, paper); }}};
    }
    const auto elsewhere = [this, view, paper, order](const PrintPlace &place) {
        PrintOrder again = order;
        again.place = place;
        post(view, paper, again);
    };
    return {{tr("Save as PDF..."),
             [this, order, elsewhere] {
                 if (const QString path = m_choose(QString(order.name + QStringLiteral(".pdf"))); !path.isEmpty()) {
                     elsewhere({path, {}, {}});
                 }
             }},
            {tr("Always into a folder..."), [this, elsewhere] {
                 if (const QString folder = m_chooseFolder(); !folder.isEmpty()) {
                     PrintSettings settings = PrintSettings::load();
                     settings.folder = folder;
                     settings.save();
                     elsewhere({{}, folder, {}});
                 }
             }}};
}
}
