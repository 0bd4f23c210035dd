// SPDX-License-Identifier: GPL-3.0-or-later
// One list, and the reason.
#include "ui/returns/customer/group_panel.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/form_rows.h"
#include "ui/common/widgets/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace rd::ui
{
GroupPanel::GroupPanel(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_panel(new DecisionPanel(context)), m_group(new QComboBox),
      m_caption(nullptr)
{
    setObjectName(QStringLiteral("groupPanel"));
    m_group->setObjectName(QStringLiteral("customerGroup"));
    m_caption = addField(m_panel->form(), {}, m_group);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);
    connect(m_panel, &DecisionPanel::done, this, &GroupPanel::done);
    connect(m_panel, &DecisionPanel::closed, this, &GroupPanel::closed);
}

void GroupPanel::ask(CustomerId customer, const CustomerGrouping &grouping)
{
    m_customer = customer;
    m_grouping = grouping;
    fill(grouping.decided ? grouping.decided->group : QString(kGroupOfTill));
    m_panel->ask(decision());
}

void GroupPanel::fill(const QString &chosen)
{
    const Formatter &format = m_context.format();
    m_group->clear();
    m_group->addItem(m_grouping.said.isEmpty() ? tr("As the till says: nothing yet")
                                               : tr("As the till says: %1").arg(m_grouping.said),
                     QString(kGroupOfTill));
    for (const NamedCode &group : m_context.policy().customerGroups) {
        m_group->addItem(format.customerGroup(group.code), group.code);
    }
    m_group->addItem(tr("No group"), QString(kNoGroup));
    m_group->setCurrentIndex(qMax(0, m_group->findData(chosen)));
}

Decision GroupPanel::decision() const
{
    Decision decision{};
    decision.right = Right::GroupCustomer;
    decision.key = QStringLiteral("group %1").arg(m_customer.value());
    decision.icon = QStringLiteral("users");
    decision.question = tr("To which group does this customer belong?");
    decision.consequence = tr("Later steps get the time limits of the group. Work that is open keeps its due time.");
    decision.verb = tr("Save the group");
    decision.reasonMissing = tr("Say why.");
    decision.done = tr("Group saved");
    decision.work = [this](const QString &reason) -> AppContext::Work {
        return [customer = m_customer, group = m_group->currentData().toString(), reason](
                   DeskWriter &desk, const Call &call) { return desk.groupCustomer(call, customer, group, reason); };
    };
    return decision;
}

void GroupPanel::retranslate()
{
    m_caption->setText(tr("Group"));
    m_group->setAccessibleName(tr("Group of the customer"));
    m_panel->retranslate();
    if (m_panel->isOpen()) {
        fill(m_group->currentData().toString());
        m_panel->reword(decision());
    }
}
}
