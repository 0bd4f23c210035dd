// SPDX-License-Identifier: GPL-3.0-or-later
// A sum, term by term, that can be checked by eye: words at the left, amounts under one another at the right.
#pragma once

#include <QWidget>

#include <vector>

namespace rd::ui
{
struct SumRow {
    QString label;
    QString amount;
    bool isTotal = false; ///< bold, under a line
    QString note{};       ///< small, under the label
};

class SumRows final : public QWidget
{
    Q_OBJECT

public:
    explicit SumRows(QWidget *parent = nullptr);
    void setRows(const std::vector<SumRow> &rows);
};
}
