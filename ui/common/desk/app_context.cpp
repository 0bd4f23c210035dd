// SPDX-License-Identifier: GPL-3.0-or-later
// Polling for other programs' commits, writing through the queue, and the language.
#include "ui/common/desk/app_context.h"

#include "ui/common/desk/language.h"

#include <QUuid>

namespace rd::ui
{
namespace
{
constexpr int kPollMs = 500;
constexpr int kMinuteMs = 60'000;
}

Result<std::unique_ptr<AppContext>> AppContext::open(const QString &storePath, const Clock &clock)
{
    auto reader = DeskReader::open(storePath, clock);
    if (!reader) {
        return refuse(reader.error());
    }
    return std::unique_ptr<AppContext>(new AppContext(std::move(*reader), storePath, clock));
}

AppContext::AppContext(std::unique_ptr<DeskReader> reader, const QString &storePath, const Clock &clock)
    : m_reader(std::move(reader)), m_storePath(storePath), m_clock(clock), m_language(rememberedLanguage())
{
    installLanguage(m_language);
    refreshPolicy();
    m_writer = std::make_unique<WriteQueue>(storePath, clock, this, [this](const Result<void> &opened) {
        if (!opened) {
            Q_EMIT writerFailed(opened.error());
        }
    });
    m_dataVersion = m_reader->dataVersion();
    connect(&m_poll, &QTimer::timeout, this, &AppContext::poll);
    connect(&m_minute, &QTimer::timeout, this, &AppContext::minutePassed);
    m_poll.start(kPollMs);
    m_minute.start(kMinuteMs);
}

AppContext::~AppContext() = default;

void AppContext::poll()
{
    const qint64 version = m_reader->dataVersion();
    if (version != m_dataVersion) {
        m_dataVersion = version;
        refreshPolicy();
        Q_EMIT dataChanged();
    }
}

void AppContext::refreshPolicy()
{
    const auto policy = m_reader->policy();
    const bool isChanged = policy && (!m_format || m_format->policy() != *policy);
    if (!m_format || isChanged) {
        const Policy current = policy ? *policy : Policy();
        const bool isFirst = m_format == nullptr;
        m_format = std::make_unique<Formatter>(m_reader->facts().currency, m_reader->zone(), current, m_language);
        if (!isFirst) {
            Q_EMIT policyChanged();
        }
    }
}

void AppContext::login(const QString &login, const QString &pin, QObject *context,
                       std::function<void(Result<Session>)> done)
{
    m_writer->post<Session>([login, pin](DeskWriter &desk) { return desk.login(login, pin, LoginKind::Window); },
                            context,
                            [this, done = std::move(done)](const Result<Session> &session) {
                                if (session) {
                                    m_session = *session;
                                    Q_EMIT sessionChanged();
                                }
                                done(session);
                            });
}

void AppContext::lock()
{
    if (!m_session) {
        return;
    }
    if (m_session->staff.id.isValid()) {
        m_writer->post<bool>(
            [session = *m_session](DeskWriter &desk) {
                desk.logout(session);
                return Result<bool>(true);
            },
            this, [](const Result<bool> &) {});
    }
    m_session.reset();
    Q_EMIT sessionChanged();
}

void AppContext::enterReadOnly()
{
    m_session = Session{};
    Q_EMIT sessionChanged();
}

void AppContext::setLanguage(const QString &language)
{
    m_language = language;
    rememberLanguage(language);
    m_format = std::make_unique<Formatter>(m_format->currency(), m_format->zone(), m_format->policy(), language);
    installLanguage(language);
    Q_EMIT languageChanged();
}

QString AppContext::newOperation()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void AppContext::write(std::function<Result<Answer>(DeskWriter &, const Call &)> work, const QString &operation,
                       std::optional<qint64> expectVersion, QObject *context, std::function<void(Result<Answer>)> done)
{
    if (!m_session) {
        done(refuse(ErrorCode::LoginRequired));
        return;
    }
    const Call call{*m_session, operation, expectVersion};
    m_writer->post<Answer>([work = std::move(work), call](DeskWriter &desk) { return work(desk, call); }, context,
                           [this, done = std::move(done)](const Result<Answer> &answer) {
                               if (answer) {
                                   poll();
                               }
                               done(answer);
                           });
}

void AppContext::act(const QString &number, const Action &action, const QString &operation,
                     std::optional<qint64> expectVersion, QObject *context, std::function<void(Result<Answer>)> done)
{
    write([number, action](DeskWriter &desk, const Call &call) { return desk.act(call, number, action); }, operation,
          expectVersion, context, telling(number, action, std::move(done)));
}

void AppContext::writeApproved(const Approver &approver, Work work, const QString &operation,
                               std::optional<qint64> expectVersion, QObject *context,
                               std::function<void(Result<Answer>)> done)
{
    const auto approved = [approver, work = std::move(work)](DeskWriter &desk, const Call &call) -> Result<Answer> {
        // Proves the person without opening a session of theirs.
        const auto proved = desk.login(approver.login, approver.pin, LoginKind::CommandLine);
        if (!proved) {
            return refuse(proved.error());
        }
        Call both = call;
        both.approver = *proved;
        return work(desk, both);
    };
    write(approved, operation, expectVersion, context, std::move(done));
}

void AppContext::actApproved(const Approver &approver, const QString &number, const Action &action,
                             const QString &operation, std::optional<qint64> expectVersion, QObject *context,
                             std::function<void(Result<Answer>)> done)
{
    const auto work = [number, action](DeskWriter &desk, const Call &call) { return desk.act(call, number, action); };
    writeApproved(approver, work, operation, expectVersion, context, telling(number, action, std::move(done)));
}

std::function<void(Result<Answer>)> AppContext::telling(const QString &number, const Action &action,
                                                        std::function<void(Result<Answer>)> done)
{
    return [this, number, action, done = std::move(done)](const Result<Answer> &answer) {
        done(answer);
        if (answer && !answer->isRepeat) {
            Q_EMIT acted(number, action);
        }
    };
}
}
