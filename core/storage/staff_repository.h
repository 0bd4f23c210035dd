// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the store and their secrets.
#pragma once

#include "core/domain/staff.h"
#include "core/storage/transaction.h"

#include <optional>

namespace rd
{
struct StaffSecrets {
    QString pinHash;
    QString passwordHash; ///< empty: none set
};

struct StaffRecord {
    Staff staff;
    StaffSecrets secrets;
};

[[nodiscard]] std::vector<Staff> allStaff(Database &database);
/// Roles that somebody has who was not disabled.
[[nodiscard]] RoleSet staffedRoles(Database &database);
/// Those who can act and opened a window on this store day, in the order of their ids.
[[nodiscard]] std::vector<Staff> peopleHereOn(Database &database, BusinessDate day);
/// Logins are found whatever the case of their letters.
[[nodiscard]] std::optional<StaffRecord> findStaff(Database &database, const QString &login);
[[nodiscard]] std::optional<StaffRecord> findStaff(Database &database, StaffId id);
[[nodiscard]] StaffId insertStaff(WriteTransaction &transaction, const StaffRecord &record);
void updateStaff(WriteTransaction &transaction, const StaffRecord &record);

/// Wrong tries of one person and the wait they caused, measured by the wall clock and by the time since boot.
struct PinTries {
    int failures = 0;
    std::optional<UtcTime> waitFrom;
    std::optional<UtcTime> waitUntil;
    QString bootId;
    qint64 bootUntilMs = 0;
};
[[nodiscard]] PinTries pinTries(Database &database, StaffId staff);
void savePinTries(WriteTransaction &transaction, StaffId staff, const PinTries &tries);
/// The same for a name that is nobody's, by its keyed hash, so that such names answer as people do. The newest 500 are kept.
[[nodiscard]] PinTries nameTries(Database &database, const QByteArray &name);
void saveNameTries(WriteTransaction &transaction, const QByteArray &name, const PinTries &tries);
}
