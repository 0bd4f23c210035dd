// SPDX-License-Identifier: GPL-3.0-or-later
// How long each step may take, and for whom it is otherwise.
#pragma once

#include "ui/settings/times/limits.h"

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace rd
{
struct Error;
}

namespace rd::ui
{
class ActionButton;
class AppContext;
class DurationEdit;
class FieldNote;
class LimitRuleRow;
class RulesEditor;
class SectionBox;
class TextLabel;

class LimitsPage final : public QWidget
{
    Q_OBJECT

public:
    LimitsPage(AppContext &context, RulesEditor &editor, QWidget *parent = nullptr);
    /// The limits in force; what is typed stays where it differs from what was shown.
    void refresh();
    /// The limits in force, whatever is typed.
    void showInForce();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// Somebody else changed the limits while something is typed here.
    void changedMeanwhile();

private:
    struct StepRow {
        Step step;
        TextLabel *caption;
        DurationEdit *limit;
    };
    [[nodiscard]] QWidget *buildSteps();
    [[nodiscard]] QWidget *buildRules();
    [[nodiscard]] Limits typed() const;
    void show(const Limits &limits);
    LimitRuleRow *addRow(const LimitRule &rule);
    void moveUp(LimitRuleRow *row);
    void remove(LimitRuleRow *row);
    void setPlaces();
    void showHours();
    void save();

    AppContext &m_context;
    RulesEditor &m_editor;
    std::optional<Limits> m_shown;
    std::vector<StepRow> m_steps;
    QSpinBox *m_expected;
    QSpinBox *m_warn;
    TextLabel *m_expectedCaption = nullptr;
    TextLabel *m_warnCaption = nullptr;
    SectionBox *m_stepBox = nullptr;
    SectionBox *m_ruleBox = nullptr;
    TextLabel *m_none;
    QVBoxLayout *m_place;
    std::vector<LimitRuleRow *> m_rows;
    FieldNote *m_note;
    ActionButton *m_add;
    ActionButton *m_save;
};
}
