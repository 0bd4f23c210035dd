// SPDX-License-Identifier: GPL-3.0-or-later
// The table of every list: rows of one height, columns measured from samples, hidden in order when it gets narrow.
#pragma once

#include <QTableView>

#include <vector>

namespace rd::ui
{
class RowDelegate;

/// One column, in the order of the model.
struct TableColumn {
    QString key;    ///< stable name under which the user's choice is kept
    QString sample; ///< the widest text it must show; empty: the header decides
    bool isChip = false;
    bool isStretch = false; ///< exactly one takes what is left
    int leavesAs = 0;       ///< 1 goes first when the table is narrow, then 2…; 0 never goes
    int extra = 0;          ///< room beside the text, for an icon
};

/// Columns and their widths are remembered for each person and width of window.
class DeskTable final : public QTableView
{
    Q_OBJECT

public:
    /// `name` is the settings group of this table's columns, for example "returns".
    explicit DeskTable(const QString &name, QWidget *parent = nullptr);

    /// Call after setModel, and again after the language changed.
    void setColumns(std::vector<TableColumn> columns);
    void setTwoLines(bool isTwoLines);
    void setFaded(bool isFaded);
    /// Room at both sides, for a table inside a pane whose other parts keep that room.
    void setSideRoom(int pixels);
    [[nodiscard]] int currentRow() const;
    /// Selects a row and scrolls to it without taking the focus.
    void showRow(int row);
    /// Group rows (GroupRole) are spanned over all columns; call after the model was reset.
    void spanGroups();
    /// The selected rows as tab-separated text.
    [[nodiscard]] QString selectedText() const;
    /// A menu that shows and hides columns.
    void openColumnMenu(const QPoint &globalPosition);

Q_SIGNALS:
    /// Enter or double click.
    void rowOpened(int row);
    /// The current row changed, by hand or by the program; -1 when there is none.
    void rowChanged(int row);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void reset() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void showLeadingGroup();
    void setHotRow(int row);
    void applyMetrics();
    bool chooseCurrent();
    void arrive();
    void keepWidth(int column, int width);
    [[nodiscard]] int usualWidthOf(int column) const;
    [[nodiscard]] int widthOf(int column) const;
    [[nodiscard]] int stretchedColumn() const;
    [[nodiscard]] QString settingsKey(const QString &column) const;

    QString m_name;
    std::vector<TableColumn> m_columns;
    RowDelegate *m_delegate;
    bool m_hasTwoLines = false;
    bool m_isArriving = false;
    bool m_isFitting = false;    ///< widths change by the program
    bool m_hasComeByKey = false; ///< the focus, the last time
    bool m_isUnchosen = false;   ///< the focus has come to the first row, and nobody chose it yet
    int m_sideRoom = 0;
};
}
