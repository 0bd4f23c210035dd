// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures on their way into a return, by a call of their own or with the request that is logged.
#pragma once

#include "core/desk/requests.h"
#include "core/domain/rma.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

namespace rd
{
/// All of them, or the first refusal with its `file` from 1; then the transaction must not be committed.
[[nodiscard]] Result<void> addAll(WriteTransaction &transaction, const ReturnCase &returnCase, const Actor &by,
                                  const std::vector<NewPhoto> &photos);
/// Those that are not refused; gives {"code":"photo_refused","file","error"} for each of the others.
[[nodiscard]] QJsonArray addWhatFits(WriteTransaction &transaction, const ReturnCase &returnCase, const Actor &by,
                                     const std::vector<NewPhoto> &photos);
}
