// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of merges. Merge 1 of Zhang Wei and Wang Fang was undone by row 2; merge 3, of customers 78
// and 79 of the till, stands.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A row like one that is there, but for these columns.
QString merged(Attack &attack, const std::map<QString, QString> &changes, qint64 like = 3)
{
    return attack.raw().copyOf(u"customer_merge"_s, like, changes);
}

QString numberOf(Attack &attack, const QString &till)
{
    return attack.raw().value(u"SELECT id FROM customer WHERE external_id = '%1'"_s.arg(till));
}

/// Of two who are nobody else.
std::map<QString, QString> two(Attack &attack)
{
    return {{u"kept"_s, attack.raw().value(u"SELECT kept FROM customer_merge WHERE id = 1"_s)},
            {u"other"_s, attack.raw().value(u"SELECT other FROM customer_merge WHERE id = 1"_s)}};
}

std::map<QString, QString> with(std::map<QString, QString> columns, const std::map<QString, QString> &more)
{
    for (const auto &[column, value] : more) {
        columns[column] = value;
    }
    return columns;
}
}

TEST_CASE("a merge has a manager's name, a reason, and two customers that are here")
{
    Attack &attack = Attack::store();
    attack.taken(merged(attack, two(attack)));
    const QString li = attack.raw().value(u"SELECT id FROM staff WHERE login = 'li'"_s);
    attack.refused(merged(attack, with(two(attack), {{u"by"_s, li}})), "rd:needs_manager");
    attack.refused(merged(attack, with(two(attack), {{u"reason"_s, u"''"_s}})), "CHECK constraint failed");
    attack.refused(merged(attack, with(two(attack), {{u"other"_s, u"99999"_s}})), "FOREIGN KEY constraint failed");
    attack.refused(merged(attack, with(two(attack), {{u"other"_s, two(attack).at(u"kept"_s)}})),
                   "CHECK constraint failed");
}

TEST_CASE("nobody is merged twice, and there is no way in circles")
{
    Attack &attack = Attack::store();
    const QString kept = numberOf(attack, u"78"_s);
    const QString other = numberOf(attack, u"79"_s);
    const QString third = numberOf(attack, u"77"_s);
    attack.refused(merged(attack, {}), "rd:frozen");                                       // once already
    attack.refused(merged(attack, {{u"kept"_s, other}, {u"other"_s, kept}}), "rd:frozen"); // back again
    attack.refused(merged(attack, {{u"kept"_s, third}}), "rd:frozen");                     // into two
    attack.refused(merged(attack, {{u"kept"_s, other}, {u"other"_s, third}}),
                   "rd:frozen"); // into one that is another's
    const QString on = merged(attack, {{u"kept"_s, third}, {u"other"_s, kept}});
    attack.taken(on);                                                                                      // a chain
    attack.refused(on + u"; "_s + merged(attack, {{u"kept"_s, other}, {u"other"_s, third}}), "rd:frozen"); // a circle
}

TEST_CASE("a merge is undone once, by a row of the same two; then they may be merged again")
{
    Attack &attack = Attack::store();
    const QString undo = merged(attack, {{u"undoes"_s, u"3"_s}});
    attack.taken(undo);
    attack.taken(undo + u"; "_s + merged(attack, {}));
    attack.taken(undo + u"; "_s
                 + merged(attack, {{u"kept"_s, numberOf(attack, u"79"_s)}, {u"other"_s, numberOf(attack, u"78"_s)}}));
    attack.refused(undo + u"; "_s + undo, "rd:append_only");
    attack.refused(merged(attack, with(two(attack), {{u"undoes"_s, u"1"_s}})), "rd:append_only"); // once already
    attack.refused(merged(attack, with(two(attack), {{u"undoes"_s, u"2"_s}})), "rd:frozen"); // no merge, an undoing
    attack.refused(merged(attack, with(two(attack), {{u"undoes"_s, u"3"_s}})), "rd:frozen"); // of two others
    attack.refused(merged(attack, {{u"undoes"_s, u"99999"_s}}), "rd:frozen");
}
