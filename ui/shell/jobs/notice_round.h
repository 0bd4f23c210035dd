// SPDX-License-Identifier: GPL-3.0-or-later
// Every few minutes: what is due is told, and what the person who is logged in was told is read.
#pragma once

#include "core/desk/notice_view.h"

#include <QObject>

#include <functional>

namespace rd::ui
{
class AppContext;
class DesktopNotifier;

class NoticeRound final : public QObject
{
    Q_OBJECT

public:
    NoticeRound(AppContext &desk, DesktopNotifier &notifier, QObject *parent);
    /// Somebody has come, or a few minutes have passed. Of what came while they were away the list speaks, not the desktop.
    void begin();
    /// What this person was told of work that is still theirs, newest first.
    [[nodiscard]] const std::vector<NoticeView> &notices() const { return m_notices; }
    [[nodiscard]] int unread() const;
    /// They have seen them.
    void markRead();
    /// Whether the person looks at this program; a test says it instead.
    void setInFront(std::function<bool()> isInFront) { m_isInFront = std::move(isInFront); }

Q_SIGNALS:
    void changed();

private:
    void minute();
    void ask();
    void read();
    void announce();
    [[nodiscard]] QString sentence(const std::vector<NoticeView> &fresh) const;

    AppContext &m_desk;
    DesktopNotifier &m_notifier;
    std::function<bool()> m_isInFront;
    std::vector<NoticeView> m_notices;
    NoticeId m_announced;
    std::optional<UtcTime> m_askedAt;
    bool m_isAsking = false;
    bool m_isFirst = true; ///< since somebody came
};
}
