// SPDX-License-Identifier: GPL-3.0-or-later
// The channels of the store: added, changed, tried out, taken away.
#pragma once

#include "core/desk/message_sender.h"
#include "core/desk/message_view.h"
#include "ui/common/desk/background_job.h"

#include <QWidget>

#include <atomic>

class QComboBox;
class QLineEdit;

namespace rd::ui
{
class ActionButton;
class AppContext;
class ChannelForm;
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
    ~ChannelsPage() override;
    void refresh();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// What the server of a channel answered, in plain words.
    void tried(const QString &sentence, bool isRight);

private:
    [[nodiscard]] QWidget *buildButtons();
    [[nodiscard]] QWidget *buildForm();
    [[nodiscard]] const MessageChannel *chosen() const;
    void edit(const MessageChannel &channel, bool isNew);
    void closeForm();
    void save();
    void remove();
    void tryOut();
    void tellTried(const Result<SendResult> &result);
    void setDefault();
    void fill();
    void fillDefaults();
    void updateButtons();

    AppContext &m_context;
    RulesEditor &m_editor;
    std::atomic_bool m_stop = false; ///< outlives the job
    BackgroundJob m_job;
    Outbox m_outbox;
    QString m_trying; ///< the channel that is tried out
    DeskTable *m_table;
    TextTableModel *m_rows;
    EmptyState *m_empty;
    EmptyStack *m_stack;
    TextLabel *m_defaultCaption;
    QComboBox *m_default;
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
    bool m_isNew = false;
};
}
