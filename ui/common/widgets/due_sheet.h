// SPDX-License-Identifier: GPL-3.0-or-later
// How a due time was reckoned: one line for each stretch of time that counted, and for each that did not.
#pragma once

#include "core/desk/views.h"
#include "ui/common/theme/theme.h"

#include <QWidget>

class QGridLayout;

namespace rd::ui
{
class Formatter;
class TextLabel;

class DueSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit DueSheet(TextUse use, QWidget *parent = nullptr);
    void showTimes(const TaskTimes &times, const Formatter &format);
    void clear();

private:
    TextUse m_use;
    QGridLayout *m_lines;
    TextLabel *m_uncovered; ///< years whose holidays nobody said
};

/// How a task came to be due later than its limit, line by line; none where it did not.
[[nodiscard]] QStringList extensionTexts(const ReturnView &view, const Task &task, const Formatter &format);
/// What the limit of a task is, in words.
[[nodiscard]] QString limitText(const Task &task, const TaskTimes &times, const Formatter &format);
}
