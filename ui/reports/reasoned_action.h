// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that somebody does about the chosen row, with a reason: a field, a button, and what came of it.
#pragma once

#include "ui/common/desk/app_context.h"

#include <QWidget>

class QLineEdit;

namespace rd::ui
{
class ActionButton;
class MessageStack;
class ReasonHint;

class ReasonedAction final : public QWidget
{
    Q_OBJECT

public:
    using Work = std::function<Result<Answer>(DeskWriter &, const Call &, const QString &reason)>;
    /// What the button does to what; another `subject` is another operation, and its reason is written anew.
    struct Choice {
        QString subject;
        QString verb;
        QString done; ///< said when it worked
        Work work;
    };
    /// The names of the field and the button begin with `name`.
    ReasonedAction(AppContext &context, const QString &name, Right right, QWidget *parent = nullptr);
    /// Nothing: `why` says what to choose first.
    void setChoice(const std::optional<Choice> &choice, const QString &why = {});
    void retranslate();

private:
    void press();
    void answered(const Result<Answer> &answer, const QString &done);
    void updateButton();
    [[nodiscard]] QString whoMay() const;

    AppContext &m_context;
    MessageStack *m_messages;
    QLineEdit *m_reason;
    ActionButton *m_button;
    ReasonHint *m_hint;
    std::optional<Choice> m_choice;
    QString m_why;
    QString m_operation;
    Right m_right;
    bool m_isBusy = false;
};
}
