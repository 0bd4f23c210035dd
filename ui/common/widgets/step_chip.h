// SPDX-License-Identifier: GPL-3.0-or-later
// The pill that says at which step a return stands: painted in cells, and as a widget.
#pragma once

#include "ui/common/theme/mark.h"

#include <QWidget>

namespace rd::ui
{
namespace StepChip
{
[[nodiscard]] QSize sizeFor(const QString &text);
/// Paints the pill at the left of the rectangle, vertically centred; elides when it is too narrow.
void paint(QPainter *painter, const QRectF &rect, Mark mark, const QString &text);
}

class StepChipLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StepChipLabel(QWidget *parent = nullptr);
    void setChip(Mark mark, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mark m_mark = Mark::Draft;
    QString m_text;
};
}
