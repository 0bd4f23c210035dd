// SPDX-License-Identifier: GPL-3.0-or-later
// The row of steps, a divider, then what is due and late.
#include "ui/common/widgets/step_strip.h"

#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/section_box.h"
#include "ui/common/widgets/strip_button.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>

namespace rd::ui
{
namespace
{
constexpr int kStepGap = 4;
constexpr int kDivision = 24; // the line before what is due, and the room at its sides
}

StepStrip::StepStrip(QWidget *parent)
    : QWidget(parent), m_stepRow(new QHBoxLayout), m_dueToday(new StripButton(Mark::Due)),
      m_late(new StripButton(Mark::Late))
{
    m_stepRow->setSpacing(px(kStepGap));
    auto *divider = makeLine(Qt::Vertical);
    divider->setFixedHeight(px(20));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(px(16), px(7), px(16), px(7));
    layout->setSpacing(px(4));
    layout->addLayout(m_stepRow, 1);
    layout->addSpacing(px(4));
    layout->addWidget(divider);
    layout->addSpacing(px(4));
    layout->addWidget(m_dueToday);
    layout->addWidget(m_late);
    for (StripButton *button : {m_dueToday, m_late}) {
        button->setCheckable(false);
        button->setColoured(true);
    }
    connect(m_dueToday, &QAbstractButton::clicked, this, &StepStrip::dueTodayPressed);
    connect(m_late, &QAbstractButton::clicked, this, &StepStrip::latePressed);
}

void StepStrip::setSteps(const std::vector<StripStep> &steps)
{
    std::vector<Step> order;
    for (const StripStep &step : steps) {
        order.push_back(step.step);
    }
    if (order != m_order) {
        m_order = std::move(order);
        rebuild(steps);
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
        m_steps[i]->setContent(steps[i].word, steps[i].open, steps[i].late);
    }
    setChosen(m_chosen);
    fit();
}

void StepStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

int StepStrip::neededWidth() const
{
    int needed = layout()->contentsMargins().left() + layout()->contentsMargins().right() + px(kDivision);
    for (const StripButton *button : m_steps) {
        needed += button->minimumSizeHint().width() + px(kStepGap);
    }
    for (const QWidget *arrow : m_arrows) {
        needed += arrow->isHidden() ? 0 : arrow->sizeHint().width() + px(kStepGap);
    }
    return needed + m_dueToday->minimumSizeHint().width() + m_late->minimumSizeHint().width();
}

/// Where words and numbers would be cut off, the arrows between them go and the parts come closer; then the pictures go, too; and where
/// large letters leave no room for words, the pictures stand for them.
void StepStrip::fit()
{
    const auto arrange = [this](bool isTight, bool hasIcons, bool hasWords) {
        for (StripButton *button : m_steps) {
            button->setTight(isTight);
            button->setShown(hasIcons, hasWords);
        }
        for (QWidget *arrow : m_arrows) {
            arrow->setVisible(!isTight);
        }
    };
    arrange(false, true, true);
    if (neededWidth() > width()) {
        arrange(true, true, true);
    }
    if (neededWidth() > width()) {
        arrange(true, false, true);
    }
    if (neededWidth() > width()) {
        arrange(true, true, false);
    }
}

void StepStrip::rebuild(const std::vector<StripStep> &steps)
{
    while (QLayoutItem *item = m_stepRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_steps.clear();
    m_arrows.clear();
    for (const StripStep &step : steps) {
        if (!m_steps.empty()) {
            m_arrows.push_back(new IconLabel(QStringLiteral("chevron-right"), Ink::Muted, 14));
            m_stepRow->addWidget(m_arrows.back());
        }
        auto *button = new StripButton(markOf(step.step));
        button->setObjectName(QStringLiteral("step_") + codeOf(step.step));
        m_stepRow->addWidget(button, 1);
        m_steps.push_back(button);
        connect(button, &QAbstractButton::toggled, this, [this, step = step.step](bool isOn) {
            if (m_isSetting) {
                return;
            }
            setChosen(isOn ? std::optional(step) : std::nullopt);
            if (isOn) {
                Q_EMIT stepPressed(step);
            } else {
                Q_EMIT stepReleased();
            }
        });
    }
    orderTabs();
}

/// Later widgets come last in the order of Tab: the steps go where they stand, before what is due.
void StepStrip::orderTabs()
{
    QWidget *before = m_dueToday;
    for (StripButton *button : m_steps) {
        setTabOrder(before, button);
        before = button;
    }
    if (before != m_dueToday) {
        setTabOrder(before, m_dueToday);
        setTabOrder(m_dueToday, m_late);
    }
}

void StepStrip::setDueToday(const QString &word, int count)
{
    m_dueToday->setContent(word, count, 0);
}

void StepStrip::setLate(const QString &word, int count)
{
    m_late->setContent(word, count, 0);
}

void StepStrip::setChosen(std::optional<Step> step)
{
    m_chosen = step;
    const QScopedValueRollback<bool> setting(m_isSetting, true);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setChecked(m_chosen == m_order[i]);
    }
}
}
