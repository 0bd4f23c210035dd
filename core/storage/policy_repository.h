// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the store's rules, as documents.
#pragma once

#include "core/storage/transaction.h"

#include <QJsonObject>

namespace rd
{
struct PolicyRecord {
    PolicyVersion version;
    UtcTime at;
    qint64 by = 0; ///< actor number
    QJsonObject document;
};

/// Its number only, or an invalid one.
[[nodiscard]] PolicyVersion newestPolicyVersion(Database &database);
/// The newest version; throws StorageError damaged when there is none.
[[nodiscard]] PolicyRecord currentPolicy(Database &database);
[[nodiscard]] std::optional<PolicyRecord> policyOfVersion(Database &database, PolicyVersion version);
[[nodiscard]] std::vector<PolicyRecord> policyVersions(Database &database);
[[nodiscard]] PolicyVersion insertPolicy(WriteTransaction &transaction, const QJsonObject &document, const Actor &by);
}
