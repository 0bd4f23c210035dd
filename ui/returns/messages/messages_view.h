// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer of the shown return was told and is to be told, newest first, with what a person does about it.
#pragma once

#include "core/desk/message_view.h"
#include "core/desk/views.h"

#include <QWidget>

class QVBoxLayout;

namespace rd::ui
{
class ActionButton;
class AppContext;
class TextLabel;

class MessagesView final : public QWidget
{
    Q_OBJECT

public:
    explicit MessagesView(AppContext &context, QWidget *parent = nullptr);
    /// Rows that still say the same stay, with the focus.
    void show(const QString &number, const ReturnMessages &about);
    void retranslate();

Q_SIGNALS:
    void writeWanted();
    void contactWanted();
    void done(const QString &sentence);
    void refused(const rd::Error &error);

private:
    void add(const OutboxMessage &message, QVBoxLayout *rows);
    void addButtons(const OutboxMessage &message, QVBoxLayout *rows);
    void mark(const OutboxMessage &message, const MessageMarking &marking, const QString &sentence);

    AppContext &m_context;
    TextLabel *m_contact;
    ActionButton *m_change;
    ActionButton *m_write;
    QWidget *m_rows = nullptr;
    QString m_shown; ///< what the rows say
    bool m_isBusy = false;
};
}
