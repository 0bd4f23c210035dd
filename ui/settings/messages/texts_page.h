// SPDX-License-Identifier: GPL-3.0-or-later
// The words for each event, in both languages, with a look at them on a real return.
#pragma once

#include "core/policy/message_rules.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rd
{
struct Error;
}

namespace rd::ui
{
class ActionButton;
class AppContext;
class FieldNote;
class RulesEditor;
class TextLabel;

/// Texts for one kind of channel or in the tone of an apology are looked at here, too, where the rules have them.
class TextsPage final : public QWidget
{
    Q_OBJECT

public:
    TextsPage(AppContext &context, RulesEditor &editor, QWidget *parent = nullptr);
    void refresh();
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void done(const QString &sentence);
    void refused(const rd::Error &error);

private:
    [[nodiscard]] MessageTemplate typed() const;
    [[nodiscard]] bool isChanged() const;
    void fillEvents();
    void showTemplate();
    void check();
    void save();
    void preview();

    AppContext &m_context;
    RulesEditor &m_editor;
    QComboBox *m_event;
    TextLabel *m_eventCaption;
    QPlainTextEdit *m_english;
    TextLabel *m_englishCaption;
    QPlainTextEdit *m_chinese;
    TextLabel *m_chineseCaption;
    FieldNote *m_note;
    TextLabel *m_placeholders;
    QLineEdit *m_number;
    TextLabel *m_numberCaption;
    TextLabel *m_preview;
    ActionButton *m_save;
    MessageTemplate m_shown;
};
}
