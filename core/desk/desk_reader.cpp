// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, facts, single returns and sales, and checks of the whole file.
#include "core/desk/desk_reader.h"
#include "core/desk/new_articles.h"

#include "core/base/exceptions.h"
#include "core/desk/open_store.h"
#include "core/desk/situation_loader.h"
#include "core/desk/target_error.h"
#include "core/desk/view_loader.h"
#include "core/storage/backup.h"
#include "core/storage/drafts.h"
#include "core/storage/history.h"
#include "core/storage/policy_repository.h"
#include "core/storage/staff_repository.h"
#include "core/storage/transaction.h"
#include "core/storage/verify.h"
#include "core/workflow/decide.h"

#include <QJsonArray>

#include <algorithm>

namespace rd
{
DeskReader::DeskReader(std::unique_ptr<OpenStore> store) : m_store(std::move(store)) {}
DeskReader::~DeskReader() = default;

Result<std::unique_ptr<DeskReader>> DeskReader::open(const QString &path, const Clock &clock)
{
    auto opened = OpenStore::open(path, OpenMode::ReadOnly, clock);
    if (!opened) {
        return refuse(opened.error());
    }
    return std::unique_ptr<DeskReader>(new DeskReader(*std::move(opened)));
}

const StoreFacts &DeskReader::facts() const
{
    return m_store->facts();
}

const StoreZone &DeskReader::zone() const
{
    return m_store->zone();
}

BusinessDate DeskReader::today() const
{
    return m_store->today();
}

UtcTime DeskReader::now() const
{
    return m_store->now();
}

qint64 DeskReader::dataVersion() const
{
    return m_store->dataVersion();
}

Result<Policy> DeskReader::policy() const
{
    return guarded([this]() -> Result<Policy> { return m_store->policy(); });
}

Result<PolicyInForce> DeskReader::policyInForce() const
{
    return guarded([this]() -> Result<PolicyInForce> {
        const Policy policy = m_store->policy();
        const auto versions = policyVersions(m_store->database());
        const auto record = std::find_if(versions.begin(), versions.end(), [&policy](const PolicyRecord &each) {
            return each.version == policy.version;
        });
        if (record == versions.end()) {
            throw LogicError("the policy in force is one of its versions");
        }
        return PolicyInForce{policy, m_store->dayOf(record->at)};
    });
}

Result<QJsonObject> DeskReader::policyHistory() const
{
    return guarded([this]() -> Result<QJsonObject> {
        QJsonArray versions;
        for (const PolicyRecord &record : policyVersions(m_store->database())) {
            const auto person = findStaff(m_store->database(), StaffId(record.by));
            versions.append(
                QJsonObject{{QStringLiteral("version"), record.version.value()},
                            {QStringLiteral("at"), record.at.toIso()},
                            {QStringLiteral("by"), person ? person->staff.login : QStringLiteral("system")}});
        }
        return QJsonObject{{QStringLiteral("versions"), versions}};
    });
}

Result<std::vector<Staff>> DeskReader::staff() const
{
    return guarded([this]() -> Result<std::vector<Staff>> { return allStaff(m_store->database()); });
}

Result<ReturnView> DeskReader::showReturn(const QString &number) const
{
    return guarded([&]() -> Result<ReturnView> {
        const ReadTransaction moment(m_store->database());
        const auto found = loadCase(*m_store, number);
        if (!found) {
            return refuse(found.error());
        }
        return viewOf(*m_store, *found, now());
    });
}

Result<std::vector<Possibility>> DeskReader::possibleFor(const QString &number, const Session &session) const
{
    return guarded([&]() -> Result<std::vector<Possibility>> {
        const ReadTransaction moment(m_store->database());
        const auto found = loadCase(*m_store, number);
        if (!found) {
            return refuse(found.error());
        }
        return possible(situationOf(*m_store, *found, now()), session.actor(), m_store->policy(), now());
    });
}

Result<ReturnCase> DeskReader::tryOut(const QString &number, const Action &action, const Session &session) const
{
    return guarded([&]() -> Result<ReturnCase> {
        const ReadTransaction moment(m_store->database());
        const auto found = loadCase(*m_store, number);
        if (!found) {
            return refuse(found.error());
        }
        const Action meant = withArticles(*m_store, action);
        return decide(situationBefore(*m_store, *found, meant, now()), meant, session.actor(), m_store->policy(), now())
            .map([](const Decision &decision) { return decision.next; });
    });
}

Result<QJsonObject> DeskReader::draft(const QString &name) const
{
    return guarded([&]() -> Result<QJsonObject> { return loadDraft(m_store->database(), name); });
}

Result<VerifyReport> DeskReader::verify(const ProgressCall &progress) const
{
    return guarded([&]() -> Result<VerifyReport> {
        StoreVerification found = verifyStore(m_store->store(), progress);
        VerifyReport report{std::move(found.checked), {}};
        for (const StoreProblem &problem : found.problems) {
            report.problems.push_back({problem.table, problem.id, problem.returnNumber, problem.code});
        }
        return report;
    });
}

Result<void> DeskReader::backup(const QString &target, const ProgressCall &progress) const
{
    const auto done = guarded([&]() -> Result<void> {
        (void)backupStore(m_store->store(), target, progress);
        return {};
    });
    return done ? done : refuse(aboutTarget(done.error(), target));
}

Result<QJsonObject> DeskReader::interruptedImports() const
{
    return guarded([this]() -> Result<QJsonObject> {
        QJsonArray list;
        for (const ImportRecord &record : rd::interruptedImports(m_store->database())) {
            list.append(QJsonObject{{QStringLiteral("file"), record.file},
                                    {QStringLiteral("done"), record.done},
                                    {QStringLiteral("rows"), record.total}});
        }
        return QJsonObject{{QStringLiteral("imports"), list}};
    });
}
}
