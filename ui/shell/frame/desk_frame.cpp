// SPDX-License-Identifier: GPL-3.0-or-later
// Putting the frame together, and what its commands do.
#include "ui/shell/frame/desk_frame.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/error_text.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/count_tab_bar.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/notice_place.h"
#include "ui/common/widgets/progress_strip.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/common/widgets/region.h"
#include "ui/common/widgets/step_strip.h"
#include "ui/shell/frame/about_box.h"
#include "ui/shell/frame/command_palette.h"
#include "ui/shell/frame/desk_band.h"
#include "ui/shell/frame/key_list.h"
#include "ui/shell/frame/notice_list.h"
#include "ui/shell/frame/pages.h"
#include "ui/shell/frame/scan_box.h"
#include "ui/shell/frame/scan_taker.h"
#include "ui/shell/frame/side_screens.h"
#include "ui/shell/frame/status_line.h"
#include "ui/shell/jobs/care_jobs.h"
#include "ui/shell/jobs/desktop_notifier.h"
#include "ui/shell/jobs/expiry_round.h"
#include "ui/shell/jobs/handouts.h"
#include "ui/shell/jobs/message_round.h"
#include "ui/shell/jobs/notice_round.h"
#include "ui/shell/jobs/progress_pages.h"
#include "ui/shell/scanner/scan_listener.h"
#include "ui/shell/scanner/scanner_page.h"
#include "ui/shell/scanner/scanner_settings.h"
#ifdef RD_WITH_RETURNS
#include "ui/shell/jobs/paper_jobs.h"
#endif

