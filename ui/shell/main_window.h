// SPDX-License-Identifier: GPL-3.0-or-later
// The window: first run, a fault, the login or the desk, for one store at a time.
#pragma once

#include "core/desk/requests.h"
#include "ui/common/desk/background_job.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/start/first_run_page.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;
class QTemporaryDir;

namespace rd::ui
{
class AppContext;
class DeskFrame;
class LoginPage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Opens the store, or offers to make it where there is none, or says why it cannot be opened.
    void openStore(const QString &path);
    /// Makes a store of made-up sales and returns in a temporary folder and opens it.
    void openDemo();
    void comeToFront();
    void lock();

    /// Nothing while no store is open.
    [[nodiscard]] AppContext *desk() const { return m_desk.get(); }
    [[nodiscard]] DeskFrame *frame() const { return m_frame; }
    [[nodiscard]] LoginPage *loginPage() const { return m_login; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void showPage(QWidget *page);
    void showFirstRun(const QString &path);
    void showFault(const Error &error, const QString &path);
    void showDesk(std::unique_ptr<AppContext> desk);
    void becomeTheirs();
    void keepGeometry();
    void welcome();
    void look();
    void showReadOnly(const Error &error);
    void closeStore();
    void enterNewStore(const NewStore &store, FirstWish wish);
    void chooseStore();
    void bringKey();
    void setWindowWords();
    void findFocus();
    void tellNotice();

    const Clock &m_clock;
    std::unique_ptr<QTemporaryDir> m_demoFolder; // outlives the store in it
    std::unique_ptr<AppContext> m_desk;
    QStackedWidget *m_pages;
    DeskFrame *m_frame = nullptr;
    LoginPage *m_login = nullptr;
    IdleLock m_idle;
    BackgroundJob m_job;
    std::optional<Error> m_readOnly;
    QString m_demoPin; ///< only of a demonstration store
};
}
