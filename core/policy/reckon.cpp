// SPDX-License-Identifier: GPL-3.0-or-later
// Walks from one change of the store's state to the next.
#include "core/policy/reckon.h"

#include <algorithm>
#include <limits>

namespace rd
{
namespace
{
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kDayMs = 24 * 60 * kMinuteMs;
constexpr qint64 kMostMs = 20 * 366 * kDayMs;
constexpr UtcTime kNever = UtcTime::fromMs(std::numeric_limits<qint64>::max());

qint64 dayNumber(qint64 wallMs)
{
    return wallMs >= 0 ? wallMs / kDayMs : (wallMs + 1) / kDayMs - 1;
}

/// The state of the store at a moment of its clock, and the moment of the clock until which it surely lasts.
struct State {
    StretchKind kind;
    qint64 untilMs;
    LocalText name{};
};

std::optional<qint64> openUntil(qint64 wallMs, BusinessDate today, const OpeningHours &hours)
{
    for (const BusinessDate day : {today.plusDays(-1), today}) { // a night belongs to the day it began on
        const qint64 begin = day.days() * kDayMs;
        for (const OpenSpan &span : hours.spansOf(day)) {
            if (wallMs >= begin + span.from * kMinuteMs && wallMs < begin + span.to * kMinuteMs) {
                return begin + span.to * kMinuteMs;
            }
        }
    }
    return std::nullopt;
}

State stateAt(qint64 wallMs, const OpeningHours &hours)
{
    const BusinessDate today = BusinessDate::fromDays(dayNumber(wallMs));
    if (const auto until = openUntil(wallMs, today, hours)) {
        return {StretchKind::Work, *until};
    }
    const qint64 midnight = today.plusDays(1).days() * kDayMs;
    const DaySpans &spans = hours.spansOf(today);
    if (spans.empty()) {
        return hours.isHoliday(today) ? State{StretchKind::Holiday, midnight, hours.named(today)->name}
                                      : State{StretchKind::ClosedDay, midnight};
    }
    for (const OpenSpan &span : spans) {
        const qint64 opens = today.days() * kDayMs + span.from * kMinuteMs;
        if (wallMs < opens) {
            return {&span == &spans.front() ? StretchKind::BeforeOpening : StretchKind::Break, opens};
        }
    }
    return {StretchKind::Night, midnight};
}

/// Time in stretches of Work and of what is none, from an instant on, without an end.
class Timeline final
{
public:
    Timeline(UtcTime from, const std::optional<OpeningHours> &hours) : m_at(from), m_hours(hours)
    {
        if (m_hours) {
            readClock();
        }
    }

    /// The stretch that begins where the last one ended, until `end` at the latest.
    Stretch next(UtcTime end)
    {
        Stretch stretch{m_at, end, StretchKind::Work};
        if (m_hours) {
            if (m_at >= m_change) {
                readClock();
            }
            const State state = stateAt(m_at.ms() + m_aheadMs, *m_hours);
            stretch.kind = state.kind;
            stretch.name = state.name;
            stretch.to = std::min({end, m_change, UtcTime::fromMs(state.untilMs - m_aheadMs)});
        }
        // A morning goes on with the night or the work before it.
        if (stretch.kind == StretchKind::BeforeOpening && m_isOutOfEvening) {
            stretch.kind = StretchKind::Night;
        }
        m_isOutOfEvening = stretch.kind == StretchKind::Work || stretch.kind == StretchKind::Night;
        m_at = stretch.to;
        return stretch;
    }

private:
    void readClock()
    {
        m_aheadMs = m_hours->zone.aheadMs(m_at);
        m_change = m_hours->zone.nextChange(m_at).value_or(kNever);
    }

    UtcTime m_at;
    const std::optional<OpeningHours> &m_hours;
    UtcTime m_change = kNever; ///< of the clocks
    qint64 m_aheadMs = 0;
    bool m_isOutOfEvening = false;
};

void append(std::vector<Stretch> &stretches, const Stretch &next)
{
    if (next.to <= next.from) {
        return;
    }
    if (!stretches.empty() && stretches.back().kind == next.kind && stretches.back().name == next.name) {
        stretches.back().to = next.to;
    } else {
        stretches.push_back(next);
    }
}

/// Tells the open hours of a limit apart: work, pauses, and what is added for pauses elsewhere.
class Ledger final
{
public:
    Ledger(const std::vector<Pause> &pauses, qint64 workMs) : m_pauses(pauses), m_workMs(workMs) {}

