// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to settle without money: new goods, the same goods again, a credit.
#include "core/workflow/apply.h"
#include "core/workflow/benefits.h"
#include "core/workflow/due_settlement.h"
#include "core/workflow/guards.h"
#include "core/workflow/new_goods.h"
#include "core/workflow/promotions.h"
#include "core/workflow/settling.h"
#include "core/workflow/units_leaving.h"

#include "core/domain/means.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
QJsonArray goodsFacts(const std::vector<GoodsOut> &goods)
{
    QJsonArray facts;
    for (const GoodsOut &line : goods) {
        QJsonObject each{{QStringLiteral("sku"), line.sku},
                         {QStringLiteral("quantity"), line.quantity.thousandths()},
                         {QStringLiteral("amount"), line.paid.minor()}};
        if (!line.serial.isEmpty()) {
            each.insert(QStringLiteral("serial"), line.serial);
        }
        facts.append(each);
    }
    return facts;
}

QJsonArray unitFacts(const std::vector<SentUnit> &units)
{
    QJsonArray facts;
    for (const SentUnit &unit : units) {
        facts.append(QJsonObject{{QStringLiteral("line"), unit.line}, {QStringLiteral("serial"), unit.serial}});
    }
    return facts;
}

/// The tender by which the customer adds this much to an exchange: any of the store's. It comes back by it one day, so nobody
/// guesses it.
Result<QString> tenderToAdd(const Work &work, const QString &tender, Money added)
{
    if (tender.isEmpty()) {
        return refuse(ErrorCode::MissingField,
                      {{QStringLiteral("field"), QStringLiteral("tender")},
                       {QStringLiteral("problem"), QStringLiteral("customer_adds")},
                       {QStringLiteral("amount"), added.toDecimal(work.situation().currency)}});
    }
    QJsonArray allowed;
    for (const TenderRule &rule : work.policy().tenders) {
        if (rule.code != kUnknownTender && !rule.isSubsidy) {
            allowed.append(rule.code);
        }
    }
    if (allowed.contains(tender)) {
        return tender;
    }
    return refuse(ErrorCode::TenderNotAllowed,
                  {{QStringLiteral("tender"), tender}, {QStringLiteral("allowed"), allowed}});
}

QJsonObject addedFacts(const Policy &policy, const QString &tender, Money added)
{
    QJsonObject facts{{QStringLiteral("tender"), tender}, {QStringLiteral("amount"), added.minor()}};
    if (const Money rounding = roundingOfAdded(policy, tender, added); !rounding.isZero()) {
        facts.insert(QStringLiteral("rounding"), rounding.minor());
    }
    return facts;
}

/// The parcel's number as the payout's reference.
QString parcel(const Ship &action)
{
    return action.carrier + QLatin1Char(' ') + action.tracking;
}
}

