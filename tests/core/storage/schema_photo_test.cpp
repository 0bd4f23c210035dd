// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of pictures.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
/// A third photo of "logged" like its first, with some columns changed.
QString another(Attack &attack, const std::map<QString, QString> &changes)
{
    std::map<QString, QString> columns{{u"number"_s, u"3"_s}};
    for (const auto &[column, value] : changes) {
        columns[column] = value;
    }
    return attack.raw().copyOf(u"photo"_s, 1, columns);
}
}

TEST_CASE("a photo is of a return of the desk, of one of its lines, and has the next number")
{
    Attack &attack = Attack::store();
    attack.taken(another(attack, {}));
    attack.taken(another(attack, {{u"return_line"_s, u"NULL"_s}}));
    attack.refused(another(attack, {{u"number"_s, u"4"_s}}), "rd:frozen");
    attack.refused(another(attack, {{u"number"_s, u"2"_s}}), "rd:append_only");
    attack.refused(another(attack, {{u"return_line"_s, QString::number(attack.line("paid"))}}), "rd:frozen");
    attack.refused(another(attack, {{u"rma"_s, u"(SELECT id FROM rma WHERE origin = 'history' LIMIT 1)"_s},
                                    {u"number"_s, u"1"_s},
                                    {u"return_line"_s, u"NULL"_s}}),
                   "rd:frozen");
    attack.refused(another(attack, {{u"step"_s, u"'sold'"_s}}), "CHECK constraint failed");
    attack.refused(another(attack, {{u"sha256"_s, u"'abc'"_s}}), "CHECK constraint failed");
    attack.refused(another(attack, {{u"size"_s, u"2097153"_s}}), "CHECK constraint failed");
    attack.refused(another(attack, {{u"width"_s, u"0"_s}}), "CHECK constraint failed");
    attack.refused(another(attack, {{u"by"_s, u"999"_s}}), "FOREIGN KEY constraint failed");
}

TEST_CASE("a return has no more than twenty photos that were not removed")
{
    Attack &attack = Attack::store();
    QString many; // one is there, one was removed
    for (int number = 3; number <= 21; ++number) {
        many += another(attack, {{u"id"_s, QString::number(100 + number)}, {u"number"_s, QString::number(number)}})
                + u"; "_s;
    }
    attack.taken(many);
    attack.refused(many + another(attack, {{u"id"_s, u"200"_s}, {u"number"_s, u"22"_s}}), "rd:frozen");
    attack.taken(
        many
        + u"INSERT INTO photo_removal (photo, at, by, reason, mac) SELECT 1, at, by, reason, mac FROM photo_removal; "_s
        + another(attack, {{u"id"_s, u"200"_s}, {u"number"_s, u"22"_s}}));
}

TEST_CASE("the bytes of a photo are a JPEG of its size, and go with it only")
{
    Attack &attack = Attack::store();
    const QString more = another(attack, {{u"id"_s, u"3"_s}, {u"size"_s, u"4"_s}}) + u"; "_s;
    const auto bytes = [](const QString &photo, const QString &value) {
        return u"INSERT INTO photo_bytes (photo, bytes) VALUES (%1, %2)"_s.arg(photo, value);
    };
    attack.taken(more + bytes(u"3"_s, u"x'FFD8FFD9'"_s));
    attack.refused(more + bytes(u"3"_s, u"x'FFD8FFD9FF'"_s), "rd:frozen");
    attack.refused(more + bytes(u"3"_s, u"x'89504E47'"_s), "rd:frozen");
    attack.refused(bytes(u"99"_s, u"x'FFD8FFD9'"_s), "rd:frozen");
    attack.refused(u"INSERT INTO photo_bytes SELECT 2, bytes FROM photo_bytes"_s, "rd:frozen"); // was removed
    attack.refused(u"UPDATE photo_bytes SET bytes = x'FFD8FFD9'"_s, "rd:append_only");
    attack.refused(u"REPLACE INTO photo_bytes SELECT photo, bytes FROM photo_bytes"_s, "rd:append_only");
    attack.refused(u"DELETE FROM photo_bytes"_s, "rd:append_only");
}

TEST_CASE("a photo changes never; it is removed once, with a reason, and its bytes are gone then")
{
    Attack &attack = Attack::store();
    CHECK(attack.raw().number(u"SELECT count(*) FROM photo"_s) == 2);
    CHECK(attack.raw().number(u"SELECT count(*) FROM photo_bytes"_s) == 1);
    attack.refused(u"UPDATE photo SET caption = ''"_s, "rd:append_only");
    attack.refused(u"DELETE FROM photo"_s, "rd:append_only");
    attack.refused(u"UPDATE photo_removal SET reason = 'x'"_s, "rd:append_only");
    attack.refused(u"DELETE FROM photo_removal"_s, "rd:append_only");
    const QString removal =
        u"INSERT INTO photo_removal (photo, at, by, reason, mac) SELECT %1, at, by, %2, mac FROM photo_removal"_s;
    attack.refused(removal.arg(u"2"_s, u"'again'"_s), "rd:append_only");
    attack.refused(removal.arg(u"99"_s, u"'none'"_s), "FOREIGN KEY constraint failed");
    attack.refused(removal.arg(u"1"_s, u"''"_s), "CHECK constraint failed");
    attack.taken(removal.arg(u"1"_s, u"'blurred'"_s));
    attack.refused(removal.arg(u"1"_s, u"'blurred'"_s) + u"; INSERT INTO photo_bytes VALUES (1, x'FFD8FFD9')"_s,
                   "rd:frozen");
}
