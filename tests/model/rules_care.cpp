// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason why looking after a return is refused.
#include "tests/model/figures.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
void Objections::operator()(const AddNote &note)
{
    text(codes, note.text, true);
}

void Objections::operator()(const HoldReturn &hold)
{
    text(codes, hold.reason, true);
    if (to.isOnHold()) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const LetExpire &)
{
    const Owed *awaited = openTask(to, Step::Receive);
    const qint64 days = std::max(world.policy.goodsExpireDays, world.policy.goodsExpectedDays);
    const bool isAnyToCome = std::any_of(to.lines.begin(), to.lines.end(), [](const Line &line) {
        return line.coming > 0 && line.wanted != SettlementKind::Reship;
    });
    if (awaited == nullptr || to.isOnHold() || world.policy.goodsExpireDays == 0 || !isAnyToCome) {
        codes.insert(ErrorCode::NotOutstanding);
        return;
    }
    const bool isDue = awaited->told ? world.today() > *awaited->told && world.today() > *awaited->from + days
                                     : world.today() >= *awaited->from + days - world.policy.goodsExpireWarnDays;
    if (!isDue) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const Resume &)
{
    if (!to.isOnHold()) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const Assign &assign)
{
    const char *rights[] = {"approve", "receive", "inspect", "countersign", "pay", "hand_back", "chase"};
    if (openTask(to, assign.step) == nullptr) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    if (assign.to.isDisabled || !mayPerson(Actor::person(assign.to), rights[static_cast<std::size_t>(assign.step)])) {
        codes.insert(ErrorCode::NotAllowed);
    }
}
}
