// SPDX-License-Identifier: GPL-3.0-or-later
// Taking in a request: what is returnable, what the policy says, and what happens at once.
#include "core/workflow/apply.h"
#include "core/workflow/estimate.h"
#include "core/workflow/guards.h"
#include "core/workflow/judging.h"
#include "core/workflow/progress.h"
#include "core/workflow/promotions.h"
#include "core/workflow/requested_lines.h"

#include "core/policy/deadline.h"
#include "core/policy/verdict.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
bool isReturnable(const Work &work, const ReturnLine &line)
{
    const auto listed = work.situation().articles.find(line.sku);
    return listed == work.situation().articles.end() || listed->second.isReturnable;
}

QStringList cameBackBy(const Work &work, const ReturnLine &line)
{
    const auto &known = work.situation().cameBackBy;
    const auto found = known.find(claimedFrom(line));
    return found == known.end() ? QStringList() : found->second;
}

Verdict judgeLines(const Work &work, const std::vector<ReturnLine> &lines, bool isGift)
{
    EntitlementBook book(work.situation().claims);
    Request request = requestHead(work);
    request.isGift = isGift;
    request.flags = work.situation().flags;
    for (const ReturnLine &line : lines) {
        request.lines.push_back({line.line, line.reason, book.take(line, line.quantities.requested).gross,
                                 ruledArticle(work, line), line.resolution, cameBackBy(work, line),
                                 isReturnable(work, line)});
    }
    ReturnCase asked;
    asked.lines = lines;
    request.promotions = promotionClaims(work.situation(), asked, work.policy());
    request.earlierPromotions = earlierPromotions(work.situation(), asked, work.policy());
    return judge(request, work.policy(), work.situation().currency);
}

void fillHead(Work &work, const LogReturn &action)
{
    Rma &rma = work.next().rma;
    if (const auto &sale = work.situation().sale) {
        rma.sale = sale->id;
        rma.receipt = sale->receipt;
        rma.saleDay = sale->storeDay;
    }
    rma.storeDay = work.situation().today;
    rma.openedAt = work.now();
    rma.customer = action.customer;
    rma.contactName = action.contactName;
    rma.contactPhone = action.contactPhone;
    rma.areGoodsPresent = action.areGoodsPresent;
    rma.loggedBy = work.actor().staff;
    rma.verdict = judgeLines(work, work.next().lines, action.isGift);
    const bool isApproved = rma.verdict.result == VerdictResult::Approved;
    rma.promisedBy = promisedTime(isApproved, action.areGoodsPresent, work.now(), work.policy(),
                                  {reasonsOf(work.next().lines), work.situation().customerGroup});
}

void recordLogged(Work &work, const LogReturn &action)
{
    QJsonArray lines;
    for (const ReturnLine &line : work.next().lines) {
        QJsonObject facts{{QStringLiteral("line"), line.line},
                          {QStringLiteral("sale_line"), line.saleLineNumber},
                          {QStringLiteral("quantity"), line.quantities.requested.thousandths()},
                          {QStringLiteral("reason"), line.reason},
                          {QStringLiteral("resolution"), codeOf(line.resolution)}};
        if (!line.serial.isEmpty()) {
            facts.insert(QStringLiteral("serial"), line.serial);
        }
        if (!line.batch.isEmpty()) {
            facts.insert(QStringLiteral("batch"), line.batch);
        }
        lines.append(facts);
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
    const bool hasReceipt = work.situation().sale.has_value();
    if ((!hasReceipt && !work.situation().withoutSale) || action.lines.empty()) {
        return refuse(ErrorCode::MissingField,
                      {{QStringLiteral("field"),
                        action.lines.empty() && hasReceipt ? QStringLiteral("line") : QStringLiteral("receipt")}});
    }
    if (auto clean = checkText(action.note, "note"); !clean) {
        return clean;
    }
    if (auto clean = checkText(action.contactName, "name"); !clean) {
        return clean;
    }
    auto lines = hasReceipt ? linesOfReceipt(work, action) : linesWithoutReceipt(work, action);
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
