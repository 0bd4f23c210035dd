// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of customers that the rules know.
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

class QVBoxLayout;

namespace rd
{
struct Error;
}

namespace rd::ui
{
class ActionButton;
class AppContext;
class FieldNote;
class GroupRow;
class RulesEditor;
class SectionBox;
class TextLabel;

class GroupsPage final : public QWidget
{
    Q_OBJECT

public:
    GroupsPage(AppContext &context, RulesEditor &editor, QWidget *parent = nullptr);
    /// The groups in force; what is typed stays where it differs from what was shown.
    void refresh();
    void showInForce();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// Somebody else changed the groups while something is typed here.
    void changedMeanwhile();

private:
    [[nodiscard]] std::vector<NamedCode> typed() const;
    GroupRow *addRow(const NamedCode &group);
    void remove(GroupRow *row);
    void setPlaces();
    void save();

    AppContext &m_context;
    RulesEditor &m_editor;
    std::optional<std::vector<NamedCode>> m_shown;
    SectionBox *m_box;
    TextLabel *m_explanation;
    QVBoxLayout *m_place;
    std::vector<GroupRow *> m_rows;
    FieldNote *m_note;
    ActionButton *m_add;
    ActionButton *m_save;
};
}
