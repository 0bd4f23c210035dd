// SPDX-License-Identifier: GPL-3.0-or-later
// Writing the document of a return.
#include "core/desk/return_json.h"

#include "core/desk/benefit_json.h"
#include "core/desk/exception_json.h"
#include "core/desk/invoice_json.h"
#include "core/desk/json_list.h"
#include "core/desk/photo_json.h"
#include "core/desk/till_json.h"
#include "core/workflow/estimate.h"

namespace rd
{
namespace
{
QJsonValue timeOrNull(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(time->toIso()) : QJsonValue();
}

QJsonValue dayOrNull(const std::optional<BusinessDate> &day)
{
    return day ? QJsonValue(day->toIso()) : QJsonValue();
}

template <typename Code> QJsonValue codeOrNull(const std::optional<Code> &code)
{
    return code ? QJsonValue(codeOf(*code)) : QJsonValue();
}

QJsonObject customerJson(const ReturnView &view)
{
    const Rma &rma = view.returnCase.rma;
    return {{QStringLiteral("name"), orNull(rma.contactName.isEmpty() ? view.customer.name : rma.contactName)},
            {QStringLiteral("phone"), orNull(rma.contactPhone.isEmpty() ? view.customer.phone.raw : rma.contactPhone)},
            {QStringLiteral("group"), orNull(view.customerGroup)}};
}

/// Who bought, when somebody else brings the goods: the customer is who brings them.
QJsonValue buyerJson(const ReturnView &view)
{
    const auto buyer = view.otherBuyer();
    return buyer ? QJsonObject{{QStringLiteral("name"), orNull(buyer->name)},
                               {QStringLiteral("phone"), orNull(buyer->phone.raw)}}
                 : QJsonValue();
}

QJsonObject lineJson(const ReturnView &view, const ReturnLine &line, const Currency &currency)
{
    const LineQuantities &q = line.quantities;
    const bool isHistory = line.historyAmount.has_value();
    return {
        {QStringLiteral("line"), line.line},
        {QStringLiteral("sale_line"), line.saleLine ? QJsonValue(line.saleLineNumber) : QJsonValue()},
        {QStringLiteral("sku"), line.sku},
        {QStringLiteral("name"), line.name},
        {QStringLiteral("unit"), line.unit},
        {QStringLiteral("serial"), orNull(line.serial)},
        {QStringLiteral("batch"), orNull(line.batch)},
        {QStringLiteral("reason"), orNull(line.reason)},
        {QStringLiteral("resolution"), codeOf(line.resolution)},
        {QStringLiteral("requested"), q.requested.toDecimal()},
        {QStringLiteral("approved"), q.approved.toDecimal()},
        {QStringLiteral("declined"), q.declined.toDecimal()},
        {QStringLiteral("cancelled"), q.cancelled.toDecimal()},
        {QStringLiteral("received"), q.received.toDecimal()},
        {QStringLiteral("lost"), q.lost.toDecimal()},
        {QStringLiteral("waived"), q.waived.toDecimal()},
        {QStringLiteral("inspected"), q.inspected.toDecimal()},
        {QStringLiteral("accepted"), q.accepted.toDecimal()},
        {QStringLiteral("settled"), q.settled.toDecimal()},
        {QStringLiteral("handed_back"), q.handedBack.toDecimal()},
        {QStringLiteral("collected"), q.collected.toDecimal()},
        {QStringLiteral("moved"), q.moved.toDecimal()},
        {QStringLiteral("replaced"), q.replaced.toDecimal()},
        {QStringLiteral("replaces"), line.edit ? QJsonValue(line.edit->of) : QJsonValue()},
        {QStringLiteral("at_counter"), q.atCounter.toDecimal()},
        {QStringLiteral("in_stockroom"), q.inStockroom().toDecimal()},
        {QStringLiteral("sale_line_paid"),
         isHistory && !line.saleLine ? QJsonValue() : QJsonValue(line.saleLinePaid.toDecimal(currency))},
        {QStringLiteral("sale_line_subsidy"), line.saleLineSubsidy.toDecimal(currency)},
        {QStringLiteral("entitled"), entitledOf(view.returnCase, line, view.claims).toDecimal(currency)},
        {QStringLiteral("fee"), grantedOf(view.returnCase, line.line).fee.toDecimal(currency)},
    };
}

QString ownerText(const ReturnView &view, const Owner &owner)
{
    return owner.staff ? QString(QStringLiteral("staff:") + view.loginOf(*owner.staff))
                       : QString(QStringLiteral("role:") + codeOf(owner.role));
}

QJsonObject taskJson(const ReturnView &view, const Task &task)
{
    const TaskTimes &times = view.timesOf(task);
    return {{QStringLiteral("step"), codeOf(task.step)},
            {QStringLiteral("exception"), task.exception == 0 ? QJsonValue() : QJsonValue(task.exception)},
            {QStringLiteral("owner"), ownerText(view, task.owner)},
            {QStringLiteral("opened_at"), task.openedAt.toIso()},
            {QStringLiteral("due_at"), times.dueAt.toIso()},
            {QStringLiteral("limit_at"), times.limitAt.toIso()},
            {QStringLiteral("paused_minutes"), task.pausedMs / 60'000},
            {QStringLiteral("overdue"), times.isLate},
            {QStringLiteral("closed_at"), timeOrNull(task.closedAt)},
            {QStringLiteral("closed_by"), task.closedBy ? QJsonValue(task.closedBy->login) : QJsonValue()},
            {QStringLiteral("carried"), task.isCarried}};
}

QJsonObject unitJson(const SentUnit &unit)
{
    return {{QStringLiteral("line"), unit.line}, {QStringLiteral("serial"), unit.serial}};
}

QJsonObject payoutJson(const ReturnView &view, const Payout &payout, const Currency &currency)
{
    return {{QStringLiteral("payout"), payout.number},
            {QStringLiteral("voucher"), payout.voucher},
            {QStringLiteral("tender"), payout.tender},
            {QStringLiteral("amount"), payout.amount.toDecimal(currency)},
            {QStringLiteral("rounding"), payout.rounding.toDecimal(currency)},
            {QStringLiteral("handed_out"), payout.handedOut().toDecimal(currency)},
            {QStringLiteral("state"), codeOf(payout.state)},
            {QStringLiteral("reference"), orNull(payout.reference)},
            {QStringLiteral("units"), mapped(payout.units, unitJson)},
            {QStringLiteral("at"), payout.at.toIso()},
            {QStringLiteral("by"), view.loginOf(payout.by)},
            {QStringLiteral("changed_at"), timeOrNull(payout.changedAt)}};
}

QJsonValue goodsJson(const Settlement &settlement, const Currency &currency)
{
    if (!settlement.given) {
        return {};
    }
    const GoodsGiven &given = *settlement.given;
    const QJsonArray lines = mapped(given.lines, [&currency](const GoodsOut &line) {
        return QJsonObject{{QStringLiteral("sku"), line.sku},
                           {QStringLiteral("name"), line.name},
                           {QStringLiteral("qty"), line.quantity.toDecimal()},
                           {QStringLiteral("unit"), line.unit},
                           {QStringLiteral("serial"), orNull(line.serial)},
                           {QStringLiteral("paid"), line.paid.toDecimal(currency)}};
    });
    const bool isAdded = given.difference.isPositive();
    return QJsonObject{{QStringLiteral("receipt"), given.receipt},
                       {QStringLiteral("lines"), lines},
                       {QStringLiteral("added"), given.difference.toDecimal(currency)},
                       {QStringLiteral("added_rounding"), given.rounding.toDecimal(currency)},
                       {QStringLiteral("taken_in"), given.takenIn().toDecimal(currency)},
                       {QStringLiteral("added_by"), isAdded ? QJsonValue(given.tenders.back().tender) : QJsonValue()}};
}

QJsonValue creditJson(const Settlement &settlement, const Currency &currency)
{
    if (!settlement.credit) {
        return {};
    }
    const StoreCredit &credit = *settlement.credit;
    return QJsonObject{{QStringLiteral("code"), credit.code},
                       {QStringLiteral("amount"), credit.amount.toDecimal(currency)},
                       {QStringLiteral("balance"), credit.balance().toDecimal(currency)},
                       {QStringLiteral("expires_on"), dayOrNull(credit.expiresOn)}};
}

QJsonValue repairJson(const Settlement &settlement)
{
    if (!settlement.repair) {
        return {};
    }
    const Repair &repair = *settlement.repair;
    return QJsonObject{{QStringLiteral("sent_to"), repair.sentTo},
                       {QStringLiteral("reference"), orNull(repair.reference)},
                       {QStringLiteral("expected_back"), dayOrNull(repair.expectedBack)},
                       {QStringLiteral("sent_at"), repair.sentAt.toIso()},
                       {QStringLiteral("back_at"), timeOrNull(repair.backAt)},
                       {QStringLiteral("repaired"), repair.backAt ? QJsonValue(repair.isRepaired) : QJsonValue()},
                       {QStringLiteral("collected_at"), timeOrNull(repair.collectedAt)}};
}

QJsonValue compensationJson(const ReturnView &view, const Settlement &settlement)
{
    if (!settlement.compensation) {
        return {};
    }
    return QJsonObject{{QStringLiteral("kind"), settlement.compensation->kind},
                       {QStringLiteral("reason"), settlement.compensation->reason},
                       {QStringLiteral("approved_by"), view.loginOf(settlement.by)}};
}

QJsonObject settlementJson(const ReturnView &view, const Settlement &settlement, const Currency &currency)
{
    QJsonArray explanation;
    for (const Explanation &term : explain(settlement, view.returnCase, currency, view.earlier)) {
        explanation.append(QJsonObject{{QStringLiteral("code"), term.code},
                                       {QStringLiteral("amount"), term.amount.toDecimal(currency)},
                                       {QStringLiteral("args"), term.args}});
    }
    QJsonArray payouts;
    for (const Payout &payout : view.returnCase.payouts) {
        if (payout.settlement == settlement.number) {
            payouts.append(payoutJson(view, payout, currency));
        }
    }
    const QJsonValue countersigned = settlement.countersignedBy ? QJsonValue(view.loginOf(*settlement.countersignedBy))
                                                                : QJsonValue();
    return {{QStringLiteral("settlement"), settlement.number},
            {QStringLiteral("kind"), codeOf(settlement.kind)},
            {QStringLiteral("amount"), settlement.amount.toDecimal(currency)},
            {QStringLiteral("state"), codeOf(settlement.state)},
            {QStringLiteral("inspected_by"),
             settlement.compensation ? QJsonValue() : QJsonValue(view.loginOf(settlement.by))},
            {QStringLiteral("countersigned_by"), countersigned},
            {QStringLiteral("without_goods"), settlement.isWithoutGoods},
            {QStringLiteral("goods"), goodsJson(settlement, currency)},
            {QStringLiteral("credit"), creditJson(settlement, currency)},
            {QStringLiteral("repair"), repairJson(settlement)},
            {QStringLiteral("compensation"), compensationJson(view, settlement)},
            {QStringLiteral("explanation"), explanation},
            {QStringLiteral("payouts"), payouts}};
}

QJsonObject findingJson(const ReturnView &view, const Finding &finding)
{
    return {{QStringLiteral("line"), finding.line},
            {QStringLiteral("quantity"), finding.quantity.toDecimal()},
            {QStringLiteral("condition"), finding.condition},
            {QStringLiteral("disposition"), finding.disposition},
            {QStringLiteral("accepted"), finding.isAccepted},
            {QStringLiteral("at"), finding.at.toIso()},
            {QStringLiteral("by"), view.loginOf(finding.by)},
            {QStringLiteral("undone_at"), finding.undoneAt ? QJsonValue(finding.undoneAt->toIso()) : QJsonValue()},
            {QStringLiteral("damaged_in_store"), finding.damagedInStore.toDecimal()},
            {QStringLiteral("serial"), orNull(finding.serial)},
            {QStringLiteral("batch"), orNull(finding.batch)}};
}

QJsonValue factJson(const QString &key, const QJsonValue &value, const Currency &currency);

/// The history keeps money in minor units and quantities in thousandths.
QJsonObject factsJson(const QJsonObject &facts, const Currency &currency)
{
    QJsonObject written;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        written.insert(fact.key(), factJson(fact.key(), fact.value(), currency));
    }
    return written;
}

QJsonValue factJson(const QString &key, const QJsonValue &value, const Currency &currency)
{
    if (value.isObject()) {
        return factsJson(value.toObject(), currency);
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &each : value.toArray()) {
            list.append(factJson(key, each, currency));
        }
        return list;
    }
    if (value.isDouble()
        && (key == QLatin1String("amount") || key == QLatin1String("tax") || key == QLatin1String("rounding"))) {
        return Money::fromMinor(value.toInteger()).toDecimal(currency);
    }
    if (value.isDouble() && key == QLatin1String("quantity")) {
        return Quantity::fromThousandths(value.toInteger()).toDecimal();
    }
    return value;
}

QJsonObject eventJson(const EventView &event, const Currency &currency)
{
    return {{QStringLiteral("at"), event.at.toIso()},
            {QStringLiteral("actor"), event.login},
            {QStringLiteral("action"), codeOf(event.action)},
            {QStringLiteral("reason"), orNull(event.text)},
            {QStringLiteral("facts"), factsJson(event.facts, currency)}};
}

}

