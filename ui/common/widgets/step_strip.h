// SPDX-License-Identifier: GPL-3.0-or-later
// The strip of steps with their counts, under the band.
#pragma once

#include "core/domain/codes.h"

#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;

namespace rd::ui
{
class StripButton;

struct StripStep {
    Step step = Step::Review;
    QString word; ///< "Inspect"
    int open = 0;
    int late = 0;
};

class StepStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StepStrip(QWidget *parent = nullptr);
    /// The texts and numbers of all steps, in order. Steps that are left out are hidden.
    void setSteps(const std::vector<StripStep> &steps);
    void setDueToday(const QString &word, int count);
    void setLate(const QString &word, int count);
    /// The step the list is filtered by.
    void setChosen(std::optional<Step> step);

Q_SIGNALS:
    void stepPressed(rd::Step step);
    /// The chosen step was pressed again.
    void stepReleased();
    void dueTodayPressed();
    void latePressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void orderTabs();
    [[nodiscard]] int neededWidth() const;
    void fit();
    void rebuild(const std::vector<StripStep> &steps);
    QHBoxLayout *m_stepRow;
    std::vector<StripButton *> m_steps;
    std::vector<QWidget *> m_arrows;
    std::vector<Step> m_order;
    StripButton *m_dueToday;
    StripButton *m_late;
    std::optional<Step> m_chosen;
    bool m_isSetting = false; ///< by the program: nobody pressed
};
}
