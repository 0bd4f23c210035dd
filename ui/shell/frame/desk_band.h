// SPDX-License-Identifier: GPL-3.0-or-later
// The dark band on top: scan box, new return, who is here, lock, menu.
#pragma once

#include <QFrame>

class QMenu;

namespace rd::ui
{
class ActionButton;
class AppContext;
class BandButton;
class ScanBox;

class DeskBand final : public QFrame
{
    Q_OBJECT

public:
    explicit DeskBand(AppContext &desk, QWidget *parent = nullptr);
    [[nodiscard]] ScanBox *scanBox() const { return m_scan; }
    /// The band shows it under the menu button.
    void setMenu(QMenu *menu);
    void openMenu();
    /// So many reminders that were not read; the list opens under the bell.
    void setUnread(int count);
    [[nodiscard]] const QWidget &bell() const;
    /// Empty: new returns are possible.
    void setNewReturnBlocked(const QString &reason);

Q_SIGNALS:
    void newReturnPressed();
    void lockPressed();
    void bellPressed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    AppContext &m_desk;
    ScanBox *m_scan;
    ActionButton *m_new;
    BandButton *m_bell;
    BandButton *m_person;
    BandButton *m_lock;
    BandButton *m_menuButton;
    QMenu *m_menu = nullptr;
    QString m_blocked;
    int m_unread = 0;
};
}
