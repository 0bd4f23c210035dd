// SPDX-License-Identifier: GPL-3.0-or-later
// Shared refusals.
#include "core/workflow/guards.h"

#include "core/base/exceptions.h"
#include "core/base/text.h"
#include "core/policy/verdict.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace rd
{
namespace
{
QJsonObject lineFacts(int line, Quantity asked, Quantity outstanding)
{
    return {{QStringLiteral("line"), line},
            {QStringLiteral("asked"), asked.toDecimal()},
            {QStringLiteral("outstanding"), outstanding.toDecimal()}};
}

Result<std::vector<LineQuantity>> everything(const ReturnCase &returnCase, const OutstandingOf &outstanding,
                                             const ShortfallCode &shortfall)
{
    std::vector<LineQuantity> all;
    std::optional<ErrorCode> why;
    for (const ReturnLine &line : returnCase.lines) {
        if (const Quantity units = outstanding(line); units.isPositive()) {
            all.push_back({line.line, units});
        } else if (const ErrorCode code = shortfall(line); code != ErrorCode::NotOutstanding) {
            why = code;
        }
    }
    if (all.empty()) {
        return refuse(why.value_or(ErrorCode::NotOutstanding));
    }
    return all;
}
}

Result<void> checkUnits(const ReturnLine &line, Quantity units)
{
    const bool fractionsAllowed = !line.saleLineQuantity.isWhole() || !line.unit.isEmpty();
    if (!units.isPositive() || (!fractionsAllowed && !units.isWhole())) {
        return refuse(ErrorCode::BadQuantity, {{QStringLiteral("line"), line.line},
                                               {QStringLiteral("value"), units.toDecimal()},
                                               {QStringLiteral("whole"), !fractionsAllowed}});
    }
    return {};
}

Result<void> checkText(const QString &text, const char *field)
{
    if (containsCardNumber(text)) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QString::fromLatin1(field)},
                                                {QStringLiteral("problem"), QStringLiteral("card_number")}});
    }
    return {};
}

Result<void> requireCode(const QString &text, const char *field)
{
    return text.trimmed().isEmpty()
               ? refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QString::fromLatin1(field)}})
               : Result<void>();
}

Result<void> requireText(const QString &text, const char *field)
{
    const auto given = requireCode(text, field);
    return given ? checkText(text, field) : given;
}

Result<void> checkOffered(Resolution resolution, const Policy &policy)
{
    QJsonArray offered;
    for (const Resolution each : policy.offeredResolutions()) {
        if (each == resolution) {
            return {};
        }
        offered.append(codeOf(each));
    }
    return refuse(ErrorCode::NotReturnable,
                  {{QStringLiteral("resolution"), codeOf(resolution)}, {QStringLiteral("offered"), offered}});
}

Result<void> checkRepairable(Resolution resolution, const QString &reason, const Policy &policy)
{
    const ReasonRule *rule = policy.reason(reason);
    if (resolution != Resolution::Repair || (rule != nullptr && rule->fault == Fault::Store)) {
        return {};
    }
    return refuse(ErrorCode::NotReturnable, {{QStringLiteral("resolution"), codeOf(resolution)},
                                             {QStringLiteral("problem"), QStringLiteral("not_at_fault")},
                                             {QStringLiteral("reason"), reason}});
}

Result<void> checkWish(Resolution resolution, const QString &reason, const QString &note, const Policy &policy)
{
    if (auto offered = checkOffered(resolution, policy); !offered) {
        return offered;
    }
    const ReasonRule *rule = policy.reason(reason);
    if (rule == nullptr) {
        return refuse(ErrorCode::UnknownReason, {{QStringLiteral("reason"), reason}});
    }
    if (auto atFault = checkRepairable(resolution, reason, policy); !atFault) {
        return atFault;
    }
    return rule->needsNote ? requireText(note, "note") : Result<void>();
}

Result<void> checkGranted(Resolution resolution, const Rma &rma, const Policy &policy)
{
    const bool isMoney = resolution == Resolution::Refund || resolution == Resolution::Reship;
    const bool isCreditOnly = grantsCreditOnly(rma.verdict) && !rma.isOverridden;
    if (isCreditOnly && isMoney) {
        return refuse(ErrorCode::NotReturnable, {{QStringLiteral("resolution"), codeOf(resolution)},
                                                 {QStringLiteral("problem"), QStringLiteral("credit_only")}});
    }
    return checkOffered(resolution, policy);
}

Error deniedBy(const Verdict &verdict, VerdictResult result)
{
    const auto rule = std::find_if(verdict.rules.begin(), verdict.rules.end(),
                                   [result](const RuleResult &each) { return each.result == result; });
    if (rule == verdict.rules.end()) {
        throw LogicError("a verdict is what its strictest rule says");
    }
    QJsonObject details{{QStringLiteral("line"), rule->line},
                        {QStringLiteral("rule"), rule->rule},
                        {QStringLiteral("value"), rule->value},
                        {QStringLiteral("limit"), rule->limit}};
    if (rule->rule == QLatin1String("return_window")) {
        return Error::of(ErrorCode::OutsideWindow, details);
    }
    const bool mayOverride = result == VerdictResult::DeniedUnlessOverridden;
    details.insert(QStringLiteral("problem"),
                   mayOverride ? QString(rule->rule + QStringLiteral("_unless_overridden")) : rule->rule);
    return Error::of(ErrorCode::NotReturnable, details);
}

Result<void> checkPlace(const Situation &situation, SaleLineId saleLine, int saleLineNumber, Quantity sold,
                        Quantity asked)
{
    const auto found = situation.claims.find(saleLine);
    const SaleLineClaims claims = found == situation.claims.end() ? SaleLineClaims() : found->second;
    const Quantity left = sold - claims.live;
    if (asked > left) {
        return refuse(ErrorCode::OverReturn, {{QStringLiteral("sale_line"), saleLineNumber},
                                              {QStringLiteral("sold"), sold.toDecimal()},
                                              {QStringLiteral("returned"), claims.live.toDecimal()},
                                              {QStringLiteral("left"), left.toDecimal()},
                                              {QStringLiteral("asked"), asked.toDecimal()},
                                              {QStringLiteral("returns"), QJsonArray::fromStringList(claims.returns)}});
    }
    return {};
}

Result<std::vector<LineQuantity>> resolveLines(const ReturnCase &returnCase, const std::vector<LineQuantity> &named,
                                               const OutstandingOf &outstanding, const ShortfallCode &shortfall)
{
    if (named.empty()) {
        return everything(returnCase, outstanding, shortfall);
    }
    std::set<int> seen;
    for (const LineQuantity &wanted : named) {
        const ReturnLine *line = returnCase.line(wanted.line);
        if (line == nullptr) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("line"), wanted.line}});
        }
        if (!seen.insert(wanted.line).second) {
            return refuse(ErrorCode::BadQuantity, {{QStringLiteral("line"), wanted.line},
                                                   {QStringLiteral("problem"), QStringLiteral("named_twice")}});
        }
        if (auto valid = checkUnits(*line, wanted.quantity); !valid) {
            return refuse(valid.error());
        }
        if (const Quantity left = outstanding(*line); wanted.quantity > left) {
            return refuse(shortfall(*line), lineFacts(wanted.line, wanted.quantity, left));
        }
    }
    return named;
}
}
