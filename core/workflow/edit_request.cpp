// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer wants of units that have not come changes: they go on in new lines of the same return, judged again.
#include "core/workflow/apply.h"
#include "core/workflow/edit_verdict.h"
#include "core/workflow/guards.h"
#include "core/workflow/progress.h"

#include "core/money/entitlement.h"
#include "core/policy/deadline.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace rd
{
namespace
{
Resolution resolutionOf(const LineWish &wish, const ReturnLine &line)
{
    return wish.resolution.value_or(line.resolution);
}

Error editProblem(ErrorCode code, const char *problem, int line, QJsonObject more = {})
{
    more.insert(QStringLiteral("problem"), QString::fromLatin1(problem));
    more.insert(QStringLiteral("line"), line);
    return Error::of(code, more);
}

Error ofLine(Error error, int line)
{
    error.details.insert(QStringLiteral("line"), line);
    return error;
}

/// Wishes for each line, in the order in which they were said.
using Wishes = std::map<int, std::vector<LineWish>>;

Quantity wantedOf(const std::vector<LineWish> &wishes)
{
    Quantity sum;
    for (const LineWish &wish : wishes) {
        sum += wish.quantity;
    }
    return sum;
}

Result<void> checkEach(const ReturnLine &line, const LineWish &wish, const QString &note, const Policy &policy)
{
    if (auto units = checkUnits(line, wish.quantity); !units) {
        return units;
    }
    const auto fits = checkWish(resolutionOf(wish, line), wish.reason, note, policy);
    return fits ? fits : refuse(ofLine(fits.error(), line.line));
}

/// A line of which something has not come, and that is wanted otherwise than it stands.
Result<void> checkLine(const ReturnLine &line, const std::vector<LineWish> &wishes)
{
    const Quantity open = line.quantities.notCome();
    if (!open.isPositive()) {
        return refuse(editProblem(ErrorCode::NotOutstanding, "edit", line.line,
                                  {{QStringLiteral("requested"), line.quantities.requested.toDecimal()},
                                   {QStringLiteral("received"), line.quantities.received.toDecimal()},
                                   {QStringLiteral("outstanding"), open.toDecimal()}}));
    }
    const LineWish &first = wishes.front();
    if (wishes.size() == 1 && first.quantity == open && first.reason == line.reason
        && resolutionOf(first, line) == line.resolution) {
        return refuse(editProblem(ErrorCode::NotOutstanding, "edit_same", line.line,
                                  {{QStringLiteral("outstanding"), open.toDecimal()}}));
    }
    const Quantity wanted = wantedOf(wishes);
    if (!line.serial.isEmpty() && wanted != Quantity::units(1)) {
        return refuse(editProblem(ErrorCode::BadQuantity, "serial_count", line.line,
                                  {{QStringLiteral("sku"), line.sku},
                                   {QStringLiteral("asked"), wanted.toDecimal()},
                                   {QStringLiteral("named"), 1}}));
    }
    if (!line.saleLine && wanted > open) { // what one unit is worth was known on the day of the request
        return refuse(editProblem(
            ErrorCode::OverReturn, "edit_without_receipt", line.line,
            {{QStringLiteral("asked"), wanted.toDecimal()}, {QStringLiteral("outstanding"), open.toDecimal()}}));
    }
    return {};
}

/// What is asked beyond the units that these lines hold needs places of its own.
Result<void> checkPlaces(const Work &work, const ReturnCase &returnCase, const Wishes &wishes)
{
    std::map<SaleLineId, Quantity> more;
    for (const auto &[number, wanted] : wishes) {
        const ReturnLine &line = *returnCase.line(number);
        if (line.saleLine) {
            more[*line.saleLine] += wantedOf(wanted) - line.quantities.notCome();
        }
    }
    for (const auto &[number, wanted] : wishes) {
        const ReturnLine &line = *returnCase.line(number);
        const Quantity asked = line.saleLine ? more[*line.saleLine] : Quantity();
        const auto place = asked.isPositive() ? checkPlace(work.situation(), *line.saleLine, line.saleLineNumber,
                                                           line.saleLineQuantity, asked)
                                              : Result<void>();
        if (!place) {
            return place;
        }
    }
    return {};
}

Result<Wishes> resolveWishes(const Work &work, const ReturnCase &returnCase, const EditRequest &action,
                             const Policy &policy)
{
    if (action.lines.empty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("line")}});
    }
    Wishes wishes;
    for (const LineWish &wish : action.lines) {
        if (returnCase.line(wish.line) == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), wish.line}});
        }
        wishes[wish.line].push_back(wish);
    }
    for (const auto &[number, wanted] : wishes) {
        const ReturnLine &line = *returnCase.line(number);
        if (auto open = checkLine(line, wanted); !open) {
            return refuse(open.error());
        }
        for (const LineWish &wish : wanted) {
            if (auto fits = checkEach(line, wish, action.note, policy); !fits) {
                return refuse(fits.error());
            }
        }
    }
    const auto places = checkPlaces(work, returnCase, wishes);
    return places ? Result<Wishes>(wishes) : refuse(places.error());
}

QJsonObject factOf(const ReturnLine &line, Quantity units)
{
    return {{QStringLiteral("line"), line.line},
            {QStringLiteral("quantity"), units.thousandths()},
            {QStringLiteral("reason"), line.reason},
            {QStringLiteral("resolution"), codeOf(line.resolution)}};
}

