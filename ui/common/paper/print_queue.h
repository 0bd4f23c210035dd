// SPDX-License-Identifier: GPL-3.0-or-later
// Papers are printed one after the other, beside the window: nothing waits for a printer.
#pragma once

#include "ui/common/desk/background_job.h"
#include "ui/common/paper/print_order.h"

#include <QObject>

#include <deque>
#include <functional>

namespace rd::ui
{
/// Destroying it lets the paper that is being printed end, and leaves out the others.
class PrintQueue final : public QObject
{
public:
    using Press = std::function<PrintOutcome(const PrintOrder &)>;
    using Done = std::function<void(const PrintOutcome &)>;

    explicit PrintQueue(QObject *parent = nullptr);
    /// `done` runs in the thread of this object.
    void post(const PrintOrder &order, Done done);
    /// What prints, in a thread of its own; tests put one of theirs in its place.
    void setPress(Press press) { m_press = std::move(press); }

private:
    struct Waiting {
        PrintOrder order;
        Done done;
    };
    void next();

    Press m_press = putOnPaper;
    std::deque<Waiting> m_waiting;
    BackgroundJob m_job;
};
}
