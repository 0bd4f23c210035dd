// SPDX-License-Identifier: GPL-3.0-or-later
// Going from page to page.
#include "ui/shell/main_window.h"

#include "core/desk/demo_store.h"
#include "core/desk/desk_writer.h"
#include "core/desk/store_path.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/desk/file_choice.h"
#include "ui/common/desk/language.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/person_memory.h"
#include "ui/common/widgets/tab_order.h"
#include "ui/shell/frame/desk_frame.h"
#include "ui/shell/login/brand_band.h"
#include "ui/shell/login/last_person.h"
#include "ui/shell/login/login_page.h"
#include "ui/shell/scanner/scan_listener.h"
#include "ui/shell/start/fault_page.h"
#include "ui/shell/start/making_page.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

namespace rd::ui
{
namespace
{
constexpr int kIdleMs = 10 * 60'000;
constexpr int kManagerIdleMs = 5 * 60'000;
constexpr int kDemoReturns = 240;
constexpr int kDemoMonths = 3;
const QSize kSmallest(1024, 680);
const QSize kUsual(1280, 800);

QString geometryKey(const QWidget &window)
{
    return personKey(window, QStringLiteral("window"));
}
}

MainWindow::MainWindow(const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_clock(clock), m_pages(new QStackedWidget)
{
    setCentralWidget(m_pages);
    setWindowIcon(BrandSign::windowIcon());
    setMinimumSize(kSmallest);
    resize(kUsual);
    restoreGeometry(QSettings().value(geometryKey(*this)).toByteArray());
    connect(&m_idle, &IdleLock::idle, this, &MainWindow::lock);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now == nullptr) { // what had it is gone; the keys must lead somewhere
            QTimer::singleShot(0, this, &MainWindow::findFocus);
        }
    });
    setWindowWords();
}

MainWindow::~MainWindow()
{
    closeStore();
}

void MainWindow::closeStore()
{
    delete m_frame; // screens hold references to the store
    delete m_login;
    m_frame = nullptr;
    m_login = nullptr;
    m_readOnly.reset();
    m_demoPin.clear();
    m_desk.reset();
}

void MainWindow::openStore(const QString &path)
{
    closeStore();
    if (!QFileInfo::exists(path)) {
        showFirstRun(path);
        return;
    }
    auto desk = AppContext::open(path, m_clock);
    if (!desk) {
        showFault(desk.error(), path);
        return;
    }
    showDesk(*std::move(desk));
    if (m_login != nullptr && isOnUncertainDrive(path)) {
        m_login->setNotice(
            tr("This drive may not keep what was saved when the power goes. Put the store on a drive of this "
               "computer."));
    }
}

void MainWindow::openDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    qputenv("RETURNDESK_KEY_DIR",
            m_demoFolder->filePath(QStringLiteral("keys")).toUtf8()); // thrown away with the store
    const QString path = m_demoFolder->filePath(QStringLiteral("demo.sqlite"));
    auto *page = new MakingPage;
    connect(&m_job, &BackgroundJob::progressed, page, &MakingPage::setProgress);
    showPage(page);
    const DemoWish wish{path, kDemoReturns, kDemoMonths, rememberedLanguage()};
    m_job.begin<DemoStore>(
        [wish, &clock = m_clock](const ProgressCall &progress) { return makeDemoStore(wish, clock, progress); },
        [this, path](const Result<DemoStore> &made) {
            if (!made) {
                showFault(made.error(), path);
                return;
            }
            openStore(made->path);
            m_demoPin = made->pin;
            tellNotice();
        });
}

void MainWindow::showFirstRun(const QString &path)
{
    auto *page = new FirstRunPage(path, m_clock);
    connect(page, &FirstRunPage::storeMade, this, &MainWindow::enterNewStore, Qt::QueuedConnection);
    connect(page, &FirstRunPage::demoWanted, this, &MainWindow::openDemo, Qt::QueuedConnection);
    connect(page, &FirstRunPage::otherStoreWanted, this, &MainWindow::chooseStore, Qt::QueuedConnection);
    connect(page, &FirstRunPage::languageWanted, this, [](const QString &language) {
        rememberLanguage(language);
        installLanguage(language);
    });
    showPage(page);
}

void MainWindow::enterNewStore(const NewStore &store, FirstWish wish)
{
    openStore(store.path);
    if (!m_desk) {
        return;
    }
    m_desk->login(store.managerLogin, store.pin, this,
                  [this, wish, login = store.managerLogin](const Result<Session> &session) {
                      if (session) {
                          rememberLastPerson(m_desk->facts().uuid, login);
                          welcome();
                          if (wish == FirstWish::ImportSales) {
                              m_frame->showImport();
                          }
                      }
                  });
}

void MainWindow::showFault(const Error &error, const QString &path)
{
    auto *page = new FaultPage(error, path);
    connect(
        page, &FaultPage::retryWanted, this, [this, path] { openStore(path); }, Qt::QueuedConnection);
    connect(page, &FaultPage::otherStoreWanted, this, &MainWindow::chooseStore, Qt::QueuedConnection);
    connect(page, &FaultPage::quitWanted, this, &QWidget::close);
    showPage(page);
}

