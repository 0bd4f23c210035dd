// SPDX-License-Identifier: GPL-3.0-or-later
// Every command by its name: type a few letters, press Enter.
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace rd::ui
{
class CommandPalette final : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);
    /// Shows these commands over the window; the focus goes back where it was.
    void open(const QList<QAction *> &actions);
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &wanted);
    void run();

    QLineEdit *m_field;
    QListWidget *m_list;
    QList<QAction *> m_actions;
    QList<QAction *> m_shown;
    QPointer<QWidget> m_before;
};
}
