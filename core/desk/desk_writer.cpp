// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, returns and their actions.
#include "core/desk/desk_writer.h"

#include "core/desk/arguments.h"
#include "core/desk/contact_checking.h"
#include "core/desk/new_articles.h"
#include "core/desk/paid_before.h"
#include "core/desk/photo_adding.h"
#include "core/desk/situation_loader.h"
#include "core/desk/till_posting.h"
#include "core/desk/work_receiver.h"
#include "core/desk/write_frame.h"

#include "core/base/text.h"
#include "core/storage/claims.h"
#include "core/storage/customer_identity.h"
#include "core/storage/customer_repository.h"
#include "core/storage/drafts.h"
#include "core/storage/message_repository.h"
#include "core/storage/rma_repository.h"
#include "core/storage/sale_repository.h"
#include "core/workflow/decide.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
namespace
{
/// Whoever has the phone that was given.
std::optional<CustomerId> customerOf(WriteTransaction &transaction, const LogRequest &request, const QString &region)
{
    Customer customer;
    customer.name = cleanText(request.contactName);
    customer.phone = Phone::read(cleanText(request.contactPhone), region);
    const bool isUsable = request.isWithoutReceipt ? !customer.phone.e164.isEmpty() : !customer.phone.isEmpty();
    if (!isUsable) {
        return std::nullopt;
    }
    const CustomerId id = customerFor(transaction.database(), customer);
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// How the customer wants to be told: as said now, else as last time.
ContactChoice chosenContact(WriteTransaction &transaction, const LogRequest &request,
                            std::optional<CustomerId> customer)
{
    if (request.contact.isEmpty()) {
        return customer ? contactChoiceOf(transaction.database(), *customer) : ContactChoice();
    }
    ContactChoice choice = request.contact;
    choice.email = cleanText(choice.email).toLower();
    if (!choice.channel.isEmpty()) {
        choice.agreedAt = transaction.at();
    }
    return choice;
}

/// A choice of last time may have lost its channel; one that is made now must reach the customer.
Result<void> checkRequested(const OpenStore &store, const LogRequest &request, const ContactChoice &choice,
                            std::optional<CustomerId> customer)
{
    if (request.contact.isEmpty()) {
        return {};
    }
    const QString phone = cleanText(request.contactPhone);
    const bool isKnown = phone.isEmpty() && customer;
    return checkContact(store.policy().messages,
                        {choice, isKnown ? loadPerson(store.database(), *customer).phone.raw : phone});
}

/// The same line asked for again while a return of it is open: perhaps the same goods twice.
QJsonArray openTwins(const OpenStore &store, const Sale &sale, const LogRequest &request)
{
    QJsonArray warnings;
    for (const SaleLine &sold : sale.lines) {
        const bool isAsked = std::any_of(request.lines.begin(), request.lines.end(),
                                         [&sold](const RequestLine &line) { return line.saleLine == sold.line; });
        const QStringList open = isAsked ? openReturnsOf(store.database(), sold.id) : QStringList();
        if (!open.isEmpty()) {
            warnings.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("logged_again")},
                                        {QStringLiteral("sale_line"), sold.line},
                                        {QStringLiteral("returns"), QJsonArray::fromStringList(open)}});
        }
    }
    return warnings;
}

/// What the decision needs to know, and who the customer is: the sale's, else the one with the phone.
Result<Situation> situationFor(WriteTransaction &transaction, const OpenStore &store, const LogRequest &request,
                               std::optional<CustomerId> &customer)
{
    const QString region = store.policy().phoneRegion;
    if (request.isWithoutReceipt) {
        customer = customerOf(transaction, request, region);
        return situationWithoutSale(store, request, customer, transaction.at());
    }
    const auto sale = saleOf(store, request);
    if (!sale) {
        return refuse(sale.error());
    }
    customer = sale->customer.id.isValid() ? std::optional(sale->customer.id)
                                           : customerOf(transaction, request, region);
    return situationBefore(store, *sale, request, customer, transaction.at());
}

std::optional<AcceptAtCounter> acceptOf(const LogRequest &request)
{
    std::optional<AcceptAtCounter> accept = request.accept;
    if (accept) {
        accept->reference = cleanText(accept->reference);
    }
    return accept;
}

