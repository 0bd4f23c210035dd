// SPDX-License-Identifier: GPL-3.0-or-later
// Sends what waits in the outbox while the window is open, in a thread of its own.
#pragma once

#include "ui/common/desk/background_job.h"

#include <QTimer>

#include <atomic>

namespace rd
{
struct SendRound;
}

namespace rd::ui
{
class AppContext;

/// Works offline: what cannot go now waits, and nobody at the counter notices.
class MessageRound final : public QObject
{
    Q_OBJECT

public:
    MessageRound(AppContext &desk, QObject *parent);
    ~MessageRound() override;
    /// Looks for what is due; soon after something changed, and each minute, it does so by itself.
    void begin();

private:
    [[nodiscard]] bool hasDue() const;
    [[nodiscard]] bool isNewDay() const;
    void tell(const Result<SendRound> &round);

    AppContext &m_desk;
    std::atomic_bool m_stop = false; ///< outlives the job
    BackgroundJob m_job;
    QTimer m_soon;
    std::optional<BusinessDate> m_courtesies; ///< the last day on which they were written
};
}
