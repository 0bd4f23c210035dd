// SPDX-License-Identifier: GPL-3.0-or-later
// Step, time left and instruction in words.
#include "ui/returns/detail/now_words.h"

#include "core/policy/deadline.h"
#include "ui/common/widgets/now_box.h"
#include "ui/returns/detail/return_sums.h"
#include "ui/returns/detail/verb.h"

namespace rd::ui
{
void NowWords::fill(NowBox &box) const
{
    const Rma &rma = m_view.returnCase.rma;
    const Task *task = m_view.step ? m_view.returnCase.openTask(*m_view.step) : nullptr;
    if (task == nullptr) {
        const Outcome outcome = rma.outcome.value_or(Outcome::Settled);
        box.setContent(markOf(outcome), tr("Closed: %1").arg(m_format.outcome(outcome)), {}, {});
        return;
    }
    const bool isSoon = !rma.hold && m_view.now >= warnTime(*task, m_format.policy());
    DueText due = m_format.due(effectiveDue(*task, rma.hold, m_view.now), m_view.now, isSoon, rma.hold.has_value());
    if (!rma.hold) {
        due.text = timeLeft(*task);
    }
    const bool isSent = *m_view.step == Step::Settle && dueSettlement(m_view) == nullptr;
    const QString title = isSent ? tr("Now: wait for the confirmation")
                                 //: The step that is to be done
                                 : tr("Now: %1").arg(m_format.step(*m_view.step).toLower());
    const QString instruction = isSent ? tr("The money was sent. It is paid when somebody confirms that it arrived.")
                                       : m_format.instruction(*m_view.step);
    box.setContent(rma.hold ? Mark::Waiting : markOf(*m_view.step), title, due, instruction);
}

QString NowWords::timeLeft(const Task &task) const
{
    const qint64 left = task.dueAt.ms() - m_view.now.ms();
    return left < 0 ? tr("%1 late").arg(m_format.duration(-left)) : tr("%1 left").arg(m_format.duration(left));
}

QString NowWords::primaryWord(Right right) const
{
    const Settlement *due = dueSettlement(m_view);
    if (right == Right::Pay && due != nullptr) {
        return tr("Pay %1").arg(m_format.money(due->amount - m_view.returnCase.paidOut(due->number)));
    }
    return Verbs::word(right);
}
}
