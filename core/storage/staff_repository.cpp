// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of staff, pin_try and name_try.
#include "core/storage/staff_repository.h"

namespace rd
{
namespace
{
constexpr char kById[] =
    "SELECT id, login, name, roles, disabled, locked, pin_hash, coalesce(password_hash, '') FROM staff WHERE id = ?";
constexpr char kByLogin[] =
    "SELECT id, login, name, roles, disabled, locked, pin_hash, coalesce(password_hash, '') FROM staff WHERE login = ?";
constexpr char kAll[] =
    "SELECT id, login, name, roles, disabled, locked, pin_hash, coalesce(password_hash, '') FROM staff ORDER BY id";

constexpr int kNamesKept = 500;

StaffRecord recordFrom(const Query &query)
{
    StaffRecord record;
    int roles = 0;
    Staff &staff = record.staff;
    query.into(staff.id, staff.login, staff.name, roles, staff.isDisabled, staff.isLocked, record.secrets.pinHash,
               record.secrets.passwordHash);
    staff.roles = RoleSet::fromBits(roles);
    return record;
}

std::optional<StaffRecord> oneOf(Query &query)
{
    return query.next() ? std::optional(recordFrom(query)) : std::nullopt;
}

PinTries triesOf(Query &query)
{
    PinTries tries;
    if (query.next()) {
        query.into(tries.failures, tries.waitFrom, tries.waitUntil, tries.bootId, tries.bootUntilMs);
    }
    return tries;
}

Cells cellsFor(const StaffRecord &record)
{
    const Staff &staff = record.staff;
    const Cell password = record.secrets.passwordHash.isEmpty() ? Cell() : cellOf(record.secrets.passwordHash);
    Cells cells = cellsOf(staff.login, staff.name, staff.roles.bits(), staff.isDisabled, staff.isLocked,
                          record.secrets.pinHash);
    cells.push_back(password);
    return cells;
}
}

std::vector<Staff> allStaff(Database &database)
{
    std::vector<Staff> list;
    Query query = database.query(kAll);
    while (query.next()) {
        list.push_back(recordFrom(query).staff);
    }
    return list;
}

RoleSet staffedRoles(Database &database)
{
    int roles = 0;
    for (const Staff &person : allStaff(database)) {
        roles |= person.isDisabled ? 0 : person.roles.bits();
    }
    return RoleSet::fromBits(roles);
}

std::vector<Staff> peopleHereOn(Database &database, BusinessDate day)
{
    std::vector<Staff> here;
    Query query = database.query("SELECT DISTINCT actor FROM event WHERE store_day = ? AND action = 8 ORDER BY actor");
    query.with(day);
    while (query.next()) {
        const auto person = findStaff(database, query.get<StaffId>(0));
        if (person && !person->staff.isDisabled && !person->staff.isLocked) {
            here.push_back(person->staff);
        }
    }
    return here;
}

std::optional<StaffRecord> findStaff(Database &database, const QString &login)
{
    Query query = database.query(kByLogin);
    return oneOf(query.with(login));
}

std::optional<StaffRecord> findStaff(Database &database, StaffId id)
{
    Query query = database.query(kById);
    return oneOf(query.with(id));
}

StaffId insertStaff(WriteTransaction &transaction, const StaffRecord &record)
{
    return StaffId(transaction.rows().insert(tables::staff, cellsFor(record)));
}

void updateStaff(WriteTransaction &transaction, const StaffRecord &record)
{
    transaction.rows().update(tables::staff, record.staff.id.value(), cellsFor(record));
}

PinTries pinTries(Database &database, StaffId staff)
{
    Query query = database.query(
        "SELECT failures, wait_from, wait_until, coalesce(boot_id, ''), coalesce(boot_until, 0) FROM pin_try WHERE staff = ?");
    return triesOf(query.with(staff));
}

void savePinTries(WriteTransaction &transaction, StaffId staff, const PinTries &tries)
{
    transaction.database()
        .query(
            "INSERT INTO pin_try (staff, failures, wait_from, wait_until, boot_id, boot_until) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (staff) DO UPDATE SET failures = excluded.failures, wait_from = excluded.wait_from, "
            "wait_until = excluded.wait_until, boot_id = excluded.boot_id, boot_until = excluded.boot_until")
        .with(staff, tries.failures, tries.waitFrom, tries.waitUntil, tries.bootId, tries.bootUntilMs)
        .run();
}

PinTries nameTries(Database &database, const QByteArray &name)
{
    Query query = database.query(
        "SELECT failures, wait_from, wait_until, coalesce(boot_id, ''), coalesce(boot_until, 0) FROM name_try WHERE name = ?");
    return triesOf(query.with(name));
}

void saveNameTries(WriteTransaction &transaction, const QByteArray &name, const PinTries &tries)
{
    Database &database = transaction.database();
    database
        .query(
            "INSERT INTO name_try (name, failures, wait_from, wait_until, boot_id, boot_until) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET failures = excluded.failures, wait_from = excluded.wait_from, "
            "wait_until = excluded.wait_until, boot_id = excluded.boot_id, boot_until = excluded.boot_until")
        .with(name, tries.failures, tries.waitFrom, tries.waitUntil, tries.bootId, tries.bootUntilMs)
        .run();
    database.query("DELETE FROM name_try WHERE id <= (SELECT max(id) FROM name_try) - ?").with(kNamesKept).run();
}
}
