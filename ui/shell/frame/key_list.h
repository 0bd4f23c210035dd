// SPDX-License-Identifier: GPL-3.0-or-later
// All keys that act now, over the window: of the program, and of the screen in front.
#pragma once

#include "ui/common/widgets/key_names.h"

#include <QFrame>
#include <QPointer>

class QAction;

namespace rd::ui
{
class ActionButton;
class DeskTable;
class TextLabel;
class TextTableModel;

class KeyList final : public QFrame
{
    Q_OBJECT

public:
    explicit KeyList(QWidget *parent);
    /// The focus goes back where it was when it closes.
    void open(const QList<QAction *> &actions, const std::vector<KeyLine> &frame, const std::vector<KeyLine> &screen);
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_title;
    DeskTable *m_table;
    TextTableModel *m_rows;
    ActionButton *m_close;
    QPointer<QWidget> m_before;
};
}
