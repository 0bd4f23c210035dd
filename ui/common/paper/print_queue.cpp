// SPDX-License-Identifier: GPL-3.0-or-later
// The next paper, once the last one is done.
#include "ui/common/paper/print_queue.h"

namespace rd::ui
{
PrintQueue::PrintQueue(QObject *parent) : QObject(parent) {}

void PrintQueue::post(const PrintOrder &order, Done done)
{
    m_waiting.push_back({order, std::move(done)});
    next();
}

void PrintQueue::next()
{
    if (m_waiting.empty() || m_job.isRunning()) {
        return;
    }
    const Waiting now = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_job.begin<PrintOutcome>(
        [press = m_press, order = now.order](const ProgressCall &) -> Result<PrintOutcome> { return press(order); },
        [this, done = now.done](const Result<PrintOutcome> &outcome) {
            if (outcome) {
                done(*outcome);
            }
            next();
        });
}
}
