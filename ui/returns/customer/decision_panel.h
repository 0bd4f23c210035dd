// SPDX-License-Identifier: GPL-3.0-or-later
// The panel at the foot of a customer in which a manager, who may step up here, says something with a reason.
#pragma once

#include "core/workflow/rights.h"
#include "ui/common/desk/operation_book.h"

#include <QFrame>

#include <functional>

class QGridLayout;
class QLineEdit;

namespace rd::ui
{
class ApproverFields;
class ConfirmPanel;
class FieldNote;
class MessageStack;
class TextLabel;

/// What is asked, in words, and the write that follows.
struct Decision {
    Right right;
    QString key; ///< tells it from other decisions
    QString icon;
    QString question;
    QString consequence;
    QString verb;
    QString reasonMissing; ///< said where there is none
    QString done;          ///< said once it is written
    std::function<AppContext::Work(const QString &reason)> work;
};

class DecisionPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit DecisionPanel(AppContext &context, QWidget *parent = nullptr);
    /// Where more fields go, under the reason.
    [[nodiscard]] QGridLayout *form() const { return m_form; }
    /// False marks what else is missing.
    void setCheck(std::function<bool()> check) { m_check = std::move(check); }

    void open(const Decision &decision);
    /// The same in other words; what was typed stays.
    void reword(const Decision &decision);
    void close();
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    void retranslate();

Q_SIGNALS:
    void done(const QString &sentence);
    void closed();

protected:
    bool event(QEvent *event) override;

private:
    void send();
    [[nodiscard]] bool isComplete();
    void finish(const Result<Answer> &answer);

    AppContext &m_context;
    OperationBook m_operations;
    MessageStack *m_messages;
    QLineEdit *m_reason;
    FieldNote *m_reasonNote;
    TextLabel *m_reasonCaption = nullptr;
    ApproverFields *m_approver;
    ConfirmPanel *m_confirm;
    QGridLayout *m_form = nullptr;
    std::function<bool()> m_check;
    Decision m_decision{};
    bool m_isOpen = false;
    bool m_isBusy = false;
};
}
