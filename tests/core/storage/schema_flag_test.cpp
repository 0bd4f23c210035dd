// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of flags on customers. Flag 1 stands, flag 2 was withdrawn by row 3.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A row like one that is there, but for these columns.
QString flagged(Attack &attack, const std::map<QString, QString> &changes, qint64 like = 1)
{
    return attack.raw().copyOf(u"customer_flag"_s, like, changes);
}

QString staffOf(Attack &attack, const QString &login)
{
    return attack.raw().value(u"SELECT id FROM staff WHERE login = '%1'"_s.arg(login));
}
}

TEST_CASE("a flag has a manager's name, a reason, and no last day before its first")
{
    Attack &attack = Attack::store();
    attack.taken(flagged(attack, {}));
    attack.taken(flagged(attack, {{u"until"_s, u"store_day"_s}}));
    attack.refused(flagged(attack, {{u"by"_s, staffOf(attack, u"li"_s)}}), "rd:needs_manager");
    attack.refused(flagged(attack, {{u"reason"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(flagged(attack, {{u"until"_s, u"store_day - 1"_s}}), "CHECK constraint failed");
    attack.refused(flagged(attack, {{u"customer"_s, u"99999"_s}}), "FOREIGN KEY constraint failed");
}

TEST_CASE("a flag is withdrawn once, by a row of its own customer")
{
    Attack &attack = Attack::store();
    attack.taken(flagged(attack, {{u"withdraws"_s, u"1"_s}}));
    attack.refused(flagged(attack, {{u"withdraws"_s, u"1"_s}, {u"by"_s, staffOf(attack, u"li"_s)}}),
                   "rd:needs_manager");
    attack.refused(flagged(attack, {{u"withdraws"_s, u"2"_s}}), "rd:append_only"); // once already
    attack.refused(flagged(attack, {{u"withdraws"_s, u"3"_s}}), "rd:frozen");      // no flag, a withdrawal
    const QString other = attack.raw().value(
        u"SELECT id FROM customer WHERE id <> (SELECT customer FROM customer_flag WHERE id = 1) LIMIT 1"_s);
    attack.refused(flagged(attack, {{u"withdraws"_s, u"1"_s}, {u"customer"_s, other}}), "rd:frozen");
    attack.refused(flagged(attack, {{u"withdraws"_s, u"1"_s}, {u"until"_s, u"store_day"_s}}),
                   "CHECK constraint failed");
}
