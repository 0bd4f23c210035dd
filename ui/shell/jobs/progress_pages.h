// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the pages on which customers read how far their return is, while the window is open, in a thread of its own.
#pragma once

#include "ui/common/desk/background_job.h"
#include "ui/common/widgets/message_bar.h"

#include <QTimer>

#include <atomic>

namespace rd
{
struct ProgressRound;
}

namespace rd::ui
{
class AppContext;

/// Soon after each step, and each minute. A folder that is not there holds up nobody; it is said once.
class ProgressPages final : public QObject
{
    Q_OBJECT

public:
    ProgressPages(AppContext &desk, QObject *parent);
    ~ProgressPages() override;
    /// Looks for pages that are not as they should be; it does so by itself.
    void begin();

Q_SIGNALS:
    void told(const rd::ui::Message &message);

private:
    [[nodiscard]] bool areDue() const;
    void tell(const Result<ProgressRound> &round);

    AppContext &m_desk;
    std::atomic_bool m_stop = false; ///< outlives the job
    BackgroundJob m_job;
    QTimer m_soon;
    std::optional<Error> m_told; ///< what is wrong with the folder, as it was said
};
}
