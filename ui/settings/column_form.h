// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of the file means what; what the layout guessed can be changed.
#pragma once

#include <QStringList>
#include <QWidget>

#include <map>
#include <utility>
#include <vector>

class QComboBox;
class QLabel;

namespace rd::ui
{
class ColumnForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnForm(QWidget *parent = nullptr);
    /// The columns of the file and how they are used now.
    void setColumns(const QStringList &header, const std::vector<std::pair<QString, QString>> &mapping);
    /// What was changed by hand: field → column.
    [[nodiscard]] const std::map<QString, QString> &changes() const { return m_changes; }
    void forget() { m_changes.clear(); }
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString field;
        QLabel *label;
        QComboBox *column;
    };
    [[nodiscard]] static QString nameOf(const QString &field);

    std::vector<Row> m_rows;
    std::map<QString, QString> m_changes;
};
}
