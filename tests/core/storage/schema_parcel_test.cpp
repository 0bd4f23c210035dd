// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of parcels. Parcel 1 is open, 2 was matched, 3 was sent back.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
QString changed(qint64 id, const QString &assignments)
{
    return Attack::change("parcel", id, assignments);
}
}

TEST_CASE("a parcel comes once, by a carrier and a number, and is open at first")
{
    Attack &attack = Attack::store();
    const auto born = [&](const std::map<QString, QString> &changes) {
        std::map<QString, QString> columns{{u"version"_s, u"1"_s}, {u"tracking"_s, u"'X1'"_s}};
        for (const auto &[column, value] : changes) {
            columns[column] = value;
        }
        return attack.raw().copyOf(u"parcel"_s, 1, columns);
    };
    attack.taken(born({}));
    attack.taken(born({{u"tracking"_s, u"'SF3'"_s}})); // what was sent back may come again
    attack.refused(born({{u"tracking"_s, u"tracking"_s}}), "rd:append_only");
    attack.refused(born({{u"tracking"_s, u"tracking"_s}, {u"carrier"_s, u"lower(carrier)"_s}}), "rd:append_only");
    attack.refused(born({{u"tracking"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(born({{u"carrier"_s, u"''"_s}}), "CHECK constraint failed");
    attack.refused(attack.raw().copyOf(u"parcel"_s, 2, {{u"version"_s, u"1"_s}, {u"tracking"_s, u"'X2'"_s}}),
                   "rd:frozen");
}

TEST_CASE("what became of a parcel is said once, and completely")
{
    Attack &attack = Attack::store();
    const QString ended = u"ended_at = 1, ended_by = 1"_s;
    attack.taken(changed(1, u"state = 'matched', rma = 1, "_s + ended));
    attack.taken(changed(1, u"state = 'sent_back', back_carrier = 'A', back_tracking = 'B', reason = 'c', "_s + ended));
    attack.refused(changed(1, u"state = 'matched', "_s + ended), "CHECK constraint failed");
    attack.refused(changed(1, u"state = 'matched', rma = 1"_s), "CHECK constraint failed");
    attack.refused(changed(1, u"state = 'sent_back', "_s + ended), "CHECK constraint failed");
    attack.refused(changed(1, ended), "CHECK constraint failed");
    attack.refused(changed(2, u"rma = 2"_s), "rd:frozen");
    attack.refused(
        changed(
            3,
            u"state = 'open', ended_at = NULL, ended_by = NULL, back_carrier = '', back_tracking = '', reason = ''"_s),
        "rd:frozen");
    for (const auto &column :
         {u"carrier = 'B'"_s, u"tracking = 'B'"_s, u"note = 'B'"_s, u"at = 1"_s, u"by = 2"_s, u"due_at = 1"_s}) {
        attack.refused(changed(1, column), "rd:frozen");
    }
}

TEST_CASE("a match is taken back by name, by who may receive, and for the version that is matched")
{
    Attack &attack = Attack::store();
    const auto row = [](const QString &version, const QString &by = u"(SELECT id FROM staff WHERE login = 'na')"_s,
                        const QString &reason = u"'wrong'"_s) -> QString {
        return u"INSERT INTO parcel_unmatch (parcel, parcel_version, rma, matched_at, reason, at, by, mac) SELECT id, %1, rma, "
               "ended_at, %3, 1, %2, zeroblob(16) FROM parcel WHERE id = 2; "_s.arg(version, by, reason);
    };
    const QString open = changed(2, u"state = 'open', rma = NULL, ended_at = NULL, ended_by = NULL"_s);
    attack.refused(open, "rd:frozen");
    attack.taken(row(u"version"_s) + open);
    attack.taken(row(u"version"_s)
                 + changed(2, u"state = 'open', rma = NULL, ended_at = NULL, ended_by = NULL, due_at = due_at + 9"_s));
    attack.refused(row(u"version"_s) + open + u"; "_s + changed(2, u"due_at = due_at + 1"_s), "rd:frozen");
    attack.refused(row(u"version"_s)
                       + changed(2, u"state = 'open', rma = NULL, ended_at = NULL, ended_by = NULL, note = 'x'"_s),
                   "rd:frozen");
    attack.refused(row(u"version"_s) + changed(2, u"rma = 1"_s), "rd:frozen");
    attack.refused(row(u"version + 1"_s), "rd:frozen");
    attack.refused(row(u"version"_s, u"(SELECT id FROM staff WHERE login = 'lei')"_s), "rd:frozen");
    attack.refused(row(u"version"_s, u"1"_s, u"''"_s), "CHECK constraint failed");
    attack.refused(QString(row(u"version"_s)).replace(u"WHERE id = 2"_s, u"WHERE id = 3"_s), "");
    attack.refused(row(u"version"_s) + u"UPDATE parcel_unmatch SET reason = 'y'"_s, "rd:append_only");
    attack.refused(row(u"version"_s) + u"DELETE FROM parcel_unmatch"_s, "rd:append_only");
}
