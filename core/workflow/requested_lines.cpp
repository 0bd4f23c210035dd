// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked for.
#include "core/workflow/requested_lines.h"

#include "core/workflow/batches.h"
#include "core/workflow/guards.h"
#include "core/workflow/serials.h"

#include "core/money/entitlement.h"
#include "core/policy/promotion.h"
#include "core/policy/subsidy.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
/// A line of the receipt with what somebody else paid of it.
struct Sold {
    const SaleLine *line = nullptr;
    Money subsidy;
};

Sold soldAs(const Sale &sale, int number, const std::vector<Money> &subsidies)
{
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        if (sale.lines[i].line == number) {
            return {&sale.lines[i], subsidies.at(i)};
        }
    }
    return {};
}

/// The tax inside what the customer paid: the part of it that the subsidy left.
Money taxOfCustomer(const SaleLine &sold, Money subsidy)
{
    return subsidy.isPositive() ? allocate(sold.tax, {(sold.paid - subsidy).minor(), subsidy.minor()}).front()
                                : sold.tax;
}

Error at(const QJsonObject &where, Error error)
{
    for (auto fact = where.begin(); fact != where.end(); ++fact) {
        error.details.insert(fact.key(), fact.value());
    }
    return error;
}

/// What is asked, whatever the goods are; `where` names the line.
Result<void> checkWish(const RequestLine &request, const QJsonObject &where, const LogReturn &action,
                       const Policy &policy)
{
    const auto fits = rd::checkWish(request.resolution, request.reason, action.note, policy);
    return fits ? fits : refuse(at(where, fits.error()));
}

ReturnLine lineFor(const RequestLine &request, const SaleLine &sold, Money subsidy, int number)
{
    ReturnLine line;
    line.line = number;
    line.saleLine = sold.id;
    line.saleLineNumber = sold.line;
    line.sku = sold.sku;
    line.name = sold.name;
    line.unit = sold.unit;
    line.reason = request.reason;
    line.resolution = request.resolution;
    line.quantities.requested = request.quantity;
    line.saleLinePaid = sold.paid - subsidy;
    line.saleLineSubsidy = subsidy;
    line.saleLineTax = taxOfCustomer(sold, subsidy);
    line.saleLineQuantity = sold.quantity;
    return line;
}

/// All lines that ask for units of one sale line.
Result<void> checkAsked(const Situation &situation, const std::vector<ReturnLine> &lines, const SaleLine &sold)
{
    Quantity asked;
    for (const ReturnLine &line : lines) {
        asked += line.saleLine == sold.id ? line.quantities.requested : Quantity();
    }
    return checkPlace(situation, sold.id, sold.line, sold.quantity, asked);
}

/// The price of one unit: what the customer says, but never more than the lowest of late.
Result<Money> priceOf(const Work &work, const RequestLine &request)
{
    const auto &known = work.situation().withoutSale->lowestPrices;
    const auto lowest = known.find(request.sku);
    if (lowest == known.end()) {
        return refuse(ErrorCode::NotReturnable, {{QStringLiteral("sku"), request.sku},
                                                 {QStringLiteral("problem"), QStringLiteral("no_price")},
                                                 {QStringLiteral("days"), work.policy().withoutReceiptPriceDays}});
    }
    if (request.price && !request.price->isPositive()) {
        return refuse(ErrorCode::BadAmount,
                      {{QStringLiteral("sku"), request.sku},
                       {QStringLiteral("amount"), request.price->toDecimal(work.situation().currency)}});
    }
    return std::min(request.price.value_or(lowest->second), lowest->second);
}

/// One line for all units, or where each has a serial number one for each of them: what becomes of it is known then.
void appendUnits(std::vector<ReturnLine> &lines, ReturnLine line, const QStringList &serials)
{
    for (const QString &serial : serials) {
        line.line = static_cast<int>(lines.size()) + 1;
        line.serial = serial;
        line.quantities.requested = Quantity::units(1);
        lines.push_back(line);
    }
    if (serials.isEmpty()) {
        lines.push_back(std::move(line));
    }
}