QJsonObject verdictToJson(const Verdict &verdict)
{
    QJsonArray rules;
    for (const RuleResult &rule : verdict.rules) {
        rules.append(QJsonObject{{QStringLiteral("line"), rule.line == 0 ? QJsonValue() : QJsonValue(rule.line)},
                                 {QStringLiteral("rule"), rule.rule},
                                 {QStringLiteral("value"), rule.value},
                                 {QStringLiteral("limit"), rule.limit},
                                 {QStringLiteral("result"), codeOf(rule.result)}});
    }
    return {{QStringLiteral("result"), codeOf(verdict.result)},
            {QStringLiteral("policy_version"), verdict.policyVersion.value()},
            {QStringLiteral("rules"), rules}};
}

QJsonObject returnToJson(const ReturnView &view, const Currency &currency)
{
    const Rma &rma = view.returnCase.rma;
    return {
        {QStringLiteral("number"), rma.number},
        {QStringLiteral("version"), rma.version},
        {QStringLiteral("state"), rma.isOpen() ? QStringLiteral("open") : QStringLiteral("closed")},
        {QStringLiteral("step"), codeOrNull(view.step)},
        {QStringLiteral("outcome"), codeOrNull(rma.outcome)},
        {QStringLiteral("origin"), codeOf(rma.origin)},
        {QStringLiteral("receipt"), orNull(rma.receipt)},
        {QStringLiteral("without_receipt"), rma.isWithoutReceipt()},
        {QStringLiteral("sale_day"), dayOrNull(rma.saleDay)},
        {QStringLiteral("store_day"), rma.storeDay.toIso()},
        {QStringLiteral("opened_at"), rma.openedAt.toIso()},
        {QStringLiteral("closed_at"), timeOrNull(rma.closedAt)},
        {QStringLiteral("promised_by"),
         rma.origin == Origin::History ? QJsonValue() : QJsonValue(rma.promisedBy.toIso())},
        {QStringLiteral("expires_on"), view.expiry ? QJsonValue(view.expiry->lastDay.toIso()) : QJsonValue()},
        {QStringLiteral("expiry_told"), view.expiry && view.expiry->isTold},
        {QStringLiteral("waiting_since"), rma.hold ? QJsonValue(rma.hold->since.toIso()) : QJsonValue()},
        {QStringLiteral("chasers"), rma.chasers},
        {QStringLiteral("rating"), rma.rating ? QJsonValue(*rma.rating) : QJsonValue()},
        {QStringLiteral("progress_link"), orNull(view.progressLink)},
        {QStringLiteral("split_from"), rma.splitFrom ? QJsonValue(rma.splitFrom->number) : QJsonValue()},
        {QStringLiteral("split_into"), QJsonArray::fromStringList(splitInto(view.returnCase))},
        {QStringLiteral("customer"), customerJson(view)},
        {QStringLiteral("bought_by"), buyerJson(view)},
        {QStringLiteral("verdict"), verdictToJson(rma.verdict)},
        {QStringLiteral("lines"),
         mapped(view.returnCase.lines, [&](const ReturnLine &line) { return lineJson(view, line, currency); })},
        {QStringLiteral("findings"),
         mapped(view.returnCase.findings, [&](const Finding &finding) { return findingJson(view, finding); })},
        {QStringLiteral("tasks"),
         mapped(view.returnCase.tasks, [&](const Task &task) { return taskJson(view, task); })},
        {QStringLiteral("exceptions"), exceptionsToJson(view)},
        {QStringLiteral("take_overs"), takeOversToJson(view)},
        {QStringLiteral("settlements"),
         mapped(view.returnCase.settlements,
                [&](const Settlement &settlement) { return settlementJson(view, settlement, currency); })},
        {QStringLiteral("invoices"), invoicesToJson(view.sale ? view.sale->invoices : std::vector<Invoice>())},
        {QStringLiteral("red_invoice"), redInvoiceToJson(view, currency)},
        {QStringLiteral("benefits"), benefitsToJson(view)},
        {QStringLiteral("photos"), photosToJson(view)},
        {QStringLiteral("till"), postingsToJson(view.till, currency)},
        {QStringLiteral("events"),
         mapped(view.events, [&currency](const EventView &event) { return eventJson(event, currency); })},
        {QStringLiteral("stopped_by"), view.stoppedBy ? QJsonValue(errorToJson(*view.stoppedBy)) : QJsonValue()},
    };
}

QJsonObject errorToJson(const Error &error)
{
    return {{QStringLiteral("code"), errorName(error.code)}, {QStringLiteral("details"), error.details}};
}
}
