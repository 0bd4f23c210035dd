// SPDX-License-Identifier: GPL-3.0-or-later
// Saving the month: where to, how far, and what came of it.
#pragma once

#include "ui/common/desk/app_context.h"
#include "ui/common/desk/report_worker.h"

#include <QWidget>

#include <functional>

namespace rd::ui
{
class MessageStack;
class ProgressStrip;

class ExportPanel final : public QWidget
{
    Q_OBJECT

public:
    ExportPanel(AppContext &context, ReportWorker &worker, QWidget *parent = nullptr);
    /// Proposes a name that overwrites nothing and writes the lines there, payouts and open returns beside it.
    void ask(BusinessMonth month);
    /// Another month is shown: what was told of the last one goes.
    void forget();
    /// How a place is asked for; tests answer it themselves.
    void setFileChoice(std::function<QString(const QString &proposed)> choose) { m_choose = std::move(choose); }
    /// Writes "NAME.csv", "NAME-payouts.csv" and "NAME-open.csv".
    void exportTo(BusinessMonth month, const QString &linesFile);

Q_SIGNALS:
    /// After success or failure.
    void finished(bool isWritten);

private:
    [[nodiscard]] QString proposedFile(BusinessMonth month) const;
    void tellResult(const MonthExport &request, const Result<ExportedMonth> &result);

    AppContext &m_context;
    std::function<QString(const QString &)> m_choose;
    ReportWorker &m_worker;
    MessageStack *m_messages;
    ProgressStrip *m_progress;
};
}