    void book(Stretch open, std::vector<Stretch> &into)
    {
        while (open.from < open.to) {
            Stretch part = open;
            label(part);
            append(into, part);
            open.from = part.to;
        }
    }

private:
    void label(Stretch &part)
    {
        for (const Pause &pause : m_pauses) {
            if (pause.since <= part.from && pause.until > part.from) {
                part.kind = StretchKind::Pause;
                part.to = std::min(part.to, pause.until);
                return;
            }
            if (pause.since > part.from && pause.since < pause.until) {
                part.to = std::min(part.to, pause.since);
            }
        }
        part.kind = m_workMs > 0 ? StretchKind::Work : StretchKind::Added;
        if (m_workMs > 0) {
            part.to = std::min(part.to, part.from.plusMs(m_workMs));
            m_workMs -= part.to.ms() - part.from.ms();
        }
    }

    const std::vector<Pause> &m_pauses;
    qint64 m_workMs;
};

std::vector<int> yearsMissing(UtcTime from, UtcTime due, const OpeningHours &hours)
{
    std::vector<int> years;
    const UtcTime last = due > from ? due.plusMs(-1) : due;
    for (int year = hours.zone.local(from).date().year(); year <= hours.zone.local(last).date().year(); ++year) {
        if (!hours.coversYear(year)) {
            years.push_back(year);
        }
    }
    return years;
}
}

UtcTime countedFrom(const Limit &limit, const std::optional<OpeningHours> &hours)
{
    if (limit.expectedDays == 0) {
        return limit.opened;
    }
    if (!hours) {
        return limit.opened.plusMs(limit.expectedDays * kDayMs);
    }
    const QDateTime local = hours->zone.local(limit.opened);
    return std::max(limit.opened, hours->zone.instantOf(local.date().addDays(limit.expectedDays), local.time()));
}

Reckoned reckonDue(const Limit &limit, const std::vector<Pause> &pauses, const std::optional<OpeningHours> &hours)
{
    const qint64 workMs = limit.minutes * kMinuteMs;
    qint64 leftMs = workMs;
    for (const Pause &pause : pauses) {
        leftMs += workedTime(std::max(pause.since, limit.opened), pause.until, hours).count();
    }
    Reckoned reckoned{countedFrom(limit, hours)};
    append(reckoned.stretches, {limit.opened, reckoned.due, StretchKind::Expected});
    const UtcTime end = reckoned.due.plusMs(kMostMs);
    Timeline timeline(reckoned.due, hours);
    Ledger ledger(pauses, workMs);
    while (leftMs > 0 && reckoned.due < end) {
        Stretch stretch = timeline.next(end);
        if (stretch.kind == StretchKind::Work) {
            stretch.to = std::min(stretch.to, stretch.from.plusMs(leftMs));
            leftMs -= stretch.to.ms() - stretch.from.ms();
            ledger.book(stretch, reckoned.stretches);
        } else {
            append(reckoned.stretches, stretch);
        }
        reckoned.due = stretch.to;
    }
    if (hours) {
        reckoned.yearsNotCovered = yearsMissing(limit.opened, reckoned.due, *hours);
    }
    return reckoned;
}

UtcTime afterWork(UtcTime from, std::chrono::milliseconds work, const std::optional<OpeningHours> &hours)
{
    const UtcTime end = from.plusMs(kMostMs);
    Timeline timeline(from, hours);
    UtcTime at = from;
    for (qint64 leftMs = work.count(); leftMs > 0 && at < end;) {
        const Stretch stretch = timeline.next(end);
        const qint64 lengthMs = stretch.to.ms() - stretch.from.ms();
        at = stretch.kind == StretchKind::Work ? stretch.from.plusMs(std::min(leftMs, lengthMs)) : stretch.to;
        leftMs -= stretch.kind == StretchKind::Work ? lengthMs : 0;
    }
    return at;
}

std::chrono::milliseconds workedTime(UtcTime from, UtcTime to, const std::optional<OpeningHours> &hours)
{
    std::chrono::milliseconds worked{0};
    Timeline timeline(from, hours);
    for (UtcTime at = from; at < to;) {
        const Stretch stretch = timeline.next(to);
        at = stretch.to;
        if (stretch.kind == StretchKind::Work) {
            worked += std::chrono::milliseconds(stretch.to.ms() - stretch.from.ms());
        }
    }
    return worked;
}
}