void MainWindow::chooseStore()
{
    const QString path = chooseFile(this, tr("Open a store"), {}, tr("Stores (*.sqlite)"));
    if (!path.isEmpty()) {
        openStore(path);
    }
}

void MainWindow::bringKey()
{
    const QString file = chooseFile(this, tr("The saved copy of the key"), {}, tr("Keys (*.key);;All files (*)"));
    if (file.isEmpty()) {
        return;
    }
    const QString path = m_desk->storePath();
    if (const auto brought = importKey(path, file); !brought) {
        m_login->offerLooking(brought.error());
        return;
    }
    openStore(path);
}

void MainWindow::showDesk(std::unique_ptr<AppContext> desk)
{
    m_desk = std::move(desk);
    connect(m_desk.get(), &AppContext::writerFailed, this, &MainWindow::showReadOnly);
    m_login = new LoginPage(*m_desk);
    connect(m_login, &LoginPage::entered, this, &MainWindow::welcome);
    connect(m_login, &LoginPage::lookWanted, this, &MainWindow::look);
    connect(m_login, &LoginPage::keyWanted, this, &MainWindow::bringKey, Qt::QueuedConnection);
    showPage(m_login);
    m_login->begin();
    setWindowWords();
}

void MainWindow::welcome()
{
    if (m_frame == nullptr) {
        m_frame = new DeskFrame(*m_desk);
        connect(&m_frame->scanner(), &ScanListener::scanned, &m_idle,
                &IdleLock::wind); // its keys are seen by nobody else
        m_pages->addWidget(m_frame);
        connect(m_frame, &DeskFrame::lockWanted, this, &MainWindow::lock);
        connect(m_frame, &DeskFrame::quitWanted, this, &QWidget::close);
    }
    m_pages->setCurrentWidget(m_frame);
    becomeTheirs();
    m_frame->welcome();
    const bool isManager = m_desk->isLoggedIn() && m_desk->session().staff.roles.has(Role::Manager);
    m_idle.watch(m_readOnly ? 0 : isManager ? kManagerIdleMs : kIdleMs);
}

/// The window of the person who came, where they left it; from now on it is theirs.
void MainWindow::becomeTheirs()
{
    keepGeometry();
    setPerson(*this, m_desk->isLoggedIn() ? m_desk->session().staff.login : QString());
    if (const QByteArray theirs = QSettings().value(geometryKey(*this)).toByteArray(); !theirs.isEmpty()) {
        restoreGeometry(theirs);
    }
}

void MainWindow::keepGeometry()
{
    QSettings().setValue(geometryKey(*this), saveGeometry());
}

void MainWindow::look()
{
    m_desk->enterReadOnly();
    welcome();
    if (m_readOnly) {
        m_frame->setReadOnly(*m_readOnly);
    }
}

void MainWindow::showReadOnly(const Error &error)
{
    m_readOnly = error;
    m_login->offerLooking(error);
    if (m_frame != nullptr) {
        m_frame->setReadOnly(error);
    }
}

void MainWindow::lock()
{
    if (m_desk == nullptr || m_login == nullptr || m_pages->currentWidget() == m_login) {
        return;
    }
    m_idle.watch(0);
    while (QWidget *menu = QApplication::activePopupWidget()) { // a menu stands above every page, and still acts
        menu->close();
    }
    for (auto *dialog : findChildren<QDialog *>()) { // a customer's photo, say, would lie over the login
        dialog->reject();
    }
    m_desk->lock();
    m_pages->setCurrentWidget(m_login); // hides everything; half-filled forms stay behind it
    m_login->begin();
}

void MainWindow::showPage(QWidget *page)
{
    QWidget *before = m_pages->currentWidget();
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    if (before != nullptr && before != m_frame && before != m_login) {
        before->deleteLater();
    }
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepGeometry();
    setPerson(*this, {});
    keepGeometry(); // the login opens as the window was left
    if (m_desk) {
        m_desk->lock();
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWindowWords();
        tellNotice();
    }
}

void MainWindow::findFocus()
{
    if (isActiveWindow() && QApplication::focusWidget() == nullptr && QApplication::activePopupWidget() == nullptr) {
        goToTabStop(*this, true);
    }
}

/// Tab follows what one reads, not the order in which the parts were made.
bool MainWindow::focusNextPrevChild(bool isNext)
{
    return goToTabStop(*this, isNext);
}

/// What stands on the login page about this store.
void MainWindow::tellNotice()
{
    if (m_login == nullptr) {
        return;
    }
    if (m_readOnly) {
        m_login->offerLooking(*m_readOnly);
    } else if (!m_demoPin.isEmpty()) {
        m_login->setNotice(tr("A made-up store: everybody's PIN is %1. It is thrown away at the end.").arg(m_demoPin));
    }
}

void MainWindow::setWindowWords()
{
    setWindowTitle(m_desk ? tr("%1 - Return Desk").arg(m_desk->facts().name) : tr("Return Desk"));
}
}
