// SPDX-License-Identifier: GPL-3.0-or-later
// The people of the store and what their roles are.
#pragma once

#include "core/base/strong_id.h"
#include "core/base/time.h"
#include "core/domain/codes.h"

#include <QString>

#include <vector>

namespace rd
{
/// A set of roles.
class RoleSet final
{
public:
    constexpr RoleSet() = default;
    constexpr RoleSet(std::initializer_list<Role> roles)
    {
        for (const Role role : roles) {
            add(role);
        }
    }
    constexpr void add(Role role) { m_bits |= 1 << static_cast<int>(role); }
    [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & (1 << static_cast<int>(role))) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr int bits() const { return m_bits; }
    [[nodiscard]] static constexpr RoleSet fromBits(int bits)
    {
        RoleSet set;
        set.m_bits = bits & 15;
        return set;
    }
    friend constexpr bool operator==(RoleSet, RoleSet) = default;

private:
    int m_bits = 0;
};

struct Staff {
    StaffId id;
    QString login;
    QString name;
    RoleSet roles;
    bool isDisabled = false;
    bool isLocked = false; ///< locked by wrong PINs until a manager unlocks
    friend bool operator==(const Staff &, const Staff &) = default;
};

/// Who acts. `kind` is a person, or one of the program's own actors that have no staff id.
struct Actor {
    enum class Kind { Person, Policy, Import, System };
    Kind kind = Kind::System;
    StaffId staff;
    QString login; ///< login of the person, else "policy", "import" or "system"
    RoleSet roles;

    [[nodiscard]] static Actor person(const Staff &staff) { return {Kind::Person, staff.id, staff.login, staff.roles}; }
    [[nodiscard]] static Actor policy() { return {Kind::Policy, {}, QStringLiteral("policy"), {}}; }
    [[nodiscard]] static Actor import() { return {Kind::Import, {}, QStringLiteral("import"), {}}; }
    [[nodiscard]] static Actor system() { return {Kind::System, {}, QStringLiteral("system"), {}}; }
    friend bool operator==(const Actor &, const Actor &) = default;
};
}
