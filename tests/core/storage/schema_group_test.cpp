// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of groups of customers.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

TEST_CASE("a group is said by a manager, of a customer, with a reason")
{
    Attack &attack = Attack::store();
    const auto said = [&](const std::map<QString, QString> &changes) {
        return attack.raw().copyOf(u"customer_group"_s, 1, changes);
    };
    const QString li = attack.raw().value(u"SELECT id FROM staff WHERE login = 'li'"_s);
    attack.taken(said({}));
    attack.taken(said({{u"code"_s, u"'vip'"_s}}));
    attack.refused(said({{u"by"_s, li}}), "rd:needs_manager");
    attack.refused(said({{u"reason"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(said({{u"code"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(said({{u"customer"_s, u"99999"_s}}), "FOREIGN KEY constraint failed");
}
