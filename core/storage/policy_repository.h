// SPDX-License-Identifier: GPL-3.0-or-later
// Versions of the store's rules, as documents.
#pragma once

#include "core/policy/opening_hours.h"
#include "core/storage/transaction.h"

#include <QJsonObject>

#include <map>

namespace rd
{
struct PolicyRecord {
    PolicyVersion version;
    UtcTime at;
    qint64 by = 0; ///< actor number
    QJsonObject document;
};

/// Opening hours by version of the rules, read once each; absent where every hour counts.
class HoursByRules final
{
public:
    [[nodiscard]] const std::optional<OpeningHours> &of(Database &database, PolicyVersion version);

private:
    std::map<PolicyVersion, std::optional<OpeningHours>> m_known;
};

/// Its number only, or an invalid one.
[[nodiscard]] PolicyVersion newestPolicyVersion(Database &database);
/// The newest version; throws StorageError damaged when there is none.
[[nodiscard]] PolicyRecord currentPolicy(Database &database);
[[nodiscard]] std::optional<PolicyRecord> policyOfVersion(Database &database, PolicyVersion version);
[[nodiscard]] std::vector<PolicyRecord> policyVersions(Database &database);
[[nodiscard]] PolicyVersion insertPolicy(WriteTransaction &transaction, const QJsonObject &document, const Actor &by);
}
