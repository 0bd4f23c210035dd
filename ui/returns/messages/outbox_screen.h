// SPDX-License-Identifier: GPL-3.0-or-later
// Messages of the whole store: what waits, what could not be sent, what went.
#pragma once

#include "core/desk/message_view.h"

#include <QWidget>

namespace rd::ui
{
class ActionButton;
class AppContext;
class DeskTable;
class EmptyStack;
class EmptyState;
class MessageStack;
class SegmentRow;
class TextLabel;
class TextTableModel;

class OutboxScreen final : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxScreen(AppContext &context, QWidget *parent = nullptr);
    void showOutbox();
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFoot();
    [[nodiscard]] std::optional<MessageState> state() const;
    void fill();
    void tellStopped();
    void retry(const QString &channel);
    void updateButtons();
    void openChosen();
    void mark(const MessageMarking &marking, const QString &sentence);
    [[nodiscard]] const OutboxMessage *chosen() const;
    void retranslate();

    AppContext &m_context;
    TextLabel *m_title;
    SegmentRow *m_states;
    MessageStack *m_messages;
    DeskTable *m_table;
    TextTableModel *m_rows;
    EmptyState *m_empty;
    EmptyStack *m_stack;
    ActionButton *m_open;
    ActionButton *m_done;
    ActionButton *m_notReached;
    ActionButton *m_close;
    Outbox m_outbox;
};
}
