// SPDX-License-Identifier: GPL-3.0-or-later
// Exceptions, and goods that go to the stockroom: why either is refused, what follows, and what is made up.
#include "tests/model/effects.h"
#include "tests/model/figures.h"
#include "tests/model/maker.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
namespace
{
bool isMoneyTender(const QString &tender)
{
    return tender != kExchangeMeans && tender != kShipMeans && tender != kCreditMeans;
}

/// Money that came back or never left, and is still owed.
bool isRefundOwedAgain(const Return &of)
{
    return std::any_of(of.payments.begin(), of.payments.end(), [&of](const Payment &payment) {
        const SettlementState state = stateOf(of, payment.debt);
        return payment.state == PayoutState::Failed && isMoneyTender(payment.tender) && state != SettlementState::Done
               && state != SettlementState::Void;
    });
}

qint64 inHouse(const Line &line)
{
    return line.here + line.accepted + line.rejected - line.collected;
}

bool covers(const Trouble &trouble, ExceptionKind kind, int line)
{
    return !trouble.isClosed && trouble.kind == kind && (trouble.line == 0 || trouble.line == line);
}

bool isCovered(const Return &of, ExceptionKind kind, int line)
{
    return std::any_of(of.troubles.begin(), of.troubles.end(),
                       [&](const Trouble &trouble) { return covers(trouble, kind, line); });
}

std::vector<int> openTroubles(const Return &of)
{
    std::vector<int> open;
    for (int number = 1; number <= static_cast<int>(of.troubles.size()); ++number) {
        if (!of.troubles[static_cast<std::size_t>(number) - 1].isClosed) {
            open.push_back(number);
        }
    }
    return open;
}
}

bool isSolved(const Return &of, ExceptionKind kind)
{
    return (kind == ExceptionKind::RefundFailed && !isRefundOwedAgain(of))
           || (kind == ExceptionKind::NotCollected && !isOwed(of, Step::HandBack));
}

bool isLeftLying(const World &world, const Return &of)
{
    const Owed *waiting = openTask(of, Step::HandBack);
    if (waiting == nullptr || world.policy.notCollectedDays == 0 || of.isOnHold()) {
        return false;
    }
    const bool isKnown = std::any_of(of.troubles.begin(), of.troubles.end(), [waiting](const Trouble &trouble) {
        return trouble.kind == ExceptionKind::NotCollected && (!trouble.isClosed || trouble.opened >= waiting->opened);
    });
    return !isKnown
           && world.now >= waiting->opened + pausedMs(of, *waiting) + world.policy.notCollectedDays * 86'400'000LL;
}

qint64 damagedLeft(const Return &of, int number)
{
    const Line &line = of.lines[static_cast<std::size_t>(number) - 1];
    qint64 marked = -line.damagedUsed;
    for (const Trouble &trouble : of.troubles) {
        marked += trouble.line == number ? trouble.uninspected : 0;
    }
    return std::clamp<qint64>(marked, 0, line.here);
}

int Objections::pickTrouble(std::optional<int> named)
{
    const std::vector<int> open = openTroubles(to);
    if (named) {
        if (*named < 1 || *named > static_cast<int>(to.troubles.size())) {
            codes.insert(ErrorCode::NotFound);
            return 0;
        }
        if (std::find(open.begin(), open.end(), *named) == open.end()) {
            codes.insert(ErrorCode::NotOutstanding);
        }
        return *named;
    }
    if (open.size() != 1) {
        codes.insert(open.empty() ? ErrorCode::NotOutstanding : ErrorCode::MissingField);
        return 0;
    }
    return open.front();
}

void Objections::operator()(const OpenException &open)
{
    text(codes, open.note, true);
    const bool isDamage = open.kind == ExceptionKind::DamagedInStore;
    const int number = open.units ? open.units->line : 0;
    if (open.units && (number < 1 || number > static_cast<int>(to.lines.size()))) {
        codes.insert(ErrorCode::NotFound);
    } else if (open.units) {
        const Line &line = to.lines[static_cast<std::size_t>(number) - 1];
        const qint64 units = open.units->quantity.thousandths();
        if (units <= 0 || (!soldLine(world, to, line.sold)->isMeasured && units % 1000 != 0)) {
            codes.insert(ErrorCode::BadQuantity);
        }
        if (units > (isDamage ? inHouse(line) : line.requested - line.moved)) {
            codes.insert(isDamage ? ErrorCode::NotReceived : ErrorCode::NotOutstanding);
        }
        if (isDamage && by.staff == to.loggedBy && !isRecordOnly(world) && line.here > damagedLeft(to, number)) {
            codes.insert(ErrorCode::NeedsSecondPerson);
        }
    } else if (isDamage) {
        codes.insert(ErrorCode::MissingField);
    }
    if (isCovered(to, open.kind, number) || isSolved(to, open.kind)) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const TickException &tick)
{
    text(codes, tick.note, false);
    const int number = pickTrouble(tick.exception);
    if (number == 0) {
        return;
    }
    const Trouble &trouble = to.troubles[static_cast<std::size_t>(number) - 1];
    const auto &steps = world.policy.planFor(trouble.kind).steps;
    if (std::none_of(steps.begin(), steps.end(), [&](const PlanStep &step) { return step.code == tick.step; })) {
        codes.insert(ErrorCode::UnknownReason);
    }
    if (trouble.done.count(tick.step) > 0) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const CloseException &close)
{
    text(codes, close.outcome, true);
    pickTrouble(close.exception);
}

