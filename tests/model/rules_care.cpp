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

void Objections::operator()(const Rate &rate)
{
    text(codes, rate.comment, false);
    if (!to.outcome) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    if (rate.stars < 1 || rate.stars > 5) {
        codes.insert(ErrorCode::BadQuantity);
    }
}

void Objections::operator()(const HoldReturn &hold)
{
    text(codes, hold.reason, true);
    if (to.isOnHold()) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

bool isExpiryDue(const World &world, const Return &of, bool areParcelsOpen)
{
    const Owed *awaited = openTask(of, Step::Receive);
    const qint64 days = std::max(world.policy.goodsExpireDays, world.policy.goodsExpectedDays);
    const bool isAnyToCome = std::any_of(of.lines.begin(), of.lines.end(), [](const Line &line) {
        return line.coming > 0 && line.wanted != SettlementKind::Reship;
    });
    if (awaited == nullptr || of.isOnHold() || world.policy.goodsExpireDays == 0 || !isAnyToCome) {
        return false;
    }
    return awaited->told ? !areParcelsOpen && world.today() > *awaited->told && world.today() > *awaited->from + days
                         : world.today() >= *awaited->from + days - world.policy.goodsExpireWarnDays;
}

void Objections::operator()(const LetExpire &expire)
{
    if (!isExpiryDue(world, to, expire.areParcelsOpen) && !isLeftLying(world, to)) {
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
    const char *rights[] = {"approve", "receive", "inspect", "countersign", "pay", "hand_back", "handle_exception"};
    if (assign.step == Step::FollowUp) {
        pickTrouble(assign.exception);
    } else if (openTask(to, assign.step) == nullptr) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    if (assign.to.isDisabled || !mayPerson(Actor::person(assign.to), rights[static_cast<std::size_t>(assign.step)])) {
        codes.insert(ErrorCode::NotAllowed);
    }
}
}
