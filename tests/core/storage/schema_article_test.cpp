// SPDX-License-Identifier: GPL-3.0-or-later
// What the file itself refuses of the list of articles and of serial numbers. PHONE has rows 1 and 3 of the list, FOOD row 2.
#include "tests/core/storage/attack.h"

using namespace rd::test;
using namespace Qt::StringLiterals;

namespace
{
struct Unit {
    Attack &attack = Attack::store();
    qint64 line = attack.raw().number(u"SELECT id FROM return_line WHERE serial = 'IM-1'"_s);
    qint64 swapped = attack.raw().number(u"SELECT id FROM return_line WHERE serial = 'IM-9'"_s);
    qint64 finding = attack.raw().number(u"SELECT id FROM finding WHERE serial = 'Z-9'"_s);

    /// The line IM-1 once more, as line 3 of its return.
    [[nodiscard]] QString again(std::map<QString, QString> changes) const
    {
        changes.insert({u"version"_s, u"1"_s});
        changes.insert({u"line"_s, u"3"_s});
        return attack.raw().copyOf(u"return_line"_s, line, changes);
    }
};
}

TEST_CASE("what the list said stays, and each version follows the one before")
{
    Attack &attack = Attack::store();
    const auto version = [&](const std::map<QString, QString> &changes) {
        std::map<QString, QString> columns{{u"revision"_s, u"3"_s}};
        for (const auto &[column, value] : changes) {
            columns[column] = value;
        }
        return attack.raw().copyOf(u"article_version"_s, 3, columns);
    };
    attack.taken(version({}));
    attack.refused(version({{u"revision"_s, u"2"_s}}), "rd:append_only");
    attack.refused(version({{u"revision"_s, u"4"_s}}), "rd:frozen");
    attack.refused(version({{u"by"_s, u"(SELECT id FROM staff WHERE login = 'li')"_s}}), "rd:needs_manager");
    attack.refused(version({{u"serial_kept"_s, u"2"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"returnable"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"price"_s, u"-1"_s}}), "CHECK constraint failed");
    attack.refused(version({{u"sku"_s, u"''"_s}, {u"revision"_s, u"1"_s}}), "CHECK constraint failed");
    attack.refused(u"UPDATE article_version SET returnable = 0"_s, "rd:append_only");
    attack.refused(u"DELETE FROM article_version"_s, "rd:append_only");
    attack.refused(u"INSERT OR REPLACE INTO article_version SELECT * FROM article_version WHERE id = 1"_s,
                   "rd:append_only");
}

TEST_CASE("a unit holds one place")
{
    const Unit unit;
    unit.attack.taken(unit.again({{u"serial"_s, u"'IM-2'"_s}}));
    unit.attack.refused(unit.again({}), "rd:over_return");
    unit.attack.refused(unit.again({{u"serial"_s, u"'im-1'"_s}}), "rd:over_return");
    // Neither by another receipt that is older than the return, nor without one.
    const QString other = u"(SELECT id FROM sale_line WHERE sale = (SELECT id FROM sale WHERE receipt = '1007'))"_s;
    const QString rma = u"(SELECT id FROM rma WHERE sale = (SELECT id FROM sale WHERE receipt = '1007') LIMIT 1)"_s;
    unit.attack.refused(unit.again({{u"sale_line"_s, other}, {u"rma"_s, rma}, {u"line"_s, u"9"_s}}), "rd:over_return");
}

TEST_CASE("a unit is the one that was sold, alone on its line, and stays it")
{
    const Unit unit;
    unit.attack.refused(
        unit.again({{u"sale_line"_s, QString(u"(SELECT sale_line FROM return_line WHERE id = %1)"_s).arg(unit.swapped)},
                    {u"serial"_s, u"'IM-8'"_s}}),
        "rd:not_returnable");
    unit.attack.refused(unit.again({{u"serial"_s, u"'IM-2'"_s}, {u"requested"_s, u"2000"_s}}),
                        "CHECK constraint failed");
    unit.attack.refused(Attack::change("return_line", unit.line, u"serial = 'IM-2'"_s), "rd:frozen");
}

TEST_CASE("another unit than the one that was asked for is never accepted")
{
    const Unit unit;
    const auto found = [&](const std::map<QString, QString> &changes) {
        return unit.attack.raw().copyOf(u"finding"_s, unit.finding, changes);
    };
    unit.attack.taken(found({}));
    unit.attack.taken(found({{u"accepted"_s, u"1"_s}, {u"serial"_s, u"'im-9'"_s}}));
    unit.attack.refused(found({{u"accepted"_s, u"1"_s}}), "rd:not_returnable");
    unit.attack.refused(found({{u"quantity"_s, u"2000"_s}}), "CHECK constraint failed");
}
