// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, returns and their actions.
#include "core/desk/desk_writer.h"

#include "core/desk/arguments.h"
#include "core/desk/situation_loader.h"
#include "core/desk/write_frame.h"

#include "core/base/text.h"
#include "core/storage/customer_repository.h"
#include "core/storage/drafts.h"
#include "core/storage/rma_repository.h"
#include "core/workflow/decide.h"

namespace rd
{
namespace
{
/// Writes a decision; events belong to the return.
ReturnCase writeDecision(WriteTransaction &transaction, const ReturnCase &before, const Decision &decision)
{
    ReturnCase saved = saveReturn(transaction, before, decision.next);
    for (const EventDraft &event : decision.events) {
        transaction.record(event, saved.rma.id);
    }
    return saved;
}

/// The customer of the sale, else whoever has the phone that was given.
std::optional<CustomerId> customerOf(WriteTransaction &transaction, const Sale &sale, const LogRequest &request,
                                     const QString &region)
{
    if (sale.customer.id.isValid()) {
        return sale.customer.id;
    }
    Customer customer;
    customer.name = cleanText(request.contactName);
    customer.phone = Phone::read(cleanText(request.contactPhone), region);
    if (customer.phone.isEmpty()) {
        return std::nullopt;
    }
    const CustomerId id = customerFor(transaction.database(), customer);
    return id.isValid() ? std::optional(id) : std::nullopt;
}

/// Free texts of an action, cleaned.
struct Cleaned {
    Action operator()(Approve action) const { return clean(action, action.reason); }
    Action operator()(Decline action) const { return clean(action, action.reason); }
    Action operator()(ReportLost action) const { return clean(action, action.reason); }
    Action operator()(Inspect action) const { return clean(action, action.note); }
    Action operator()(Pay action) const { return clean(action, action.reference); }
    Action operator()(FailPayout action) const { return clean(action, action.reason); }
    Action operator()(Cancel action) const { return clean(action, action.reason); }
    Action operator()(AddNote action) const { return clean(action, action.text); }
    Action operator()(HoldReturn action) const { return clean(action, action.reason); }
    template <typename Other> Action operator()(const Other &action) const { return action; }

private:
    template <typename Each> static Action clean(Each &action, QString &text)
    {
        text = cleanText(text, true);
        return action;
    }
};
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
        const auto sale = saleOf(store, request);
        if (!sale) {
            return refuse(sale.error());
        }
        const Policy &policy = store.policy();
        const auto customer = customerOf(transaction, *sale, request, policy.phoneRegion);
        const Situation situation = situationBefore(store, *sale, customer, transaction.at());
        auto chain = decideWalkIn(situation, actionOf(request, customer), request.accept, actor, policy,
                                  transaction.at());
        if (!chain) {
            return refuse(chain.error());
        }
        const ReturnCase saved = writeDecision(transaction, {}, chain->decision);
        return Written{saved.rma.number,
                       [this, saved, stopped = chain->stoppedBy] { return m_frame->showDocument(saved, stopped); },
                       chain->stoppedBy};
    };
    return m_frame->write(call, {QStringLiteral("log"), argumentsOf(request), std::nullopt}, body);
}

Result<Answer> DeskWriter::act(const Call &call, const QString &number, const Action &action)
{
    QJsonObject arguments = argumentsOf(action);
    arguments.insert(QStringLiteral("return"), number);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const OpenStore &store = *m_frame->store;
        const auto found = loadCase(store, number);
        if (!found) {
            return refuse(found.error());
        }
        if (call.expectVersion && *call.expectVersion != found->rma.version) {
            return refuse(ErrorCode::Stale, {{QStringLiteral("return"), number},
                                             {QStringLiteral("expected"), *call.expectVersion},
                                             {QStringLiteral("version"), found->rma.version}});
        }
        const Situation situation = situationOf(store, *found, transaction.at());
        const auto decision = decide(situation, std::visit(Cleaned(), action), actor, store.policy(), transaction.at());
        if (!decision) {
            return refuse(decision.error());
        }
        const ReturnCase saved = writeDecision(transaction, *found, *decision);
        return Written{saved.rma.number, [this, saved] { return m_frame->showDocument(saved, std::nullopt); },
                       std::nullopt};
    };
    return m_frame->write(call, {commandOf(action), arguments, std::nullopt}, body);
}

Result<Answer> DeskWriter::assign(const Call &call, const QString &number, Step step, const QString &login)
{
    const auto person = guarded([&]() -> Result<Staff> {
        const auto found = findStaff(m_frame->store->database(), login);
        if (!found || found->staff.isDisabled) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("staff"), login}});
        }
        return found->staff;
    });
    if (!person) {
        return refuse(person.error());
    }
    return act(call, number, Assign{step, *person});
}

Result<void> DeskWriter::saveDraft(const QString &name, const QJsonObject &content)
{
    return guarded([&]() -> Result<void> {
        rd::saveDraft(m_frame->store->store(), name, content, m_frame->store->now());
        return {};
    });
}
}
