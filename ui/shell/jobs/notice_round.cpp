// SPDX-License-Identifier: GPL-3.0-or-later
// However many there are, the desktop says one sentence.
#include "ui/shell/jobs/notice_round.h"

#include "ui/common/desk/app_context.h"
#include "ui/shell/jobs/desktop_notifier.h"

#include <QGuiApplication>

#include <algorithm>

namespace rd::ui
{
namespace
{
constexpr qint64 kRoundMs = 5 * 60'000;

NoticeId newestOf(const std::vector<NoticeView> &notices)
{
    return notices.empty() ? NoticeId() : notices.front().id;
}
}

NoticeRound::NoticeRound(AppContext &desk, DesktopNotifier &notifier, QObject *parent)
    : QObject(parent), m_desk(desk), m_notifier(notifier),
      m_isInFront([] { return QGuiApplication::applicationState() == Qt::ApplicationActive; })
{
    connect(&desk, &AppContext::minutePassed, this, &NoticeRound::minute);
    connect(&desk, &AppContext::dataChanged, this, &NoticeRound::read);
    connect(&desk, &AppContext::sessionChanged, this, [this] {
        m_isFirst = true;
        read();
    });
}

void NoticeRound::begin()
{
    m_isFirst = true;
    read();
    ask();
}

void NoticeRound::minute()
{
    if (!m_askedAt || m_desk.now().ms() - m_askedAt->ms() >= kRoundMs) {
        ask();
    }
}

void NoticeRound::ask()
{
    const bool isPerson = m_desk.isLoggedIn() && !m_desk.session().staff.roles.isEmpty();
    if (!isPerson || m_isAsking) {
        return;
    }
    m_isAsking = true;
    m_askedAt = m_desk.now();
    m_desk.write([](DeskWriter &desk, const Call &call) { return desk.tellWhatIsDue(call); },
                 AppContext::newOperation(), std::nullopt, this,
                 [this](const Result<Answer> &answer) {
                     m_isAsking = false;
                     if (answer && answer->document.value(QStringLiteral("more")).toBool()) {
                         ask(); // a refusal is left to what the person does next: nobody asked for this
                     } else {
                         read();
                     }
                 });
}

void NoticeRound::read()
{
    if (m_isAsking && !m_isFirst) {
        return; // the whole round is announced together
    }
    m_notices.clear();
    if (m_desk.isLoggedIn()) {
        m_notices = m_desk.desk().noticesOf(m_desk.session()).value_or(std::vector<NoticeView>());
    }
    announce();
    Q_EMIT changed();
}

/// What came while the person looked on is on the bell; what came while they looked elsewhere the desktop says, all in one.
void NoticeRound::announce()
{
    std::vector<NoticeView> fresh;
    std::ranges::copy_if(m_notices, std::back_inserter(fresh),
                         [this](const NoticeView &notice) { return notice.isNew && notice.id > m_announced; });
    m_announced = std::max(m_announced, newestOf(m_notices));
    const bool isTold = !std::exchange(m_isFirst, false) && !fresh.empty() && !m_isInFront();
    if (isTold) {
        m_notifier.tell(tr("Work is waiting"), sentence(fresh));
    }
}

QString NoticeRound::sentence(const std::vector<NoticeView> &fresh) const
{
    const auto count = [&fresh](std::initializer_list<NoticeKind> kinds) {
        return static_cast<int>(std::ranges::count_if(
            fresh, [kinds](const NoticeView &notice) { return std::ranges::find(kinds, notice.kind) != kinds.end(); }));
    };
    QStringList parts;
    const auto add = [&parts](int number, const QString &text) {
        if (number > 0) {
            parts.append(text);
        }
    };
    const int late = count({NoticeKind::Due, NoticeKind::Late, NoticeKind::Escalated});
    const int soon = count({NoticeKind::Soon});
    const int arrived = count({NoticeKind::Arrived});
    const int unclaimed = count({NoticeKind::Unclaimed});
    const int reminded = count({NoticeKind::Reminded});
    add(late, tr("%n task(s) late", "", late));
    add(soon, tr("%n task(s) due soon", "", soon));
    add(arrived, tr("%n task(s) given to you", "", arrived));
    add(unclaimed, tr("%n task(s) that nobody took", "", unclaimed));
    add(reminded, tr("%n reminder(s) from the manager", "", reminded));
    return parts.join(tr(", "));
}

int NoticeRound::unread() const
{
    return static_cast<int>(std::ranges::count_if(m_notices, &NoticeView::isNew));
}

void NoticeRound::markRead()
{
    if (unread() == 0 || !m_desk.isLoggedIn()) {
        return;
    }
    const auto work = [session = m_desk.session(), upTo = newestOf(m_notices)](DeskWriter &desk) -> Result<bool> {
        const auto done = desk.markNoticesRead(session, upTo);
        return done ? Result<bool>(true) : Result<bool>(rd::refuse(done.error()));
    };
    m_desk.writer().post<bool>(work, this, [this](const Result<bool> &) { read(); });
}
}