#include <QApplication>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace rd::ui
{
namespace
{
constexpr int kStripHeight = 48;
constexpr int kTabMargin = 16;
constexpr int kMostTabs = 5;
}

DeskFrame::DeskFrame(AppContext &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_band(new DeskBand(desk)), m_messages(new MessageStack),
      m_progress(new ProgressStrip), m_strip(new StepStrip), m_stack(new QStackedWidget), m_tabs(new CountTabs),
      m_status(new StatusLine(desk)), m_pages(new Pages(desk, *m_tabs)),
      m_side(new SideScreens(*m_pages, *m_stack, *m_tabs)), m_actions(new DeskActions(desk, this)),
      m_scans(new ScanTaker(desk, {*scanBox(), *m_messages, *m_pages, *m_side}, this)),
      m_scanner(new ScanListener(*this, this)), m_palette(new CommandPalette(this)), m_keys(new KeyList(this)),
      m_care(new CareJobs(desk, *m_progress, *m_messages, this)), m_handouts(new Handouts(desk, *m_messages, this)),
      m_expiry(new ExpiryRound(desk, this)), m_notifier(makeDesktopNotifier()),
      m_notices(new NoticeRound(desk, *m_notifier, this)), m_noticeList(new NoticeList(desk, this)),
      m_sending(new MessageRound(desk, this)), m_progressPages(new ProgressPages(desk, this))
{
    layOut();
    listen();
    setScanner();
#ifdef RD_WITH_RETURNS
    new PaperJobs(desk, *m_messages, this);
#endif
    m_band->setMenu(m_actions->menu());
    m_actions->at(Command::ImportSales)->setVisible(Pages::hasImport());
    refreshCounts();
}

DeskFrame::~DeskFrame() = default;

void DeskFrame::layOut()
{
    m_strip->setFixedHeight(px(kStripHeight));
    m_tabs->setLeadingRoom(px(kTabMargin));
    m_stack->addWidget(m_tabs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(new NoticePlace({m_messages, m_progress}));
    layout->addWidget(m_strip);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
}

void DeskFrame::listen()
{
    connect(m_actions, &DeskActions::wanted, this, &DeskFrame::run);
    connect(m_scanner, &ScanListener::scanned, m_keys, &QWidget::hide);
    connect(m_scanner, &ScanListener::scanned, m_scans, &ScanTaker::takeFromElsewhere);
    connect(m_band, &DeskBand::newReturnPressed, this, [this] { run(Command::NewReturn); });
    connect(m_band, &DeskBand::lockPressed, this, &DeskFrame::lockWanted);
    connect(m_band, &DeskBand::bellPressed, this, &DeskFrame::showReminders);
    connect(m_noticeList, &NoticeList::returnChosen, m_pages, &Pages::showReturn);
    connect(m_noticeList, &NoticeList::left, scanBox(), &ScanBox::takeFocus);
    connect(m_notices, &NoticeRound::changed, this, [this] { m_band->setUnread(m_notices->unread()); });
    connect(m_strip, &StepStrip::stepPressed, this, [this](Step step) { m_pages->showStep(step); });
    connect(m_strip, &StepStrip::stepReleased, this, [this] { m_pages->showStep(std::nullopt); });
    connect(m_strip, &StepStrip::latePressed, this, [this] { m_pages->go(Place::Overdue); });
    connect(m_strip, &StepStrip::dueTodayPressed, m_pages, &Pages::showDueToday);
    connect(m_pages, &Pages::stepChanged, m_strip, &StepStrip::setChosen);
    connect(m_pages, &Pages::scanWanted, scanBox(), &ScanBox::takeFocus);
    connect(m_pages, &Pages::tabWanted, m_side, &SideScreens::leave);
    connect(m_side, &SideScreens::told, m_messages, &MessageStack::tell);
    connect(m_side, &SideScreens::shown, this, [this] {
        m_messages->clear(MessageKind::Warning);
        m_messages->clear(MessageKind::Info);
    });
    connect(m_side, &SideScreens::ended, this, &DeskFrame::refreshCounts);
    connect(m_side, &SideScreens::left, this, [this] { scanBox()->takeFocus(); });
    connect(m_pages, &Pages::tabWanted, m_scans, &ScanTaker::hideFound);
    connect(m_tabs, &QTabWidget::currentChanged, m_scans, &ScanTaker::hideFound);
    connect(&m_desk, &AppContext::dataChanged, this, &DeskFrame::refreshCounts);
    connect(&m_desk, &AppContext::minutePassed, this, &DeskFrame::refreshCounts);
    connect(&m_desk, &AppContext::languageChanged, this, &DeskFrame::refreshCounts);
    connect(&m_desk, &AppContext::openReturnWanted, m_pages, &Pages::showReturn);
    connect(&m_desk, &AppContext::openCustomerWanted, m_pages, &Pages::showCustomer);
    connect(&m_desk, &AppContext::openCreditWanted, m_pages, &Pages::showCredit);
    connect(&m_desk, &AppContext::openArticleWanted, m_pages, &Pages::showArticle);
    connect(&m_desk, &AppContext::openSerialWanted, m_pages, &Pages::showSerial);
    connect(&m_desk, &AppContext::actionWanted, m_pages, &Pages::startAction);
    connect(&m_desk, &AppContext::newReturnWanted, m_scans, &ScanTaker::startReturn);
    connect(&m_desk, &AppContext::typeSaleWanted, m_pages, &Pages::startTypedSale);
    connect(&m_desk, &AppContext::searchWanted, m_pages, &Pages::search);
    connect(&m_desk, &AppContext::stepWanted, this, [this](Step step) {
        m_strip->setChosen(step);
        m_pages->showStep(step);
    });
    connect(&m_desk, &AppContext::importWanted, m_side, &SideScreens::showImport);
    connect(&m_desk, &AppContext::overdueWanted, this, [this] { m_pages->go(Place::Overdue); });
    connect(m_progressPages, &ProgressPages::told, m_messages,
            [this](const Message &message) { m_messages->tell(message); });
    connect(m_care, &CareJobs::finished, m_status, [this] { refreshCounts(); });
    addKeys();
}

void DeskFrame::addKeys()
{
    const auto add = [this](const QKeySequence &keys, const char *name, auto run) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        nameKeys(*shortcut, name);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    for (int tab = 0; tab < kMostTabs; ++tab) {
        add(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + tab)),
            QT_TRANSLATE_NOOP("rd::ui::KeyNames", "The tabs in order"), [this, tab] { m_pages->goToTab(tab); });
    }
    const char *chips = QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Next or last filter of the list");
    add(QKeySequence(Qt::CTRL | Qt::Key_Tab), chips, [this] { m_pages->goToChip(1); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), chips, [this] { m_pages->goToChip(-1); });
    const char *regions = QT_TRANSLATE_NOOP("rd::ui::KeyNames", "Next or last part of the window");
    add(QKeySequence(Qt::Key_F6), regions, [this] { goToRegion(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F6), regions, [this] { goToRegion(-1); });
}

void DeskFrame::showScanner()
{
    if (m_scannerPage == nullptr) {
        m_scannerPage = new ScannerPage(m_stack);
        connect(m_scannerPage, &ScannerPage::closed, m_side, &SideScreens::leave);
        connect(m_scannerPage, &ScannerPage::changed, this, &DeskFrame::setScanner);
    }
    m_side->show(*m_scannerPage);
    m_scannerPage->takeFocus();
}

void DeskFrame::setScanner()
{
    const ScannerSettings settings = scannerSettings();
    m_scanner->setRules(settings.rules, settings.prefix);
    scanBox()->setRules(settings.rules);
}

void DeskFrame::showKeys()
{
    QWidget *screen = m_stack->currentWidget() == m_tabs ? m_tabs->currentWidget() : m_stack->currentWidget();
    m_keys->open(m_actions->all(), keysOf(*this), keysOn(*screen));
}

ScanBox *DeskFrame::scanBox() const
{
    return m_band->scanBox();
}

void DeskFrame::run(Command command)
{
    const auto setMode = [](ThemeMode mode) { Theme::current().setMode(mode); };
    switch (command) {
    case Command::NewReturn:
        return m_pages->startNewReturn(std::nullopt);
    case Command::NewTypedSale:
        return m_pages->startTypedSale({});
    case Command::Search:
        return scanBox()->takeFocus();
    case Command::CustomerAsks:
        return m_scans->answerCustomer();
    case Command::AllCommands:
        return m_palette->open(m_actions->all());
    case Command::Keys:
        return showKeys();
    case Command::Refresh:
        return m_pages->refresh();
    case Command::Parcels:
        return m_pages->showParcels({});
    case Command::Outbox:
        return m_pages->showOutbox();
    case Command::MessageSettings:
        return m_side->showMessageSettings();
    case Command::TimeSettings:
        return m_side->showTimeSettings();
    case Command::Scanner:
        return showScanner();
    case Command::PrintSettings:
        return m_side->showPrintSettings();
    case Command::Reminders:
        return showReminders();
    case Command::ImportSales:
        return showImport();
    case Command::BackUp:
        return m_care->backUp();
    case Command::Verify:
        return m_care->verify();
    case Command::PolicyPdf:
        return m_handouts->savePolicyPdf();
    case Command::PolicyChat:
        return m_handouts->copyPolicy();
    case Command::ShiftPdf:
        return m_handouts->saveShiftPdf();
    case Command::OverduePdf:
        return m_handouts->saveOverduePdf();
    case Command::OverdueCsv:
        return m_handouts->saveOverdueCsv();
    case Command::English:
        return m_desk.setLanguage(QStringLiteral("en"));
    case Command::Chinese:
        return m_desk.setLanguage(QStringLiteral("zh_CN"));
    case Command::SystemTheme:
        return setMode(ThemeMode::System);
    case Command::LightTheme:
        return setMode(ThemeMode::Light);
    case Command::DarkTheme:
        return setMode(ThemeMode::Dark);
    case Command::SmallerText:
        return Theme::current().setFontPoints(Theme::current().fontPoints() - 1);
    case Command::LargerText:
        return Theme::current().setFontPoints(Theme::current().fontPoints() + 1);
    case Command::Touch:
        return Theme::current().setTouch(!Theme::current().isTouch());
    case Command::OpenMenu:
        return m_band->openMenu();
    case Command::Lock:
        Q_EMIT lockWanted();
        return;
    case Command::About:
        return showAboutBox(this);
    case Command::Quit:
        Q_EMIT quitWanted();
        return;
    }
}

void DeskFrame::take(const QString &text)
{
    m_scans->take(text);
}

void DeskFrame::welcome()
{
    refreshCounts();
    m_messages->clear(MessageKind::Warning);
    if (auto notice = m_pages->importNotice([this] { m_side->showImport(); })) {
        m_messages->tell(*std::move(notice));
    }
    if (!m_readOnly) {
        m_expiry->begin();
        m_notices->begin();
    }
    if (m_desk.isLoggedIn()) {
        const RoleSet roles = m_desk.session().staff.roles;
        if (roles == RoleSet{Role::Inspector}) {
            m_pages->go(Place::Inspection);
        } else if (roles == RoleSet{Role::Cashier}) {
            m_pages->go(Place::Refunds);
        }
    }
    scanBox()->takeFocus();
}

void DeskFrame::showImport()
{
    m_side->showImport();
}

void DeskFrame::showReminders()
{
    m_noticeList->open(m_notices->notices(), m_band->bell());
    m_notices->markRead();
}

void DeskFrame::setReadOnly(const Error &why)
{
    m_readOnly = why;
    const ErrorText text = errorText(why, m_desk.format());
    m_messages->tell({MessageKind::Danger, tr("This store can only be read"), text.sentence(), {}, 0});
    const QString reason = tr("Not possible: this store can only be read.");
    m_band->setNewReturnBlocked(reason);
    m_actions->setWritingBlocked(reason);
}

void DeskFrame::refreshCounts()
{
    const auto counts = m_desk.desk().counts();
    if (!counts) {
        m_messages->tell(refusalMessage(counts.error(), m_desk.format()));
        return;
    }
    std::vector<StripStep> steps;
    for (const StepCount &count : counts->steps) {
        if (count.step != Step::FollowUp || count.open > 0) { // exceptions are none every day
            steps.push_back({count.step, m_desk.format().step(count.step), count.open, count.late});
        }
    }
    m_strip->setSteps(steps);
    m_strip->setDueToday(tr("Due today"), counts->dueToday);
    m_strip->setLate(tr("Late"), counts->late);
    m_pages->showCounts(*counts);
    m_status->setOpenReturns(counts->openReturns);
}

void DeskFrame::goToRegion(int by)
{
    QWidget *screen = m_stack->currentWidget() == m_tabs ? m_tabs->currentWidget() : m_stack->currentWidget();
    const QList<QWidget *> regions = QList<QWidget *>{scanBox(), m_strip, m_tabs->tabBar()} + regionsOf(*screen);
    const QWidget *focused = QApplication::focusWidget();
    qsizetype now = 0;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focused != nullptr && (regions[i] == focused || regions[i]->isAncestorOf(focused))) {
            now = i;
        }
    }
    do {
        now = (now + by + regions.size()) % regions.size();
    } while (regions[now] != scanBox() && !enterRegion(*regions[now])); // an empty part is passed over
    if (regions[now] == scanBox()) {
        scanBox()->takeFocus();
    }
}

void DeskFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) { // nobody nearer wanted it
        const bool isInScanBox = scanBox()->isAncestorOf(QApplication::focusWidget());
        const bool hadFound = m_scans->giveUp();
        const bool hadWarning = m_messages->clear(MessageKind::Warning);
        scanBox()->takeFocus();
        if (isInScanBox && !hadFound && !hadWarning) {
            m_pages->stepBack();
        }
        return;
    }
    // What is typed, or scanned, where nothing takes text belongs into the scan box.
    constexpr Qt::KeyboardModifiers kCommands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const QString text = event->text();
    if (!text.isEmpty() && text.front().isPrint() && !text.front().isSpace() && !(event->modifiers() & kCommands)) {
        scanBox()->begin(text);
        return;
    }
    QWidget::keyPressEvent(event);
}

/// Locked: the next person does not find it open.
void DeskFrame::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) { // the window was not made small
        m_keys->hide();
    }
}

void DeskFrame::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_pages->retranslate();
        if (m_readOnly) { // once the messages of the other language are gone: children hear of it later
            QTimer::singleShot(0, this, [this] { setReadOnly(*m_readOnly); });
        }
    }
}
}
