// SPDX-License-Identifier: GPL-3.0-or-later
// The channels of the store: added, changed, tried out, taken away.
#pragma once

#include "core/base/error.h"
#include "core/desk/message_view.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class ActionButton;
class AppContext;
class ChannelForm;
class ChannelTrial;
class DeskTable;
class EmptyStack;
class EmptyState;
class RulesEditor;
class TextLabel;
class TextTableModel;

class ChannelsPage final : public QWidget
{
    Q_OBJECT

public:
    ChannelsPage(AppContext &context, RulesEditor &editor, QWidget *parent = nullptr);
    /// Messages that wait for a channel.
    [[nodiscard]] int waitingFor(const QString &code) const;
    void refresh();
    void retranslate();
    void takeFocus();
    /// What waits for it is cancelled.
    void remove(const QString &code);

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// Somebody asked to take it away; it is not done yet.
    void removalWanted(const QString &code);
    /// What the server of a channel answered, in plain words.
    void tried(const QString &sentence, bool isRight);

private:
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] const MessageChannel *chosen() const;
    void openForm();
    void closeForm();
    void save();
    void tryOut();
    void setDefault();
    void fill();
    void fillDefaults();
    void updateButtons();

    AppContext &m_context;
    RulesEditor &m_editor;
    ChannelTrial *m_trial;
    Outbox m_outbox;
    DeskTable *m_table;
    TextTableModel *m_rows;
    EmptyState *m_empty;
    EmptyStack *m_stack;
    TextLabel *m_defaultCaption;
    QComboBox *m_default;
    TextLabel *m_languageCaption;
    QComboBox *m_language;
    ActionButton *m_add;
    ActionButton *m_edit;
    ActionButton *m_remove;
    QLineEdit *m_to;
    ActionButton *m_try;
    QWidget *m_buttons;
    QWidget *m_formPlace;
    ChannelForm *m_form;
    ActionButton *m_save;
    ActionButton *m_back;
};
}
