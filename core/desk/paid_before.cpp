// SPDX-License-Identifier: GPL-3.0-or-later
// Finding the payout that came first.
#include "core/desk/paid_before.h"

#include "core/storage/staff_repository.h"

#include <algorithm>
#include <type_traits>

namespace rd
{
namespace
{
bool isPerhapsPaid(const Error &refusal)
{
    using enum ErrorCode;
    const bool isOfKind = refusal.code == AlreadyClosed || refusal.code == OverSettlement
                          || refusal.code == NotOutstanding || refusal.code == Stale;
    return isOfKind && !refusal.details.contains(QLatin1String("problem"));
}

template <typename What>
constexpr bool kGives =
    std::is_same_v<
        What, Pay> || std::is_same_v<What, Exchange> || std::is_same_v<What, Ship> || std::is_same_v<What, IssueCredit>;

/// Which settlement something is to be given for: 0 means whichever is due; nothing for an action that gives nothing.
std::optional<int> settlementOf(const Action &action)
{
    return std::visit(
        [](const auto &what) -> std::optional<int> {
            if constexpr (kGives<std::decay_t<decltype(what)>>) {
                return what.settlement.value_or(0);
            } else {
                return std::nullopt;
            }
        },
        action);
}

bool isDue(const ReturnCase &returnCase, int settlement)
{
    return std::any_of(returnCase.settlements.begin(), returnCase.settlements.end(), [&](const Settlement &each) {
        return (settlement == 0 || each.number == settlement) && each.state == SettlementState::Due;
    });
}

const Payout *lastPayout(const ReturnCase &returnCase, int settlement)
{
    const auto found = std::find_if(returnCase.payouts.rbegin(), returnCase.payouts.rend(), [&](const Payout &each) {
        return (settlement == 0 || each.settlement == settlement) && each.state != PayoutState::Failed;
    });
    return found != returnCase.payouts.rend() ? &*found : nullptr;
}
}

Error withPayoutBefore(Error refusal, const OpenStore &store, const ReturnCase &returnCase, const Action &action)
{
    const auto settlement = isPerhapsPaid(refusal) ? settlementOf(action) : std::nullopt;
    if (!settlement || isDue(returnCase, *settlement)) {
        return refusal;
    }
    const Payout *payout = lastPayout(returnCase, *settlement);
    const auto person = payout != nullptr ? findStaff(store.database(), payout->by) : std::nullopt;
    if (!person) {
        return refusal;
    }
    refusal.details.insert(QStringLiteral("paid_by"), person->staff.login);
    refusal.details.insert(QStringLiteral("paid_by_name"), person->staff.name);
    refusal.details.insert(QStringLiteral("paid_at"), payout->at.toIso());
    refusal.details.insert(QStringLiteral("paid_amount"), payout->amount.toDecimal(store.facts().currency));
    refusal.details.insert(QStringLiteral("paid_tender"), payout->tender);
    refusal.details.insert(QStringLiteral("voucher"), payout->voucher);
    return refusal;
}
}
