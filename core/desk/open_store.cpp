// SPDX-License-Identifier: GPL-3.0-or-later
// Facts, zone and rules of an open file.
#include "core/desk/open_store.h"

#include "core/policy/policy_json.h"
#include "core/storage/history.h"
#include "core/storage/policy_repository.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(storeLog, "rd.store", QtCriticalMsg)

namespace rd
{
void logStorageError(const StorageError &error)
{
    qCDebug(storeLog) << errorName(error.code()) << error.nativeCode() << error.what();
}

Error unlessFull(const CommitError &error)
{
    logStorageError(error);
    return error.code() == ErrorCode::DiskFull ? error.toError() : Error::of(ErrorCode::ResultUnknown);
}

Error notSaved(const StorageError &error)
{
    return error.code() == ErrorCode::ResultUnknown
               ? Error::of(ErrorCode::DiskFull, {{QStringLiteral("problem"), QStringLiteral("disk_error")}})
               : error.toError();
}

Error defectOf(const std::exception &defect)
{
    qCDebug(storeLog) << defect.what();
    return Error::of(ErrorCode::Defect, {{QStringLiteral("what"), QString::fromUtf8(defect.what())}});
}

OpenStore::OpenStore(std::unique_ptr<Store> store, StoreFacts facts, StoreZone zone, const Clock &clock)
    : m_store(std::move(store)), m_facts(std::move(facts)), m_zone(std::move(zone)), m_clock(clock)
{
}

Result<std::unique_ptr<OpenStore>> OpenStore::open(const QString &path, OpenMode mode, const Clock &clock)
{
    return guarded([&]() -> Result<std::unique_ptr<OpenStore>> {
        auto store = Store::open(path, mode);
        const StoreMeta &meta = store->meta();
        const auto currency = Currency::fromCode(meta.currency);
        const auto zone = StoreZone::fromName(meta.timeZone);
        if (!currency || !zone) {
            return refuse(ErrorCode::Damaged);
        }
        StoreFacts facts{meta.uuid, meta.name, *currency, meta.timeZone};
        return std::unique_ptr<OpenStore>(new OpenStore(std::move(store), std::move(facts), *zone, clock));
    });
}

const Policy &OpenStore::policy() const
{
    if (!m_policy || m_policy->version != newestPolicyVersion(database())) {
        const PolicyRecord record = currentPolicy(database());
        if (!database().isReadOnly()) {
            requireIntact(database(), m_store->keys().row, tables::policy, record.version.value());
        }
        auto policy = policyFromJson(record.document, m_facts.currency, m_zone);
        if (!policy) {
            throw StorageError(ErrorCode::Damaged, QStringLiteral("the stored rules cannot be read"));
        }
        m_policy = *std::move(policy);
        m_policy->version = record.version;
    }
    return *m_policy;
}

std::shared_ptr<const Policy> OpenStore::policyOf(PolicyVersion version) const
{
    const auto record = policyOfVersion(database(), version);
    auto policy = record ? policyFromJson(record->document, m_facts.currency, m_zone) : refuse(ErrorCode::NotFound);
    if (!policy) {
        return nullptr;
    }
    if (!database().isReadOnly()) {
        requireIntact(database(), m_store->keys().row, tables::policy, version.value());
    }
    policy->version = version;
    return std::make_shared<const Policy>(*std::move(policy));
}

BusinessDate OpenStore::today() const
{
    const auto day = guarded([this]() -> Result<BusinessDate> { return dayOf(now()); });
    return day ? *day : m_zone.dayOf(now(), m_policy ? m_policy->dayStartsAtMinutes : 0);
}

qint64 OpenStore::dataVersion() const
{
    const auto version = guarded([this]() -> Result<qint64> { return rd::dataVersion(database()); });
    m_dataVersion = version.value_or(m_dataVersion);
    return m_dataVersion;
}

UtcTime OpenStore::startOf(BusinessDate day) const
{
    const int minutes = policy().dayStartsAtMinutes;
    return m_zone.instantOf(day.toDate(), QTime(minutes / 60, minutes % 60));
}
}
