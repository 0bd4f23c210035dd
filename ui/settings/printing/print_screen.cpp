// SPDX-License-Identifier: GPL-3.0-or-later
// A form over the settings of printing.
#include "ui/settings/printing/print_screen.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/paper/print_words.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/action_button.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/segment_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kFormWidth = 640;
const QString kIntoFolder = QStringLiteral("folder:"); // no printer has a colon in its name

QStringList paperCodes()
{
    QStringList codes;
    for (const PaperSize size : kPaperSizes) {
        codes += paperCode(size);
    }
    return codes;
}
}

PrintScreen::PrintScreen(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_settings(PrintSettings::load()), m_names(printerNames),
      m_title(titleLabel()), m_messages(new MessageStack), m_box(new SectionBox), m_place(new QComboBox),
      m_looking(captionLabel()), m_folderRow(new QWidget), m_folder(new QLineEdit),
      m_change(new ActionButton(ButtonKind::Secondary)), m_paper(new SegmentRow(paperCodes())),
      m_voucher(new QCheckBox), m_label(new QCheckBox), m_note(captionLabel()),
      m_test(new ActionButton(ButtonKind::Secondary, QStringLiteral("printer"), {})),
      m_close(new ActionButton(ButtonKind::Secondary)), m_job(this)
{
    setObjectName(QStringLiteral("printSettings"));
    m_chooseFolder = [this] { return rd::ui::chooseFolder(this, tr("Folder for PDF files")); };
    build();
    connect(m_place, &QComboBox::activated, this, &PrintScreen::choosePlace);
    connect(m_change, &QPushButton::clicked, this, &PrintScreen::chooseFolder);
    connect(m_paper, &SegmentRow::choiceMade, this, &PrintScreen::keep);
    connect(m_voucher, &QCheckBox::toggled, this, &PrintScreen::keep);
    connect(m_label, &QCheckBox::toggled, this, &PrintScreen::keep);
    connect(m_test, &QPushButton::clicked, this, &PrintScreen::testPage);
    connect(m_close, &QPushButton::clicked, this, &PrintScreen::closed);
    retranslate();
}

void PrintScreen::build()
{
    m_place->setObjectName(QStringLiteral("printPlace"));
    m_place->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder->setObjectName(QStringLiteral("printFolder"));
    m_folder->setReadOnly(true);
    m_change->setObjectName(QStringLiteral("changePrintFolder"));
    m_paper->setObjectName(QStringLiteral("printPaper"));
    m_voucher->setObjectName(QStringLiteral("printVoucher"));
    m_label->setObjectName(QStringLiteral("printLabel"));
    m_test->setObjectName(QStringLiteral("printTest"));
    m_close->setObjectName(QStringLiteral("closePrintSettings"));
    m_note->setWordWrap(true);
    auto *folder = new QHBoxLayout(m_folderRow);
    folder->setContentsMargins(0, 0, 0, 0);
    folder->setSpacing(px(8));
    folder->addWidget(m_folder, 1);
    folder->addWidget(m_change);
    auto *form = new QWidget;
    QGridLayout *grid = makeFormGrid(form);
    m_placeCaption = addField(grid, {}, m_place);
    addNote(grid, m_looking);
    m_folderCaption = addField(grid, {}, m_folderRow);
    m_paperCaption = addField(grid, {}, m_paper);
    addNote(grid, m_voucher);
    addNote(grid, m_label);
    addNote(grid, m_note);
    m_box->body()->addWidget(form);
    m_box->setMaximumWidth(px(kFormWidth));
    QFrame *head = makeFrame(FrameKind::Head);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(16), px(8), px(16), px(8));
    line->addWidget(m_title, 1);
    static_cast<QVBoxLayout *>(head->layout())->addLayout(line);
    auto *room = new QHBoxLayout;
    room->setContentsMargins(px(16), px(12), px(16), px(12));
    room->addWidget(m_box, 1, Qt::AlignTop);
    room->addStretch();
    m_messages->setRoom(px(16), px(8));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_messages);
    layout->addLayout(room, 1);
    layout->addWidget(makeFoot({m_test}, m_close));
}

void PrintScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void PrintScreen::refresh()
{
    m_settings = PrintSettings::load();
    m_paper->setChosen(paperCode(m_settings.paper));
    {
        const QSignalBlocker voucher(m_voucher);
        const QSignalBlocker label(m_label);
        m_voucher->setChecked(m_settings.printsVoucher);
        m_label->setChecked(m_settings.printsLabel);
    }
    fillPlaces();
    if (m_job.isRunning()) {
        return;
    }
    m_isLooking = true;
    m_looking->show();
    m_job.begin<QStringList>([names = m_names](const ProgressCall &) -> Result<QStringList> { return names(); },
                             [this](const Result<QStringList> &names) {
                                 m_isLooking = false;
                                 m_printers = names.value_or(QStringList());
                                 m_looking->hide();
                                 fillPlaces();
                             });
}

