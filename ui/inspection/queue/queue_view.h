// SPDX-License-Identifier: GPL-3.0-or-later
// The left column of the bench: two queues, one shown.
#pragma once

#include "core/desk/views.h"

#include <QFrame>

class QListView;

namespace rd::ui
{
class AppContext;
class EmptyStack;
class FilterRow;
class QueueCounts;
class QueueModel;
class TextLabel;

class QueueView final : public QFrame
{
    Q_OBJECT

public:
    explicit QueueView(AppContext &context, QWidget *parent = nullptr);
    /// Reads both queues again; keeps the chosen return when it is still there.
    void refresh();
    void refreshWords();
    [[nodiscard]] Step step() const;
    /// Shows this queue and chooses a return, without telling; false when it does not wait there.
    bool choose(Step step, const QString &number);
    /// The chosen return, empty when there is none.
    [[nodiscard]] QString chosen() const;
    /// The return that stands at this place now, or the last one; empty when the queue is empty.
    [[nodiscard]] QString at(int place) const;
    [[nodiscard]] int placeOf(const QString &number) const;
    /// One up (-1) or down (1); tells.
    void go(int by);
    void retranslate();
    /// Only the counts of the two queues, one above the other.
    void setFolded(bool isFolded);

Q_SIGNALS:
    void returnChosen(const QString &number);
    void stepChosen();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] std::vector<ReturnRow> rowsOf(Step step) const;
    void showStep();
    void updateFoot();

    AppContext &m_context;
    QueueCounts *m_folded;
    QWidget *m_rows; ///< everything but the folded column
    FilterRow *m_steps;
    QueueModel *m_model;
    QListView *m_list;
    EmptyStack *m_stack;
    TextLabel *m_foot;
    bool m_isQuiet = false;
};
}