/// Free texts of an action, cleaned.
struct Cleaned {
    Action operator()(Approve action) const { return clean(action, action.reason); }
    Action operator()(Decline action) const { return clean(action, action.reason); }
    Action operator()(ReportLost action) const { return clean(action, action.reason); }
    Action operator()(WaiveGoods action) const { return clean(action, action.reason); }
    Action operator()(Inspect action) const
    {
        for (InspectedUnits &units : action.units) {
            units.serial = cleanText(units.serial);
            units.batch = cleanText(units.batch);
        }
        for (Deduction &deduction : action.deductions) {
            deduction.reason = cleanText(deduction.reason);
        }
        return clean(action, action.note);
    }
    Action operator()(Pay action) const
    {
        action.reference = cleanText(action.reference);
        return action;
    }
    Action operator()(Exchange action) const
    {
        action.reference = cleanText(action.reference);
        for (ExchangeItem &item : action.items) {
            item.sku = cleanText(item.sku);
            item.name = cleanText(item.name);
            item.serial = cleanText(item.serial);
        }
        return action;
    }
    Action operator()(Ship action) const
    {
        action.carrier = cleanText(action.carrier);
        for (SentUnit &unit : action.units) {
            unit.serial = cleanText(unit.serial);
        }
        return clean(action, action.tracking);
    }
    Action operator()(HandBack action) const
    {
        action.carrier = cleanText(action.carrier);
        return clean(action, action.tracking);
    }
    Action operator()(SendForRepair action) const
    {
        action.sentTo = cleanText(action.sentTo);
        action.reference = cleanText(action.reference);
        return action;
    }
    Action operator()(BookRepair action) const { return clean(action, action.note); }
    Action operator()(ConvertSettlement action) const { return clean(action, action.reason); }
    Action operator()(Compensate action) const { return clean(action, action.reason); }
    Action operator()(WithdrawCompensation action) const { return clean(action, action.reason); }
    Action operator()(NoteRedInvoice action) const
    {
        action.number = cleanText(action.number);
        return action;
    }
    Action operator()(WithdrawRedInvoice action) const
    {
        action.number = cleanText(action.number);
        return clean(action, action.reason);
    }
    Action operator()(FailPayout action) const { return clean(action, action.reason); }
    Action operator()(Cancel action) const { return clean(action, action.reason); }
    Action operator()(AddNote action) const { return clean(action, action.text); }
    Action operator()(Chase action) const { return clean(action, action.note); }
    Action operator()(Rate action) const { return clean(action, action.comment); }
    Action operator()(HoldReturn action) const { return clean(action, action.reason); }
    Action operator()(SplitReturn action) const { return clean(action, action.reason); }
    Action operator()(Undo action) const { return clean(action, action.reason); }
    Action operator()(EditRequest action) const { return clean(action, action.note); }
    Action operator()(OpenException action) const { return clean(action, action.note); }
    Action operator()(TickException action) const { return clean(action, action.note); }
    Action operator()(CloseException action) const { return clean(action, action.outcome); }
    Action operator()(Extend action) const { return clean(action, action.reason); }
    template <typename Other> Action operator()(const Other &action) const { return action; }

private:
    template <typename Each> static Action clean(Each &action, QString &text)
    {
        text = cleanText(text, true);
        return action;
    }
};

bool isApproval(const Action &action)
{
    return std::holds_alternative<Approve>(action) || std::holds_alternative<Decline>(action)
           || std::holds_alternative<Countersign>(action) || std::holds_alternative<WaiveGoods>(action)
           || std::holds_alternative<Compensate>(action) || std::holds_alternative<WithdrawCompensation>(action)
           || std::holds_alternative<Undo>(action) || std::holds_alternative<TakeOver>(action);
}

/// Who decides: the person who is logged in, or the one who steps up for exactly this approval.
Result<Actor> actingPerson(const WriteFrame &frame, const Call &call, const Action &action, const Actor &loggedIn)
{
    if (call.approver && !isApproval(action)) {
        return refuse(ErrorCode::NotAllowed, {{QStringLiteral("problem"), QStringLiteral("no_approval")}});
    }
    return frame.actingFor(call, loggedIn);
}

/// What a payment names, for example the till's receipt by which it was paid.
QString referenceOf(const Action &action)
{
    if (const auto *pay = std::get_if<Pay>(&action)) {
        return pay->reference;
    }
    const auto *exchange = std::get_if<Exchange>(&action);
    return exchange != nullptr ? exchange->reference : QString();
}

/// A refusal that names whoever owes the task says their name.
Error withOwner(Error error, const OpenStore &store)
{
    const QString key = QStringLiteral("owner");
    const auto person = error.details.value(key).isDouble()
                            ? findStaff(store.database(), StaffId(error.details.value(key).toInteger()))
                            : std::nullopt;
    if (person) {
        error.details.insert(key, person->staff.name);
    }
    return error;
}

/// Loads the return, asks for the action on it, decides and writes.
Result<Answer> changeReturn(WriteFrame &frame, const Call &call, const QString &number, const WriteRequest &request,
                            const std::function<Result<Action>()> &actionOf)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *frame.store;
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        const auto action = actionOf();
        if (const auto same = checkVersion(call, *found); !same) {
            return refuse(action ? withPayoutBefore(same.error(), store, *found, *action) : same.error());
        }
        if (!action) {
            return refuse(action.error());
        }
        const auto acting = actingPerson(frame, call, *action, actor);
        if (!acting) {
            return refuse(acting.error());
        }
        const Situation situation = situationBefore(store, *found, *action, transaction.at());
        auto decision = decide(situation, *action, *acting, store.policy(), transaction.at());
        if (!decision) {
            return refuse(withOwner(withPayoutBefore(decision.error(), store, *found, *action), store));
        }
        if (call.approver) {
            nameBoth(decision->events, actor);
        }
        const ReturnCase saved = writeDecision(transaction, store, *found, *decision);
        postNamed(transaction, situation.tillBookings, saved.rma.id, referenceOf(*action), *acting);
        return Written{saved.rma.number, [&frame, saved] { return frame.showDocument(saved, std::nullopt); },
                       std::nullopt};
    };
    return frame.write(call, request, body);
}
}

