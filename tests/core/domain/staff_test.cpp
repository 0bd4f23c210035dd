// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of roles, and the actors that are no persons.
#include "core/domain/staff.h"

#include "tests/support/catch.h"
#include "tests/support/values.h"

using namespace rd;
using namespace rd::test;

TEST_CASE("a set of roles holds those that were put in", "[domain]")
{
    RoleSet roles{Role::Counter, Role::Cashier};
    CHECK(roles.has(Role::Counter));
    CHECK(roles.has(Role::Cashier));
    CHECK_FALSE(roles.has(Role::Inspector));
    CHECK_FALSE(roles.has(Role::Manager));
    CHECK(RoleSet::fromBits(roles.bits()) == roles);
    roles.add(Role::Manager);
    CHECK(roles.has(Role::Manager));
    CHECK(RoleSet().isEmpty());
    CHECK_FALSE(roles.isEmpty());
    CHECK(RoleSet::fromBits(0xff0).isEmpty());
}

TEST_CASE("a person acts with their roles, the program under its own names", "[domain]")
{
    const Staff li{StaffId(7), text("li"), text("Li Na"), {Role::Counter}, false, false};
    const Actor actor = Actor::person(li);
    CHECK(actor.kind == Actor::Kind::Person);
    CHECK(actor.staff == StaffId(7));
    CHECK(actor.login == text("li"));
    CHECK(actor.roles == li.roles);
    CHECK(Actor::policy().login == text("policy"));
    CHECK(Actor::import().login == text("import"));
    CHECK(Actor::system().login == text("system"));
    CHECK_FALSE(Actor::policy().staff.isValid());
}
