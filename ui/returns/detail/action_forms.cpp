// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing among the forms.
#include "ui/returns/detail/action_forms.h"

#include "ui/returns/detail/assign_form.h"
#include "ui/returns/detail/compensation_form.h"
#include "ui/returns/detail/convert_form.h"
#include "ui/returns/detail/credit_form.h"
#include "ui/returns/detail/edit_form.h"
#include "ui/returns/detail/exception_form.h"
#include "ui/returns/detail/exchange_form.h"
#include "ui/returns/detail/extend_form.h"
#include "ui/returns/detail/inspect_form.h"
#include "ui/returns/detail/payment_form.h"
#include "ui/returns/detail/quantity_form.h"
#include "ui/returns/detail/rate_form.h"
#include "ui/returns/detail/red_invoice_forms.h"
#include "ui/returns/detail/repair_forms.h"
#include "ui/returns/detail/ship_form.h"
#include "ui/returns/detail/split_form.h"
#include "ui/returns/detail/take_over_form.h"
#include "ui/returns/detail/undo_form.h"

namespace rd::ui
{
ActionForm *makeActionForm(Right right, const ReturnView &view, AppContext &context, QWidget *parent)
{
    switch (right) {
    case Right::Inspect:
        return new InspectForm(view, context.format(), parent);
    case Right::Pay:
        return new PayForm(view, context.format(), parent);
    case Right::Exchange:
        return new ExchangeForm(view, context, parent);
    case Right::Ship:
        return new ShipForm(view, context, parent);
    case Right::IssueCredit:
        return new CreditForm(view, context, parent);
    case Right::SendForRepair:
        return new SendRepairForm(view, context, parent);
    case Right::BookRepair:
        return new BookRepairForm(view, context.format(), parent);
    case Right::CollectRepair:
        return new CollectRepairForm(view, context.format(), parent);
    case Right::ConvertSettlement:
        return new ConvertForm(view, context.format(), parent);
    case Right::Compensate:
        return new CompensationForm(view, context.format(), parent);
    case Right::WithdrawCompensation:
        return new WithdrawForm(view, context.format(), parent);
    case Right::NoteRedInvoice:
        return new RedInvoiceForm(view, context.format(), parent);
    case Right::WithdrawRedInvoice:
        return new WithdrawRedInvoiceForm(view, context.format(), parent);
    case Right::Countersign:
    case Right::ConfirmPayout:
    case Right::FailPayout:
        return new PayoutForm(right, view, context.format(), parent);
    case Right::HandleException:
        return new ExceptionForm(view, context.format(), parent);
    case Right::TakeOver:
        return new TakeOverForm(view, context, parent);
    case Right::Split:
        return new SplitForm(view, context.format(), parent);
    case Right::Log:
        return new EditForm(view, context, parent);
    case Right::Undo:
        return new UndoForm(view, context.format(), parent);
    case Right::Assign:
        return new AssignForm(view, context, parent);
    case Right::Extend:
        return new ExtendForm(view, context, parent);
    case Right::Rate:
        return new RateForm(view, parent);
    default:
        return new QuantityForm(right, view, context.format(), parent);
    }
}
}
