// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the draft a little after the last change.
#include "ui/common/desk/draft_keeper.h"

#include "ui/common/desk/app_context.h"

namespace rd::ui
{
namespace
{
constexpr int kDelayMs = 2000;
}

DraftKeeper::DraftKeeper(AppContext &context, const QString &form, QObject *parent)
    : QObject(parent), m_context(context), m_form(form)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, &DraftKeeper::keepNow);
}

QString DraftKeeper::name() const
{
    const QString login = m_context.isLoggedIn() ? m_context.session().staff.login : QString();
    return QString(m_form + QLatin1Char('/') + login);
}

void DraftKeeper::keep(const QJsonObject &content)
{
    m_waiting = content;
    m_waitingName = name();
    m_delay.start();
}

void DraftKeeper::keepNow()
{
    m_delay.stop();
    if (!m_waiting.isEmpty()) {
        write(m_waitingName, m_waiting);
        m_waiting = {};
    }
}

void DraftKeeper::discard()
{
    m_delay.stop();
    m_waiting = {};
    write(name(), {});
}

QJsonObject DraftKeeper::kept() const
{
    if (!m_context.isLoggedIn()) {
        return {};
    }
    const auto written = m_written.find(name());
    return written != m_written.end() ? written->second : m_context.desk().draft(name()).value_or(QJsonObject());
}

void DraftKeeper::write(const QString &name, const QJsonObject &content)
{
    m_written[name] = content;
    const auto work = [name, content](DeskWriter &desk) -> Result<bool> {
        const auto done = desk.saveDraft(name, content);
        return done ? Result<bool>(true) : Result<bool>(refuse(done.error()));
    };
    const QString clock = content.isEmpty() ? QString() : m_context.format().clock(m_context.now());
    m_context.writer().post<bool>(work, this, [this, clock](const Result<bool> &done) {
        if (done) {
            Q_EMIT saved(clock);
        }
    });
}
}
