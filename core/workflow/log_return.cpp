// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in a request: what is returnable, what the policy says, and what happens at once.
#include "core/workflow/apply.h"
#include "core/workflow/estimate.h"
#include "core/workflow/guards.h"

#include "core/policy/deadline.h"
#include "core/policy/verdict.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
const SaleLine *saleLineOf(const Sale &sale, int number)
{
    const auto found = std::find_if(sale.lines.begin(), sale.lines.end(),
                                    [number](const SaleLine &line) { return line.line == number; });
    return found == sale.lines.end() ? nullptr : &*found;
}

Result<void> checkRequest(const RequestLine &request, const SaleLine &sold, const LogReturn &action,
                          const Policy &policy)
{
    const QJsonObject where{{QStringLiteral("sale_line"), request.saleLine}};
    if (sold.kind != SaleLineKind::Goods) {
        return refuse(ErrorCode::NotReturnable, where);
    }
    if (request.resolution != Resolution::Refund) {
        return refuse(ErrorCode::NotReturnable, {{QStringLiteral("sale_line"), request.saleLine},
                                                 {QStringLiteral("resolution"), codeOf(request.resolution)},
                                                 {QStringLiteral("offered"), QJsonArray{codeOf(Resolution::Refund)}}});
    }
    const ReasonRule *reason = policy.reason(request.reason);
    if (reason == nullptr) {
        return refuse(ErrorCode::UnknownReason,
                      {{QStringLiteral("sale_line"), request.saleLine}, {QStringLiteral("reason"), request.reason}});
    }
    return reason->needsNote ? requireText(action.note, "note") : Result<void>();
}

ReturnLine lineFor(const RequestLine &request, const SaleLine &sold, int number)
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
    line.saleLinePaid = sold.paid;
    line.saleLineTax = sold.tax;
    line.saleLineQuantity = sold.quantity;
    return line;
}

/// Never more units in open and closed returns than were sold.
Result<void> checkPlace(const Situation &situation, const std::vector<ReturnLine> &lines, const SaleLine &sold)
{
    Quantity asked;
    for (const ReturnLine &line : lines) {
        asked += line.saleLine == sold.id ? line.quantities.requested : Quantity();
    }
    const auto found = situation.claims.find(sold.id);
    const SaleLineClaims claims = found == situation.claims.end() ? SaleLineClaims() : found->second;
    const Quantity left = sold.quantity - claims.live;
    if (asked > left) {
        return refuse(ErrorCode::OverReturn, {{QStringLiteral("sale_line"), sold.line},
                                              {QStringLiteral("sold"), sold.quantity.toDecimal()},
                                              {QStringLiteral("returned"), claims.live.toDecimal()},
                                              {QStringLiteral("left"), left.toDecimal()},
                                              {QStringLiteral("asked"), asked.toDecimal()},
                                              {QStringLiteral("returns"), QJsonArray::fromStringList(claims.returns)}});
    }
    return {};
}

Result<std::vector<ReturnLine>> buildLines(const Work &work, const LogReturn &action)
{
    const Sale &sale = *work.situation().sale;
    std::vector<ReturnLine> lines;
    for (const RequestLine &request : action.lines) {
        const SaleLine *sold = saleLineOf(sale, request.saleLine);
        if (sold == nullptr) {
            return refuse(ErrorCode::NotFound,
                          {{QStringLiteral("sale_line"), request.saleLine}, {QStringLiteral("receipt"), sale.receipt}});
        }
        if (auto fits = checkRequest(request, *sold, action, work.policy()); !fits) {
            return refuse(fits.error());
        }
        lines.push_back(lineFor(request, *sold, static_cast<int>(lines.size()) + 1));
        if (auto units = checkUnits(lines.back(), request.quantity); !units) {
            return refuse(units.error());
        }
        if (auto place = checkPlace(work.situation(), lines, *sold); !place) {
            return refuse(place.error());
        }
    }
    return lines;
}

