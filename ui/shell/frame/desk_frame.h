// SPDX-License-Identifier: GPL-3.0-or-later
// The desk while somebody is logged in: band, steps, tabs with the screens, status line.
#pragma once

#include "core/desk/views.h"
#include "ui/shell/frame/desk_actions.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace rd::ui
{
class AppContext;
class CareJobs;
class CommandPalette;
class CountTabs;
class DeskBand;
class ExpiryRound;
class MessageRound;
class DesktopNotifier;
class KeyList;
class MessageStack;
class NoticeList;
class NoticeRound;
class ProgressPages;
class Pages;
class Handouts;
class ProgressStrip;
class ScanBox;
class ScanListener;
class ScannerPage;
class ScanTaker;
class SideScreens;
class StatusLine;
class StepStrip;

class DeskFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit DeskFrame(AppContext &desk, QWidget *parent = nullptr);
    ~DeskFrame() override;
    [[nodiscard]] ScanBox *scanBox() const;
    [[nodiscard]] Pages &pages() const { return *m_pages; }
    [[nodiscard]] Handouts &handouts() const { return *m_handouts; }
    [[nodiscard]] MessageStack &messages() const { return *m_messages; }
    [[nodiscard]] DeskActions &actions() const { return *m_actions; }
    [[nodiscard]] ScanListener &scanner() const { return *m_scanner; }
    [[nodiscard]] NoticeRound &notices() const { return *m_notices; }
    /// What a scanner sent or a person typed.
    void take(const QString &text);
    /// Somebody has come: the start screen of their roles, the focus in the scan box.
    void welcome();
    /// The import assistant in the place of the tabs.
    void showImport();
    /// What the person was told of their work; it is read then.
    void showReminders();
    /// Writing is off; the reason stays in sight.
    void setReadOnly(const Error &why);

Q_SIGNALS:
    void lockWanted();
    void quitWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void layOut();
    void listen();
    void addKeys();
    void showKeys();
    void showScanner();
    void setScanner();
    void run(Command command);
    void refreshCounts();
    void goToRegion(int by);

    AppContext &m_desk;
    DeskBand *m_band;
    MessageStack *m_messages;
    ProgressStrip *m_progress;
    StepStrip *m_strip;
    QStackedWidget *m_stack;
    CountTabs *m_tabs;
    StatusLine *m_status;
    Pages *m_pages;
    SideScreens *m_side;
    DeskActions *m_actions;
    ScanTaker *m_scans;
    ScanListener *m_scanner;
    ScannerPage *m_scannerPage = nullptr; ///< made when it is first wanted
    CommandPalette *m_palette;
    KeyList *m_keys;
    CareJobs *m_care;
    Handouts *m_handouts;
    ExpiryRound *m_expiry;
    std::unique_ptr<DesktopNotifier> m_notifier;
    NoticeRound *m_notices;
    NoticeList *m_noticeList;
    MessageRound *m_sending;
    ProgressPages *m_progressPages;
    std::optional<Error> m_readOnly;
};
}
