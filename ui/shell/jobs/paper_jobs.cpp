// SPDX-License-Identifier: GPL-3.0-or-later
// Listening to what was done.
#include "ui/shell/jobs/paper_jobs.h"

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/new_papers.h"
#include "ui/common/paper/print_settings.h"
#include "ui/common/widgets/message_stack.h"
#include "ui/returns/slips/slip_desk.h"

#include <QWidget>

namespace rd::ui
{
namespace
{
bool paysOut(const Action &action)
{
    return std::holds_alternative<Pay>(action) || std::holds_alternative<Exchange>(action)
           || std::holds_alternative<Ship>(action) || std::holds_alternative<IssueCredit>(action);
}
}

PaperJobs::PaperJobs(AppContext &desk, MessageStack &messages, QWidget *parent)
    : QObject(parent), m_desk(desk), m_slips(new SlipDesk(desk, parent))
{
    connect(m_slips, &SlipDesk::told, &messages, &MessageStack::tell);
    connect(&m_desk, &AppContext::paperWanted, m_slips,
            [this](const QString &number, const PrintedPaper &paper) { m_slips->print(number, paper); });
    connect(&m_desk, &AppContext::acted, this, &PaperJobs::printAfter);
}

void PaperJobs::printAfter(const QString &number, const Action &action)
{
    const PrintSettings settings = PrintSettings::load();
    const bool isVoucher = settings.printsVoucher && paysOut(action);
    const bool isLabel = settings.printsLabel && std::holds_alternative<Inspect>(action);
    const auto view = isVoucher || isLabel ? m_desk.desk().showReturn(number) : Result<ReturnView>(ReturnView());
    if (!view) {
        return;
    }
    for (const PrintedPaper &paper : isLabel ? newestLabels(view->returnCase) : newestVoucher(view->returnCase)) {
        m_slips->print(*view, paper);
    }
}
}