Verdict judgeLines(const Work &work, const std::vector<ReturnLine> &lines)
{
    EntitlementBook book(work.situation().claims);
    Request request{work.situation().sale->storeDay, work.situation().today, {}};
    for (const ReturnLine &line : lines) {
        const SaleLine *sold = saleLineOf(*work.situation().sale, line.saleLineNumber);
        request.lines.push_back({line.line,
                                 line.reason,
                                 book.take(line, line.quantities.requested).gross,
                                 {line.sku, line.name, sold->category}});
    }
    return judge(request, work.policy(), work.situation().currency);
}

void fillHead(Work &work, const LogReturn &action)
{
    Rma &rma = work.next().rma;
    const Sale &sale = *work.situation().sale;
    rma.sale = sale.id;
    rma.receipt = sale.receipt;
    rma.saleDay = sale.storeDay;
    rma.storeDay = work.situation().today;
    rma.openedAt = work.now();
    rma.customer = action.customer;
    rma.contactName = action.contactName;
    rma.contactPhone = action.contactPhone;
    rma.areGoodsPresent = action.areGoodsPresent;
    rma.loggedBy = work.actor().staff;
    rma.verdict = judgeLines(work, work.next().lines);
    const bool isApproved = rma.verdict.result == VerdictResult::Approved;
    rma.promisedBy = promisedTime(isApproved, action.areGoodsPresent, work.now(), work.policy());
}

void recordLogged(Work &work, const LogReturn &action)
{
    QJsonArray lines;
    for (const ReturnLine &line : work.next().lines) {
        lines.append(QJsonObject{{QStringLiteral("line"), line.line},
                                 {QStringLiteral("sale_line"), line.saleLineNumber},
                                 {QStringLiteral("quantity"), line.quantities.requested.thousandths()},
                                 {QStringLiteral("reason"), line.reason},
                                 {QStringLiteral("resolution"), codeOf(line.resolution)}});
    }
    work.record(EventAction::Logged,
                {{QStringLiteral("lines"), lines},
                 {QStringLiteral("present"), action.areGoodsPresent ? 1 : 0},
                 {QStringLiteral("verdict"), codeOf(work.next().rma.verdict.result)},
                 {QStringLiteral("policy"), work.policy().version.value()}},
                action.note);
    work.tell("logged");
}

std::vector<LineQuantity> allRequested(const ReturnCase &returnCase)
{
    std::vector<LineQuantity> all;
    for (const ReturnLine &line : returnCase.lines) {
        all.push_back({line.line, line.quantities.requested});
    }
    return all;
}
}

Result<void> takeIn(Work &work, const LogReturn &action)
{
    if (!work.situation().sale || action.lines.empty()) {
        return refuse(
            ErrorCode::MissingField,
            {{QStringLiteral("field"), work.situation().sale ? QStringLiteral("line") : QStringLiteral("receipt")}});
    }
    if (auto clean = checkText(action.note, "note"); !clean) {
        return clean;
    }
    if (auto clean = checkText(action.contactName, "name"); !clean) {
        return clean;
    }
    auto lines = buildLines(work, action);
    if (!lines) {
        return refuse(lines.error());
    }
    work.next().lines = std::move(*lines);
    fillHead(work, action);
    return {};
}

Result<void> apply(Work &work, const LogReturn &action)
{
    if (auto taken = takeIn(work, action); !taken) {
        return taken;
    }
    if (work.next().rma.verdict.result == VerdictResult::Denied) {
        return refuse(deniedBy(work.next().rma.verdict, VerdictResult::Denied));
    }
    recordLogged(work, action);
    work.advance();
    if (work.next().rma.verdict.result != VerdictResult::Approved) {
        return {};
    }
    const std::vector<LineQuantity> all = allRequested(work.next());
    approveUnits(work, all, Actor::policy());
    if (action.areGoodsPresent) {
        receiveUnits(work, all);
    }
    return {};
}
}
