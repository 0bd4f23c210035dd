// SPDX-License-Identifier: GPL-3.0-or-later
// How one row of the queue is painted.
#pragma once

#include <QStyledItemDelegate>

namespace rd::ui
{
class QueueDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
}
