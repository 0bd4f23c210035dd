// SPDX-License-Identifier: GPL-3.0-or-later
// A button with an icon, a verb and, small beside it, its shortcut.
#pragma once

#include "ui/common/theme/icons.h"

#include <QPushButton>

class QShortcut;

namespace rd::ui
{
/// Flat leads on, like a link; Quiet is a tool beside what matters more.
enum class ButtonKind { Primary, Secondary, Flat, Quiet, OnBand };
enum class ButtonSize { Normal, Small, Large };

/// One primary button per view. Never the default button of a window: Enter from a scanner must not press it.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);
    ActionButton(ButtonKind kind, const QString &icon, const QString &text, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setButtonSize(ButtonSize size);
    /// Listens to these keys and shows them on the button.
    void setKeys(const QKeySequence &keys);
    /// Listens without showing: at once, and once however long they are held. (Qt's own button shortcut clicks a tenth
    /// of a second late, when the next letters are already typed, and again and again.)
    void listenTo(const QKeySequence &keys);
    /// What it listens to, if anything.
    [[nodiscard]] QKeySequence keys() const;
    /// Shows a shortcut that something else listens to.
    void setHint(const QString &hint);
    /// Without room for them the words go; they are read out and stand in the tooltip all the same.
    void setIconOnly(bool isIconOnly);
    /// Without room for it the hint goes; the keys work all the same.
    void setHintShown(bool isShown);
    /// Disables with the reason as tooltip and accessible description; an empty reason enables.
    void setBlocked(const QString &reason);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void clickNearest();
    void press(ActionButton &meant);
    [[nodiscard]] QFont textFont() const;
    [[nodiscard]] QFont hintFont() const;
    [[nodiscard]] int iconSide() const;
    [[nodiscard]] int designHeight() const;
    [[nodiscard]] QString plainText() const;

    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    QString m_iconName;
    QString m_hint;
    bool m_isHintShown = true;
    bool m_isIconOnly = false;
    bool m_isWaitingForFocus = false; ///< it had the focus when it was disabled
    QShortcut *m_shortcut = nullptr;
};

/// "Ctrl+↵" for Ctrl+Return, else the native text.
[[nodiscard]] QString keysText(const QKeySequence &keys);
}