void Objections::operator()(const TakeOver &taking)
{
    std::set<int> seen;
    if (taking.counted.empty()) {
        codes.insert(ErrorCode::MissingField);
    }
    for (const LineQuantity &one : taking.counted) {
        if (one.line < 1 || one.line > static_cast<int>(to.lines.size())) {
            codes.insert(ErrorCode::NotFound);
            continue;
        }
        const Line &line = to.lines[static_cast<std::size_t>(one.line) - 1];
        const qint64 units = one.quantity.thousandths();
        const bool isWhole = soldLine(world, to, line.sold)->isMeasured || units % 1000 == 0;
        if (units < 0 || !isWhole || !seen.insert(one.line).second) {
            codes.insert(ErrorCode::BadQuantity);
        }
        if (line.counter == 0) {
            codes.insert(ErrorCode::NotOutstanding);
        }
    }
    if (taking.from.value_or(to.loggedBy) == by.staff && !isRecordOnly(world)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    }
}

void Doing::trouble(ExceptionKind kind, const std::vector<std::pair<int, qint64>> &units)
{
    std::vector<std::pair<int, qint64>> left;
    for (const auto &[line, count] : units) {
        if (!isCovered(to, kind, line)) {
            left.push_back({line, count});
        }
    }
    if (units.empty() ? isCovered(to, kind, 0) : left.empty()) {
        return;
    }
    Trouble made;
    made.kind = kind;
    made.opened = world.now;
    if (left.size() == 1) {
        made.line = left.front().first;
        made.units = left.front().second;
    }
    to.troubles.push_back(made);
    events.push_back(EventAction::ExceptionOpened);
}

void Doing::operator()(const OpenException &open)
{
    Trouble made;
    made.kind = open.kind;
    made.opened = world.now;
    if (open.units) {
        made.line = open.units->line;
        made.units = open.units->quantity.thousandths();
    }
    if (open.kind == ExceptionKind::DamagedInStore) {
        made.uninspected = std::min(made.units, line(made.line).here - damagedLeft(to, made.line));
    }
    to.troubles.push_back(made);
    follows(EventAction::ExceptionOpened);
}

void Doing::operator()(const TickException &tick)
{
    const int number = tick.exception ? *tick.exception : openTroubles(to).front();
    to.troubles[static_cast<std::size_t>(number) - 1].done.insert(tick.step);
    events.push_back(EventAction::ExceptionStepDone);
}

void Doing::operator()(const CloseException &close)
{
    const int number = close.exception ? *close.exception : openTroubles(to).front();
    Trouble &trouble = to.troubles[static_cast<std::size_t>(number) - 1];
    trouble.isClosed = true;
    trouble.closedBy = by.login;
    follows(EventAction::ExceptionClosed);
}

void Doing::operator()(const TakeOver &taking)
{
    std::vector<std::pair<int, qint64>> wrong;
    for (const LineQuantity &one : taking.counted) {
        Line &from = line(one.line);
        const qint64 counted = one.quantity.thousandths();
        if (counted != from.counter) {
            wrong.push_back({one.line, std::abs(from.counter - counted)});
        }
        from.counter = std::max<qint64>(0, from.counter - counted);
        ++to.counts;
    }
    events.push_back(EventAction::GoodsTakenOver);
    if (!wrong.empty()) {
        trouble(ExceptionKind::CountDiffers, wrong);
    }
    follow(world, to, by.login, events);
}

OpenException Maker::openTrouble()
{
    OpenException open{m_chance.oneOf(CodeTable<ExceptionKind>::kNames).code, std::nullopt, text()};
    const bool isAnyHere = std::any_of(m_of.lines.begin(), m_of.lines.end(),
                                       [](const Line &line) { return line.here > 0; });
    if (m_chance.percent(isAnyHere ? 60 : 10)) {
        open.kind = ExceptionKind::DamagedInStore;
    }
    const bool isDamage = open.kind == ExceptionKind::DamagedInStore;
    if (!m_of.lines.empty() && m_chance.percent(isDamage ? 95 : 60)) {
        const int line = number(m_of.lines.size());
        const bool isLine = line >= 1 && line <= static_cast<int>(m_of.lines.size());
        const Line &meant = m_of.lines[isLine ? static_cast<std::size_t>(line) - 1 : 0];
        const qint64 most = isDamage ? meant.here + meant.accepted : meant.requested;
        open.units = LineQuantity{line, upTo(most, soldLine(m_world, m_of, meant.sold)->isMeasured)};
    }
    return open;
}

std::optional<int> Maker::trouble()
{
    const std::vector<int> open = openTroubles(m_of);
    if (m_chance.percent(open.size() == 1 ? 50 : 5)) {
        return std::nullopt;
    }
    return open.empty() || m_chance.percent(10) ? number(m_of.troubles.size()) : m_chance.oneOf(open);
}

TickException Maker::tick()
{
    const std::optional<int> named = trouble();
    const int number = named.value_or(1);
    const bool isOne = number >= 1 && number <= static_cast<int>(m_of.troubles.size());
    const auto &steps = m_world.policy
                            .planFor(isOne ? m_of.troubles[static_cast<std::size_t>(number) - 1].kind
                                           : ExceptionKind::LostParcel)
                            .steps;
    return {named, m_chance.percent(4) ? QStringLiteral("dance") : m_chance.oneOf(steps).code,
            m_chance.percent(50) ? text() : QString()};
}

TakeOver Maker::takeOver()
{
    TakeOver taking;
    for (const LineQuantity &one : lines({&Line::counter}, false)) {
        taking.counted.push_back(one);
        if (m_chance.percent(10)) {
            taking.counted.back().quantity = Quantity();
        }
    }
    if (m_chance.percent(50)) {
        taking.from = m_chance.oneOf(people()).staff;
    }
    return taking;
}
}