DeskWriter::DeskWriter(std::unique_ptr<WriteFrame> frame) : m_frame(std::move(frame)) {}
DeskWriter::~DeskWriter() = default;

Result<std::unique_ptr<DeskWriter>> DeskWriter::open(const QString &path, const Clock &clock)
{
    auto opened = OpenStore::open(path, OpenMode::ReadWrite, clock);
    if (!opened) {
        return refuse(opened.error());
    }
    if (!(*opened)->store().hasKeys()) {
        return refuse(ErrorCode::KeyMissing);
    }
    return std::unique_ptr<DeskWriter>(new DeskWriter(std::make_unique<WriteFrame>(*std::move(opened))));
}

const StoreFacts &DeskWriter::facts() const
{
    return m_frame->store->facts();
}

Result<Answer> DeskWriter::logReturn(const Call &call, const LogRequest &request)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const Policy &policy = store.policy();
        std::optional<CustomerId> customer;
        const auto situation = situationFor(transaction, store, request, customer);
        if (!situation) {
            return refuse(situation.error());
        }
        const ContactChoice contact = chosenContact(transaction, request, customer);
        if (auto fits = checkRequested(store, request, contact, customer); !fits) {
            return refuse(fits.error());
        }
        const QJsonArray twins = situation->sale ? openTwins(store, *situation->sale, request) : QJsonArray();
        auto chain = decideWalkIn(*situation, actionOf(store, request, customer), acceptOf(request), actor, policy,
                                  transaction.at());
        if (!chain) {
            return refuse(chain.error());
        }
        const ReturnCase saved = writeDecision(transaction, store, {}, chain->decision, contact);
        QJsonArray warnings = twins;
        for (const QJsonValue &refused : addWhatFits(transaction, saved, actor, request.photos)) {
            warnings.append(refused);
        }
        return Written{saved.rma.number,
                       [this, saved, warnings, stopped = chain->stoppedBy] {
                           QJsonObject document = m_frame->showDocument(saved, stopped);
                           if (!warnings.isEmpty()) {
                               document.insert(QStringLiteral("warnings"), warnings);
                           }
                           return document;
                       },
                       chain->stoppedBy};
    };
    return m_frame->write(call, {QStringLiteral("log"), argumentsOf(request), std::nullopt}, body);
}

Result<Answer> DeskWriter::act(const Call &call, const QString &number, const Action &action)
{
    QJsonObject arguments = argumentsOf(action);
    arguments.insert(QStringLiteral("return"), number);
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    return changeReturn(*m_frame, call, number, {commandOf(action), arguments, std::nullopt},
                        [&] { return Result<Action>(withArticles(*m_frame->store, std::visit(Cleaned(), action))); });
}

Result<Answer> DeskWriter::assign(const Call &call, const QString &number, Step step, const QString &login,
                                  std::optional<int> exception)
{
    QJsonObject arguments{
        {QStringLiteral("step"), codeOf(step)}, {QStringLiteral("to"), login}, {QStringLiteral("return"), number}};
    if (exception) {
        arguments.insert(QStringLiteral("exception"), *exception);
    }
    const auto action = [&]() -> Result<Action> {
        return receiverNamed(m_frame->store->database(), login).map([&](const WorkReceiver &to) {
            return Action(Assign{step, to.staff, exception, to.role});
        });
    };
    return changeReturn(*m_frame, call, number, {QStringLiteral("assign"), arguments, Right::Assign}, action);
}

Result<Answer> DeskWriter::takeOver(const Call &call, const QString &number, const std::vector<LineQuantity> &counted,
                                    const QString &from)
{
    QJsonObject arguments = argumentsOf(Action(TakeOver{counted, std::nullopt}));
    arguments.insert(QStringLiteral("return"), number);
    arguments.insert(QStringLiteral("from"), from);
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    const auto action = [&]() -> Result<Action> {
        if (from.isEmpty()) { // who asks somebody else to sign gives the goods away
            const auto giver = call.approver ? std::optional(call.session.staff.id) : std::nullopt;
            return Action(TakeOver{counted, giver});
        }
        const auto found = findStaff(m_frame->store->database(), from);
        if (!found || found->staff.isDisabled) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("staff"), from}});
        }
        return Action(TakeOver{counted, found->staff.id});
    };
    return changeReturn(*m_frame, call, number, {QStringLiteral("take_over"), arguments, std::nullopt}, action);
}

Result<void> DeskWriter::saveDraft(const QString &name, const QJsonObject &content)
{
    return guarded([&]() -> Result<void> {
        rd::saveDraft(m_frame->store->store(), name, content, m_frame->store->now());
        return {};
    });
}
}
