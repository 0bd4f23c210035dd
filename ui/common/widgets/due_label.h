// SPDX-License-Identifier: GPL-3.0-or-later
// A due time as words, with an icon and colour when it warns: painted in cells, and as a widget.
#pragma once

#include "ui/common/desk/formatter.h"

#include <QWidget>

namespace rd::ui
{
namespace DueCell
{
[[nodiscard]] QSize sizeFor(const QFont &font, DueText::Tone tone, const QString &text);
/// Paints at the left of the rectangle in the painter's font; normal times in `normal`.
void paint(QPainter *painter, const QRectF &rect, DueText::Tone tone, const QString &text, const QColor &normal);
}

class DueLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit DueLabel(QWidget *parent = nullptr);
    void setDue(const DueText &due);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DueText m_due;
};
}
