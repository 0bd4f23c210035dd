// SPDX-License-Identifier: GPL-3.0-or-later
// Over the bench: which return this is, and its lines when there are several.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

class QHBoxLayout;

namespace rd::ui
{
class AppContext;
class ElidedLabel;
class FilterRow;
class StepChipLabel;
class TextLabel;

class BenchHead final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchHead(AppContext &context, QWidget *parent = nullptr);
    void showReturn(const ReturnView &view, Step step);
    /// The lines to switch between; fewer than two are not shown.
    void setLines(const std::vector<int> &lines, int chosen);

Q_SIGNALS:
    void lineChosen(int line);

private:
    [[nodiscard]] QString captionOf(const ReturnView &view, Step step) const;
    AppContext &m_context;
    TextLabel *m_number;
    StepChipLabel *m_chip;
    ElidedLabel *m_caption;
    QHBoxLayout *m_layout;
    FilterRow *m_lines = nullptr;
};
}
