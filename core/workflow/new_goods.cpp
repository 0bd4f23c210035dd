// SPDX-License-Identifier: GPL-3.0-or-later
// Values of new goods, and how they count as paid.
#include "core/workflow/new_goods.h"

#include "core/workflow/standing.h"
#include "core/workflow/units_leaving.h"

#include "core/domain/means.h"
#include "core/money/entitlement.h"
#include "core/policy/article_style.h"
#include "core/policy/tender_rule.h"
#include "core/policy/verdict.h"

#include <algorithm>

namespace rd
{
namespace
{
/// The tax inside what a settlement line pays: the part of it that fee and deduction left.
Money taxInside(const SettlementLine &part)
{
    return part.gross.isPositive() ? allocate(part.tax, {part.net.minor(), (part.gross - part.net).minor()}).front()
                                   : Money();
}

/// What came back of one line, as far as new goods have not taken its place yet.
struct Place {
    const SettlementLine *part = nullptr;
    const ReturnLine *line = nullptr;
    Quantity takenUnits;
    Money takenNet;
    Money takenTax;

    [[nodiscard]] Quantity left() const { return part->quantity - takenUnits; }
    GoodsOut take(Quantity units)
    {
        GoodsOut goods;
        goods.quantity = units;
        goods.paid = nextEntitlement(part->net, part->quantity, takenUnits, takenNet, units);
        goods.tax = nextEntitlement(taxInside(*part), part->quantity, takenUnits, takenTax, units);
        takenUnits += units;
        takenNet += goods.paid;
        takenTax += goods.tax;
        return goods;
    }
};

QJsonObject where(const ExchangeItem &item)
{
    return {{QStringLiteral("sku"), item.sku}};
}

Result<void> checkItem(const ExchangeItem &item, const Currency &currency)
{
    if (item.sku.trimmed().isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("sku")}});
    }
    if (!item.quantity.isPositive() || item.quantity > Quantity::fromThousandths(Quantity::kLargest)) {
        QJsonObject facts = where(item);
        facts.insert(QStringLiteral("value"), item.quantity.toDecimal());
        return refuse(ErrorCode::BadQuantity, facts);
    }
    if (!item.quantity.isWhole() && !item.isMeasured) {
        QJsonObject facts = where(item);
        facts.insert(QStringLiteral("value"), item.quantity.toDecimal());
        facts.insert(QStringLiteral("problem"), QStringLiteral("whole_pieces"));
        return refuse(ErrorCode::BadQuantity, facts);
    }
    if (item.price.isNegative() || !valueOf(item.price, item.quantity)) {
        QJsonObject facts = where(item);
        facts.insert(QStringLiteral("amount"), item.price.toDecimal(currency));
        return refuse(ErrorCode::BadAmount, facts);
    }
    return {};
}

/// All units of a settled line as one, or where their numbers were read each for itself: together they count the same.
void appendSent(std::vector<GoodsOut> &lines, const SettlementLine &part, const ReturnLine &line,
                const std::vector<SentUnit> &units)
{
    Place place{&part, &line, {}, {}, {}};
    const auto append = [&](Quantity quantity, const QString &serial) {
        GoodsOut goods = place.take(quantity);
        goods.sku = line.sku;
        goods.name = line.name;
        goods.unit = line.unit;
        goods.serial = serial;
        lines.push_back(std::move(goods));
    };
    for (const SentUnit &unit : units) {
        if (unit.line == part.line) {
            append(Quantity::units(1), unit.serial);
        }
    }
    if (place.left().isPositive()) {
        append(place.left(), {});
    }
}

/// The same article takes the place of goods at fault only; a customer who changed their mind keeps what they have.
Result<void> checkSame(const ExchangeItem &item, const ReturnLine &line, const Policy &policy)
{
    const ReasonRule *reason = policy.reason(line.reason);
    if (item.sku != line.sku || (reason != nullptr && reason->fault == Fault::Store)) {
        return {};
    }
    QJsonObject facts = where(item);
    facts.insert(QStringLiteral("problem"), QStringLiteral("same_article"));
    facts.insert(QStringLiteral("reason"), line.reason);
    return refuse(ErrorCode::NotReturnable, facts);
}

bool takesPlaceOf(const ExchangeItem &item, const ReturnLine &line, const Policy &policy)
{
    const QString style = styleOf(item.sku, policy);
    return item.sku == line.sku || (!style.isEmpty() && style == styleOf(line.sku, policy));
}

/// An article with what of its value is a price, and no place of what came back.
struct Valued {
    GoodsOut goods;
    Money priced;
};

