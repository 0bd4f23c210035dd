// SPDX-License-Identifier: GPL-3.0-or-later
// Why one return is late, as a sum that can be checked, and what happened to it last.
#pragma once

#include "core/desk/views.h"
#include "ui/common/desk/app_context.h"

#include <QWidget>

class QGridLayout;
class QScrollArea;

namespace rd::ui
{
class DueSheet;
class ElidedLabel;
class LateActions;
class MessageStack;
class StepChipLabel;
class TextLabel;

class LatePane final : public QWidget
{
    Q_OBJECT

public:
    explicit LatePane(AppContext &context, QWidget *parent = nullptr);
    void setRow(const std::optional<ReturnRow> &row);
    [[nodiscard]] LateActions *actions() const { return m_actions; }
    void retranslate();

private:
    [[nodiscard]] QWidget *makeContent();
    void showHead(const ReturnView &view);
    void showWhy(const ReturnView &view, const Task &task);
    [[nodiscard]] QString ruleOf(const Task &task) const;
    void showEvents(const ReturnView &view);
    void clear();

    AppContext &m_context;
    std::optional<ReturnRow> m_row;
    TextLabel *m_number;
    StepChipLabel *m_chip;
    ElidedLabel *m_customer;
    MessageStack *m_late;
    TextLabel *m_whyTitle;
    QGridLayout *m_why;
    TextLabel *m_sum;
    TextLabel *m_extended; ///< how it came to be due later than its limit
    DueSheet *m_sheet;     ///< hour by hour, where not every hour counts
    TextLabel *m_eventsTitle;
    QGridLayout *m_events;
    TextLabel *m_nothing;
    QScrollArea *m_scroll;
    QFrame *m_foot;
    LateActions *m_actions;
};
}
