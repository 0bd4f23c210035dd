// SPDX-License-Identifier: GPL-3.0-or-later
// The words of both, and the last day.
#include "ui/returns/customer/flag_panel.h"

#include "ui/common/widgets/code_edit.h"
#include "ui/common/widgets/field_note.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace rd::ui
{
FlagPanel::FlagPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_panel(new DecisionPanel(context)), m_until(new CodeEdit),
      m_untilNote(new FieldNote(m_until))
{
    setObjectName(QStringLiteral("flagPanel"));
    m_until->setObjectName(QStringLiteral("flagUntil"));
    m_until->setPlaceholderText(QStringLiteral("2026-12-31"));
    m_untilCaption = addField(m_panel->form(), {}, m_until);
    addNote(m_panel->form(), m_untilNote);
    m_panel->setCheck([this] { return isDayRead(); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_until, &QLineEdit::textChanged, m_untilNote, &FieldNote::clear);
    connect(m_panel, &DecisionPanel::done, this, &FlagPanel::done);
    connect(m_panel, &DecisionPanel::closed, this, &FlagPanel::closed);
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
    m_until->clear();
    m_untilNote->clear();
    m_until->setVisible(!m_withdrawn);
    m_untilCaption->setVisible(!m_withdrawn);
    m_panel->ask(decision());
}

void FlagPanel::retranslate()
{
    m_untilCaption->setText(tr("Last day"));
    m_until->setAccessibleName(tr("Last day; empty: until it is withdrawn"));
    m_until->setToolTip(tr("Empty: until it is withdrawn"));
    m_panel->retranslate();
    if (m_panel->isOpen()) {
        m_panel->reword(decision());
    }
}

Decision FlagPanel::decision() const
{
    Decision decision = m_withdrawn ? withdrawal() : newFlag();
    decision.right = Right::FlagCustomer;
    decision.key = QStringLiteral("%1 %2").arg(m_customer.value()).arg(m_withdrawn ? m_withdrawn->id.value() : 0);
    return decision;
}

Decision FlagPanel::newFlag() const
{
    Decision decision{};
    const bool isDenied = m_context.policy().flaggedCustomer == VerdictResult::DeniedUnlessOverridden;
    decision.icon = QStringLiteral("triangle-alert");
    decision.question = tr("Flag this customer?");
    decision.consequence = isDenied ? tr("Later returns are denied unless a manager overrides.")
                                    : tr("Later returns wait for a manager's review.");
    decision.verb = tr("Flag the customer");
    decision.reasonMissing = tr("Say what was noticed.");
    decision.done = tr("Customer flagged");
    decision.work = [this](const QString &reason) -> AppContext::Work {
        return [customer = m_customer, reason, until = BusinessDate::parse(untilText())](
                   DeskWriter &desk, const Call &call) { return desk.flagCustomer(call, customer, reason, until); };
    };
    return decision;
}

Decision FlagPanel::withdrawal() const
{
    Decision decision{};
    decision.icon = QStringLiteral("undo-2");
    decision.question = tr("Withdraw the flag “%1”?").arg(m_withdrawn->reason);
    decision.consequence = tr("It stays in the history. Returns that are logged already keep what it did.");
    decision.verb = tr("Withdraw the flag");
    decision.reasonMissing = tr("Say why it is withdrawn.");
    decision.done = tr("Flag withdrawn");
    decision.work = [this](const QString &reason) -> AppContext::Work {
        return [customer = m_customer, flag = m_withdrawn->id, reason](DeskWriter &desk, const Call &call) {
            return desk.withdrawFlag(call, customer, flag, reason);
        };
    };
    return decision;
}

QString FlagPanel::untilText() const
{
    return m_withdrawn ? QString() : halfWidth(m_until->text()).trimmed();
}

bool FlagPanel::isDayRead()
{
    const bool isRead = untilText().isEmpty() || BusinessDate::parse(untilText());
    if (!isRead) {
        m_untilNote->refuse(tr("Write the day like 2026-12-31, or leave it empty."));
    }
    return isRead;
}
}
