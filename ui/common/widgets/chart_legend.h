// SPDX-License-Identifier: GPL-3.0-or-later
// What the colours of a chart mean: a square and a word each.
#pragma once

#include <QWidget>

#include <vector>

namespace rd::ui
{
/// A colour of the theme that stands for a kind of bar.
enum class ChartInk { Main, Late, Due, Rest };
[[nodiscard]] QColor colourOf(ChartInk ink);

class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    struct Entry {
        ChartInk ink;
        QString word;
    };
    explicit ChartLegend(QWidget *parent = nullptr);
    void setEntries(std::vector<Entry> entries);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Entry> m_entries;
};
}
