// SPDX-License-Identifier: GPL-3.0-or-later
// The queue folded to a column: an icon and a count for each step, where the window is too narrow for the rows.
#pragma once

#include "core/domain/codes.h"

#include <QFrame>

#include <map>

class QToolButton;

namespace rd::ui
{
class QueueCounts final : public QFrame
{
    Q_OBJECT

public:
    explicit QueueCounts(QWidget *parent = nullptr);
    void addStep(Step step, const QString &icon);
    void setCount(Step step, int count);
    /// The word is spoken and shown as tooltip.
    void setText(Step step, const QString &text);
    void setChosen(Step step);

Q_SIGNALS:
    void stepPressed(rd::Step step);

private:
    void speak(Step step);
    struct Entry {
        QToolButton *button = nullptr;
        QString text;
        int count = 0;
    };
    std::map<Step, Entry> m_entries;
};
}