/// What is chosen stays in the list, also while its printer is switched off.
void PrintScreen::fillPlaces()
{
    QStringList printers = m_printers;
    if (!m_settings.printer.isEmpty() && !printers.contains(m_settings.printer)) {
        printers.prepend(m_settings.printer);
    }
    m_place->clear();
    m_place->addItem(tr("The printer of the system"), QString());
    for (const QString &name : printers) {
        m_place->addItem(name, name);
    }
    m_place->addItem(tr("No printer: PDF files in a folder"), kIntoFolder);
    m_place->setCurrentIndex(m_place->findData(m_settings.folder.isEmpty() ? m_settings.printer : kIntoFolder));
    m_looking->setVisible(m_isLooking);
    showFolder();
}

void PrintScreen::showFolder()
{
    const bool isFolder = !m_settings.folder.isEmpty();
    m_folder->setText(m_settings.folder);
    m_folderRow->setVisible(isFolder);
    m_folderCaption->setVisible(isFolder);
}

void PrintScreen::choosePlace()
{
    const QString place = m_place->currentData().toString();
    if (place == kIntoFolder) {
        chooseFolder();
        return;
    }
    m_settings.printer = place;
    m_settings.folder.clear();
    keep();
    showFolder();
}

/// Without a folder nothing changes.
void PrintScreen::chooseFolder()
{
    if (const QString folder = m_chooseFolder(); !folder.isEmpty()) {
        m_settings.folder = folder;
        keep();
    }
    fillPlaces();
}

void PrintScreen::keep()
{
    m_settings.paper = paperFromCode(m_paper->chosen());
    m_settings.printsVoucher = m_voucher->isChecked();
    m_settings.printsLabel = m_label->isChecked();
    m_settings.save();
}

/// A slip of no return: it counts nowhere.
void PrintScreen::testPage()
{
    IntakeSlip page;
    page.shop.name = m_context.facts().name;
    page.number = QStringLiteral("TEST-1234567890");
    page.loggedAt = m_context.format().dateTime(m_context.now());
    page.policySentence = tr(
        "A test page. When both codes can be scanned and nothing is cut at the right, the paper fits.");
    const QString name = tr("Test page");
    m_test->setEnabled(false);
    m_queue.post({QStringLiteral("test"), Slip(page), m_settings.paper, {{}, m_settings.folder, m_settings.printer}},
                 [this, name](const PrintOutcome &outcome) {
                     m_test->setEnabled(true);
                     m_messages->clear();
                     const bool isDone = outcome.end == PrintEnd::Sent || outcome.end == PrintEnd::Saved;
                     m_messages->tell(isDone ? Message{MessageKind::Success, {}, PrintWords::done(outcome, name), {}, 0}
                                             : PrintWords::failed(outcome));
                 });
}

void PrintScreen::retranslate()
{
    m_title->setText(tr("Printing on this machine"));
    m_box->setTitle(tr("Slips, vouchers and labels"));
    m_placeCaption->setText(tr("Print to"));
    m_folderCaption->setText(tr("Folder"));
    m_paperCaption->setText(tr("Paper"));
    m_looking->setText(tr("Looking for printers..."));
    m_place->setAccessibleName(tr("Print to"));
    m_folder->setAccessibleName(tr("Folder"));
    m_paper->setText(paperCode(PaperSize::Mm80), tr("80 mm roll"));
    m_paper->setText(paperCode(PaperSize::Mm58), tr("58 mm roll"));
    m_paper->setText(paperCode(PaperSize::A5), QStringLiteral("A5"));
    m_paper->setText(paperCode(PaperSize::A4), QStringLiteral("A4"));
    m_change->setText(tr("Change..."));
    m_change->setAccessibleName(tr("Choose another folder"));
    m_voucher->setText(tr("Print the voucher as soon as it is paid"));
    m_label->setText(tr("Print goods labels as soon as goods are inspected"));
    m_note->setText(
        tr("\"Save and print\" prints the intake slip, or the voucher when it was paid at once. Every copy is "
           "counted with the return."));
    m_test->setText(tr("Print a test page"));
    m_close->setText(tr("Close"));
    m_close->setKeys(Qt::Key_Escape);
    fillPlaces();
}

void PrintScreen::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}
}
