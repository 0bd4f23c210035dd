// SPDX-License-Identifier: GPL-3.0-or-later
// The last line of the window: the last result; store, backup, open returns.
#pragma once

#include <QFrame>

namespace rd::ui
{
class AppContext;
class ElidedLabel;
class IconLabel;
class TextLabel;

/// When the store was last backed up on this computer.
[[nodiscard]] QString backupWords(const AppContext &desk);

class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(AppContext &desk, QWidget *parent = nullptr);
    void setOpenReturns(int count);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Stands in the place of the last result until it is empty again or something new was done.
    void showCheck(const QString &check, bool isRight);
    void say(const QString &text);
    void showLast();
    void refresh();
    AppContext &m_desk;
    IconLabel *m_icon;
    ElidedLabel *m_last;
    TextLabel *m_store;
    TextLabel *m_backup;
    TextLabel *m_count;
    int m_openReturns = 0;
    QString m_result;
    QString m_check;
    bool m_isCheckRight = true;
};
}
