// SPDX-License-Identifier: GPL-3.0-or-later
// The place for message bars over a form: one of a kind, the newest on top. With another language they leave: what must
// stay in sight is told again by whoever told it.
#pragma once

#include "ui/common/widgets/message_bar.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::ui
{
class MessageStack final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageStack(QWidget *parent = nullptr);
    /// Room at the sides and above, taken only while something is said.
    void setRoom(int sides, int above) { setContentsMargins(sides, above, sides, 0); }
    void tell(Message message);
    /// True when there was one.
    bool clear(MessageKind kind);
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_bars.isEmpty(); }
    /// As high as the words need in the width it has.
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void remove(MessageBar *bar);
    QVBoxLayout *m_layout;
    QList<MessageBar *> m_bars;
};
}
