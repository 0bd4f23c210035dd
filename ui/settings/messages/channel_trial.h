// SPDX-License-Identifier: GPL-3.0-or-later
// One message over a channel, at once: does it work?
#pragma once

#include "core/desk/message_sender.h"
#include "core/domain/message_channel.h"
#include "ui/common/desk/background_job.h"

#include <QObject>

#include <atomic>

namespace rd::ui
{
class AppContext;

class ChannelTrial final : public QObject
{
    Q_OBJECT

public:
    explicit ChannelTrial(AppContext &context, QObject *parent = nullptr);
    ~ChannelTrial() override;
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }
    /// In a thread of its own; while one runs, nothing.
    void begin(const MessageChannel &channel, const Outgoing &message);

Q_SIGNALS:
    /// What came of it, in plain words.
    void tried(const QString &sentence, bool isRight);
    void refused(const rd::Error &error);
    /// After either.
    void ended();

private:
    void tell(const Result<SendResult> &result);

    AppContext &m_context;
    std::atomic_bool m_stop = false;
    BackgroundJob m_job;
    MessageChannel m_channel;
};
}
