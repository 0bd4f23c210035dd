// SPDX-License-Identifier: GPL-3.0-or-later
// One frame for flags and merges.
#include "core/desk/customer_change.h"

#include "core/desk/customer_json.h"
#include "core/desk/customer_loader.h"

namespace rd
{
namespace
{
QJsonObject argumentsOf(const Call &call, const CustomerRequest &request)
{
    QJsonObject arguments = request.arguments;
    arguments.insert(QStringLiteral("customer"), request.customer.value());
    arguments.insert(QStringLiteral("reason"), request.reason);
    if (call.approver) {
        arguments.insert(QStringLiteral("approver"), call.approver->staff.id.value());
    }
    return arguments;
}

/// Who acts, once they have the right and the customer is here.
Result<Actor> actorFor(const WriteFrame &frame, const Call &call, const Actor &loggedIn, const CustomerRequest &request)
{
    auto actor = frame.actingFor(call, loggedIn);
    if (!actor) {
        return actor;
    }
    if (auto allowed = requireRight(*actor, request.right); !allowed) {
        return refuse(allowed.error());
    }
    if (auto known = requireCustomer(*frame.store, request.customer); !known) {
        return refuse(known.error());
    }
    return actor;
}
}

Result<void> requireCustomer(const OpenStore &store, CustomerId customer)
{
    if (!loadCustomer(store.database(), customer).id.isValid()) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("customer"), customer.value()}});
    }
    return {};
}

Result<Answer> changeCustomer(WriteFrame &frame, const Call &call, const CustomerRequest &request,
                              const CustomerBody &change)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &loggedIn) -> Result<Written> {
        const OpenStore &store = *frame.store;
        const auto actor = actorFor(frame, call, loggedIn, request);
        if (!actor) {
            return refuse(actor.error());
        }
        const auto done = change(transaction, *actor);
        if (!done) {
            return refuse(done.error());
        }
        std::vector<EventDraft> events{{done->action, *actor, done->facts, {}}};
        if (call.approver) {
            nameBoth(events, loggedIn);
        }
        transaction.record(events.front());
        return Written{{},
                       [&store, customer = request.customer, now = transaction.at()] {
                           return customerToJson(*customerPageOf(store, customer, now), store.facts().currency);
                       },
                       std::nullopt};
    };
    return frame.write(call, {request.command, argumentsOf(call, request), std::nullopt}, body);
}
}
