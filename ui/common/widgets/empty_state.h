// SPDX-License-Identifier: GPL-3.0-or-later
// What an empty list says and offers, and the stack that puts it in the list's place.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QStackedLayout;

namespace rd::ui
{
class ActionButton;
class IconLabel;
class TextLabel;

class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    void setContent(const QString &icon, const QString &sentence, const QString &hint = {});
    /// The state owns the buttons; replaces what stood there.
    void setButtons(const QList<ActionButton *> &buttons);
    /// Without its picture, which goes where there is no room for it.
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Pixels.
    [[nodiscard]] int pictureHeight() const;
    void fitPicture();

    IconLabel *m_icon;
    TextLabel *m_sentence;
    TextLabel *m_hint;
    QHBoxLayout *m_buttons;
};

/// Shows the view, or the empty state in its place.
class EmptyStack final : public QWidget
{
    Q_OBJECT

public:
    EmptyStack(QWidget *view, EmptyState *state, QWidget *parent = nullptr);
    void setEmpty(bool isEmpty);
    [[nodiscard]] EmptyState *state() const { return m_state; }

private:
    EmptyState *m_state;
    QStackedLayout *m_stack;
};
}
