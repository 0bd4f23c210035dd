// SPDX-License-Identifier: GPL-3.0-or-later
// The sum and the last day of a store credit.
#include "ui/returns/detail/credit_form.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/benefit_boxes.h"
#include "ui/common/desk/settling.h"
#include "ui/common/widgets/form_rows.h"

#include <QGridLayout>

namespace rd::ui
{
CreditForm::CreditForm(const ReturnView &view, AppContext &context, QWidget *parent)
    : ActionForm(parent), m_benefits(new BenefitBoxes(this))
{
    const Formatter &format = context.format();
    QGridLayout *grid = makeFormGrid(this);
    if (const Settlement *due = dueSettlement(view, Right::IssueCredit)) {
        m_settlement = due->number;
        m_verb = tr("Issue %1").arg(format.money(leftOf(view, *due)));
    }
    const int days = format.policy().storeCreditDays;
    addCaption(grid, days > 0 ? tr("It counts until %1.").arg(format.day(context.desk().today().plusDays(days)))
                              : tr("It does not expire."));
    m_benefits->showReturn(view.returnCase);
    if (!m_benefits->isEmpty()) {
        addNote(grid, m_benefits);
    }
}

Action CreditForm::action() const
{
    return IssueCredit{m_settlement, m_benefits->ticks()};
}
}