Result<Valued> valueItem(const ExchangeItem &item, std::vector<Place> &places, const Policy &policy)
{
    GoodsOut goods;
    goods.sku = item.sku;
    goods.name = item.name;
    goods.unit = item.unit;
    goods.category = item.category;
    goods.quantity = item.quantity;
    goods.serial = item.serial;
    Quantity rest = item.quantity;
    std::optional<Error> refused;
    for (Place &place : places) {
        if (!takesPlaceOf(item, *place.line, policy)) {
            continue;
        }
        if (auto allowed = checkSame(item, *place.line, policy); !allowed) {
            refused = allowed.error();
            continue;
        }
        const GoodsOut taken = place.take(std::min(rest, place.left()));
        rest -= taken.quantity;
        goods.paid += taken.paid;
        goods.tax += taken.tax;
    }
    if (refused && rest.isPositive()) { // more than takes the place of goods at fault
        return refuse(*refused);
    }
    const Money priced = *valueOf(item.price, rest);
    goods.paid += priced;
    return Valued{std::move(goods), priced};
}

/// The tax inside what moves over goes with it: what no place has taken is spread over what is priced, to the last cent.
void moveTax(std::vector<Valued> &lines, const Settlement &settlement, Money total)
{
    Money tax;
    for (const SettlementLine &part : settlement.lines) {
        tax += taxInside(part);
    }
    const Money moved = std::min(total, settlement.amount);
    Money left = settlement.amount.isPositive()
                     ? allocate(tax, {moved.minor(), (settlement.amount - moved).minor()}).front()
                     : Money();
    std::vector<qint64> weights;
    qint64 weight = 0;
    for (const Valued &line : lines) {
        left -= line.goods.tax;
        weights.push_back(line.priced.minor());
        weight += line.priced.minor();
    }
    if (weight <= 0 || !left.isPositive()) {
        return;
    }
    const std::vector<Money> parts = allocate(left, weights);
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].goods.tax += parts[i];
    }
}
}

Result<std::vector<GoodsOut>> valueItems(const Work &work, const ReturnCase &returnCase, const Settlement &settlement,
                                         const std::vector<ExchangeItem> &items)
{
    if (items.empty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("item")}});
    }
    if (auto leaving = checkItemsLeaving(work.situation(), items); !leaving) {
        return refuse(leaving.error());
    }
    std::vector<Place> places;
    for (const SettlementLine &part : settlement.lines) {
        places.push_back({&part, returnCase.line(part.line), {}, {}, {}});
    }
    std::vector<Valued> lines;
    Money total;
    for (const ExchangeItem &item : items) {
        if (auto valid = checkItem(item, work.situation().currency); !valid) {
            return refuse(valid.error());
        }
        auto goods = valueItem(item, places, work.policy());
        if (!goods) {
            return refuse(goods.error());
        }
        total += goods->goods.paid;
        lines.push_back(*std::move(goods));
    }
    const bool isSomething = total.isPositive() || settlement.amount.isZero();
    if (!isSomething || total > Money::fromMinor(Money::kLargest)) {
        return refuse(ErrorCode::BadAmount, {{QStringLiteral("amount"), total.toDecimal(work.situation().currency)}});
    }
    moveTax(lines, settlement, total);
    std::vector<GoodsOut> goods;
    for (Valued &line : lines) {
        goods.push_back(std::move(line.goods));
    }
    return goods;
}

Money roundingOfAdded(const Policy &policy, const QString &tender, Money added)
{
    const bool isRounded = tender == kCashTender && policy.cashRounding;
    return isRounded ? added.roundedTo(*policy.cashRounding) - added : Money();
}

std::map<QString, Money> paidBackWithNew(Work &work)
{
    std::map<QString, Money> paidBack = work.situation().paidBack;
    movePaidBack(paidBack, work.situation().current, work.next());
    return paidBack;
}

void giveGoods(Work &work, const Payout &payout, std::vector<GoodsOut> lines, const QString &addedBy)
{
    GoodsGiven given;
    given.difference = totalOf(lines) - payout.amount;
    const Rma &rma = work.next().rma;
    if (grantsCreditOnly(rma.verdict) && !rma.isOverridden) {
        given.tenders = {{kCreditMeans, payout.amount}}; // nor do the new goods ever become money
    } else if (const auto &sale = work.situation().sale) {
        auto before = paidBackWithNew(work);
        before[payout.tender] -= payout.amount;
        given.tenders = movedTenders(*sale, before, payout.amount, work.policy());
    }
    given.lines = std::move(lines);
    if (given.difference.isPositive()) {
        given.tenders.push_back({addedBy, given.difference});
        given.rounding = roundingOfAdded(work.policy(), addedBy, given.difference);
    }
    work.next().settlement(payout.settlement)->given = std::move(given);
}

void giveSentGoods(Work &work, const Payout &payout)
{
    const ReturnCase &next = work.next();
    std::vector<GoodsOut> lines;
    for (const SettlementLine &part : next.settlement(payout.settlement)->lines) {
        appendSent(lines, part, *next.line(part.line), payout.units);
    }
    giveGoods(work, payout, std::move(lines), {});
}
}
