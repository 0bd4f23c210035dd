// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of a screen in which one thing is filled in and written: rows of fields, who decides, a question and its
// verb. What it asks and writes is said by whoever derives from it.
#pragma once

#include "ui/common/desk/operation_book.h"

#include <QFrame>
#include <QPointer>

class QGridLayout;

namespace rd::ui
{
class ApproverFields;
class ConfirmPanel;
class MessageStack;

class FootPanel : public QFrame
{
    Q_OBJECT

public:
    /// Nothing while a write is under way: its answer belongs to what is filled in here.
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Done; the sentence is for the status line.
    void done(const QString &sentence);
    void closed();

protected:
    FootPanel(AppContext &context, const QString &name, QWidget *parent);
    [[nodiscard]] QGridLayout *grid() const { return m_grid; }
    [[nodiscard]] ApproverFields &approver() const { return *m_approver; }
    [[nodiscard]] ConfirmPanel &confirm() const { return *m_confirm; }
    [[nodiscard]] AppContext &context() const { return m_context; }
    /// Shows it with the cursor in its first field.
    void open(QWidget *first);

    /// False marks what is missing, and takes the focus there.
    [[nodiscard]] virtual bool isComplete() = 0;
    [[nodiscard]] virtual AppContext::Work work() const = 0;
    /// The same as long as the same is meant: the operation's id stays until it is done.
    [[nodiscard]] virtual QString key() const = 0;
    [[nodiscard]] virtual QString doneSentence() const = 0;

    bool event(QEvent *event) override;

private:
    void send();
    void setBusy(bool isBusy);
    void finish(const Result<Answer> &answer);

    AppContext &m_context;
    OperationBook m_operations;
    MessageStack *m_messages;
    QWidget *m_form;
    QGridLayout *m_grid;
    ApproverFields *m_approver;
    ConfirmPanel *m_confirm;
    bool m_isOpen = false;
    bool m_isBusy = false;
    QPointer<QWidget> m_focused; ///< when it was sent
};
}
