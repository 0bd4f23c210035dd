// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about messages beside a return: the list, and the two panels at the foot of the pane.
#pragma once

#include "core/desk/views.h"

#include <QWidget>

namespace rd::ui
{
class AppContext;
class ContactPanel;
class MessagePanel;
class MessagesView;

/// The widget itself is the foot; it takes no space while no panel is open.
class Messaging final : public QWidget
{
    Q_OBJECT

public:
    explicit Messaging(AppContext &context, QWidget *parent = nullptr);
    [[nodiscard]] QWidget *list() const;
    void show(const ReturnView &view);
    /// How many messages there are; −1 while the store has no channel.
    [[nodiscard]] int count() const { return m_count; }
    [[nodiscard]] bool isOpen() const;
    void close();
    void beginWriting();
    void beginContact();
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);
    /// A panel opened or closed.
    void changed();

private:
    AppContext &m_context;
    MessagesView *m_list;
    MessagePanel *m_writing;
    ContactPanel *m_contact;
    std::optional<ReturnView> m_view;
    int m_count = -1;
};
}
