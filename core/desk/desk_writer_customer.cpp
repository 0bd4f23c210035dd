// SPDX-License-Identifier: GPL-3.0-or-later
// Flags on customers.
#include "core/desk/desk_writer.h"

#include "core/desk/customer_json.h"
#include "core/desk/customer_loader.h"
#include "core/desk/write_frame.h"
#include "core/storage/customer_flags.h"
#include "core/workflow/flagging.h"

#include "core/base/text.h"

namespace rd
{
namespace
{
/// What was done to which flag.
struct Flagging {
    EventAction action;
    CustomerFlagId flag;
};

using FlagBody = std::function<Result<Flagging>(WriteTransaction &, const Actor &)>;

QJsonObject argumentsOf(const Call &call, CustomerId customer, const QString &reason)
{
    QJsonObject arguments{{QStringLiteral("customer"), customer.value()}, {QStringLiteral("reason"), reason}};
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    return arguments;
}

/// The frame of both: who acts, the customer, the entry in the history, the answer.
Result<Answer> changeFlags(WriteFrame &frame, const Call &call, CustomerId customer, const WriteRequest &request,
                           const FlagBody &change)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &loggedIn) -> Result<Written> {
        const OpenStore &store = *frame.store;
        const auto actor = frame.actingFor(call, loggedIn);
        if (!actor) {
            return refuse(actor.error());
        }
        if (auto allowed = requireRight(*actor, Right::FlagCustomer); !allowed) {
            return refuse(allowed.error());
        }
        if (!loadCustomer(store.database(), customer).id.isValid()) {
            return refuse(ErrorCode::NotFound, {{QStringLiteral("customer"), customer.value()}});
        }
        const auto done = change(transaction, *actor);
        if (!done) {
            return refuse(done.error());
        }
        std::vector<EventDraft> events{
            {done->action,
             *actor,
             {{QStringLiteral("customer"), customer.value()}, {QStringLiteral("flag"), done->flag.value()}},
             {}}};
        if (call.approver) {
            nameBoth(events, loggedIn);
        }
        transaction.record(events.front());
        return Written{{},
                       [&store, customer, now = transaction.at()] {
                           return customerToJson(*customerPageOf(store, customer, now), store.facts().currency);
                       },
                       std::nullopt};
    };
    return frame.write(call, request, body);
}
}

Result<Answer> DeskWriter::flagCustomer(const Call &call, CustomerId customer, const QString &reason,
                                        std::optional<BusinessDate> until)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Flagging> {
        if (auto valid = checkFlag(why, until, transaction.storeDay()); !valid) {
            return refuse(valid.error());
        }
        return Flagging{EventAction::CustomerFlagged, insertFlag(transaction, customer, why, until, actor)};
    };
    QJsonObject arguments = argumentsOf(call, customer, why);
    arguments.insert(QStringLiteral("until"), until ? until->toIso() : QString());
    return changeFlags(*m_frame, call, customer, {QStringLiteral("customer flag"), arguments, std::nullopt}, change);
}

Result<Answer> DeskWriter::withdrawFlag(const Call &call, CustomerId customer, std::optional<CustomerFlagId> flag,
                                        const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto change = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Flagging> {
        const auto meant = flagToWithdraw(flagsAbout(transaction.database(), customer), flag, why,
                                          transaction.storeDay());
        if (!meant) {
            return refuse(meant.error());
        }
        rd::withdrawFlag(transaction, *meant, why, actor);
        return Flagging{EventAction::CustomerFlagWithdrawn, meant->id};
    };
    QJsonObject arguments = argumentsOf(call, customer, why);
    arguments.insert(QStringLiteral("flag"), flag.value_or(CustomerFlagId()).value());
    return changeFlags(*m_frame, call, customer, {QStringLiteral("customer unflag"), arguments, std::nullopt}, change);
}
}
