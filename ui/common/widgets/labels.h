// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of the sizes and colours that the design knows.
#pragma once

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"

#include <QLabel>

namespace rd::ui
{
/// A label that follows font size and theme. Plain text, selectable by mouse where it shows a value.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextUse use, Ink ink = Ink::Text, const QString &text = {}, QWidget *parent = nullptr);
    void setInk(Ink ink);

private:
    void dress();
    TextUse m_use;
    Ink m_ink;
};

/// 9 pt, muted.
[[nodiscard]] TextLabel *captionLabel(const QString &text = {}, QWidget *parent = nullptr);
/// 14 pt bold.
[[nodiscard]] TextLabel *titleLabel(const QString &text = {}, QWidget *parent = nullptr);
/// 20 pt bold: the one amount that matters.
[[nodiscard]] TextLabel *amountLabel(const QString &text = {}, QWidget *parent = nullptr);

/// One line that is elided when there is no room; the whole text is the tooltip.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextUse use, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_fullText;
};

/// A small icon in a colour of the theme.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString &name, Ink ink = Ink::Muted, int designSide = 14, QWidget *parent = nullptr);
    void setIcon(const QString &name, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Ink m_ink;
    int m_designSide;
};
}
