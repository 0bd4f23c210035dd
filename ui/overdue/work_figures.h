// SPDX-License-Identifier: GPL-3.0-or-later
// Four figures about the work that stands: late, due today, waiting for the customer, asked again.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/formatter.h"

#include <QWidget>

#include <array>

namespace rd::ui
{
class SectionBox;
class TextLabel;

class WorkFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit WorkFigures(QWidget *parent = nullptr);
    void setWork(const Counts &counts, const std::vector<ReturnRow> &late, const std::vector<ReturnRow> &open,
                 const Formatter &format, UtcTime now);
    void retranslate();

private:
    struct Cell {
        TextLabel *caption;
        TextLabel *value;
        TextLabel *detail;
    };
    std::array<Cell, 4> m_cells;
};
}
