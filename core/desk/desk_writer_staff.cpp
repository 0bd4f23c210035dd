// SPDX-License-Identifier: GPL-3.0-or-later
// Making a store, its people, its key and its clock.
#include "core/desk/desk_writer.h"
#include "core/desk/json_list.h"
#include "core/desk/return_json.h"
#include "core/desk/secret_attempt.h"
#include "core/desk/secrets.h"
#include "core/desk/situation_loader.h"
#include "core/desk/target_error.h"
#include "core/desk/write_frame.h"

#include "core/base/text.h"
#include "core/policy/default_policy.h"
#include "core/policy/policy_json.h"
#include "core/storage/key_files.h"
#include "core/storage/new_store_file.h"
#include "core/storage/pin_hash.h"
#include "core/storage/policy_repository.h"
#include "core/storage/rma_repository.h"
#include "core/workflow/guards.h"
#include "core/workflow/owing.h"

#include <QFileInfo>

namespace rd
{
namespace
{
QJsonObject staffFacts(const Staff &staff)
{
    return {{QStringLiteral("staff"), staff.id.value()}, {QStringLiteral("roles"), staff.roles.bits()}};
}

/// Nobody else could manage the store any more.
bool isLastManager(Database &database, const Staff &person)
{
    return person.roles.has(Role::Manager) && !person.isDisabled
           && activeManagers(database) == (isActiveManager(person) ? 1 : 0);
}

/// What an owner who cannot act any more owed goes back to the roles that owe it; says how many tasks that were.
qint64 giveBackTasks(const OpenStore &store, WriteTransaction &transaction, const Actor &actor, const Owner &from)
{
    qint64 tasks = 0;
    for (const RmaId id : returnsOwedBy(store.database(), from)) {
        const ReturnCase found = *loadReturn(store.database(), id);
        const Decision decision = decideGiveBack(situationOf(store, found, transaction.at()), from, actor,
                                                 store.policy(), transaction.at());
        tasks += static_cast<qint64>(decision.events.size());
        if (!decision.events.empty()) {
            writeDecision(transaction, store, found, decision);
        }
    }
    return tasks;
}

/// Roles that this person was the last to have: what they owe goes to the managers, with a warning for each.
QJsonArray warnOfEmptyRoles(const OpenStore &store, WriteTransaction &transaction, const Actor &actor, RoleSet roles)
{
    QJsonArray warnings;
    const RoleSet staffed = staffedRoles(store.database());
    for (const auto &role : CodeTable<Role>::kNames) {
        if (roles.has(role.code) && !staffed.has(role.code)) {
            const qint64 tasks = giveBackTasks(store, transaction, actor, Owner::of(role.code));
            warnings.append(QJsonObject{{QStringLiteral("code"), QStringLiteral("no_staff")},
                                        {QStringLiteral("role"), role.name},
                                        {QStringLiteral("tasks"), tasks}});
        }
    }
    return warnings;
}

Result<StaffRecord> personNamed(Database &database, const QString &login)
{
    const auto found = findStaff(database, login);
    if (!found) {
        return refuse(ErrorCode::NotFound, {{QStringLiteral("staff"), login}});
    }
    return *found;
}

Result<StaffSecrets> newSecrets(const QString &pin, const QString &password, const StoreKeys &keys)
{
    if (auto fits = checkSecrets(pin, password); !fits) {
        return refuse(fits.error());
    }
    return StaffSecrets{hashSecret(pin, keys.pepper),
                        password.isEmpty() ? QString() : hashSecret(password, keys.pepper)};
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
    auto secrets = newSecrets(staff.pin, staff.password, keys);
    if (!secrets) {
        return refuse(secrets.error());
    }
    StaffRecord record;
    record.staff.login = login;
    record.staff.name = cleanText(staff.name).isEmpty() ? login : cleanText(staff.name);
    record.staff.roles = staff.roles;
    record.secrets = *std::move(secrets);
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
    Policy policy = defaultPolicy(facts.currency);
    if (!store.language.isEmpty()) {
        policy.messages.language = store.language;
    }
    const PolicyVersion version = insertPolicy(transaction, policyToJson(policy, facts.currency), Actor::system());
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

/// Errors of the file that is to be written name it.
template <typename Step> Result<void> aboutFile(const QString &file, const Step &step)
{
    try {
        step();
    } catch (const StorageError &error) {
        return refuse(aboutTarget(error.toError(), file));
    }
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
    return guarded([&]() -> Result<void> {
        const NewStoreFile file(store.path);
        (void)Store::create(file.path(),
                            {{}, cleanText(store.name), Currency::fromCode(store.currency)->code(), store.timeZone});
        auto open = OpenStore::open(file.path(), OpenMode::ReadWrite, clock);
        if (!open) {
            return refuse(open.error());
        }
        if (auto filled = fillNewStore(**open, store); !filled) {
            return filled;
        }
        open->reset(); // closed, nothing of it lies beside it any more
        file.putInPlace();
        return {};
    });
}

Result<Answer> DeskWriter::addStaff(const Call &call, const NewStaff &staff)
{
    const QJsonObject arguments{{QStringLiteral("login"), staff.login},
                                {QStringLiteral("name"), staff.name},
                                {QStringLiteral("roles"), staff.roles.bits()}};
    // Hashing is slow: not under the lock.
    auto record = guarded([&] { return newRecord(staff, m_frame->store->store().keys()); });
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
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
        if (isLastManager(transaction.database(), record->staff)) {
            return refuse(ErrorCode::NeedsManager, {{QStringLiteral("problem"), QStringLiteral("last_manager")}});
        }
        record->staff.isDisabled = true;
        updateStaff(transaction, *record);
        transaction.record({EventAction::StaffDisabled, actor, staffFacts(record->staff), {}});
        const OpenStore &store = *m_frame->store;
        const qint64 tasks = giveBackTasks(store, transaction, actor, Owner::person(record->staff.id));
        const QJsonArray warnings = warnOfEmptyRoles(store, transaction, actor, record->staff.roles);
        return Written{{},
                       [&store, tasks, warnings] {
                           QJsonObject document = staffToJson(allStaff(store.database()));
                           document.insert(QStringLiteral("given_back"), tasks);
                           document.insert(QStringLiteral("warnings"), warnings);
                           return document;
                       },
                       std::nullopt};
    };
    return m_frame->write(
        call, {QStringLiteral("staff disable"), {{QStringLiteral("login"), login}}, Right::ManageStaff, true}, body);
}

Result<Answer> DeskWriter::setPin(const Call &call, const QString &login, const QString &newPin,
                                  const QString &newPassword)
{
    const bool isOwn = login.compare(call.session.staff.login, Qt::CaseInsensitive) == 0;
    const auto made = guarded([&] { return newSecrets(newPin, newPassword, m_frame->store->store().keys()); });
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        auto record = personNamed(transaction.database(), login);
        if (!record) {
            return refuse(record.error());
        }
        if (!made) {
            return refuse(made.error());
        }
        record->secrets.pinHash = made->pinHash;
        if (!made->passwordHash.isEmpty()) {
            record->secrets.passwordHash = made->passwordHash;
        }
        updateStaff(transaction, *record);
        transaction.record({EventAction::PinChanged, actor, staffFacts(record->staff), {}});
        return staffWritten(*m_frame->store);
    };
    const std::optional<Right> right = isOwn ? std::nullopt : std::optional(Right::ManageStaff);
    QJsonObject arguments{{QStringLiteral("login"), login}};
    if (!newPassword.isEmpty()) {
        arguments.insert(QStringLiteral("password"), true);
    }
    const bool needsPassword = !isOwn || !newPassword.isEmpty();
    return m_frame->write(call, {QStringLiteral("staff pin"), arguments, right, needsPassword}, body);
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

Result<Answer> DeskWriter::acceptClock(const Call &call, const QString &reason)
{
    const QString why = cleanText(reason, true);
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        const auto doubt = clockDoubt(*m_frame->store, transaction);
        if (!doubt) {
            return refuse(ErrorCode::NotOutstanding, {{QStringLiteral("clock"), m_frame->store->now().toIso()}});
        }
        if (auto given = requireText(why, "reason"); !given) {
            return refuse(given.error());
        }
        transaction.record(
            {EventAction::ClockAccepted,
             actor,
             {{QStringLiteral("clock"), doubt->clock.ms()}, {QStringLiteral("last"), doubt->lastEntry.ms()}},
             why});
        return Written{{},
                       [doubt] {
                           return QJsonObject{{QStringLiteral("clock"), doubt->clock.toIso()},
                                              {QStringLiteral("last"), doubt->lastEntry.toIso()}};
                       },
                       std::nullopt};
    };
    const QJsonObject arguments{{QStringLiteral("reason"), why}};
    return m_frame->write(call, {QStringLiteral("clock accept"), arguments, Right::AcceptClock, false, true}, body);
}

Result<Answer> DeskWriter::exportKey(const Call &call, const QString &file)
{
    const Store &store = m_frame->store->store();
    const auto body = [&](WriteTransaction &transaction, const Actor &actor) -> Result<Written> {
        if (auto possible = aboutFile(file, [&] { checkKeyExport(store, file); }); !possible) {
            return refuse(possible.error());
        }
        transaction.record({EventAction::KeyExported, actor, {}, {}});
        return Written{{}, [file] { return QJsonObject{{QStringLiteral("file"), file}}; }, std::nullopt};
    };
    auto answer = m_frame->write(
        call, {QStringLiteral("key export"), {{QStringLiteral("file"), file}}, Right::ExportKey, true}, body);
    if (!answer || (answer->isRepeat && QFileInfo::exists(file))) {
        return answer;
    }
    // The key is out only after the history says so.
    if (auto written = aboutFile(file, [&] { exportKeyTo(store, file); }); !written) {
        return refuse(written.error());
    }
    return answer;
}

Result<void> importKey(const QString &storePath, const QString &keyFile)
{
    return guarded([&]() -> Result<void> {
        importKeyFrom(storePath, keyFile);
        return {};
    });
}
}