Result<ReturnLine> lineOfArticle(const Work &work, const RequestLine &request, const LogReturn &action, int number)
{
    if (request.sku.isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("sku")}});
    }
    if (auto fits = checkWish(request, {{QStringLiteral("sku"), request.sku}}, action, work.policy()); !fits) {
        return refuse(fits.error());
    }
    ReturnLine line;
    line.line = number;
    line.sku = request.sku;
    line.name = request.name;
    line.reason = request.reason;
    line.resolution = request.resolution;
    line.quantities.requested = request.quantity;
    line.saleLineQuantity = request.quantity;
    if (auto units = checkUnits(line, request.quantity); !units) {
        return refuse(units.error());
    }
    const auto price = priceOf(work, request);
    if (!price) {
        return refuse(price.error());
    }
    const auto value = request.quantity > Quantity::fromThousandths(Quantity::kLargest)
                           ? std::nullopt
                           : valueOf(*price, request.quantity);
    if (!value) {
        return refuse(ErrorCode::BadQuantity,
                      {{QStringLiteral("line"), number}, {QStringLiteral("value"), request.quantity.toDecimal()}});
    }
    line.saleLinePaid = *value;
    return line;
}
}

Result<std::vector<ReturnLine>> linesOfReceipt(const Work &work, const LogReturn &action)
{
    const Sale &sale = *work.situation().sale;
    const std::vector<Money> subsidies = subsidyShares(sale, work.policy());
    std::vector<ReturnLine> lines;
    for (const RequestLine &request : action.lines) {
        const auto [sold, subsidy] = soldAs(sale, request.saleLine, subsidies);
        if (sold == nullptr) {
            return refuse(ErrorCode::NotFound,
                          {{QStringLiteral("sale_line"), request.saleLine}, {QStringLiteral("receipt"), sale.receipt}});
        }
        const QJsonObject where{{QStringLiteral("sale_line"), request.saleLine}};
        if (sold->kind != SaleLineKind::Goods && !isGift(sale, *sold, work.policy())) {
            return refuse(ErrorCode::NotReturnable, where);
        }
        if (auto fits = checkWish(request, where, action, work.policy()); !fits) {
            return refuse(fits.error());
        }
        ReturnLine asked = lineFor(request, *sold, subsidy, static_cast<int>(lines.size()) + 1);
        if (auto units = checkUnits(asked, request.quantity); !units) {
            return refuse(units.error());
        }
        const auto serials = serialsAsked(work.situation(), request, *sold, lines);
        if (!serials) {
            return refuse(serials.error());
        }
        auto batch = batchAsked(work.situation(), request, *sold);
        if (!batch) {
            return refuse(batch.error());
        }
        asked.batch = *std::move(batch);
        appendUnits(lines, asked, *serials);
        if (auto place = checkAsked(work.situation(), lines, *sold); !place) {
            return refuse(place.error());
        }
    }
    return lines;
}

Result<std::vector<ReturnLine>> linesWithoutReceipt(const Work &work, const LogReturn &action)
{
    if (!action.customer) { // one customer's claims of a year are counted
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("phone")}});
    }
    std::vector<ReturnLine> lines;
    for (const RequestLine &request : action.lines) {
        auto line = lineOfArticle(work, request, action, static_cast<int>(lines.size()) + 1);
        if (!line) {
            return refuse(line.error());
        }
        const auto serials = serialsWithoutReceipt(work.situation(), request, lines);
        if (!serials) {
            return refuse(serials.error());
        }
        if (!serials->isEmpty()) {
            // Each unit is worth its price, and the line is of that unit alone.
            line->saleLinePaid = *priceOf(work, request);
            line->saleLineQuantity = Quantity::units(1);
        }
        auto batch = batchWithoutReceipt(work.situation(), request);
        if (!batch) {
            return refuse(batch.error());
        }
        line->batch = *std::move(batch);
        appendUnits(lines, *std::move(line), *serials);
    }
    return lines;
}
}
