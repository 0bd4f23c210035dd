// SPDX-License-Identifier: GPL-3.0-or-later
// A screen of the manager about parts of the rules: pages under one head, what was refused, and leaving.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

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
class MessageStack;
class RulesEditor;
class SegmentRow;
class TextLabel;

class RulesScreen : public QWidget
{
    Q_OBJECT

Q_SIGNALS:
    void closed();

protected:
    /// The codes of the pages, which are then added in this order.
    RulesScreen(AppContext &context, const QStringList &codes, QWidget *parent);
    void addPage(QWidget *page, std::function<void()> takeFocus);
    void setWords(const QString &title, const QStringList &pages);
    [[nodiscard]] AppContext &context() { return m_context; }
    [[nodiscard]] RulesEditor &editor() { return *m_editor; }
    [[nodiscard]] MessageStack &messages() { return *m_messages; }
    /// The password of the manager is asked for once the core wants it.
    void refuse(const Error &error);
    void tellDone(const QString &sentence);
    /// Shows the rules in force.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &code);

    AppContext &m_context;
    QStringList m_codes;
    RulesEditor *m_editor;
    TextLabel *m_title;
    SegmentRow *m_pages;
    MessageStack *m_messages;
    QLineEdit *m_password;
    QStackedWidget *m_stack;
    ActionButton *m_close;
    std::vector<std::function<void()>> m_focus;
};
}
