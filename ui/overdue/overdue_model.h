// SPDX-License-Identifier: GPL-3.0-or-later
// One flat model: a row for each group, then its returns while it is open.
#pragma once

#include "ui/overdue/overdue_groups.h"

#include <QAbstractTableModel>
#include <QSet>

namespace rd::ui
{
/// Which task of which return a row is about.
struct TaskOfReturn {
    QString number;
    int exception = 0;
    [[nodiscard]] static TaskOfReturn of(const ReturnRow &row) { return {row.number, row.exception}; }
    friend bool operator==(const TaskOfReturn &, const TaskOfReturn &) = default;
};

class OverdueModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Number, Late, Customer, Goods, Amount, Owner, Chasers, LastEvent, Count };

    void setGroups(std::vector<WorkGroup> groups, const Formatter &format, UtcTime now);
    /// Opens or closes a group; false for other rows.
    bool toggle(int row);
    void setOpen(const QString &group, bool isOpen);
    /// The return of a row, or null for a group.
    [[nodiscard]] const ReturnRow *returnAt(int row) const;
    /// The row that shows this task of a return, or -1.
    [[nodiscard]] int rowOf(const TaskOfReturn &task) const;
    /// The first row that is a return, or -1.
    [[nodiscard]] int firstReturn() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        size_t group;
        std::optional<size_t> row;
    };
    void flatten();
    [[nodiscard]] QVariant groupData(const Entry &entry, int column, int role) const;
    [[nodiscard]] QString textOf(const ReturnRow &row, int column) const;
    [[nodiscard]] QString goodsOf(const ReturnRow &row) const;
    [[nodiscard]] DueText dueOf(const ReturnRow &row) const;

    std::vector<WorkGroup> m_groups;
    std::vector<Entry> m_entries;
    QSet<QString> m_closed{QStringLiteral("today"), QStringLiteral("waiting"), QStringLiteral("untouched")};
    std::optional<Formatter> m_format;
    UtcTime m_now;
};
}
