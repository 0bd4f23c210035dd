// SPDX-License-Identifier: GPL-3.0-or-later
// Tables and "key: value" blocks aligned by how wide the letters are on a terminal.
#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>
#include <utility>
#include <vector>

namespace rd::cli
{
/// Columns on a terminal: Chinese letters take two.
[[nodiscard]] int displayWidth(const QString &text);

class Table final
{
public:
    explicit Table(QStringList header) : m_header(std::move(header)) {}
    /// Numbers of these columns stand at the right edge.
    void alignRight(std::initializer_list<qsizetype> columns) { m_right = columns; }
    void add(QStringList row) { m_rows.push_back(std::move(row)); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// One line for each row, the header first, each ending with a line break.
    [[nodiscard]] QString toText() const;

private:
    [[nodiscard]] QString rowText(const QStringList &row, const std::vector<int> &widths) const;

    QStringList m_header;
    std::vector<QStringList> m_rows;
    std::vector<qsizetype> m_right;
};

/// "key: value" lines with the values below one another; empty values are left out.
[[nodiscard]] QString keyValues(const std::vector<std::pair<QString, QString>> &pairs);
}
