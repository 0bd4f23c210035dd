// SPDX-License-Identifier: GPL-3.0-or-later
// From what was told to what is to be told.
#include "core/workflow/reminding.h"

#include "core/policy/deadline.h"

#include <algorithm>

namespace rd
{
namespace
{
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kHourMs = 60 * kMinuteMs;

const Owner kManagers = Owner::of(Role::Manager);

/// What one receiver was told of the task.
class Hearing final
{
public:
    Hearing(const std::vector<Told> &told, const Owner &to) : m_told(told), m_to(to) {}
    [[nodiscard]] bool ever(NoticeKind kind) const
    {
        return has([kind](const Told &each) { return each.kind == kind; });
    }
    [[nodiscard]] bool onDay(BusinessDate day, std::initializer_list<NoticeKind> kinds) const
    {
        return has(
            [&](const Told &each) { return each.day == day && std::ranges::find(kinds, each.kind) != kinds.end(); });
    }

private:
    template <typename Fits> [[nodiscard]] bool has(const Fits &fits) const
    {
        return std::ranges::any_of(m_told, [&](const Told &each) { return each.to == m_to && fits(each); });
    }
    const std::vector<Told> &m_told;
    const Owner &m_to;
};

/// Nobody of the role that owes it took it, for so much working time since it could be done.
bool isUnclaimed(const Task &task, const Policy &policy, const std::optional<OpeningHours> &hours, UtcTime now)
{
    if (task.owner.staff || task.owner.role == Role::Manager || policy.unclaimedMinutes == 0) {
        return false;
    }
    const UtcTime since = countedFrom({task.openedAt, task.expectedDays, task.limitMinutes}, hours);
    return workedTime(since, now, hours).count() - task.pausedMs >= policy.unclaimedMinutes * kMinuteMs;
}

bool isEscalated(const Task &task, const Policy &policy, UtcTime now)
{
    return task.owner != kManagers && policy.escalateAfterHours != 0
           && now.ms() - task.dueAt.ms() >= policy.escalateAfterHours * kHourMs;
}

std::optional<NoticeKind> forOwner(const Task &task, const Hearing &owner, bool isWarned, const NoticeMoment &moment)
{
    if (moment.now <= task.dueAt) {
        return isWarned && !owner.ever(NoticeKind::Soon) ? std::optional(NoticeKind::Soon) : std::nullopt;
    }
    if (!owner.ever(NoticeKind::Due)) {
        return NoticeKind::Due;
    }
    const bool isTold = owner.onDay(moment.today, {NoticeKind::Due, NoticeKind::Late});
    return !isTold && moment.now >= moment.dailyFrom ? std::optional(NoticeKind::Late) : std::nullopt;
}

std::optional<NoticeKind> forManagers(const Task &task, const Hearing &managers, const Policy &policy,
                                      const std::optional<OpeningHours> &hours, const NoticeMoment &moment)
{
    if (isEscalated(task, policy, moment.now)) {
        const bool isTold = managers.onDay(moment.today, {NoticeKind::Escalated});
        const bool isTime = !managers.ever(NoticeKind::Escalated) || moment.now >= moment.dailyFrom;
        return !isTold && isTime ? std::optional(NoticeKind::Escalated) : std::nullopt;
    }
    const bool isTold = managers.ever(NoticeKind::Unclaimed);
    return !isTold && isUnclaimed(task, policy, hours, moment.now) ? std::optional(NoticeKind::Unclaimed)
                                                                   : std::nullopt;
}
}

std::vector<DueNotice> noticesDue(const Task &task, const std::vector<Told> &told, const Policy &policy,
                                  const std::optional<OpeningHours> &hours, const NoticeMoment &moment)
{
    std::vector<DueNotice> due;
    if (!task.isOpen()) {
        return due;
    }
    const bool isWarned = moment.now >= warnTime(task, hours, policy.warnAtPercent);
    if (const auto kind = forOwner(task, Hearing(told, task.owner), isWarned, moment)) {
        due.push_back({*kind, task.owner});
    }
    if (const auto kind = forManagers(task, Hearing(told, kManagers), policy, hours, moment)) {
        due.push_back({*kind, kManagers});
    }
    return due;
}
}
