// SPDX-License-Identifier: GPL-3.0-or-later
// What the person was told of their work, under the bell: each opens its return.
#pragma once

#include "core/desk/notice_view.h"

#include <QFrame>

class QListWidget;
class QListWidgetItem;

namespace rd::ui
{
class AppContext;

class NoticeList final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeList(AppContext &desk, QWidget *parent);
    /// Shows them under `anchor`, the first one chosen.
    void open(const std::vector<NoticeView> &notices, const QWidget &anchor);

Q_SIGNALS:
    void returnChosen(const QString &number);
    /// It was closed without a choice.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString describe(const NoticeView &notice) const;
    [[nodiscard]] QString kindOf(const NoticeView &notice) const;
    void choose(const QListWidgetItem *item);

    AppContext &m_desk;
    QListWidget *m_list;
    std::vector<NoticeView> m_notices;
};
}
