// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told: by which channels, in which words; and what the manager is told. A screen of the manager.
#pragma once

#include <QWidget>

class QLineEdit;
class QStackedWidget;

namespace rd
{
struct Error;
}

namespace rd::ui
{
class ActionButton;
class AppContext;
class ChannelsPage;
class DigestPage;
class MessageStack;
class RulesEditor;
class SegmentRow;
class TextLabel;
class TextsPage;

class MessageSettings final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageSettings(AppContext &context, QWidget *parent = nullptr);
    void enter();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &page);
    void refuse(const Error &error);
    void askToRemove(const QString &code);
    void refresh();
    void retranslate();

    AppContext &m_context;
    RulesEditor *m_editor;
    TextLabel *m_title;
    SegmentRow *m_pages;
    MessageStack *m_messages;
    QLineEdit *m_password; ///< shown once the core asked for it
    QStackedWidget *m_stack;
    ChannelsPage *m_channels;
    TextsPage *m_texts;
    DigestPage *m_digest;
    ActionButton *m_close;
};
}
