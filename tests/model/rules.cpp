// SPDX-License-Identifier: GPL-3.0-or-later
// Every reason why a request, a review or a movement of goods is refused. Which of several is named first is core's own choice.
#include "tests/model/figures.h"
#include "tests/model/objections.h"

#include <algorithm>
#include <functional>
#include <map>

namespace rd::model
{
namespace
{
constexpr qint64 kPlenty = 1'000'000'000;
using Bin = std::function<qint64(const Line &)>;
using Why = std::function<ErrorCode(const Line &)>;

const Line *lineOf(const Return &to, int number)
{
    return number >= 1 && number <= static_cast<int>(to.lines.size()) ? &to.lines[static_cast<std::size_t>(number) - 1]
                                                                      : nullptr;
}

void quantity(Codes &codes, const Sold &sold, qint64 units)
{
    if (units <= 0 || (!sold.isMeasured && units % 1000 != 0)) {
        codes.insert(ErrorCode::BadQuantity);
    }
}

void lines(Codes &codes, const World &world, const Return &to, const std::vector<LineQuantity> &named, const Bin &bin,
           const Why &why)
{
    qint64 all = 0;
    Codes reasons;
    for (const Line &line : to.lines) {
        all += bin(line);
        if (bin(line) == 0 && why(line) != ErrorCode::NotOutstanding) {
            reasons.insert(why(line));
        }
    }
    if (named.empty() && all == 0) {
        codes.merge(reasons.empty() ? Codes{ErrorCode::NotOutstanding} : reasons);
    }
    std::set<int> seen;
    for (const LineQuantity &one : named) {
        const Line *line = lineOf(to, one.line);
        if (line == nullptr) {
            codes.insert(ErrorCode::NotFound);
            continue;
        }
        if (!seen.insert(one.line).second) {
            codes.insert(ErrorCode::BadQuantity);
        }
        quantity(codes, *soldLine(world, to, line->sold), one.quantity.thousandths());
        if (one.quantity.thousandths() > bin(*line)) {
            codes.insert(why(*line));
        }
    }
}

ErrorCode nothingThere(const Line &)
{
    return ErrorCode::NotOutstanding;
}
ErrorCode notApprovedYet(const Line &line)
{
    return line.review > 0 ? ErrorCode::NotApproved : ErrorCode::NotOutstanding;
}
ErrorCode notHereYet(const Line &line)
{
    return line.review + line.coming > 0 ? ErrorCode::NotReceived : ErrorCode::NotOutstanding;
}
}

void text(Codes &codes, const QString &value, bool isRequired)
{
    if ((isRequired && value.trimmed().isEmpty()) || value.contains(QStringLiteral("4111 1111 1111 1111"))) {
        codes.insert(ErrorCode::MissingField);
    }
}

bool isRecordOnly(const World &world)
{
    return world.policy.secondPerson == SecondPerson::RecordAndReport;
}

/// A unit by this number holds a place: of this line, or of any, unless it was sold since.
bool Objections::isHeld(const Sold &sold, const QString &serial, bool isOfThisLine) const
{
    for (const Return &other : world.returns) {
        for (const Line &line : other.lines) {
            const bool isSame = line.serial == serial && line.places() > 0
                                && soldLine(world, other, line.sold)->sku == sold.sku;
            const bool isHere = other.receipt == to.receipt && line.sold == sold.line;
            const bool isOlder = world.receipts[to.receipt].day < other.day;
            if (isSame && (isHere || (!isOfThisLine && isOlder))) {
                return true;
            }
        }
    }
    return false;
}

void Objections::serials(const RequestLine &line, const Sold &sold, std::vector<Named> &named)
{
    QStringList wanted;
    for (const QString &serial : line.serials) {
        wanted.append(serial.toUpper());
    }
    if (wanted.isEmpty()) {
        const bool isGone = isHeld(sold, sold.serial, true)
                            || std::any_of(named.begin(), named.end(),
                                           [&](const Named &one) { return one.line == sold.line; });
        if (sold.isKept) {
            codes.insert(ErrorCode::MissingField);
        }
        if (sold.isKept || sold.serial.isEmpty() || isGone || line.quantity != Quantity::units(1)) {
            return;
        }
        wanted.append(sold.serial);
    }
    if (Quantity::units(wanted.size()) != line.quantity) {
        codes.insert(ErrorCode::BadQuantity);
    }
    for (const QString &serial : wanted) {
        if (!sold.serial.isEmpty() && sold.serial != serial) {
            codes.insert(ErrorCode::NotReturnable);
        }
        if (std::any_of(named.begin(), named.end(),
                        [&](const Named &one) { return one.sku == sold.sku && one.serial == serial; })) {
            codes.insert(ErrorCode::BadQuantity);
        }
        if (isHeld(sold, serial, false)) {
            codes.insert(ErrorCode::OverReturn);
        }
        named.push_back({sold.sku, sold.line, serial});
    }
}

void Objections::operator()(const LogReturn &log)
{
    std::map<int, qint64> asked;
    std::vector<Named> named;
    text(codes, log.note, false);
    text(codes, log.contactName, false);
    if (log.lines.empty()) {
        codes.insert(ErrorCode::MissingField);
    }
    for (const RequestLine &line : log.lines) {
        const Sold *sold = soldLine(world, to, line.saleLine);
        if (sold == nullptr) {
            codes.insert(ErrorCode::NotFound);
            continue;
        }
        const bool isGoods = sold->isGoods || isGiftOfSale(world, world.receipts[to.receipt], *sold);
        if (!isGoods || !isOffered(world.policy, line.resolution)) {
            codes.insert(ErrorCode::NotReturnable);
        }
        const ReasonRule *reason = world.policy.reason(line.reason);
        if (reason == nullptr) {
            codes.insert(ErrorCode::UnknownReason);
        } else if (line.resolution == Resolution::Repair && reason->fault != Fault::Store) {
            codes.insert(ErrorCode::NotReturnable);
        }
        text(codes, log.note, line.reason == QStringLiteral("other"));
        quantity(codes, *sold, line.quantity.thousandths());
        serials(line, *sold, named);
        qint64 &sum = asked[line.saleLine];
        sum += std::max<qint64>(0, line.quantity.thousandths());
        if (totalsOf(world, to.receipt, line.saleLine).places + sum > sold->quantity) {
            codes.insert(ErrorCode::OverReturn);
        }
    }
}

void Objections::operator()(const Approve &approve)
{
    lines(
        codes, world, to, approve.lines, [](const Line &line) { return line.review; }, nothingThere);
    const bool isDenied = to.verdict == VerdictResult::DeniedUnlessOverridden;
    text(codes, approve.reason, isDenied && approve.isOverride);
    if (isDenied && !approve.isOverride) {
        codes.insert(to.deniedAs.begin(), to.deniedAs.end());
    }
    if (isDenied && by.staff == to.loggedBy && !isRecordOnly(world)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    }
}

void Objections::operator()(const Decline &decline)
{
    text(codes, decline.reason, true);
    lines(
        codes, world, to, decline.lines, [](const Line &line) { return line.review; }, nothingThere);
}

void Objections::operator()(const Receive &receive)
{
    lines(
        codes, world, to, receive.lines, [](const Line &line) { return line.coming; }, notApprovedYet);
}

void Objections::operator()(const ReportLost &lost)
{
    text(codes, lost.reason, true);
    lines(
        codes, world, to, lost.lines, [](const Line &line) { return line.coming; }, notApprovedYet);
}

void Objections::operator()(const WaiveGoods &waive)
{
    text(codes, waive.reason, true);
    if (by.staff == to.loggedBy && !isRecordOnly(world)) {
        codes.insert(ErrorCode::NeedsSecondPerson);
    }
    lines(
        codes, world, to, waive.lines, [](const Line &line) { return line.coming; }, notApprovedYet);
    for (int number = 1; number <= static_cast<int>(to.lines.size()); ++number) {
        const Line &line = *lineOf(to, number);
        const bool isMeant = waive.lines.empty()
                                 ? line.coming > 0
                                 : std::any_of(waive.lines.begin(), waive.lines.end(),
                                               [number](const LineQuantity &one) { return one.line == number; });
        if (isMeant && line.wanted == SettlementKind::Repair) {
            codes.insert(ErrorCode::NotReceived);
        }
    }
}

void Objections::deductions(const Inspect &inspect)
{
    Return copy = to;
    const Shares shares = codes.empty() ? takeShares(world, copy, inspect) : Shares();
    const bool areKnown = codes.empty();
    std::set<int> seen;
    for (const Deduction &one : inspect.deductions) {
        const bool isAccepted = std::any_of(
            inspect.units.begin(), inspect.units.end(), [&](const InspectedUnits &units) {
                return units.line == one.line && units.disposition != QStringLiteral("hand_back");
            });
        const auto share = shares.find(one.line);
        text(codes, one.reason, true);
        if (!isAccepted) {
            codes.insert(ErrorCode::NotAccepted);
        }
        const auto most = [&share] {
            const Share &of = share->second;
            return of.damaged == 0 ? of.net() : portion(of.net(), of.units - of.damaged, of.units);
        };
        const bool isTooMuch = areKnown && share != shares.end() && one.amount.minor() > most();
        if (one.amount.minor() <= 0 || isTooMuch || !seen.insert(one.line).second) {
            codes.insert(ErrorCode::BadAmount);
        }
    }
}

void Objections::operator()(const Inspect &inspect)
{
    text(codes, inspect.note, false);
    std::map<int, qint64> sums;
    for (const InspectedUnits &one : inspect.units) {
        if (world.policy.condition(one.condition) == nullptr || world.policy.disposition(one.disposition) == nullptr) {
            codes.insert(ErrorCode::UnknownReason);
        }
        lines(
            codes, world, to, {{one.line, one.quantity}}, [](const Line &) { return kPlenty; }, nothingThere);
        const Line *line = lineOf(to, one.line);
        const bool isBack = one.condition == QStringLiteral("wrong_item")
                            && one.disposition == QStringLiteral("hand_back");
        if (!one.serial.isEmpty() && one.quantity != Quantity::units(1)) {
            codes.insert(ErrorCode::BadQuantity);
        }
        if (line != nullptr && !one.serial.isEmpty() && !line->serial.isEmpty() && one.serial != line->serial
            && !isBack) {
            codes.insert(ErrorCode::NotReturnable);
        }
        if (line != nullptr && (sums[one.line] += one.quantity.thousandths()) > line->here) {
            codes.insert(notHereYet(*line));
        }
        if (line != nullptr && world.policy.isHandoverRequired && sums[one.line] > line->here - line->counter) {
            codes.insert(ErrorCode::NotReceived);
        }
    }
    const auto &list = world.policy.checklists.at(static_cast<std::size_t>(Step::Inspect));
    const bool isTickMissing = std::any_of(list.begin(), list.end(), [&](const ChecklistItem &item) {
        return item.isRequired && !inspect.ticks.contains(item.code);
    });
    if (inspect.units.empty() || isTickMissing) {
        codes.insert(ErrorCode::MissingField);
    }
    deductions(inspect);
}

void Objections::operator()(const HandBack &handBack)
{
    const bool isNamed = !handBack.lines.empty();
    lines(
        codes, world, to, handBack.lines,
        [&](const Line &line) { return line.rejected + line.refused + (isNamed ? line.here : 0); }, notHereYet);
}

void Objections::named(const std::vector<LineQuantity> &some, const std::function<qint64(const Line &)> &bin)
{
    lines(codes, world, to, some, bin, nothingThere);
}

void Objections::operator()(const Cancel &cancel)
{
    text(codes, cancel.reason, true);
    lines(
        codes, world, to, {}, [](const Line &line) { return line.review + line.coming; }, nothingThere);
}

std::set<ErrorCode> objections(const World &world, const Return &to, const Action &action, const Actor &by)
{
    const char *rights[] = {"log",
                            "approve",
                            "decline",
                            "receive",
                            "lost",
                            "waive",
                            "inspect",
                            "hand_back",
                            "countersign",
                            "pay",
                            "exchange",
                            "ship",
                            "credit",
                            "send_repair",
                            "book_repair",
                            "collect_repair",
                            "convert",
                            "compensate",
                            "withdraw",
                            "red_invoice",
                            "withdraw_red_invoice",
                            "pay",
                            "confirm",
                            "fail",
                            "cancel_any",
                            "expire",
                            "note",
                            "chase",
                            "assign",
                            "hold",
                            "resume",
                            "split",
                            "handle_exception",
                            "handle_exception",
                            "handle_exception",
                            "take_over",
                            "undo",
                            "log",
                            "claim",
                            "extend",
                            "remind",
                            "rate"};
    static_assert(std::size(rights) == std::variant_size_v<Action>);
    const bool isOwnCancel = std::holds_alternative<Cancel>(action) && by.staff == to.loggedBy;
    if (!mayPerson(by, isOwnCancel ? "cancel_own" : rights[action.index()])) {
        return {ErrorCode::NotAllowed};
    }
    const bool isForClosed = std::holds_alternative<AddNote>(action) || std::holds_alternative<FailPayout>(action)
                             || std::holds_alternative<NoteRedInvoice>(action)
                             || std::holds_alternative<WithdrawRedInvoice>(action)
                             || std::holds_alternative<TickBenefits>(action) || std::holds_alternative<Rate>(action)
                             || std::holds_alternative<Compensate>(action) || std::holds_alternative<Undo>(action)
                             || std::holds_alternative<OpenException>(action)
                             || std::holds_alternative<TickException>(action)
                             || std::holds_alternative<CloseException>(action)
                             || (std::holds_alternative<Assign>(action)
                                 && std::get<Assign>(action).step == Step::FollowUp);
    if (to.outcome && !isForClosed) {
        return {ErrorCode::AlreadyClosed};
    }
    Objections all{world, to, by, {}};
    std::visit(all, action);
    return all.codes;
}
}
