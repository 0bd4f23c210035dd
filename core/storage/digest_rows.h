// SPDX-License-Identifier: GPL-3.0-or-later
// Digests for the manager that were or are to be sent.
#pragma once

#include "core/storage/transaction.h"

#include <optional>
#include <vector>

namespace rd
{
/// The digest of a part of a store day for one reader.
struct DigestSending {
    BusinessDate day;
    QString part;    ///< "morning" or "evening"
    QString address; ///< of mail; empty for the group of a robot
    QString key;     ///< of 32 digits: of store, day, part and reader, so the same at each try, noted or not
    int tries = 0;
    UtcTime nextAt;
    std::optional<UtcTime> endedAt{};
    QString code;   ///< what came of the last try; empty: sent
    QString answer; ///< of the server
    [[nodiscard]] bool isSent() const { return endedAt && code.isEmpty(); }
};

/// Nothing before it was tried, or its channel stopped or rested.
[[nodiscard]] std::optional<DigestSending> findDigestSending(Database &database, BusinessDate day, const QString &part,
                                                             const QString &address);
void saveDigestSending(WriteTransaction &transaction, const DigestSending &sending);
/// When digests were sent, from a moment on, oldest first.
[[nodiscard]] std::vector<UtcTime> digestsSentSince(Database &database, UtcTime since);
/// Of the newest day and part: one that a reader did not get, before those that went.
[[nodiscard]] std::optional<DigestSending> lastDigestSending(Database &database);
}
