// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of what a manager says about a customer. Private to this room.
#pragma once

#include "core/desk/write_frame.h"

namespace rd
{
/// Which customer, by which right, why, and what else tells this call from another one.
struct CustomerRequest {
    QString command;
    CustomerId customer;
    Right right;
    QString reason;
    QJsonObject arguments{};
};

/// What was said, as the history keeps it.
struct CustomerChange {
    EventAction action;
    QJsonObject facts;
};
using CustomerBody = std::function<Result<CustomerChange>(WriteTransaction &, const Actor &)>;

/// Who acts (an approver named in the call does in place of who is logged in), the customer, the entry in the history, the
/// answer: the document of the customer. not_allowed, not_found.
[[nodiscard]] Result<Answer> changeCustomer(WriteFrame &frame, const Call &call, const CustomerRequest &request,
                                            const CustomerBody &change);
/// not_found unless there is such a customer.
[[nodiscard]] Result<void> requireCustomer(const OpenStore &store, CustomerId customer);
}
