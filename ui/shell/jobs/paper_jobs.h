// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed at the wish of a screen, and what is printed by itself.
#pragma once

#include "core/desk/views.h"
#include "core/workflow/action.h"

#include <QObject>

namespace rd::ui
{
class AppContext;
class MessageStack;
class SlipDesk;

class PaperJobs final : public QObject
{
public:
    PaperJobs(AppContext &desk, MessageStack &messages, QWidget *parent);
    [[nodiscard]] SlipDesk &slips() const { return *m_slips; }

private:
    /// The voucher of what was paid and the labels of what was inspected, where this machine is to print them.
    void printAfter(const QString &number, const Action &action);

    AppContext &m_desk;
    SlipDesk *m_slips;
};
}
