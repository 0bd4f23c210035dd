// SPDX-License-Identifier: GPL-3.0-or-later
// A round is one job with a connection of its own.
#include "ui/shell/jobs/progress_pages.h"

#include "core/desk/progress_publisher.h"
#include "ui/common/desk/app_context.h"
#include "ui/common/widgets/refusal_message.h"
#include "ui/words/progress_page.h"

namespace rd::ui
{
namespace
{
constexpr int kSoonMs = 1000; // several steps in a row make one round

bool isAboutFolder(const Error &error)
{
    return error.details.value(QStringLiteral("problem")).toString() == QLatin1String("progress_folder");
}
}

ProgressPages::ProgressPages(AppContext &desk, QObject *parent) : QObject(parent), m_desk(desk), m_job(this)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ProgressPages::begin);
    connect(&desk, &AppContext::minutePassed, this, &ProgressPages::begin);
    connect(&desk, &AppContext::policyChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&desk, &AppContext::dataChanged, &m_soon, qOverload<>(&QTimer::start));
}

ProgressPages::~ProgressPages()
{
    m_stop = true;
}

bool ProgressPages::areDue() const
{
    return !m_desk.policy().progress.folder.isEmpty() && m_desk.desk().areProgressPagesDue().value_or(false);
}

void ProgressPages::begin()
{
    if (m_job.isRunning() || !areDue()) {
        return;
    }
    const QString path = m_desk.storePath();
    const Clock &clock = m_desk.clock();
    m_job.begin<ProgressRound>(
        [path, &clock, this](const ProgressCall &) -> Result<ProgressRound> {
            const auto publisher = ProgressPublisher::open(path, clock);
            if (!publisher) {
                return refuse(publisher.error());
            }
            const auto render = [](const ProgressView &view) { return progressPage(view).toUtf8(); };
            return (*publisher)->publish(render, ProgressPublisher::Wish::Changed, m_stop);
        },
        [this](const Result<ProgressRound> &round) { tell(round); });
}

void ProgressPages::tell(const Result<ProgressRound> &round)
{
    if (round) {
        m_told.reset();
        if (round->isMore) {
            begin();
        }
        return;
    }
    const Error &error = round.error();
    const bool isNew = !m_told || m_told->code != error.code || m_told->details != error.details;
    if (isAboutFolder(error) && isNew) { // else the next minute tries again
        m_told = error;
        Message message = refusalMessage(error, m_desk.format());
        message.kind = MessageKind::Warning; // the returns themselves are safe
        Q_EMIT told(message);
    }
}
}
