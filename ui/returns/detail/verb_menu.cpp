// SPDX-License-Identifier: GPL-3.0-or-later
// A verb that cannot be chosen says why at its right.
#include "ui/returns/detail/verb_menu.h"

#include "ui/common/theme/icons.h"
#include "ui/common/theme/theme.h"
#include "ui/returns/detail/verb.h"

#include <array>

namespace rd::ui
{
namespace
{
/// Shown in the menu in the order of the process.
constexpr std::array kMenu = {Right::Approve,
                              Right::Override,
                              Right::Decline,
                              Right::Receive,
                              Right::ReportLost,
                              Right::WaiveGoods,
                              Right::Inspect,
                              Right::Countersign,
                              Right::Pay,
                              Right::Exchange,
                              Right::Ship,
                              Right::IssueCredit,
                              Right::SendForRepair,
                              Right::BookRepair,
                              Right::CollectRepair,
                              Right::ConvertSettlement,
                              Right::Compensate,
                              Right::WithdrawCompensation,
                              Right::NoteRedInvoice,
                              Right::WithdrawRedInvoice,
                              Right::ConfirmPayout,
                              Right::FailPayout,
                              Right::HandBack,
                              Right::Log,
                              Right::CancelOwn,
                              Right::CancelAny,
                              Right::Hold,
                              Right::Resume,
                              Right::TakeOver,
                              Right::HandleException,
                              Right::Split,
                              Right::Undo,
                              Right::Claim,
                              Right::Assign,
                              Right::Extend,
                              Right::Remind,
                              Right::Chase,
                              Right::Rate};
}

VerbMenu::VerbMenu(const ReturnView &view, const std::vector<Possibility> &possible, const Formatter &format,
                   QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Right right : kMenu) {
        if (!Verbs::isInMenu(right, view, possible)) {
            continue;
        }
        const bool isForApprover = Verbs::isForApprover(right, view, possible);
        const QString why = isForApprover ? tr("another person's PIN") : Verbs::reason(right, possible, format);
        const QString word = Verbs::word(right, view);
        QAction *action = addAction(rd::ui::icon(Verbs::iconOf(right)),
                                    why.isEmpty() ? word : QString(word + QLatin1Char('\t') + why));
        action->setObjectName(QString(codeOf(right)));
        if (right == Right::Claim) {
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
            action->setShortcutVisibleInContextMenu(true);
        }
        action->setEnabled(isForApprover || possibilityOf(right, possible)->isPossible());
        connect(action, &QAction::triggered, this, [this, right] { Q_EMIT chosen(right); });
    }
}
}
