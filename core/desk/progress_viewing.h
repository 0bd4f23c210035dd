// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer of a return is shown and told of it. Private to this room.
#pragma once

#include "core/desk/open_store.h"
#include "core/domain/progress_view.h"
#include "core/domain/return_answer.h"

namespace rd
{
/// The address of the page of a return; empty when the rules have none, and for past returns.
[[nodiscard]] QString progressLinkOf(const OpenStore &store, RmaId rma);

/// What its page shows now, in the language of the customer.
[[nodiscard]] ProgressView progressViewOf(const OpenStore &store, const ReturnCase &returnCase, UtcTime now);

/// What is answered when the customer asks; an empty language is the customer's.
[[nodiscard]] ReturnAnswer answerOf(const OpenStore &store, const ReturnCase &returnCase, const QString &language,
                                    UtcTime now);
}
