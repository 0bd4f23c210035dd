// SPDX-License-Identifier: GPL-3.0-or-later
// Making a store, its people, its rules and its key.
#include "core/desk/desk_writer.h"
#include "core/desk/json_list.h"
#include "core/desk/return_json.h"
#include "core/desk/secrets.h"
#include "core/desk/write_frame.h"

#include "core/base/text.h"
#include "core/policy/default_policy.h"
#include "core/policy/policy_json.h"
#include "core/storage/key_files.h"
#include "core/storage/pin_hash.h"
#include "core/storage/policy_repository.h"

#include <algorithm>

namespace rd
{
namespace
{
QJsonObject staffFacts(const Staff &staff)
{
    return {{QStringLiteral("staff"), staff.id.value()}, {QStringLiteral("roles"), staff.roles.bits()}};
}

int activeManagers(Database &database)
{
    const std::vector<Staff> all = allStaff(database);
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Staff &person) {
        return !person.isDisabled && person.roles.has(Role::Manager);
    }));
}

Result<StaffRecord> personNamed(Database &database, const QString &login)
{
    const auto found = findStaff(database, login);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("staff"), login}});
    }
    return *found;
}

Result<StaffRecord> newRecord(const NewStaff &staff, const StoreKeys &keys)
{
    const QString login = staff.login.trimmed();
    if (!isLogin(login)) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("login")},
                                                {QStringLiteral("problem"), QStringLiteral("bad_login")}});
    }
    if (staff.roles.isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("roles")}});
    }
    if (auto fits = checkSecrets(staff.pin, staff.password); !fits) {
        return refuse(fits.error());
    }
    StaffRecord record;
    record.staff.login = login;
    record.staff.name = cleanText(staff.name).isEmpty() ? login : cleanText(staff.name);
    record.staff.roles = staff.roles;
    record.secrets.pinHash = hashSecret(staff.pin, keys.pepper);
    record.secrets.passwordHash = staff.password.isEmpty() ? QString() : hashSecret(staff.password, keys.pepper);
    return record;
}

Written staffWritten(const OpenStore &store)
{
    return {{}, [&store] { return staffToJson(allStaff(store.database())); }, std::nullopt};
}

Result<void> fillNewStore(OpenStore &open, const NewStore &store)
{
    WriteTransaction transaction(open.store());
    transaction.setMoment(open.now(), open.zone().dayOf(open.now()));
    const StoreFacts &facts = open.facts();
    transaction.record({EventAction::StoreCreated,
                        Actor::system(),
                        {{QStringLiteral("uuid"), facts.uuid},
                         {QStringLiteral("currency"), facts.currency.code()},
                         {QStringLiteral("time_zone"), facts.timeZone}},
                        {}});
    const PolicyVersion version = insertPolicy(transaction, policyToJson(defaultPolicy(facts.currency), facts.currency),
                                               Actor::system());
    transaction.record({EventAction::PolicySet, Actor::system(), {{QStringLiteral("version"), version.value()}}, {}});
    auto manager = newRecord({store.managerLogin, store.managerName, {Role::Manager}, store.pin, store.password},
                             transaction.keys());
    if (!manager) {
        return refuse(manager.error());
    }
    manager->staff.id = insertStaff(transaction, *manager);
    transaction.record({EventAction::StaffAdded, Actor::system(), staffFacts(manager->staff), {}});
    transaction.commit();
    return {};
}

Result<void> checkNewStore(const NewStore &store)
{
    if (cleanText(store.name).isEmpty()) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("store")}});
    }
    if (!Currency::fromCode(store.currency)) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("currency")},
                                                {QStringLiteral("value"), store.currency}});
    }
    if (!StoreZone::fromName(store.timeZone)) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("timezone")},
                                                {QStringLiteral("value"), store.timeZone}});
    }
    if (!isLogin(store.managerLogin.trimmed())) {
        return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("login")},
                                                {QStringLiteral("problem"), QStringLiteral("bad_login")}});
    }
    return checkSecrets(store.pin, store.password);
}
}

Result<void> DeskWriter::createStore(const NewStore &store, const Clock &clock)
{
    if (auto valid = checkNewStore(store); !valid) {
        return valid;
    }
    auto created = guarded([&]() -> Result<void> {
        (void)Store::create(store.path,
                            {{}, cleanText(store.name), Currency::fromCode(store.currency)->code(), store.timeZone});
        return {};
    });
    if (!created) {
        return created;
    }
    auto open = OpenStore::open(store.path, OpenMode::ReadWrite, clock);
    if (!open) {
        return refuse(open.error());
    }
    return guarded([&] { return fillNewStore(**open, store); });
}

