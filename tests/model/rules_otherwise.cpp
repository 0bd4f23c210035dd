// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason why goods or a credit are not given in place of money.
#include "tests/model/effects.h"
#include "tests/model/figures.h"
#include "tests/model/maker.h"
#include "tests/model/objections.h"

#include <algorithm>

namespace rd::model
{
void Objections::items(const Exchange &exchange)
{
    if (exchange.items.empty()) {
        codes.insert(ErrorCode::MissingField);
    }
    for (const ExchangeItem &item : exchange.items) {
        text(codes, item.sku, true);
        if (!item.quantity.isPositive() || (!item.isMeasured && item.quantity.thousandths() % 1000 != 0)) {
            codes.insert(ErrorCode::BadQuantity);
        }
        if (item.price.isNegative()) {
            codes.insert(ErrorCode::BadAmount);
        }
    }
    std::vector<Unit> units;
    for (const ExchangeItem &item : exchange.items) {
        const auto serials = item.serial.isEmpty() ? std::vector<QString>() : std::vector{item.serial};
        leaving(item.sku, item.quantity.thousandths(), serials, units);
    }
}

/// Units that leave by their numbers, together with those before.
void Objections::leaving(const QString &sku, qint64 units, const std::vector<QString> &serials,
                         std::vector<Unit> &before)
{
    if (serials.empty()) {
        if (sku == kPhone) {
            codes.insert(ErrorCode::MissingField);
        }
        return;
    }
    if (static_cast<qint64>(serials.size()) * 1000 != units) {
        codes.insert(ErrorCode::BadQuantity);
    }
    for (const QString &serial : serials) {
        const Unit unit{sku, serial};
        if (std::find(before.begin(), before.end(), unit) != before.end()) {
            codes.insert(ErrorCode::BadQuantity);
        }
        before.push_back(unit);
    }
}

void Objections::operator()(const Exchange &exchange)
{
    items(exchange);
    const int number = pickDue(exchange.settlement, isNewGoods);
    if (number == 0) {
        return;
    }
    const bool isSound = codes.empty();
    const std::vector<Article> articles = valueArticles(world, to, debt(number), exchange.items);
    for (const Article &article : articles) {
        const bool isSame = std::any_of(debt(number).shares.begin(), debt(number).shares.end(),
                                        [&](const Share &share) { return isPointless(world, to, share, article.sku); });
        if (isSame && article.beyond > 0) {
            codes.insert(ErrorCode::NotReturnable);
        }
    }
    if (!isSound) {
        return;
    }
    const qint64 worth = worthOf(articles);
    const qint64 amount = debt(number).amount;
    if (worth < 0 || (worth == 0 && amount > 0)) {
        codes.insert(ErrorCode::BadAmount);
    }
    if (worth < amount && losesPromotion(world, to, debt(number))) {
        codes.insert(ErrorCode::BadAmount);
    }
    const bool isPaidBack = worth < amount && !exchange.tender.isEmpty();
    const bool isBackRefused = isPaidBack
                               && (!isTenderAllowed(world, to, exchange.tender)
                                   || leftOn(world, to.receipt, exchange.tender, worth).value_or(1) == 0);
    if (worth > amount && exchange.tender.isEmpty()) {
        codes.insert(ErrorCode::MissingField);
    } else if (isBackRefused || (worth > amount && !isTender(world.policy, exchange.tender))) {
        codes.insert(ErrorCode::TenderNotAllowed);
    }
}

void Objections::operator()(const Ship &ship)
{
    text(codes, ship.carrier, true);
    if (ship.tracking.trimmed().isEmpty()) {
        codes.insert(ErrorCode::MissingField);
    }
    const int number = pickDue(ship.settlement, isParcel);
    if (number == 0) {
        return;
    }
    const std::vector<Share> &shares = debt(number).shares;
    const std::vector<Article> articles = sameArticles(world, to, debt(number));
    std::vector<Unit> units;
    std::size_t named = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        std::vector<QString> serials;
        for (const SentUnit &unit : ship.units) {
            if (unit.line == shares[i].line) {
                serials.push_back(unit.serial);
            }
        }
        named += serials.size();
        leaving(articles[i].sku, articles[i].units, serials, units);
    }
    if (named < ship.units.size()) {
        codes.insert(ErrorCode::NotFound);
    }
}

void Objections::operator()(const IssueCredit &credit)
{
    pickDue(credit.settlement, isCredit);
}

int Objections::pickChange(std::optional<int> named)
{
    const std::vector<int> found = changeable(to);
    if (!named) {
        if (found.size() != 1) {
            codes.insert(found.empty() ? ErrorCode::NotOutstanding : ErrorCode::MissingField);
        }
        return found.size() == 1 ? found.front() : 0;
    }
    if (*named < 1 || *named > static_cast<int>(to.debts.size())) {
        codes.insert(ErrorCode::NotFound);
        return 0;
    }
    if (std::find(found.begin(), found.end(), *named) == found.end()) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    return *named;
}

void Objections::becomeRepair(const Debt &debt)
{
    for (const Share &share : debt.shares) {
        if (!isAtFault(world, to, share)) {
            codes.insert(ErrorCode::NotReturnable);
        }
        if (share.deduction > 0) {
            codes.insert(ErrorCode::NotOutstanding);
        }
    }
    if (debt.isWithoutGoods) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const ConvertSettlement &convert)
{
    text(codes, convert.reason, true);
    if (!isOffered(world.policy, convert.to)) {
        codes.insert(ErrorCode::NotReturnable);
    }
    const int number = pickChange(convert.settlement);
    if (number != 0 && convert.to == Resolution::Repair) {
        becomeRepair(debt(number));
    }
    if (number != 0 && debt(number).isWithoutGoods && !mayPerson(by, "waive")) {
        codes.insert(ErrorCode::NotAllowed);
    }
    const bool keeps = number != 0 && !keepsPromotions(debt(number).kind) && keepsPromotions(kindWanted(convert.to));
    if (keeps && isCountedOn(world, to, {number})) {
        codes.insert(ErrorCode::NotOutstanding);
    }
    const bool isSame = number != 0 && debt(number).kind == kindWanted(convert.to);
    if (isSame || (number != 0 && isBegun(to, number))) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}

void Objections::operator()(const Compensate &compensate)
{
    text(codes, compensate.reason, true);
    if (by.staff == to.loggedBy && !isRecordOnly(world)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    }
    if (compensate.amount.minor() <= 0) {
        codes.insert(ErrorCode::BadAmount);
    }
    const auto &kinds = world.policy.compensationKinds;
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const CompensationRule &one) { return one.code == compensate.kind; });
    if (kind == kinds.end()) {
        codes.insert(ErrorCode::UnknownReason);
        return;
    }
    const qint64 amount = compensate.amount.minor();
    if (grantedBeyond(world, to, kind->code) + amount > kind->limit.minor()
        || grantedBeyond(world, to) + amount > world.policy.compensationLimit.minor()) {
        codes.insert(ErrorCode::OverSettlement);
    }
}

void Objections::operator()(const WithdrawCompensation &withdraw)
{
    text(codes, withdraw.reason, true);
    const int number = pick(withdraw.settlement, {SettlementState::Due, SettlementState::ToCountersign}, isBeyond);
    if (number != 0 && paidOf(to, number, false) > 0) {
        codes.insert(ErrorCode::NotOutstanding);
    }
}
}