Result<void> apply(Work &work, const Exchange &action)
{
    const auto found = dueSettlement(work, action.settlement, isForGoods);
    if (!found) {
        return refuse(found.error());
    }
    if (auto free = checkTill(work, **found, action.reference); !free) {
        return free;
    }
    const int number = (*found)->number;
    auto goods = valueItems(work, work.next(), **found, action.items);
    if (!goods) {
        return refuse(goods.error());
    }
    const Money total = totalOf(*goods);
    const Money due = (*found)->amount;
    if (total < due && !checkGranted(Resolution::Refund, work.next().rma, work.policy())) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("problem"), QStringLiteral("rest_in_money")},
                                             {QStringLiteral("amount"), total.toDecimal(work.situation().currency)},
                                             {QStringLiteral("due"), due.toDecimal(work.situation().currency)}});
    }
    if (const Money lost = total < due ? promotionsLost(work, **found) : Money(); lost.isPositive()) {
        const Currency &currency = work.situation().currency;
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("problem"), QStringLiteral("rest_with_promotion")},
                                             {QStringLiteral("amount"), total.toDecimal(currency)},
                                             {QStringLiteral("due"), due.toDecimal(currency)},
                                             {QStringLiteral("withheld"), lost.toDecimal(currency)}});
    }
    QString addedBy;
    if (total > due) {
        const auto tender = tenderToAdd(work, action.tender, total - due);
        if (!tender) {
            return refuse(tender.error());
        }
        addedBy = *tender;
    }
    const bool isSingle = isSinglePerson(work, work.next(), **found);
    const Payout payout = addPayout(work, number, {kExchangeMeans, std::min(total, due), true, {}});
    QJsonObject facts = payoutFacts(payout);
    facts.insert(QStringLiteral("goods"), goodsFacts(*goods));
    if (total > due) {
        facts.insert(QStringLiteral("added"), addedFacts(work.policy(), addedBy, total - due));
    }
    giveGoods(work, payout, *std::move(goods), addedBy);
    work.record(EventAction::Exchanged, withSinglePerson(facts, isSingle));
    work.tell("exchanged", {{QStringLiteral("payout"), payout.number}});
    work.advance();
    const bool isRestPaid = total < due && !action.tender.isEmpty();
    return isRestPaid ? apply(work, Pay{action.tender, std::nullopt, action.reference, number}) : Result<void>();
}

Result<void> apply(Work &work, const Ship &action)
{
    const auto found = dueSettlement(work, action.settlement, isForParcel);
    if (!found) {
        return refuse(found.error());
    }
    if (auto free = checkTill(work, **found, std::nullopt); !free) {
        return free;
    }
    if (auto carrier = requireText(action.carrier, "carrier"); !carrier) {
        return carrier;
    }
    if (auto tracking = requireCode(action.tracking, "tracking"); !tracking) {
        return tracking;
    }
    const Settlement &settlement = **found;
    if (auto leaving = checkUnitsLeaving(work.situation(), work.next(), settlement, action.units); !leaving) {
        return leaving;
    }
    const bool isSingle = isSinglePerson(work, work.next(), settlement);
    const Money due = settlement.amount - work.next().paidOut(settlement.number);
    Payout &payout = addPayout(work, settlement.number, {kReshipMeans, due, false, parcel(action)});
    payout.units = action.units;
    QJsonObject facts = payoutFacts(payout);
    if (!action.units.empty()) {
        facts.insert(QStringLiteral("units"), unitFacts(action.units));
    }
    facts.insert(QStringLiteral("carrier"), action.carrier);
    facts.insert(QStringLiteral("tracking"), action.tracking);
    work.record(EventAction::Shipped, withSinglePerson(facts, isSingle));
    work.tell("shipped", {{QStringLiteral("payout"), payout.number},
                          {QStringLiteral("carrier"), action.carrier},
                          {QStringLiteral("tracking"), action.tracking}});
    work.advance();
    return {};
}

Result<void> apply(Work &work, const IssueCredit &action)
{
    const auto found = dueSettlement(work, action.settlement, isForCredit);
    if (!found) {
        return refuse(found.error());
    }
    if (auto free = checkTill(work, **found, std::nullopt); !free) {
        return free;
    }
    Settlement &settlement = **found;
    const bool isSingle = isSinglePerson(work, work.next(), settlement);
    StoreCredit credit;
    credit.amount = settlement.amount - work.next().paidOut(settlement.number);
    if (const int days = work.policy().storeCreditDays; days > 0) {
        credit.expiresOn = work.situation().today.plusDays(days);
    }
    const Payout &payout = addPayout(work, settlement.number, {kCreditMeans, credit.amount, true, {}});
    settlement.credit = credit;
    work.record(EventAction::CreditIssued, withSinglePerson(payoutFacts(payout), isSingle));
    work.tell("credit_issued", {{QStringLiteral("payout"), payout.number}});
    work.advance();
    return tickBenefits(work, action.ticks);
}
}