/// Units that had been approved go on first; those that nobody wants any more are cancelled.
Quantity letGo(LineQuantities &q, Quantity wanted)
{
    const Quantity approved = q.toReceive();
    const Quantity taken = std::min(q.notCome(), wanted);
    const Quantity takenApproved = std::min(approved, taken);
    const Quantity dropped = q.notCome() - taken;
    const Quantity droppedApproved = std::min(approved - takenApproved, dropped);
    q.replaced += taken;
    q.replacedApproved += takenApproved;
    q.cancelled += dropped;
    q.cancelledApproved += droppedApproved;
    return taken;
}

/// Without a receipt a line is worth what its units were worth in the old one: all of them together no more than that.
void takeWorth(ReturnLine &line, const ReturnLine &old, Quantity before, Quantity units)
{
    if (line.saleLine) {
        return;
    }
    const Money granted = nextEntitlement(old.saleLinePaid, old.saleLineQuantity, Quantity(), Money(), before);
    line.saleLinePaid = nextEntitlement(old.saleLinePaid, old.saleLineQuantity, before, granted, units);
    line.saleLineQuantity = units;
}

ReturnLine lineWanted(const ReturnLine &old, const LineWish &wish, int number)
{
    ReturnLine line = old;
    line.id = {};
    line.line = number;
    line.reason = wish.reason;
    line.resolution = resolutionOf(wish, old);
    line.quantities = {};
    line.quantities.requested = wish.quantity;
    line.split = {};
    return line;
}

struct Edited {
    QJsonArray before;
    QJsonArray after;
    std::vector<int> lines; ///< new ones
    std::vector<int> grown; ///< those of them that ask for more than there was
};

Edited replaceUnits(Work &work, const Wishes &wishes)
{
    Edited edited;
    for (const auto &[number, wanted] : wishes) {
        const ReturnLine old = *work.next().line(number);
        Quantity before = old.quantities.own() - old.quantities.notCome();
        edited.before.append(factOf(old, old.quantities.notCome()));
        Quantity left = letGo(work.next().line(number)->quantities, wantedOf(wanted));
        for (const LineWish &wish : wanted) {
            ReturnLine line = lineWanted(old, wish, static_cast<int>(work.next().lines.size()) + 1);
            const Quantity taken = std::min(left, wish.quantity);
            line.edit = LineEdit{number, taken, work.now()};
            takeWorth(line, old, before, wish.quantity);
            left -= taken;
            before += wish.quantity;
            edited.after.append(factOf(line, wish.quantity));
            edited.lines.push_back(line.line);
            if (taken < wish.quantity) {
                edited.grown.push_back(line.line);
            }
            work.next().lines.push_back(std::move(line));
        }
    }
    return edited;
}

/// Nothing that was approved stands any more: neither does who approved it.
void forgetApproval(ReturnCase &returnCase)
{
    const bool isAny = std::ranges::any_of(returnCase.lines, [](const ReturnLine &line) {
        const LineQuantities &q = line.quantities;
        return q.approved > q.cancelledApproved + q.replacedApproved;
    });
    if (!isAny) {
        returnCase.rma.approvedBy.reset();
        returnCase.rma.isOverridden = false;
    }
}

std::vector<LineQuantity> allToReview(const ReturnCase &returnCase)
{
    std::vector<LineQuantity> all;
    for (const ReturnLine &line : returnCase.lines) {
        if (line.quantities.toReview().isPositive()) {
            all.push_back({line.line, line.quantities.toReview()});
        }
    }
    return all;
}
}

Result<void> apply(Work &work, const EditRequest &action)
{
    if (auto clean = checkText(action.note, "note"); !clean) {
        return clean;
    }
    const Policy &policy = work.situation().judgedBy ? *work.situation().judgedBy : work.policy();
    const auto wishes = resolveWishes(work, work.next(), action, policy);
    if (!wishes) {
        return refuse(wishes.error());
    }
    Rma &rma = work.next().rma;
    const Edited edited = replaceUnits(work, *wishes);
    const VerdictResult before = rma.verdict.result;
    rma.verdict = judgeEdited(work, edited.lines, edited.grown, policy);
    if (rma.verdict.result == VerdictResult::Denied) {
        return refuse(deniedBy(rma.verdict, VerdictResult::Denied));
    }
    forgetApproval(work.next());
    const bool isApproved = rma.verdict.result == VerdictResult::Approved;
    rma.promisedBy = promisedTime(isApproved, rma.areGoodsPresent, work.now(), work.policy(),
                                  {reasonsOf(work.next().lines), work.situation().customerGroup});
    work.record(EventAction::RequestEdited,
                {{QStringLiteral("before"), edited.before},
                 {QStringLiteral("after"), edited.after},
                 {QStringLiteral("verdict_before"), codeOf(before)},
                 {QStringLiteral("verdict"), codeOf(rma.verdict.result)},
                 {QStringLiteral("policy"), rma.verdict.policyVersion.value()}},
                action.note);
    work.tell("edited");
    work.advance();
    if (!isApproved) {
        return {};
    }
    const std::vector<LineQuantity> all = allToReview(work.next());
    approveUnits(work, all, Actor::policy());
    if (rma.areGoodsPresent) {
        receiveUnits(work, all);
    }
    return {};
}
}
