// SPDX-License-Identifier: GPL-3.0-or-later
// Step, time left and instruction in words.
#include "ui/returns/detail/now_words.h"

#include "ui/common/desk/settling.h"
#include "ui/common/widgets/now_box.h"
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
    const TaskTimes &times = m_view.timesOf(*task);
    DueText due = m_format.due(times.dueAt, m_view.now, times.isDueSoon, rma.hold.has_value());
    if (!rma.hold) {
        due.text = timeLeft(*task);
    }
    const Mark mark = markOf(*m_view.step, settlingKind(m_view));
    box.setContent(rma.hold ? Mark::Waiting : mark, title(*m_view.step), due, instruction(*m_view.step));
}

bool NowWords::isOnlyWaiting() const
{
    return m_view.step == Step::Settle && dueSettlement(m_view) == nullptr;
}

QString NowWords::title(Step step) const
{
    if (isOnlyWaiting()) {
        return isOnlyRepairAwaited(m_view) ? tr("Now: wait for the repair")
               : isParcelSent(m_view)      ? tr("Now: wait for the delivery")
                                           : tr("Now: wait for the confirmation");
    }
    if (step == Step::HandBack && isOnlyRepairBack(m_view)) {
        return tr("Now: hand over the goods");
    }
    const QString word = step == Step::Settle ? m_format.settling(settlingKind(m_view)) : m_format.step(step);
    //: The step that is to be done
    return tr("Now: %1").arg(word.toLower());
}

QString NowWords::instruction(Step step) const
{
    if (isOnlyWaiting()) {
        return isOnlyRepairAwaited(m_view) ? tr("The goods are away for repair. Book them back when they come.")
               : isParcelSent(m_view)      ? tr("The parcel is on its way. It is done when it is delivered.")
                                      : tr("The money was sent. It is paid when somebody confirms that it arrived.");
    }
    if (step == Step::HandBack && isOnlyRepairBack(m_view)) {
        return repairIn(m_view, SettlementState::Back)->repair->isRepaired
                   ? tr("The goods are repaired. Tell the customer, and hand them over; nothing is paid.")
                   : tr("The goods are not repaired. Change it to something else, send them again, or hand them over.");
    }
    if (step == Step::Receive && m_view.expiry) {
        //: After the instruction of the store's rules
        return tr("%1 Awaited until %2, then given up.")
            .arg(m_format.instruction(step), m_format.day(m_view.expiry->lastDay))
            .trimmed();
    }
    return step == Step::Settle ? m_format.instruction(settlingKind(m_view)) : m_format.instruction(step);
}

QString NowWords::timeLeft(const Task &task) const
{
    const qint64 left = task.dueAt.ms() - m_view.now.ms();
    return left < 0 ? tr("%1 late").arg(m_format.duration(-left)) : tr("%1 left").arg(m_format.duration(left));
}

QString NowWords::primaryWord(Right right) const
{
    const Settlement *due = dueSettlement(m_view, right);
    if (right == Right::Pay && due != nullptr) {
        return tr("Pay %1").arg(m_format.money(leftOf(m_view, *due)));
    }
    return Verbs::word(right, m_view);
}
}
