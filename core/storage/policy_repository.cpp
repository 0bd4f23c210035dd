// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of policy.
#include "core/storage/policy_repository.h"

#include "core/policy/policy_json.h"

#include <QJsonDocument>

namespace rd
{
namespace
{
PolicyRecord recordFrom(const Query &query)
{
    PolicyRecord record;
    QByteArray document;
    query.into(record.version, record.at, record.by, document);
    record.document = QJsonDocument::fromJson(document).object();
    return record;
}
}

const std::optional<OpeningHours> &HoursByRules::of(Database &database, PolicyVersion version)
{
    const auto known = m_known.find(version);
    if (known != m_known.end()) {
        return known->second;
    }
    const auto record = policyOfVersion(database, version);
    Query query = database.query("SELECT value FROM meta WHERE key = 'time_zone'");
    const auto zone = query.next() ? StoreZone::fromName(query.text(0)) : std::nullopt;
    return m_known[version] = record && zone ? openingHoursOf(record->document, *zone) : std::nullopt;
}

PolicyVersion newestPolicyVersion(Database &database)
{
    return PolicyVersion(database.number("SELECT coalesce(max(id), 0) FROM policy"));
}

PolicyRecord currentPolicy(Database &database)
{
    Query query = database.query("SELECT id, at, by, document FROM policy ORDER BY id DESC LIMIT 1");
    if (!query.next()) {
        throw StorageError(ErrorCode::Damaged, QStringLiteral("the store has no rules"));
    }
    return recordFrom(query);
}

std::optional<PolicyRecord> policyOfVersion(Database &database, PolicyVersion version)
{
    Query query = database.query("SELECT id, at, by, document FROM policy WHERE id = ?");
    return query.with(version).next() ? std::optional(recordFrom(query)) : std::nullopt;
}

std::vector<PolicyRecord> policyVersions(Database &database)
{
    std::vector<PolicyRecord> list;
    Query query = database.query("SELECT id, at, by, document FROM policy ORDER BY id");
    while (query.next()) {
        list.push_back(recordFrom(query));
    }
    return list;
}

PolicyVersion insertPolicy(WriteTransaction &transaction, const QJsonObject &document, const Actor &by)
{
    const QString text = QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Compact));
    return PolicyVersion(transaction.rows().insert(tables::policy, cellsOf(transaction.at(), actorNumber(by), text)));
}
}
