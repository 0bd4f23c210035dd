// SPDX-License-Identifier: GPL-3.0-or-later
// Backing the store up and checking it, off the GUI thread, with progress above the page.
#pragma once

#include "core/desk/desk_reader.h"
#include "ui/common/desk/background_job.h"

namespace rd::ui
{
class AppContext;
class MessageStack;
class ProgressStrip;

class CareJobs final : public QObject
{
    Q_OBJECT

public:
    CareJobs(AppContext &desk, ProgressStrip &progress, MessageStack &messages, QObject *parent = nullptr);
    /// Into the folder "backups" beside the store, named by day and time.
    void backUp();
    void verify();

Q_SIGNALS:
    void finished();

private:
    [[nodiscard]] bool begin(const QString &name, const QString &promise);
    void tellBackup(const Result<QString> &file);
    void tellReport(const Result<VerifyReport> &report);
    void tellError(const Error &error);

    AppContext &m_desk;
    ProgressStrip &m_progress;
    MessageStack &m_messages;
    BackgroundJob m_job;
};
}
