// SPDX-License-Identifier: GPL-3.0-or-later
// Every field of every request; order of lines counts.
#include "core/desk/arguments.h"

#include "core/desk/benefit_json.h"
#include "core/desk/contact_json.h"
#include "core/desk/invoice_json.h"
#include "core/desk/json_list.h"

#include <QCryptographicHash>

#include <type_traits>

namespace rd
{
namespace
{
QJsonObject units(const LineQuantity &line)
{
    return {{QStringLiteral("line"), line.line}, {QStringLiteral("quantity"), line.quantity.thousandths()}};
}

QJsonArray unitList(const std::vector<LineQuantity> &lines)
{
    return mapped(lines, units);
}

QJsonObject withReason(const std::vector<LineQuantity> &lines, const QString &reason)
{
    return {{QStringLiteral("lines"), unitList(lines)}, {QStringLiteral("reason"), reason}};
}

QJsonValue numberOrNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject of(const LogReturn &)
{
    return {};
}
QJsonObject of(const Approve &action)
{
    QJsonObject json = withReason(action.lines, action.reason);
    json.insert(QStringLiteral("override"), action.isOverride);
    return json;
}
QJsonObject of(const Decline &action)
{
    return withReason(action.lines, action.reason);
}
QJsonObject of(const Receive &action)
{
    return withReason(action.lines, {});
}
QJsonObject of(const ReportLost &action)
{
    return withReason(action.lines, action.reason);
}
QJsonObject of(const WaiveGoods &action)
{
    return withReason(action.lines, action.reason);
}
QJsonObject of(const Inspect &action)
{
    const QJsonArray found = mapped(action.units, [](const InspectedUnits &inspected) {
        return QJsonObject{{QStringLiteral("line"), inspected.line},
                           {QStringLiteral("quantity"), inspected.quantity.thousandths()},
                           {QStringLiteral("condition"), inspected.condition},
                           {QStringLiteral("disposition"), inspected.disposition},
                           {QStringLiteral("serial"), inspected.serial},
                           {QStringLiteral("batch"), inspected.batch}};
    });
    return {{QStringLiteral("units"), found},
            {QStringLiteral("note"), action.note},
            {QStringLiteral("ticks"), QJsonArray::fromStringList(action.ticks)},
            {QStringLiteral("deductions"), mapped(action.deductions, [](const Deduction &deduction) {
                 return QJsonObject{{QStringLiteral("line"), deduction.line},
                                    {QStringLiteral("amount"), deduction.amount.minor()},
                                    {QStringLiteral("reason"), deduction.reason}};
             })}};
}
QJsonObject of(const HandBack &action)
{
    QJsonObject arguments = withReason(action.lines, {});
    if (!action.tracking.isEmpty()) {
        arguments.insert(QStringLiteral("carrier"), action.carrier);
        arguments.insert(QStringLiteral("tracking"), action.tracking);
    }
    return arguments;
}
QJsonObject of(const Countersign &action)
{
    return {{QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const Pay &action)
{
    return {{QStringLiteral("tender"), action.tender},
            {QStringLiteral("amount"), action.amount ? QJsonValue(action.amount->minor()) : QJsonValue()},
            {QStringLiteral("reference"), action.reference},
            {QStringLiteral("settlement"), numberOrNull(action.settlement)},
            {QStringLiteral("ticks"), QJsonArray::fromStringList(action.ticks)}};
}
QJsonObject of(const Exchange &action)
{
    const QJsonArray items = mapped(action.items, [](const ExchangeItem &item) {
        return QJsonObject{{QStringLiteral("sku"), item.sku},
                           {QStringLiteral("quantity"), item.quantity.thousandths()},
                           {QStringLiteral("price"), item.price.minor()},
                           {QStringLiteral("name"), item.name},
                           {QStringLiteral("unit"), item.unit},
                           {QStringLiteral("category"), item.category},
                           {QStringLiteral("serial"), item.serial}};
    });
    return {{QStringLiteral("items"), items},
            {QStringLiteral("tender"), action.tender},
            {QStringLiteral("reference"), action.reference},
            {QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const Ship &action)
{
    const QJsonArray units = mapped(action.units, [](const SentUnit &unit) {
        return QJsonObject{{QStringLiteral("line"), unit.line}, {QStringLiteral("serial"), unit.serial}};
    });
    return {{QStringLiteral("carrier"), action.carrier},
            {QStringLiteral("tracking"), action.tracking},
            {QStringLiteral("units"), units},
            {QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const IssueCredit &action)
{
    return {{QStringLiteral("settlement"), numberOrNull(action.settlement)},
            {QStringLiteral("ticks"), QJsonArray::fromStringList(action.ticks)}};
}
QJsonObject of(const SendForRepair &action)
{
    return {{QStringLiteral("sent_to"), action.sentTo},
            {QStringLiteral("reference"), action.reference},
            {QStringLiteral("expected"), action.expectedBack ? QJsonValue(action.expectedBack->toIso()) : QJsonValue()},
            {QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const BookRepair &action)
{
    return {{QStringLiteral("repaired"), action.isRepaired},
            {QStringLiteral("note"), action.note},
            {QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const CollectRepair &action)
{
    return {{QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const ConvertSettlement &action)
{
    return {{QStringLiteral("to"), codeOf(action.to)},
            {QStringLiteral("reason"), action.reason},
            {QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const Compensate &action)
{
    return {{QStringLiteral("kind"), action.kind},
            {QStringLiteral("amount"), action.amount.minor()},
            {QStringLiteral("reason"), action.reason}};
}
QJsonObject of(const WithdrawCompensation &action)
{
    return {{QStringLiteral("reason"), action.reason}, {QStringLiteral("settlement"), numberOrNull(action.settlement)}};
}
QJsonObject of(const NoteRedInvoice &action)
{
    return {{QStringLiteral("invoice_number"), action.number},
            {QStringLiteral("amount"), action.amount ? QJsonValue(action.amount->minor()) : QJsonValue()}};
}
QJsonObject of(const WithdrawRedInvoice &action)
{
    return {{QStringLiteral("invoice_number"), action.number}, {QStringLiteral("reason"), action.reason}};
}
QJsonObject of(const TickBenefits &action)
{
    return {{QStringLiteral("ticks"), QJsonArray::fromStringList(action.ticks)}};
}
QJsonObject of(const ConfirmPayout &action)
{
    return {{QStringLiteral("payout"), action.payout}};
}
QJsonObject of(const FailPayout &action)
{
    return {{QStringLiteral("payout"), action.payout}, {QStringLiteral("reason"), action.reason}};
}
QJsonObject of(const Cancel &action)
{
    return {{QStringLiteral("reason"), action.reason}};
}
QJsonObject of(const LetExpire &)
{
    return {};
}
QJsonObject of(const AddNote &action)
{
    return {{QStringLiteral("text"), action.text}};
}
QJsonObject of(const Chase &action)
{
    const bool isPlain = action.kind == ChaseKind::Asked && action.note.isEmpty();
    return isPlain ? QJsonObject()
                   : QJsonObject{{QStringLiteral("kind"), codeOf(action.kind)}, {QStringLiteral("note"), action.note}};
}
QJsonObject of(const Rate &action)
{
    return {{QStringLiteral("stars"), action.stars}, {QStringLiteral("comment"), action.comment}};
}
QJsonObject of(const Assign &action)
{
    return {{QStringLiteral("step"), codeOf(action.step)},
            {QStringLiteral("to"), action.role ? QString(codeOf(*action.role)) : action.to.login},
            {QStringLiteral("exception"), numberOrNull(action.exception)}};
}
QJsonObject taskArguments(const TaskNamed &task)
{
    return {{QStringLiteral("step"), codeOf(task.step)}, {QStringLiteral("exception"), numberOrNull(task.exception)}};
}
QJsonObject of(const Claim &action)
{
    return taskArguments(action.task);
}
QJsonObject of(const Extend &action)
{
    QJsonObject arguments = taskArguments(action.task);
    arguments.insert(QStringLiteral("to"), action.to.ms());
    arguments.insert(QStringLiteral("reason"), action.reason);
    return arguments;
}
QJsonObject of(const Remind &action)
{
    return taskArguments(action.task);
}
QJsonObject of(const OpenException &action)
{
    return {{QStringLiteral("kind"), codeOf(action.kind)},
            {QStringLiteral("units"), action.units ? QJsonValue(units(*action.units)) : QJsonValue()},
            {QStringLiteral("note"), action.note}};
}
QJsonObject of(const TickException &action)
{
    return {{QStringLiteral("exception"), numberOrNull(action.exception)},
            {QStringLiteral("step"), action.step},
            {QStringLiteral("note"), action.note}};
}
QJsonObject of(const CloseException &action)
{
    return {{QStringLiteral("exception"), numberOrNull(action.exception)}, {QStringLiteral("outcome"), action.outcome}};
}
QJsonObject of(const TakeOver &action)
{
    return {{QStringLiteral("counted"), unitList(action.counted)},
            {QStringLiteral("from"), action.from ? QJsonValue(action.from->value()) : QJsonValue()}};
}
QJsonObject of(const HoldReturn &action)
{
    return {{QStringLiteral("reason"), action.reason}};
}
QJsonObject of(const Resume &)
{
    return {};
}
QJsonObject of(const SplitReturn &action)
{
    const QJsonArray units = mapped(action.units, [](const SplitUnits &each) {
        return QJsonObject{{QStringLiteral("line"), each.line},
                           {QStringLiteral("quantity"), each.quantity.thousandths()},
                           {QStringLiteral("step"), each.at ? QJsonValue(codeOf(*each.at)) : QJsonValue()}};
    });
    return {{QStringLiteral("units"), units}, {QStringLiteral("reason"), action.reason}};
}

QJsonObject of(const Undo &action)
{
    QJsonObject json = withReason(action.lines, action.reason);
    json.insert(QStringLiteral("what"), codeOf(action.what));
    return json;
}

QJsonObject of(const EditRequest &action)
{
    const QJsonArray lines = mapped(action.lines, [](const LineWish &wish) {
        return QJsonObject{
            {QStringLiteral("line"), wish.line},
            {QStringLiteral("quantity"), wish.quantity.thousandths()},
            {QStringLiteral("reason"), wish.reason},
            {QStringLiteral("resolution"), wish.resolution ? QJsonValue(codeOf(*wish.resolution)) : QJsonValue()}};
    });
    return {{QStringLiteral("lines"), lines}, {QStringLiteral("note"), action.note}};
}

QJsonObject acceptJson(const AcceptAtCounter &accept)
{
    return {{QStringLiteral("condition"), accept.condition},
            {QStringLiteral("disposition"), accept.disposition},
            {QStringLiteral("ticks"), QJsonArray::fromStringList(accept.ticks)},
            {QStringLiteral("pay"), accept.payTender},
            {QStringLiteral("reference"), accept.reference}};
}
}

QJsonArray argumentsOf(const std::vector<NewPhoto> &photos)
{
    return mapped(photos, [](const NewPhoto &photo) {
        const QByteArray digest = QCryptographicHash::hash(photo.jpeg, QCryptographicHash::Sha256).toHex();
        return QJsonObject{{QStringLiteral("file"), QString::fromLatin1(digest)},
                           {QStringLiteral("line"), numberOrNull(photo.line)},
                           {QStringLiteral("step"), codeOf(photo.step)},
                           {QStringLiteral("caption"), photo.caption}};
    });
}

QJsonObject argumentsOf(const LogRequest &request)
{
    const QJsonArray lines = mapped(request.lines, [](const RequestLine &line) {
        return QJsonObject{{QStringLiteral("sale_line"), line.saleLine},
                           {QStringLiteral("quantity"), line.quantity.thousandths()},
                           {QStringLiteral("reason"), line.reason},
                           {QStringLiteral("resolution"), codeOf(line.resolution)},
                           {QStringLiteral("sku"), line.sku},
                           {QStringLiteral("name"), line.name},
                           {QStringLiteral("price"), line.price ? QJsonValue(line.price->minor()) : QJsonValue()},
                           {QStringLiteral("serials"), QJsonArray::fromStringList(line.serials)},
                           {QStringLiteral("batch"), line.batch}};
    });
    return {{QStringLiteral("receipt"), request.receipt},
            {QStringLiteral("without_receipt"), request.isWithoutReceipt},
            {QStringLiteral("gift"), request.isGift},
            {QStringLiteral("source"), request.saleSource},
            {QStringLiteral("sale_day"), request.saleDay ? QJsonValue(request.saleDay->toIso()) : QJsonValue()},
            {QStringLiteral("sale"), request.sale ? QJsonValue(request.sale->value()) : QJsonValue()},
            {QStringLiteral("lines"), lines},
            {QStringLiteral("name"), request.contactName},
            {QStringLiteral("phone"), request.contactPhone},
            {QStringLiteral("contact"), contactToJson(request.contact)},
            {QStringLiteral("note"), request.note},
            {QStringLiteral("present"), request.areGoodsPresent},
            {QStringLiteral("photos"), argumentsOf(request.photos)},
            {QStringLiteral("accept"), request.accept ? QJsonValue(acceptJson(*request.accept)) : QJsonValue()}};
}

QJsonObject argumentsOf(const Action &action)
{
    return std::visit([](const auto &each) { return of(each); }, action);
}

QJsonObject argumentsOf(const Sale &sale)
{
    const QJsonArray lines = mapped(sale.lines, [](const SaleLine &line) {
        return QJsonObject{{QStringLiteral("sku"), line.sku},
                           {QStringLiteral("name"), line.name},
                           {QStringLiteral("quantity"), line.quantity.thousandths()},
                           {QStringLiteral("unit"), line.unit},
                           {QStringLiteral("paid"), line.paid.minor()},
                           {QStringLiteral("tax"), line.tax.minor()},
                           {QStringLiteral("serial"), line.serial},
                           {QStringLiteral("category"), line.category},
                           {QStringLiteral("batch"), line.batch}};
    });
    const QJsonArray tenders = mapped(sale.tenders, [](const SaleTender &tender) {
        return QJsonObject{
            {QStringLiteral("tender"), tender.tender},
            {QStringLiteral("amount"), tender.amount ? QJsonValue(tender.amount->minor()) : QJsonValue()}};
    });
    return {{QStringLiteral("receipt"), sale.receipt},
            {QStringLiteral("sold_at"), sale.soldAt ? QJsonValue(sale.soldAt->ms()) : QJsonValue()},
            {QStringLiteral("store_day"), sale.storeDay ? QJsonValue(sale.storeDay->days()) : QJsonValue()},
            {QStringLiteral("payment_reference"), sale.paymentReference},
            {QStringLiteral("name"), sale.customer.name},
            {QStringLiteral("phone"), sale.customer.phone.raw},
            {QStringLiteral("customer_id"), sale.customer.externalId},
            {QStringLiteral("tenders"), tenders},
            {QStringLiteral("invoices"), invoicesToJson(sale.invoices)},
            {QStringLiteral("benefits"), saleBenefitsToJson(sale.benefits)},
            {QStringLiteral("lines"), lines}};
}

QString commandOf(const Action &action)
{
    static constexpr std::array kNames = {
        "log",       "approve",     "decline", "receive",    "lost",      "waive",          "inspect",
        "hand_back", "countersign", "pay",     "exchange",   "ship",      "credit",         "repair",
        "repaired",  "collect",     "convert", "compensate", "withdraw",  "red_invoice",    "withdraw_red_invoice",
        "benefit",   "confirm",     "fail",    "cancel",     "expire",    "note",           "chase",
        "assign",    "hold",        "resume",  "split",      "exception", "exception_step", "exception_close",
        "take_over", "undo",        "edit",    "claim",      "extend",    "remind",         "rate"};
    static_assert(kNames.size() == std::variant_size_v<Action>);
    return QString::fromLatin1(kNames.at(action.index()));
}
}
