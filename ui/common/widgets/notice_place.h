// SPDX-License-Identifier: GPL-3.0-or-later
// The place over a screen for messages and progress; it takes no room while it has nothing to show.
#pragma once

#include <QList>
#include <QWidget>

namespace rd::ui
{
class NoticePlace final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticePlace(const QList<QWidget *> &notices, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    QList<QWidget *> m_notices;
};
}