Result<Answer> DeskWriter::addStaff(const Call &call, const NewStaff &staff)
{
    const QJsonObject arguments{{QStringLiteral("login"), staff.login},
                                {QStringLiteral("name"), staff.name},
                                {QStringLiteral("roles"), staff.roles.bits()}};
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto record = newRecord(staff, transaction.keys());
        if (!record) {
            return refuse(record.error());
        }
        if (findStaff(transaction.database(), record->staff.login)) {
            return refuse(ErrorCode::MissingField, {{QStringLiteral("field"), QStringLiteral("login")},
                                                    {QStringLiteral("problem"), QStringLiteral("taken")}});
        }
        record->staff.id = insertStaff(transaction, *record);
        transaction.record({EventAction::StaffAdded, actor, staffFacts(record->staff), {}});
        return staffWritten(*m_frame->store);
    };
    return m_frame->write(call, {QStringLiteral("staff add"), arguments, Right::ManageStaff, true}, body);
}

Result<Answer> DeskWriter::disableStaff(const Call &call, const QString &login)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto record = personNamed(transaction.database(), login);
        if (!record) {
            return refuse(record.error());
        }
        if (record->staff.roles.has(Role::Manager) && !record->staff.isDisabled
            && activeManagers(transaction.database()) <= 1) {
            return refuse(ErrorCode::NeedsManager, {{QStringLiteral("problem"), QStringLiteral("last_manager")}});
        }
        record->staff.isDisabled = true;
        updateStaff(transaction, *record);
        transaction.record({EventAction::StaffDisabled, actor, staffFacts(record->staff), {}});
        return staffWritten(*m_frame->store);
    };
    return m_frame->write(
        call, {QStringLiteral("staff disable"), {{QStringLiteral("login"), login}}, Right::ManageStaff, true}, body);
}

Result<Answer> DeskWriter::setPin(const Call &call, const QString &login, const QString &newPin)
{
    const bool isOwn = login.compare(call.session.staff.login, Qt::CaseInsensitive) == 0;
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto record = personNamed(transaction.database(), login);
        if (!record) {
            return refuse(record.error());
        }
        if (auto fits = checkSecrets(newPin, {}); !fits) {
            return refuse(fits.error());
        }
        record->secrets.pinHash = hashSecret(newPin, transaction.keys().pepper);
        updateStaff(transaction, *record);
        transaction.record({EventAction::PinChanged, actor, staffFacts(record->staff), {}});
        return staffWritten(*m_frame->store);
    };
    const std::optional<Right> right = isOwn ? std::nullopt : std::optional(Right::ManageStaff);
    return m_frame->write(call, {QStringLiteral("staff pin"), {{QStringLiteral("login"), login}}, right, !isOwn}, body);
}

Result<Answer> DeskWriter::unlockStaff(const Call &call, const QString &login)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto record = personNamed(transaction.database(), login);
        if (!record) {
            return refuse(record.error());
        }
        record->staff.isLocked = false;
        updateStaff(transaction, *record);
        savePinTries(transaction, record->staff.id, {});
        transaction.record({EventAction::StaffUnlocked, actor, staffFacts(record->staff), {}});
        return staffWritten(*m_frame->store);
    };
    return m_frame->write(
        call, {QStringLiteral("staff unlock"), {{QStringLiteral("login"), login}}, Right::ManageStaff, true}, body);
}

Result<Answer> DeskWriter::setPolicy(const Call &call, const QJsonObject &document)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const Currency &currency = m_frame->store->facts().currency;
        const auto policy = policyFromJson(document, currency);
        if (!policy) {
            return refuse(policy.error());
        }
        const PolicyVersion version = insertPolicy(transaction, policyToJson(*policy, currency), actor);
        transaction.record({EventAction::PolicySet, actor, {{QStringLiteral("version"), version.value()}}, {}});
        return Written{{},
                       [version] {
                           return QJsonObject{{QStringLiteral("version"), version.value()}};
                       },
                       std::nullopt};
    };
    return m_frame->write(call, {QStringLiteral("policy set"), document, Right::SetPolicy, true}, body);
}

Result<Answer> DeskWriter::exportKey(const Call &call, const QString &file)
{
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        exportKeyTo(m_frame->store->store(), file);
        transaction.record({EventAction::KeyExported, actor, {}, {}});
        return Written{{}, [file] { return QJsonObject{{QStringLiteral("file"), file}}; }, std::nullopt};
    };
    return m_frame->write(
        call, {QStringLiteral("key export"), {{QStringLiteral("file"), file}}, Right::ExportKey, true}, body);
}

Result<void> importKey(const QString &storePath, const QString &keyFile)
{
    return guarded([&]() -> Result<void> {
        importKeyFrom(storePath, keyFile);
        return {};
    });
}
}
