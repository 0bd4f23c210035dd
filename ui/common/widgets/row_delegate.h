// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of every table are painted.
#pragma once

#include <QStyledItemDelegate>

namespace rd::ui
{
/// What a model tells beyond Qt's roles. A cell with none of these shows its text; numbers are right aligned by
/// Qt::TextAlignmentRole.
enum RowRole {
    MarkRole = Qt::UserRole + 100, ///< int of Mark: the text becomes a chip
    ToneRole,                      ///< int of DueText::Tone: the text is a due time
    SecondLineRole,                ///< text under the first line, muted
    ShareRole,                     ///< 0 to 1000: a bar of this share, without text
    BoldRole,                      ///< bool
    MutedRole,                     ///< bool: text in the muted colour
    InkRole,                       ///< int of Ink: text in this colour
    GroupRole,     ///< bool: a group row; span it over all columns. With MarkRole or ToneRole its title is that
    OpenGroupRole, ///< bool: the group's rows are shown
    SortRole,      ///< raw value to sort by
};

class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);
    /// Rows at half strength while newer ones are being read.
    void setFaded(bool isFaded) { m_isFaded = isFaded; }
    /// The row under the pointer; -1: none.
    void setHotRow(int row) { m_hotRow = row; }
    /// Room before the first and after the last cell, where it is not the usual.
    void setSideRoom(int pixels) { m_sideRoom = pixels; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    int m_hotRow = -1;
    bool m_isFaded = false;
    int m_sideRoom = 0;
};
}
