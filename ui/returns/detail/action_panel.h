// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of a return in which one action is filled in and done.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/rights.h"
#include "ui/returns/detail/action_words.h"
#include "ui/returns/detail/form_state.h"

#include <QFrame>

#include <map>

class QScrollArea;

namespace rd::ui
{
class ActionForm;
class AppContext;
class ApproverFields;
class ConfirmPanel;
class MessageStack;

class ActionPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ActionPanel(AppContext &context, QWidget *parent = nullptr);
    /// Shows the form of the action, with what was typed when it was last closed without doing it; its operation id is
    /// made here and stays until it is done.
    void open(Right right, const ReturnView &view);
    /// The same, decided by somebody else who steps up here with their PIN.
    void openForApprover(Right right, const ReturnView &view);
    /// The action at once, for those that ask nothing.
    void doNow(Right right, const ReturnView &view);
    void close();
    /// The form in the language of now; what was typed stays.
    void retranslate(const ReturnView &view);
    [[nodiscard]] bool isOpen() const { return m_form != nullptr; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The pane shows this version now. One that came from elsewhere while the panel is open is said at once, and what
    /// was typed stays; the next try expects what is shown now.
    void expectVersion(qint64 version);

Q_SIGNALS:
    /// Done; the sentence is for the status line.
    void done(const QString &sentence);
    void closed();
    /// Somebody else changed the return first.
    void becameStale();

protected:
    bool event(QEvent *event) override;

private:
    void begin(Right right, const ReturnView &view);
    void build(const ReturnView &view);
    void ask();
    void takeUp();
    [[nodiscard]] QString key() const;
    [[nodiscard]] ActionWords words() const { return {m_number, m_isParcel}; }
    void send();
    void post(const Action &action);
    void finish(const Result<Answer> &answer);

    AppContext &m_context;
    MessageStack *m_messages;
    QScrollArea *m_place;
    ActionForm *m_form = nullptr;
    ApproverFields *m_approver;
    ConfirmPanel *m_confirm;
    Right m_right = Right::AddNote;
    QString m_number;
    QString m_verb; ///< of the button, unless the form knows a better one
    qint64 m_version = 0;
    QString m_operation;
    bool m_isParcel = false; ///< what is on its way
    bool m_isBusy = false;
    struct Kept {
        qint64 version;
        FormState typed;
    };
    std::map<QString, Kept> m_kept; ///< of forms that were closed, by return and action
};
}
