// SPDX-License-Identifier: GPL-3.0-or-later
// Reason, last day, the person who decides, and one write.
#include "ui/returns/customer/flag_panel.h"

#include "core/workflow/rights.h"
#include "ui/common/theme/theme.h"
#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/confirm_panel.h"
#include "ui/common/widgets/enter_key.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/labels.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/returns/detail/approver_fields.h"
#include "ui/returns/detail/form_rows.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rd::ui
{
FlagPanel::FlagPanel(AppContext &context, QWidget *parent)
    : QFrame(parent), m_context(context), m_messages(new MessageStack), m_reason(new QLineEdit),
      m_reasonNote(new FieldNote(m_reason)), m_until(new CodeEdit), m_untilNote(new FieldNote(m_until)),
      m_approver(new ApproverFields(context)), m_confirm(new ConfirmPanel)
{
    setProperty("frame", QStringLiteral("foot"));
    setObjectName(QStringLiteral("flagPanel"));
    m_reason->setObjectName(QStringLiteral("flagReason"));
    m_until->setObjectName(QStringLiteral("flagUntil"));
    m_until->setPlaceholderText(QStringLiteral("2026-12-31"));
    auto *form = new QWidget;
    QGridLayout *grid = makeFormGrid(form);
    grid->setContentsMargins(px(16), px(12), px(16), px(4));
    m_reasonCaption = addField(grid, {}, m_reason);
    addNote(grid, m_reasonNote);
    m_untilCaption = addField(grid, {}, m_until);
    addNote(grid, m_untilNote);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_messages->setRoom(px(16), px(8));
    layout->addWidget(m_messages);
    layout->addWidget(form);
    layout->addWidget(m_approver);
    layout->addWidget(m_confirm);
    connect(m_reason, &QLineEdit::textChanged, m_reasonNote, &FieldNote::clear);
    connect(m_until, &QLineEdit::textChanged, m_untilNote, &FieldNote::clear);
    connect(m_confirm, &ConfirmPanel::confirmed, this, &FlagPanel::send);
    connect(m_confirm, &ConfirmPanel::wentBack, this, &FlagPanel::close);
    hide();
}

void FlagPanel::flag(CustomerId customer)
{
    m_customer = customer;
    m_withdrawn.reset();
    open();
}

void FlagPanel::withdraw(const CustomerFlag &flag, CustomerId customer)
{
    m_customer = customer;
    m_withdrawn = flag;
    open();
}

void FlagPanel::open()
{
    m_isOpen = true;
    m_messages->clear();
    m_reason->clear();
    m_until->clear();
    m_reasonNote->clear();
    m_untilNote->clear();
    m_until->setVisible(!m_withdrawn);
    m_untilCaption->setVisible(!m_withdrawn);
    retranslate();
    if (!mayDo(m_context.session().staff.roles, Right::FlagCustomer)) {
        m_approver->offer(Right::FlagCustomer);
    }
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void FlagPanel::retranslate()
{
    m_reasonCaption->setText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason (compulsory)"));
    m_untilCaption->setText(tr("Last day"));
    m_until->setAccessibleName(tr("Last day; empty: until it is withdrawn"));
    m_until->setToolTip(tr("Empty: until it is withdrawn"));
    m_approver->retranslate();
    if (m_isOpen) {
        ask();
    }
}

void FlagPanel::ask()
{
    if (m_withdrawn) {
        m_confirm->ask(QStringLiteral("undo-2"), tr("Withdraw the flag “%1”?").arg(m_withdrawn->reason),
                       tr("It stays in the history. Returns that are logged already keep what it did."),
                       tr("Withdraw the flag"));
        return;
    }
    const bool isDenied = m_context.policy().flaggedCustomer == VerdictResult::DeniedUnlessOverridden;
    m_confirm->ask(QStringLiteral("triangle-alert"), tr("Flag this customer?"),
                   isDenied ? tr("Later returns are denied unless a manager overrides.")
                            : tr("Later returns wait for a manager's review."),
                   tr("Flag the customer"));
}

QString FlagPanel::untilText() const
{
    return m_withdrawn ? QString() : halfWidth(m_until->text()).trimmed();
}

bool FlagPanel::isComplete()
{
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonNote->refuse(m_withdrawn ? tr("Say why it is withdrawn.") : tr("Say what was noticed."));
        return false;
    }
    if (!untilText().isEmpty() && !BusinessDate::parse(untilText())) {
        m_untilNote->refuse(tr("Write the day like 2026-12-31, or leave it empty."));
        return false;
    }
    return m_approver->isComplete();
}

QString FlagPanel::key() const
{
    return QStringLiteral("%1 %2").arg(m_customer.value()).arg(m_withdrawn ? m_withdrawn->id.value() : 0);
}

void FlagPanel::send()
{
    if (m_isBusy || !isComplete()) {
        m_confirm->setBusy(m_isBusy);
        return;
    }
    m_isBusy = true;
    const AppContext::Work work = [customer = m_customer, withdrawn = m_withdrawn, reason = m_reason->text().trimmed(),
                                   until = BusinessDate::parse(untilText())](DeskWriter &desk, const Call &call) {
        return withdrawn ? desk.withdrawFlag(call, customer, withdrawn->id, reason)
                         : desk.flagCustomer(call, customer, reason, until);
    };
    const auto answered = [this](const Result<Answer> &answer) { finish(answer); };
    const QString operation = m_operations.idFor(key());
    if (const auto approver = m_approver->approver()) {
        m_context.writeApproved(*approver, work, operation, std::nullopt, this, answered);
    } else {
        m_context.write(work, operation, std::nullopt, this, answered);
    }
}

void FlagPanel::finish(const Result<Answer> &answer)
{
    m_isBusy = false;
    m_confirm->setBusy(false);
    if (answer) {
        m_operations.succeeded(key());
        const QString sentence = m_withdrawn ? tr("Flag withdrawn") : tr("Customer flagged");
        close();
        Q_EMIT done(sentence);
        return;
    }
    m_messages->tell(refusalMessage(answer.error(), m_context.format()));
    if (m_approver->isOffered()) {
        m_approver->askAgain();
    }
}

void FlagPanel::close()
{
    const bool wasOpen = m_isOpen;
    m_isOpen = false;
    m_approver->withdraw();
    m_messages->clear();
    m_confirm->hide();
    hide();
    if (wasOpen) {
        Q_EMIT closed();
    }
}

bool FlagPanel::event(QEvent *event)
{
    return takesEnter(*event) || QFrame::event(event);
}
}
